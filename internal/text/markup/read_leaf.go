package markup

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// leafNode makes a leaf of a block that holds text.
func (r *reader) leafNode(n ast.Node) error {
	switch n := n.(type) {
	case *ast.Heading:
		l := r.textLeaf(n.Lines())
		l.block.Kind, l.block.Level = Heading, n.Level
		if l.block.Pos.End == 0 {
			l.block.Pos = Pos{} // "#" alone has no place for a text
		}
		return r.add(l)
	case *ast.Paragraph, *ast.TextBlock:
		if n.Lines().Len() == 0 {
			return nil
		}
		l := r.textLeaf(n.Lines())
		l.block.Kind = Paragraph
		return r.add(l)
	case *ast.ThematicBreak:
		at := n.Pos() + r.state.base
		end := at + len(lineAt(r.str[at:]))
		return r.add(leaf{block: Block{Kind: Rule, Pos: Pos{at, end}}})
	case *ast.FencedCodeBlock:
		end, _ := r.fenceEnd(n)
		b := Block{Kind: Code, Pos: Pos{n.Pos() + r.state.base, end}, Text: Text{Plain: r.codeText(n.Lines())}}
		if n.Info != nil {
			b.Info = strings.TrimSpace(oneLine(r.str[n.Info.Segment.Start+r.state.base : n.Info.Segment.Stop+r.state.base]))
		}
		return r.add(leaf{block: b})
	case *ast.CodeBlock:
		return r.add(leaf{block: Block{Kind: Code, Pos: r.indentedPos(n), Text: Text{Plain: r.codeText(n.Lines())}}})
	case *ast.HTMLBlock:
		raw := r.htmlText(n)
		at := n.Pos() + r.state.base
		last := n.Lines().At(n.Lines().Len() - 1)
		if n.HasClosure() {
			last = n.ClosureLine
		}
		end := len(strings.TrimRight(r.str[:last.Stop+r.state.base], " \t\r\n"))
		return r.add(leaf{block: Block{Kind: Raw, Pos: Pos{at, end}}, raw: strings.TrimRight(raw, " \t\r\n")})
	}
	return nil
}

// textLeaf joins the lines of a paragraph or heading.
func (r *reader) textLeaf(lines *text.Segments) leaf {
	var l leaf
	base := r.state.base
	if lines.Len() == 0 {
		return l
	}
	first, last := lines.At(0), lines.At(lines.Len()-1)
	last = last.TrimRightSpace(r.src[base:])
	l.block.Pos = Pos{first.Start + base, last.Stop + base}
	if lines.Len() == 1 {
		l.raw = r.str[first.Start+base : last.Stop+base]
		l.lines = []lineRef{{0, first.Start + base}}
		return l
	}
	var buf strings.Builder
	for i := range lines.Len() {
		seg := lines.At(i)
		l.lines = append(l.lines, lineRef{buf.Len(), seg.Start + base})
		if i == lines.Len()-1 {
			seg = last
		}
		buf.WriteString(r.str[seg.Start+base : seg.Stop+base])
	}
	l.raw = buf.String()
	return l
}

// codeText is the text of a code block, without the last line ending.
func (r *reader) codeText(lines *text.Segments) string {
	var buf strings.Builder
	for i := range lines.Len() {
		seg := lines.At(i)
		buf.WriteString(strings.Repeat(" ", seg.Padding))
		line := r.str[seg.Start+r.state.base : seg.Stop+r.state.base]
		line = strings.TrimSuffix(line, "\n")
		buf.WriteString(strings.TrimRight(line, "\r"))
		buf.WriteByte('\n')
	}
	return strings.TrimSuffix(buf.String(), "\n")
}

func (r *reader) htmlText(n *ast.HTMLBlock) string {
	var buf strings.Builder
	write := func(seg text.Segment) {
		buf.WriteString(strings.Repeat(" ", seg.Padding))
		buf.WriteString(r.str[seg.Start+r.state.base : seg.Stop+r.state.base])
	}
	for i := range n.Lines().Len() {
		write(n.Lines().At(i))
	}
	if n.HasClosure() {
		write(n.ClosureLine)
	}
	return strings.ReplaceAll(strings.ReplaceAll(buf.String(), "\r\n", "\n"), "\r", " ")
}

func lineAt(s string) string {
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		s = s[:i]
	}
	return strings.TrimRight(s, " \t\r")
}

// fenceEnd finds where a fenced code block ends, and whether a closing fence ends it.
func (r *reader) fenceEnd(n *ast.FencedCodeBlock) (int, bool) {
	start := n.Pos() + r.state.base
	at := start + len(lineAt(r.str[start:]))
	if k := n.Lines().Len(); k > 0 {
		at = n.Lines().At(k-1).Stop + r.state.base
		if at > 0 && r.src[at-1] == '\n' {
			at--
		}
	}
	nl := bytes.IndexByte(r.src[at:], '\n')
	if nl < 0 {
		return at, false
	}
	line := lineAt(r.str[at+nl+1:])
	fence := strings.TrimLeft(line, " \t>")
	if len(fence) < 3 || fence[0] != r.src[start] || strings.Trim(fence, fence[:1]) != "" {
		return at, false
	}
	return at + nl + 1 + len(line), true
}

// indentedPos is the place of an indented code block with its indentation.
func (r *reader) indentedPos(n *ast.CodeBlock) Pos {
	lines := n.Lines()
	first, last := lines.At(0), lines.At(lines.Len()-1)
	p := Pos{first.Start + r.state.base, last.Stop + r.state.base}
	p.End = len(strings.TrimRight(r.str[:p.End], "\r\n"))
	for i := 0; i < 4 && p.Start > 0; i++ {
		c := r.src[p.Start-1]
		if c != ' ' && c != '\t' {
			break
		}
		p.Start--
		if c == '\t' {
			break
		}
	}
	return p
}
