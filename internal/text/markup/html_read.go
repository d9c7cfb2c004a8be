package markup

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"recto/internal/text/lang"
)

// htmlReader turns an HTML tree into blocks. It takes over what a Document knows and nothing else: what
// is no text, heading, list, quote, table, image, code, link or mark does not get through, whatever it is.
type htmlReader struct {
	blocks []Block
	path   []Container
	in     []Container // shared copy of path
	ids    *int
	b      *builder
	kind   Kind // of the paragraph being read
	level  int
	lang   lang.Tag // at this place
	doc    lang.Tag // of the document
	cell   bool     // blocks inside of a table cell are lines of it
	// isNote tells which footnotes there are, for <sup data-footnote> in a Markdown source; nil for none.
	isNote func(label string) bool
}

// maxTags bounds the tags of an HTML source.
const maxTags = 1_000_000

// dropped are elements that go with all they hold.
var dropped = nameSet(`script style template svg math iframe object embed applet canvas video audio head noframes
	input button select textarea datalist option frame frameset map dialog rp`)

// broken are elements that stand as blocks of their own and mean nothing more.
var broken = nameSet(`p div section article main aside header footer address center dl dt dd details summary
	fieldset legend form nav hgroup caption figcaption li noscript`)

// ReadHTML reads the content of an HTML page or fragment (UTF-8) as a document. Nothing that could run or
// load gets through: scripts, styles, handlers, SVG, MathML, frames and form controls are dropped, and of
// addresses only http, https, mailto and relative ones stay. Hidden elements are dropped too.
//
// A document read from HTML has no Source and no positions.
func ReadHTML(src []byte, opt Options) (*Document, error) {
	if err := checkSource(src, opt.Start); err != nil {
		return nil, fmt.Errorf("read HTML: %w", err)
	}
	if n := bytes.Count(src, []byte("<")); n > maxTags {
		return nil, fmt.Errorf("read HTML: %d tags, more than the %d that can be read; take out what is no text", n, maxTags)
	}
	root, err := html.ParseWithOptions(bytes.NewReader(src[opt.Start:]), html.ParseOptionEnableScripting(false))
	if err != nil {
		return nil, fmt.Errorf("read HTML: %w (the elements are nested too deep or a tag is too long)", err)
	}
	d := &Document{Lang: opt.Lang}
	if d.Lang == "" {
		d.Lang = rootLang(root)
	}
	ids := 0
	h := &htmlReader{ids: &ids, lang: d.Lang, doc: d.Lang}
	h.node(root)
	h.flush()
	d.Blocks = h.blocks
	settleLists(d.Blocks)
	return d, nil
}

func rootLang(root *html.Node) lang.Tag {
	for c := root.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && c.Data == "html" {
			t, _ := lang.Parse(attrOf(c, "lang"))
			return t
		}
	}
	return ""
}

func attrOf(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key && a.Namespace == "" {
			return a.Val
		}
	}
	return ""
}

func hasAttr(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

// hidden reports whether a reader of the page does not see the element.
func hidden(n *html.Node) bool {
	if hasAttr(n, "hidden") {
		return true
	}
	style := strings.ToLower(strings.Join(strings.Fields(attrOf(n, "style")), ""))
	return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
}

func (h *htmlReader) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		h.text(n.Data)
	case html.DocumentNode:
		h.children(n)
	case html.ElementNode:
		if n.Namespace != "" || dropped[n.Data] || hidden(n) {
			return
		}
		outer := h.lang
		if l, err := lang.Parse(attrOf(n, "lang")); err == nil && l != "" {
			h.lang = l
		}
		h.element(n)
		h.lang = outer
	}
}

func (h *htmlReader) children(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		h.node(c)
	}
}

func (h *htmlReader) element(n *html.Node) {
	switch n.Data {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		h.block(n, Heading, int(n.Data[1]-'0'))
	case "ul", "ol", "menu", "dir":
		h.list(n)
	case "blockquote":
		h.inside(n, Container{Kind: Quote})
	case "pre", "listing", "xmp", "plaintext":
		h.code(n)
	case "hr":
		h.boundary()
		if !h.cell {
			h.append(Block{Kind: Rule})
		}
	case "table":
		h.table(n)
	case "figure":
		h.figure(n)
	case "figcaption":
		kind := Kind("")
		if k := len(h.path); k > 0 && h.path[k-1].Kind == Figure {
			kind = Caption
		}
		h.block(n, kind, 0)
	default:
		if broken[n.Data] {
			h.block(n, "", 0)
			return
		}
		h.inline(n)
	}
}

// block reads an element whose text is apart from what stands around it; the empty kind keeps the kind.
func (h *htmlReader) block(n *html.Node, kind Kind, level int) {
	h.boundary()
	outer, outerLevel := h.kind, h.level
	if kind != "" {
		h.kind, h.level = kind, level
	}
	h.children(n)
	h.boundary()
	h.kind, h.level = outer, outerLevel
}

// boundary ends the current paragraph; in a table cell it begins a new line.
func (h *htmlReader) boundary() {
	if !h.cell {
		h.flush()
		return
	}
	if out := h.builder().out; len(out) > 0 && out[len(out)-1] != '\n' {
		h.b.hardLine(0, -1)
	}
}

func (h *htmlReader) builder() *builder {
	if h.b == nil {
		h.b = &builder{}
	}
	return h.b
}

// text adds text with its white space collapsed; a line ending in it is a soft line break.
func (h *htmlReader) text(s string) {
	b := h.builder()
	for s != "" {
		i := 0
		for i < len(s) && isSpace(s[i]) {
			i++
		}
		if n := len(b.out); i > 0 && n > 0 && b.out[n-1] != ' ' && b.out[n-1] != '\n' {
			if strings.IndexByte(s[:i], '\n') >= 0 {
				b.soft = append(b.soft, softBreak{n})
			}
			b.out = append(b.out, ' ')
		}
		s = s[i:]
		i = 0
		for i < len(s) && !isSpace(s[i]) {
			i++
		}
		b.text(strings.ReplaceAll(s[:i], "\x00", "\uFFFD"))
		s = s[i:]
	}
}

// flush makes blocks of the text that was collected.
func (h *htmlReader) flush() {
	b := h.b
	h.b = nil
	if b == nil || len(b.out) == 0 && len(b.spans) == 0 {
		return
	}
	b.tidy()
	kind := h.kind
	if kind == "" {
		kind = Paragraph
	}
	if kind != Paragraph {
		t, _ := b.result()
		h.appendText(Block{Kind: kind, Level: h.level, Text: t})
		return
	}
	first := true
	for _, p := range b.pieces("") {
		block := Block{Kind: kind, Text: p.text, Joined: !first, Hard: p.hard && !first}
		imageBlock(&block)
		if h.appendText(block) {
			first = false
		}
	}
}

// tidy drops what means nothing in HTML: tags that found no meaning, links around nothing, a last space.
func (b *builder) tidy() {
	for i := range b.spans {
		s := &b.spans[i]
		empty := s.Kind == Link && (s.End == s.Start || s.End < 0 && s.Start == len(b.out)) &&
			(i+1 == len(b.spans) || b.spans[i+1].Kind != InlineImage || b.spans[i+1].Start != s.Start)
		if s.Kind == Tag || empty {
			s.Kind = ""
		}
	}
	if n := len(b.out); n > 0 && b.out[n-1] == ' ' {
		b.cut(n-1, n)
	}
}

func (h *htmlReader) appendText(b Block) bool {
	if b.Kind != Image && strings.TrimSpace(b.Text.Plain) == "" && len(b.Text.Spans) == 0 {
		return false
	}
	h.append(b)
	return true
}

func (h *htmlReader) append(b Block) {
	if h.in == nil && len(h.path) > 0 {
		h.in = bytesFree(h.path)
	}
	b.In = h.in
	if h.lang != h.doc && b.Lang == "" {
		b.Lang = h.lang
	}
	h.blocks = append(h.blocks, b)
}

func (h *htmlReader) enter(c Container) {
	*h.ids++
	c.ID = *h.ids
	h.path = append(h.path, c)
	h.in = nil
}

func (h *htmlReader) leave() {
	h.path = h.path[:len(h.path)-1]
	h.in = nil
}

// inside reads an element that is a container. One without content leaves nothing.
func (h *htmlReader) inside(n *html.Node, c Container) {
	if h.cell || depthOf(h.path) >= MaxDepth {
		h.block(n, "", 0)
		return
	}
	h.flush()
	h.enter(c)
	h.children(n)
	h.flush()
	h.leave()
}

func depthOf(path []Container) int {
	n := 0
	for _, c := range path {
		if c.Kind == Quote || c.Kind == Item || c.Kind == Footnote {
			n++
		}
	}
	return n
}

func (h *htmlReader) list(n *html.Node) {
	if h.cell || depthOf(h.path) >= MaxDepth {
		h.block(n, "", 0)
		return
	}
	h.flush()
	c := Container{Kind: List, Ordered: n.Data == "ol"}
	if c.Ordered {
		c.Start = 1
		if s, err := strconv.Atoi(attrOf(n, "start")); err == nil && s >= 0 && s <= 999_999_999 {
			c.Start = s
		}
	}
	for li := n.FirstChild; li != nil; li = li.NextSibling {
		for p := li.FirstChild; p != nil; p = p.NextSibling {
			c.Loose = c.Loose || p.Data == "p" && p.Type == html.ElementNode
		}
	}
	h.enter(c)
	for li := n.FirstChild; li != nil; li = li.NextSibling {
		if li.Type == html.TextNode && strings.TrimSpace(li.Data) == "" || li.Type == html.CommentNode {
			continue
		}
		h.flush()
		h.enter(Container{Kind: Item})
		h.node(li)
		h.flush()
		h.leave()
	}
	h.leave()
}
