package internal_test

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

// The limits of STYLE: nine files in ten at or under 400 lines, none over 800; functions p90 under 50.
const (
	usualFile = 400
	maxFile   = 800
	usualFunc = 50
	maxFunc   = 80
)

func TestFilesAndFunctionsStaySmall(t *testing.T) {
	var files, funcs []int
	fset := token.NewFileSet()
	err := filepath.WalkDir("..", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") {
			return err
		}
		file, err := parser.ParseFile(fset, path, nil, parser.ParseComments)
		if err != nil || ast.IsGenerated(file) {
			return err
		}
		lines := fset.File(file.Pos()).LineCount()
		if files = append(files, lines); lines > maxFile {
			t.Errorf("%s has %d lines; split it (at most %d)", path, lines, maxFile)
		}
		if !strings.HasSuffix(path, "_test.go") {
			funcs = append(funcs, functionLengths(t, fset, path, file)...)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if at := ninth(files); at > usualFile {
		t.Errorf("one file in ten is longer than %d lines; want at most %d", at, usualFile)
	}
	if at := ninth(funcs); at >= usualFunc {
		t.Errorf("one function in ten is longer than %d lines; want under %d", at, usualFunc)
	}
}

// functionLengths gives the lines of every function and reports the long ones that do not explain themselves.
func functionLengths(t *testing.T, fset *token.FileSet, path string, file *ast.File) (all []int) {
	for _, decl := range file.Decls {
		fn, ok := decl.(*ast.FuncDecl)
		if !ok || fn.Body == nil {
			continue
		}
		lines := fset.Position(fn.End()).Line - fset.Position(fn.Pos()).Line + 1
		if lines > maxFunc && fn.Doc == nil {
			t.Errorf("%s: %s has %d lines and no word why; split it or explain it", path, fn.Name.Name, lines)
		}
		all = append(all, lines)
	}
	return all
}

func ninth(of []int) int {
	slices.Sort(of)
	return of[len(of)*9/10]
}
