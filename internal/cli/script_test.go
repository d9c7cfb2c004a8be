package cli_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"recto/internal/cli"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"recto": func() {
			code := cli.Run(context.Background(), os.Args[1:], cli.Streams{In: os.Stdin, Out: os.Stdout, Err: os.Stderr}, os.Getenv)
			os.Exit(code)
		},
	})
}

// TestScripts runs testdata/script: every command has a success, a misuse and an error.
func TestScripts(t *testing.T) {
	scripts, err := filepath.Abs("../../docs/repositories")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{Dir: "testdata/script", Setup: func(e *testscript.Env) error {
		e.Setenv("SCRIPTS", scripts)
		return nil
	}})
}

// shared is a folder of the development material beside the repository; the test is skipped, in so many
// words, where it is not.
func shared(t *testing.T, name string) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join("..", "..", "..", "shared", name))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); err != nil {
		t.Skipf("the development material ../shared/%s is not beside the repository", name)
	}
	return path
}
