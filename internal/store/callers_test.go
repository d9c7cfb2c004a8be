package store_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Only workflow and jobs write: no other package names the type of a transaction, without which nobody can
// write the function that Update takes. And only jobs reaches for the bare connections.
func TestOnlyWorkflowAndJobsWrite(t *testing.T) {
	root := filepath.Join("..", "..")
	fset := token.NewFileSet()
	seen := 0
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(fset, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		dir, err := filepath.Rel(filepath.Join(root, "internal"), filepath.Dir(path))
		if err != nil {
			return err
		}
		room, _, _ := strings.Cut(filepath.ToSlash(dir), "/")
		name := importedAs(file, "recto/internal/store")
		if name == "" || room == "store" {
			return nil
		}
		seen++
		ast.Inspect(file, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			pkg, _ := sel.X.(*ast.Ident)
			switch {
			case pkg != nil && pkg.Name == name && sel.Sel.Name == "Tx" && !slices.Contains([]string{"workflow", "jobs"}, room):
				t.Errorf("%s: internal/%s names store.Tx; only workflow and jobs write", fset.Position(n.Pos()), room)
			case sel.Sel.Name == "Raw" && room != "jobs" && calledBare(file, sel):
				t.Errorf("%s: internal/%s calls Raw; only jobs shares the store's connections", fset.Position(n.Pos()), room)
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if seen == 0 {
		t.Error("no file imports the store; this test looks in the wrong place")
	}
}

// importedAs is the name under which a file imports a package, "" when it does not.
func importedAs(file *ast.File, path string) string {
	for _, imp := range file.Imports {
		if strings.Trim(imp.Path.Value, `"`) != path {
			continue
		}
		if imp.Name != nil {
			return imp.Name.Name
		}
		return path[strings.LastIndexByte(path, '/')+1:]
	}
	return ""
}

// calledBare reports whether a selector is called without arguments, as Raw is.
func calledBare(file *ast.File, sel *ast.SelectorExpr) (found bool) {
	ast.Inspect(file, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok && call.Fun == sel && len(call.Args) == 0 {
			found = true
		}
		return !found
	})
	return found
}
