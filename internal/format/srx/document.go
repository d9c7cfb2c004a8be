package srx

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"recto/internal/format/xmlread"
)

// What a document may at most hold.
const (
	maxSize = 8 << 20 // bytes
	maxMaps = 2000    // language maps
)

// document is SRX as it stands in the file.
type document struct {
	cascade bool
	lists   map[string][]rule
	names   []string // of lists, in order
	maps    []languageMap
}

type rule struct {
	line          int
	breaks        bool
	before, after string // regular expressions
	wrong         string // what the break attribute says that is neither yes nor no
}

type languageMap struct {
	line          int
	pattern, list string
}

// parse reads the XML. It asks for a root named srx and for nothing else; elements and attributes that it
// does not know, and namespaces, mean nothing.
func parse(r io.Reader) (*document, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxSize+1))
	if err != nil {
		return nil, err
	}
	if len(data) > maxSize {
		return nil, fmt.Errorf("the file is over %d MiB; leave the languages out that you do not need", maxSize>>20)
	}
	p := parser{d: &document{lists: map[string][]rule{}}, in: xmlread.New(bytes.NewReader(data))}
	for {
		t, err := p.in.Token()
		if err == io.EOF {
			return p.d, nil
		}
		if err != nil {
			return nil, err
		}
		if err := p.token(t); err != nil {
			return nil, p.in.At(err)
		}
	}
}

// parser is the state of one parse.
type parser struct {
	in    *xmlread.Reader
	d     *document
	seen  bool     // the root
	path  []string // local names of the open elements
	list  string   // name of the open languagerule
	rule  *rule    // the open one, nil for none
	words strings.Builder
}

func (p *parser) token(t xml.Token) error {
	switch t := t.(type) {
	case xml.StartElement:
		return p.open(t)
	case xml.EndElement:
		p.end(t.Name.Local)
		p.path = p.path[:len(p.path)-1]
	case xml.CharData:
		if n := len(p.path); n > 0 && p.rule != nil && (p.path[n-1] == "beforebreak" || p.path[n-1] == "afterbreak") {
			p.words.Write(t)
		}
	}
	return nil
}

func (p *parser) open(t xml.StartElement) error {
	name := t.Name.Local
	if len(p.path) == 0 && (p.seen || name != "srx") {
		return fmt.Errorf("the file is not SRX: its outermost element is <%s>", shorten(name))
	}
	p.seen = true
	p.path = append(p.path, name)
	switch name {
	case "header":
		p.d.cascade = p.d.cascade || strings.EqualFold(attr(t, "cascade"), "yes")
	case "languagerule":
		p.list = attr(t, "languagerulename")
		if _, ok := p.d.lists[p.list]; !ok {
			p.d.names = append(p.d.names, p.list)
			p.d.lists[p.list] = nil
		}
	case "rule":
		p.rule = &rule{line: p.in.Line()}
		switch says := attr(t, "break"); strings.ToLower(says) {
		case "", "yes":
			p.rule.breaks = true
		case "no":
		default:
			p.rule.wrong = says
		}
	case "beforebreak", "afterbreak":
		p.words.Reset()
	case "languagemap":
		if len(p.d.maps) == maxMaps {
			return fmt.Errorf("the document has over %d language maps; leave the languages out that you do not need", maxMaps)
		}
		p.d.maps = append(p.d.maps, languageMap{p.in.Line(), attr(t, "languagepattern"), attr(t, "languagerulename")})
	}
	return nil
}

// end handles an element's end.
func (p *parser) end(name string) {
	switch {
	case p.rule == nil:
	case name == "beforebreak":
		p.rule.before = unfold(p.words.String())
	case name == "afterbreak":
		p.rule.after = unfold(p.words.String())
	case name == "rule":
		p.d.lists[p.list] = append(p.d.lists[p.list], *p.rule)
		p.rule = nil
	}
	if name == "languagerule" {
		p.list = ""
	}
}

// unfold takes away white space around an expression that holds a line break and so only lays the file out.
func unfold(s string) string {
	const space = " \t\r\n"
	if body := strings.TrimLeft(s, space); strings.Contains(s[:len(s)-len(body)], "\n") {
		s = body
	}
	if body := strings.TrimRight(s, space); strings.Contains(s[len(body):], "\n") {
		s = body
	}
	return s
}

func attr(t xml.StartElement, name string) string { return strings.TrimSpace(xmlread.Attr(t, name)) }

// shorten cuts a name for a message.
func shorten(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}
