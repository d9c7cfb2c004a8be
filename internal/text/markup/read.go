package markup

import (
	"bytes"
	"fmt"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"recto/internal/text/lang"
)

// Options say how to read a source.
type Options struct {
	// Start is the byte where the body begins, behind a front matter. Positions count from the file's start.
	Start int
	// Lang is the document's language where it is known.
	Lang lang.Tag
}

// chunkSize is how much of a long source goldmark is given at a time, in bytes: its tree of a whole
// file would take many times the file's size.
const chunkSize = 256 << 10

// reader turns a Markdown source into a document.
type reader struct {
	src   []byte
	str   string // src again, for texts that share its memory
	doc   *Document
	state *parseState
	leafs []leaf
	path  []Container // of the leaf to come
	in    []Container // a copy of path shared by its leafs, nil when path has changed
	named int         // containers named by all leafs
	ids   int
	rules inlineRules
	notes map[string]bool // labels of the footnotes
}

// leaf is a block whose text is not read yet.
type leaf struct {
	block Block
	raw   string
	lines []lineRef // where the lines of raw stand in the source
}

// lineRef says that raw[raw:] comes from src[src:].
type lineRef struct{ raw, src int }

// ReadMarkdown reads CommonMark with GFM's tables, strikethrough, task lists and bare addresses,
// footnotes, and the HTML that has a meaning in a Document. The document keeps src: do not change it.
//
// It refuses what is no UTF-8 text, more than MaxSize bytes and what is nested deeper than MaxDepth,
// with an error that names the line.
func ReadMarkdown(src []byte, opt Options) (*Document, error) {
	if err := checkSource(src, opt.Start); err != nil {
		return nil, fmt.Errorf("read Markdown: %w", err)
	}
	r := &reader{
		src: src, str: string(src),
		doc:   &Document{Lang: opt.Lang, Source: src},
		state: &parseState{failAt: -1},
		notes: map[string]bool{},
	}
	for at := opt.Start; at < len(src); {
		end, err := r.chunk(at)
		if err != nil {
			return nil, fmt.Errorf("read Markdown: %w", err)
		}
		at = end
	}
	if err := r.finish(); err != nil {
		return nil, fmt.Errorf("read Markdown: %w", err)
	}
	return r.doc, nil
}

// chunk parses the source from byte at to a place where no block is open and returns that place.
func (r *reader) chunk(at int) (int, error) {
	size := chunkSize
	for {
		end := cutPoint(r.src, at, size)
		saved := *r.state
		r.state.base = at
		pc := parser.NewContext()
		pc.Set(stateKey, r.state)
		root := blockParser.Parse(text.NewReader(r.src[at:end:end]), parser.WithContext(pc))
		if r.state.failAt >= 0 {
			return 0, sourceError(r.src, r.state.failAt, "%s", r.state.failure)
		}
		if end < len(r.src) && r.opensOn(root.LastChild()) {
			*r.state = saved
			size = 2 * (end - at)
			continue
		}
		err := r.walk(root)
		return end, err
	}
}

// cutPoint finds the first place at least size bytes behind at where a new block must begin: a line at
// the margin that continues no list, behind a blank one.
func cutPoint(src []byte, at, size int) int {
	if len(src)-at <= size+size/2 {
		return len(src)
	}
	blank := false
	for i := at + size; i < len(src); {
		n := bytes.IndexByte(src[i:], '\n')
		if n < 0 {
			break
		}
		if i == at+size { // in the middle of a line
			i += n + 1
			continue
		}
		line := src[i : i+n]
		switch {
		case len(bytes.TrimSpace(line)) == 0:
			blank = true
		case blank && bytes.IndexByte([]byte(" \t-+*0123456789"), line[0]) < 0:
			return i
		default:
			blank = false
		}
		i += n + 1
	}
	return len(src)
}

// opensOn reports whether a block could take in what follows the end of the parsed part.
func (r *reader) opensOn(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.FencedCodeBlock:
		_, closed := r.fenceEnd(n)
		return !closed
	case *ast.HTMLBlock:
		return n.HTMLBlockType <= ast.HTMLBlockType5 && !n.HasClosure() && rawCloser(r.htmlText(n)) != ""
	}
	return false
}

// walk makes leafs of the blocks below n.
func (r *reader) walk(n ast.Node) error {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		var err error
		switch c := c.(type) {
		case *ast.Blockquote:
			err = r.container(c, Container{Kind: Quote})
		case *ast.List:
			k := Container{Kind: List, Ordered: c.IsOrdered(), Loose: r.loose(c)}
			if k.Ordered {
				k.Start = c.Start
			}
			err = r.container(c, k)
		case *ast.ListItem:
			err = r.container(c, Container{Kind: Item, Task: r.takeTask(c)})
		case *footnoteNode:
			r.notes[normalLabel(c.label)] = true
			err = r.container(c, Container{Kind: Footnote, Label: c.label})
		case *tableNode:
			err = r.table(c)
		default:
			err = r.leafNode(c)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// loose reports whether blank lines part the items of a list or the blocks in one of them. Goldmark's own
// answer misses some behind empty items.
func (r *reader) loose(list *ast.List) bool {
	quotes := 0
	for _, c := range r.path {
		if c.Kind == Quote {
			quotes++
		}
	}
	for item := list.FirstChild(); item != nil; item = item.NextSibling() {
		if item != list.FirstChild() && r.blankAbove(item, quotes) {
			return true
		}
		for c := item.FirstChild(); c != nil; c = c.NextSibling() {
			if c != item.FirstChild() && r.blankAbove(c, quotes) {
				return true
			}
		}
	}
	return false
}

// blankAbove reports whether the line above the one where n begins is blank, in as many quotes.
func (r *reader) blankAbove(n ast.Node, quotes int) bool {
	at := n.Pos()
	if at < 0 {
		return n.HasBlankPreviousLines()
	}
	body := r.src[r.state.base : r.state.base+at]
	end := bytes.LastIndexByte(body, '\n')
	if end < 0 {
		return false
	}
	line := body[bytes.LastIndexByte(body[:end], '\n')+1 : end]
	line = bytes.TrimSpace(line)
	for ; quotes > 0 && len(line) > 0 && line[0] == '>'; quotes-- {
		line = bytes.TrimSpace(line[1:])
	}
	return len(line) == 0
}

// container reads what stands inside of n. An empty container gets an empty paragraph: without a leaf
// it would not be in the document.
func (r *reader) container(n ast.Node, c Container) error {
	r.enter(c)
	defer r.leave()
	before := len(r.leafs)
	if err := r.walk(n); err != nil {
		return err
	}
	if len(r.leafs) == before {
		return r.add(leaf{block: Block{Kind: Paragraph}})
	}
	return nil
}

func (r *reader) enter(c Container) {
	r.ids++
	c.ID = r.ids
	r.path = append(r.path, c)
	r.in = nil
}

func (r *reader) leave() {
	r.path = r.path[:len(r.path)-1]
	r.in = nil
}

// add appends a leaf in the current container.
func (r *reader) add(l leaf) error {
	if r.in == nil && len(r.path) > 0 {
		r.in = bytesFree(r.path)
		if r.named += len(r.path); r.named > maxPath {
			return sourceError(r.src, l.block.Pos.Start, "too many nested quotes and lists; split the text into parts")
		}
	}
	l.block.In, l.block.Depth = r.in, len(r.in)
	r.leafs = append(r.leafs, l)
	return nil
}

// bytesFree copies a path with no room to grow, so that appending to it never writes into another's.
func bytesFree(path []Container) []Container {
	return append(make([]Container, 0, len(path)), path...)
}

func (r *reader) table(n *tableNode) error {
	r.enter(Container{Kind: Table, Align: n.align})
	defer r.leave()
	for i, row := range n.rows {
		r.enter(Container{Kind: Row, Header: i == 0})
		for _, c := range row {
			pos := Pos{c.Start + r.state.base, c.End + r.state.base}
			if err := r.add(leaf{block: Block{Kind: Cell, Pos: pos}, raw: r.str[pos.Start:pos.End]}); err != nil {
				return err
			}
		}
		r.leave()
	}
	return nil
}

// takeTask reads the check box at the beginning of an item and takes it off its first paragraph.
func (r *reader) takeTask(item *ast.ListItem) string {
	first := item.FirstChild()
	if first == nil || first.Kind() != ast.KindTextBlock && first.Kind() != ast.KindParagraph {
		return ""
	}
	lines := first.Lines()
	if lines.Len() == 0 {
		return ""
	}
	seg := lines.At(0)
	line := r.src[seg.Start+r.state.base : seg.Stop+r.state.base]
	if len(line) < 5 || line[0] != '[' || line[2] != ']' || !isSpace(line[3]) || len(bytes.TrimSpace(line[3:])) == 0 {
		return ""
	}
	task := map[byte]string{' ': " ", 'x': "x", 'X': "x"}[line[1]]
	if task == "" {
		return ""
	}
	seg.Start += 3
	for isSpace(r.src[seg.Start+r.state.base]) {
		seg.Start++
	}
	lines.Set(0, seg)
	return task
}
