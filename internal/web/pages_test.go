package web

import (
	"html/template"
	"io/fs"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"text/template/parse"

	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/text/check"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// TestTemplatesFitTheirStructs walks every template with its page's struct and reports each field or
// method that the struct does not have, also in branches that no other test takes.
func TestTemplatesFitTheirStructs(t *testing.T) {
	pages, err := loadPages()
	if err != nil {
		t.Fatal(err)
	}
	for name, view := range declared {
		t.Run(name, func(t *testing.T) {
			c := &fit{t: t, set: pages.sets[name], seen: map[string]bool{}}
			c.template("layout", reflect.TypeOf(view))
			for _, part := range partsOf[name] {
				c.template(part.name, reflect.TypeOf(part.view))
			}
		})
	}
}

// The page says which language it is in; a field of that name would say something else.
func TestLanguageOfPagesIsThePersons(t *testing.T) {
	for name, view := range declared {
		if _, ok := reflect.TypeOf(view).FieldByName("Lang"); ok {
			t.Errorf("the struct of page %s has a field Lang, which hides the language of the page", name)
		}
	}
}

// partsOf are the pieces of pages that handlers render alone.
var partsOf = map[string][]struct {
	name string
	view any
}{
	"story":    {{"shown", unitRow{}}, {"status", unitRow{}}, {"items", storyView{}}, {"progress", storyView{}}, {"help", helpView{}}},
	"conflict": {{"versions", conflictView{}}},
}

// TestMessagesOfTemplatesExist finds every key that a template or a handler names.
func TestMessagesOfTemplatesExist(t *testing.T) {
	key := regexp.MustCompile(`"(desk\.[a-z_]+(?:\.[a-z_]+)*)"`)
	say := locale.For(lang.English)
	files, err := fs.Glob(templateFiles, "templates/*.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		data, err := fs.ReadFile(templateFiles, file)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range key.FindAllStringSubmatch(string(data), -1) {
			if k := found[1]; k != "desk.css" && k != "desk.js" && !say.Has(k) {
				t.Errorf("%s names the message %s, which is not there", file, k)
			}
		}
	}
	for _, row := range statuses {
		if !say.Has(row.key) {
			t.Errorf("the table of failures names the message %s, which is not there", row.key)
		}
	}
	var named []string
	for _, st := range stations {
		named = append(named, "station."+st.Key)
	}
	for _, row := range newsroom.Transitions {
		named = append(named, "act."+messageName(string(row.Act)), "station."+newsroom.Station(row.To))
	}
	for _, d := range degrees {
		named = append(named, "degree."+string(d))
	}
	for role := newsroom.Contributor; role <= newsroom.Administrator; role++ {
		named = append(named, "role."+role.String())
	}
	for _, rule := range check.Rules() {
		family, _, _ := strings.Cut(rule.ID, "/")
		named = append(named, "family."+family)
	}
	for _, kind := range []markup.Kind{markup.Heading, markup.Image, markup.Code, markup.Cell, markup.Caption} {
		named = append(named, "kind."+string(kind))
	}
	for _, act := range beadActs {
		named = append(named, "beads.did."+act)
	}
	for _, reason := range newsroom.BeadReasons() {
		named = append(named, "beads.error."+string(reason))
	}
	for _, name := range named {
		if !say.Has("desk." + name) {
			t.Errorf("there is no message desk.%s", name)
		}
	}
}

// fit checks that templates only ask for what their values have.
type fit struct {
	t    *testing.T
	set  *template.Template
	seen map[string]bool
}

type scope map[string]reflect.Type

func (c *fit) template(name string, dot reflect.Type) {
	id := name
	if dot != nil {
		id += " " + dot.String()
	}
	if c.seen[id] {
		return
	}
	c.seen[id] = true
	tmpl := c.set.Lookup(name)
	if tmpl == nil || tmpl.Tree == nil {
		c.t.Errorf("template %q is not defined", name)
		return
	}
	c.list(tmpl.Tree.Root, dot, scope{"$": dot})
}

func (c *fit) list(l *parse.ListNode, dot reflect.Type, vars scope) {
	if l == nil {
		return
	}
	for _, n := range l.Nodes {
		c.node(n, dot, vars)
	}
}

func (c *fit) node(n parse.Node, dot reflect.Type, vars scope) {
	switch n := n.(type) {
	case *parse.ActionNode:
		c.pipe(n.Pipe, dot, vars)
	case *parse.IfNode:
		c.pipe(n.Pipe, dot, vars)
		c.list(n.List, dot, vars)
		c.list(n.ElseList, dot, vars)
	case *parse.WithNode:
		c.list(n.List, c.pipe(n.Pipe, dot, vars), vars)
		c.list(n.ElseList, dot, vars)
	case *parse.RangeNode:
		over := c.pipe(n.Pipe, dot, vars)
		inner := scope{}
		for k, v := range vars {
			inner[k] = v
		}
		var elem reflect.Type
		if over != nil && (over.Kind() == reflect.Slice || over.Kind() == reflect.Map) {
			elem = over.Elem()
		}
		if d := n.Pipe.Decl; len(d) == 2 {
			inner[d[0].Ident[0]], inner[d[1].Ident[0]] = reflect.TypeOf(0), elem
		}
		c.list(n.List, elem, inner)
		c.list(n.ElseList, dot, vars)
	case *parse.TemplateNode:
		var arg reflect.Type
		if n.Pipe != nil {
			arg = c.pipe(n.Pipe, dot, vars)
		}
		c.template(n.Name, arg)
	}
}

// pipe is the type of a pipeline's value; nil where it is not known.
func (c *fit) pipe(p *parse.PipeNode, dot reflect.Type, vars scope) reflect.Type {
	var out reflect.Type
	for _, cmd := range p.Cmds {
		out = c.arg(cmd.Args[0], dot, vars)
		for _, a := range cmd.Args[1:] {
			c.arg(a, dot, vars)
		}
	}
	return out
}

func (c *fit) arg(n parse.Node, dot reflect.Type, vars scope) reflect.Type {
	switch n := n.(type) {
	case *parse.DotNode:
		return dot
	case *parse.FieldNode:
		return c.fields(dot, n.Ident)
	case *parse.VariableNode:
		return c.fields(vars[n.Ident[0]], n.Ident[1:])
	case *parse.ChainNode:
		return c.fields(c.arg(n.Node, dot, vars), n.Field)
	case *parse.PipeNode:
		return c.pipe(n, dot, vars)
	case *parse.StringNode:
		return reflect.TypeOf("")
	}
	return nil
}

func (c *fit) fields(of reflect.Type, names []string) reflect.Type {
	for _, name := range names {
		if of == nil {
			return nil
		}
		next, ok := member1(of, name)
		if !ok {
			c.t.Errorf("%s has no %s (in %s)", of, strings.Join(names, "."), c.set.Name())
			return nil
		}
		of = next
	}
	return of
}

// member1 is the type of a field or of a method's first result.
func member1(of reflect.Type, name string) (reflect.Type, bool) {
	if m, ok := of.MethodByName(name); ok {
		return m.Type.Out(0), true
	}
	if of.Kind() == reflect.Pointer {
		of = of.Elem()
	}
	if of.Kind() != reflect.Struct {
		return nil, false
	}
	f, ok := of.FieldByName(name)
	return f.Type, ok
}
