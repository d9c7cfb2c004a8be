package cli_test

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"recto/internal/cli"
)

// An interrupt ends a command that waits for its input.
func TestInterruptAmidReading(t *testing.T) {
	for _, args := range [][]string{{"segment", "--lang", "en"}, {"check", "-"}, {"check", "--rules", "quantity", "-"}} {
		ctx, interrupt := context.WithCancel(t.Context())
		in, never := io.Pipe()
		t.Cleanup(func() { never.Close() })
		var errs bytes.Buffer
		interrupt()
		code := cli.Run(ctx, args, cli.Streams{In: in, Out: io.Discard, Err: &errs}, func(string) string { return "" })
		if code != 3 || errs.String() != "recto: stopped\n" {
			t.Errorf("recto %s = exit code %d, want 3; it said %q", strings.Join(args, " "), code, errs.String())
		}
	}
}

// An interrupted import says once how far it came.
func TestInterruptAmidImport(t *testing.T) {
	dir := t.TempDir()
	run := func(ctx context.Context, out io.Writer, args ...string) (int, string) {
		var errs bytes.Buffer
		code := cli.Run(ctx, append(args, "--dir", filepath.Join(dir, "room")), cli.Streams{In: strings.NewReader(""), Out: out, Err: &errs},
			func(string) string { return "" })
		return code, errs.String()
	}
	if code, said := run(t.Context(), io.Discard, "outlet", "pier", "--name", "Pier", "--lang", "zh-Hans"); code != 0 {
		t.Fatalf("recto outlet = exit code %d: %s", code, said)
	}
	for _, name := range []string{"a.md", "b.md", "c.md"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("# "+name+"\n\n渡船等人。\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	ctx, interrupt := context.WithCancel(t.Context())
	t.Cleanup(interrupt)
	code, said := run(ctx, writer(interrupt), "import", filepath.Join(dir, "a.md"), filepath.Join(dir, "b.md"), filepath.Join(dir, "c.md"))
	if want := "recto: interrupted: 1 articles are in, 2 are not; nothing of those was kept\n"; code != 3 || said != want {
		t.Errorf("recto import = exit code %d, want 3; it said %q, want %q", code, said, want)
	}
}

// writer calls itself when something is written.
type writer func()

func (w writer) Write(p []byte) (int, error) {
	w()
	return len(p), nil
}
