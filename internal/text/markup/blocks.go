package markup

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// blockParser finds the blocks of Markdown with goldmark's block parsers and three of our own: footnote
// definitions that stay where they stand, reference definitions and tables that take linear time and
// lose no cell. It has no inline parsers: token.go reads what is in a block.
var blockParser = parser.NewParser(
	parser.WithBlockParsers(
		util.Prioritized(parser.NewSetextHeadingParser(), 100),
		util.Prioritized(parser.NewThematicBreakParser(), 200),
		util.Prioritized(limited{parser.NewListParser()}, 300),
		util.Prioritized(parser.NewListItemParser(), 400),
		util.Prioritized(parser.NewCodeBlockParser(), 500),
		util.Prioritized(parser.NewATXHeadingParser(), 600),
		util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
		util.Prioritized(limited{parser.NewBlockquoteParser()}, 800),
		util.Prioritized(parser.NewHTMLBlockParser(), 900),
		util.Prioritized(limited{footnoteParser{}}, 950),
		util.Prioritized(parser.NewParagraphParser(), 1000),
	),
	parser.WithParagraphTransformers(
		util.Prioritized(definitions{}, 100),
		util.Prioritized(tables{}, 200),
	),
)

// parseState is what the block parsers share during one read, under stateKey.
type parseState struct {
	base       int // where the parsed part begins in the source
	links      []LinkDef
	containers int
	cells      int
	failAt     int // where a limit was passed, -1
	failure    string
}

var stateKey = parser.NewContextKey()

func stateOf(pc parser.Context) *parseState { return pc.Get(stateKey).(*parseState) }

func (s *parseState) fail(at int, reason string) {
	if s.failAt < 0 {
		s.failAt, s.failure = s.base+at, reason
	}
}

// limited opens containers only as deep and as many as the limits allow.
type limited struct{ parser.BlockParser }

func (l limited) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	st := stateOf(pc)
	_, at := reader.Position()
	if st.failAt >= 0 {
		return nil, parser.NoChildren
	}
	depth := 0
	for n := parent; n != nil; n = n.Parent() {
		switch n.Kind() {
		case ast.KindBlockquote, ast.KindListItem, kindFootnote:
			depth++
		}
	}
	node, state := l.BlockParser.Open(parent, reader, pc)
	if node == nil {
		return nil, state
	}
	if st.containers++; st.containers > maxContainers {
		st.fail(at.Start, "too many quotes and lists; split the text into parts")
		return nil, parser.NoChildren
	}
	if depth >= MaxDepth {
		st.fail(at.Start, "quotes and lists are nested more than 100 deep; take some of the markers out")
		return nil, parser.NoChildren
	}
	return node, state
}

var kindFootnote = ast.NewNodeKind("RectoFootnote")

// footnoteNode is a footnote's definition.
type footnoteNode struct {
	ast.BaseBlock
	label string
}

func (n *footnoteNode) Kind() ast.NodeKind         { return kindFootnote }
func (n *footnoteNode) Dump(src []byte, level int) { ast.DumpHelper(n, src, level, nil, nil) }

// footnoteParser reads "[^label]: text" and what is indented by four columns below it.
type footnoteParser struct{}

func (footnoteParser) Trigger() []byte { return []byte{'['} }

func (footnoteParser) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, _ := reader.PeekLine()
	pos := pc.BlockOffset()
	if pos < 0 {
		return nil, parser.NoChildren
	}
	end := scanFootnote(string(line[pos:min(len(line), pos+maxLabel+3)]), 0)
	if end < 0 || pos+end >= len(line) || line[pos+end] != ':' {
		return nil, parser.NoChildren
	}
	node := &footnoteNode{label: string(line[pos+2 : pos+end-1])}
	end += pos + 1
	if util.IsBlank(line[end:]) {
		reader.AdvanceToEOL()
		return node, parser.NoChildren
	}
	for line[end] == ' ' || line[end] == '\t' {
		end++
	}
	reader.Advance(end)
	return node, parser.HasChildren
}

func (footnoteParser) Continue(_ ast.Node, reader text.Reader, _ parser.Context) parser.State {
	line, _ := reader.PeekLine()
	if util.IsBlank(line) {
		reader.AdvanceToEOL()
		return parser.Continue | parser.HasChildren
	}
	pos, padding := util.IndentPosition(line, reader.LineOffset(), 4)
	if pos < 0 {
		return parser.Close
	}
	reader.AdvanceAndSetPadding(pos, padding)
	return parser.Continue | parser.HasChildren
}

func (footnoteParser) Close(ast.Node, text.Reader, parser.Context) {}
func (footnoteParser) CanInterruptParagraph() bool                 { return true }
func (footnoteParser) CanAcceptIndentedLine() bool                 { return false }

// definitions takes reference definitions off the beginning of a paragraph.
type definitions struct{}

func (definitions) Transform(node *ast.Paragraph, reader text.Reader, pc parser.Context) {
	lines := node.Lines()
	src := reader.Source()
	first := lines.At(0)
	if v := bytes.TrimLeft(src[first.Start:first.Stop], " \t"); len(v) == 0 || v[0] != '[' {
		return
	}
	var buf strings.Builder
	starts := make([]int, lines.Len()+1) // of lines in buf
	for i := range lines.Len() {
		seg := lines.At(i)
		buf.Write(bytes.TrimLeft(src[seg.Start:seg.Stop], " \t"))
		starts[i+1] = buf.Len()
	}
	s := buf.String()
	st := stateOf(pc)
	taken := 0
	for taken < lines.Len() {
		def, end := scanDefinition(s, starts[taken])
		if end < 0 {
			break
		}
		from := lines.At(taken)
		for taken < lines.Len() && starts[taken] < end {
			taken++
		}
		last := lines.At(taken - 1)
		last = last.TrimRightSpace(src)
		start := from.TrimLeftSpace(src)
		def.Pos = Pos{st.base + start.Start, st.base + last.Stop}
		st.links = append(st.links, def)
	}
	lines.SetSliced(taken, lines.Len())
	if lines.Len() == 0 {
		node.Parent().RemoveChild(node.Parent(), node)
	}
}

// scanDefinition reads "[label]: destination "title"" at the beginning of a line and returns the offset
// of the line behind it.
func scanDefinition(s string, i int) (LinkDef, int) {
	end := scanLabel(s, i)
	if end < 0 || end >= len(s) || s[end] != ':' {
		return LinkDef{}, -1
	}
	d := LinkDef{Label: strings.Join(strings.Fields(s[i+1:end-1]), " ")}
	if scanFootnote("["+d.Label+"]", 0) > 0 {
		return LinkDef{}, -1
	}
	j := skipBlank(s, end+1)
	if d.URL, j = definedDestination(s, j); j < 0 {
		return LinkDef{}, -1
	}
	without := lineBehind(s, j)
	k := skipBlank(s, j)
	if k > j && k < len(s) {
		if title, m := scanTitle(s, k); m > 0 && !strings.Contains(s[k:m], "\n\n") {
			if with := lineBehind(s, m); with > 0 {
				d.Title = title
				return d, with
			}
		}
	}
	return d, without
}

// definedDestination reads a definition's destination. Unlike CommonMark it lets parentheses stand
// unbalanced, as in "Mosaic_(browser": one such address would turn all definitions behind it into text.
func definedDestination(s string, i int) (string, int) {
	if url, end := scanDestination(s, i); end >= 0 && (end == len(s) || isSpace(s[end])) {
		return url, end
	}
	end := i
	for end < len(s) && s[end] > ' ' && s[end] != 0x7f {
		end++
	}
	if end == i || s[i] == '<' {
		return "", -1
	}
	return cleanURL(unescape(s[i:end])), end
}

// lineBehind is the offset of the next line when only blanks follow s[i:] on this one, else -1.
func lineBehind(s string, i int) int {
	for i < len(s) && s[i] != '\n' {
		if !isSpace(s[i]) {
			return -1
		}
		i++
	}
	return min(i+1, len(s))
}
