package cli_test

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"recto/internal/cli"
)

// TestDemo starts the demo as a new user would, opens what it prints and stops it.
func TestDemo(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	out, in := io.Pipe()
	done := make(chan int, 1)
	go func() {
		done <- cli.Run(ctx, []string{"--ui", "en", "demo"}, cli.Streams{In: strings.NewReader(""), Out: in, Err: testWriter{t}}, func(string) string { return "" })
		in.Close()
	}()
	lines := bufio.NewScanner(out)
	var links []string
	for len(links) < 3 && lines.Scan() {
		if at := regexp.MustCompile(`http://\S+`).FindString(lines.Text()); at != "" {
			links = append(links, at)
		}
	}
	if len(links) < 3 {
		t.Fatalf("demo printed %d addresses, want the public site, the desk and a sign-in link", len(links))
	}
	go io.Copy(io.Discard, out)
	for i, want := range []string{"对岸", "", ""} {
		if body := get(t, links[i]); !strings.Contains(body, want) {
			t.Errorf("GET %s does not show %q", links[i], want)
		}
	}
	cancel()
	select {
	case code := <-done:
		if code != 0 {
			t.Errorf("demo ended with exit code %d, want 0", code)
		}
	case <-time.After(30 * time.Second):
		t.Fatal("demo did not stop")
	}
}

func get(t *testing.T, url string) string {
	t.Helper()
	r, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err != nil || r.StatusCode != http.StatusOK {
		t.Fatalf("GET %s = %s, %v", url, r.Status, err)
	}
	return string(body)
}

// testWriter sends the program's log to the test's.
type testWriter struct{ t *testing.T }

func (w testWriter) Write(p []byte) (int, error) {
	w.t.Log(strings.TrimSpace(string(p)))
	return len(p), nil
}
