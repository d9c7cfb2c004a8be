package publish

import (
	"html/template"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"text/template/parse"

	"recto/internal/locale"
	"recto/internal/text/lang"
)

// TestTemplatesFitTheirStructs follows every branch of every template with the types of its page's struct,
// so that a field which is not there shows here and not on a reader's screen.
func TestTemplatesFitTheirStructs(t *testing.T) {
	for name, page := range declared {
		t.Run(name, func(t *testing.T) {
			w := &walker{t: t, set: pages()[name], done: map[string]bool{}}
			w.template(name+".html", reflect.PointerTo(reflect.TypeOf(page)))
		})
	}
}

func TestUndeclaredTemplateIsAnError(t *testing.T) {
	files := fstest.MapFS{}
	for name := range declared {
		files["templates/"+name+".html"] = &fstest.MapFile{Data: []byte("x")}
	}
	files[shared] = &fstest.MapFile{Data: []byte("x")}
	if _, err := parseTemplates(files); err != nil {
		t.Fatalf("parse: %v", err)
	}
	files["templates/stray.html"] = &fstest.MapFile{Data: []byte("x")}
	if _, err := parseTemplates(files); err == nil {
		t.Error("a template that belongs to no page gives no error")
	}
	delete(files, "templates/stray.html")
	delete(files, "templates/front.html")
	if _, err := parseTemplates(files); err == nil {
		t.Error("a page without its template gives no error")
	}
}

// TestMessagesExist finds every key that a template or the code names.
func TestMessagesExist(t *testing.T) {
	key := regexp.MustCompile(`"(public\.[a-z_]+(?:\.[a-z_]+)*)"`)
	say := locale.For(lang.English)
	for _, pattern := range []string{"templates/*.html", "*.go"} {
		names, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, found := range key.FindAllStringSubmatch(string(data), -1) {
				if !say.Has(found[1]) {
					t.Errorf("%s names the message %s, which is not there", name, found[1])
				}
			}
		}
	}
}

// walker checks that a template only asks for what its values have. An unknown type (nil) is not followed.
type walker struct {
	t    *testing.T
	set  *template.Template
	done map[string]bool
}

type variables map[string]reflect.Type

func (w *walker) template(name string, dot reflect.Type) {
	id := name
	if dot != nil {
		id += " " + dot.String()
	}
	tmpl := w.set.Lookup(name)
	if tmpl == nil || tmpl.Tree == nil {
		w.t.Errorf("template %q is not defined", name)
		return
	}
	if !w.done[id] {
		w.done[id] = true
		w.list(name, tmpl.Tree.Root, dot, variables{"$": dot})
	}
}

func (w *walker) list(in string, l *parse.ListNode, dot reflect.Type, vars variables) {
	if l == nil {
		return
	}
	for _, n := range l.Nodes {
		switch n := n.(type) {
		case *parse.ActionNode:
			w.pipe(in, n.Pipe, dot, vars)
		case *parse.IfNode:
			w.pipe(in, n.Pipe, dot, vars)
			w.list(in, n.List, dot, vars)
			w.list(in, n.ElseList, dot, vars)
		case *parse.WithNode:
			w.list(in, n.List, w.pipe(in, n.Pipe, dot, vars), vars)
			w.list(in, n.ElseList, dot, vars)
		case *parse.RangeNode:
			w.ranged(in, n, dot, vars)
		case *parse.TemplateNode:
			var arg reflect.Type
			if n.Pipe != nil {
				arg = w.pipe(in, n.Pipe, dot, vars)
			}
			w.template(n.Name, arg)
		}
	}
}

func (w *walker) ranged(in string, n *parse.RangeNode, dot reflect.Type, vars variables) {
	over := w.pipe(in, n.Pipe, dot, vars)
	if over == nil || over.Kind() != reflect.Slice {
		w.t.Errorf("%s: range over %v, want a slice", in, over)
		return
	}
	inner := variables{}
	for k, v := range vars {
		inner[k] = v
	}
	if d := n.Pipe.Decl; len(d) == 2 {
		inner[d[0].Ident[0]], inner[d[1].Ident[0]] = reflect.TypeFor[int](), over.Elem()
	}
	w.list(in, n.List, over.Elem(), inner)
	w.list(in, n.ElseList, dot, vars)
}

// pipe is the type of a pipeline's value.
func (w *walker) pipe(in string, p *parse.PipeNode, dot reflect.Type, vars variables) (out reflect.Type) {
	for _, cmd := range p.Cmds {
		for i, arg := range cmd.Args {
			of := w.value(in, arg, dot, vars)
			if i == 0 {
				out = of
			}
		}
	}
	return out
}

func (w *walker) value(in string, n parse.Node, dot reflect.Type, vars variables) reflect.Type {
	switch n := n.(type) {
	case *parse.DotNode:
		return dot
	case *parse.FieldNode:
		return w.fields(in, dot, n.Ident)
	case *parse.VariableNode:
		return w.fields(in, vars[n.Ident[0]], n.Ident[1:])
	case *parse.PipeNode:
		return w.pipe(in, n, dot, vars)
	}
	return nil
}

func (w *walker) fields(in string, of reflect.Type, names []string) reflect.Type {
	for _, name := range names {
		if of == nil {
			w.t.Errorf("%s: .%s of a value whose type is not known", in, strings.Join(names, "."))
			return nil
		}
		if m, ok := of.MethodByName(name); ok {
			of = m.Type.Out(0)
			continue
		}
		if of.Kind() == reflect.Pointer {
			of = of.Elem()
		}
		if of.Kind() != reflect.Struct {
			w.t.Errorf("%s: %s has no fields, .%s asked for", in, of, name)
			return nil
		}
		f, ok := of.FieldByName(name)
		if !ok {
			w.t.Errorf("%s: %s has no %s", in, of, name)
			return nil
		}
		of = f.Type
	}
	return of
}
