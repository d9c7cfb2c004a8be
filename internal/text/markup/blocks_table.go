package markup

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

var kindTable = ast.NewNodeKind("RectoTable")

// tableNode is a table: the places of its cells, the header row first.
type tableNode struct {
	ast.BaseBlock
	align []string
	rows  [][]Pos
}

func (n *tableNode) Kind() ast.NodeKind         { return kindTable }
func (n *tableNode) IsRaw() bool                { return true }
func (n *tableNode) Dump(src []byte, level int) { ast.DumpHelper(n, src, level, nil, nil) }

// tables finds GFM tables in paragraphs. Unlike GFM it keeps the cells of a row that the header has no
// column for: they are text like the rest.
type tables struct{}

func (tables) Transform(node *ast.Paragraph, reader text.Reader, pc parser.Context) {
	lines := node.Lines()
	src := reader.Source()
	for i := 1; i < lines.Len(); i++ {
		seg := lines.At(i)
		align := delimiterRow(src[seg.Start:seg.Stop])
		if align == nil {
			continue
		}
		header := cellsOf(src, lines.At(i-1))
		if len(header) != len(align) {
			continue
		}
		st := stateOf(pc)
		table := &tableNode{align: align, rows: [][]Pos{header}}
		for j := i + 1; j < lines.Len(); j++ {
			row := cellsOf(src, lines.At(j))
			if st.cells += len(row); st.cells > maxCells {
				st.fail(lines.At(j).Start, "too many table cells; split the table")
				break
			}
			table.rows = append(table.rows, row)
		}
		parent := node.Parent()
		parent.InsertAfter(parent, node, table)
		table.SetPos(lines.At(i - 1).Start)
		if i > 1 {
			parent.InsertBefore(parent, table, linesAbove(node, src, i-1))
		}
		parent.RemoveChild(parent, node)
		return
	}
}

// linesAbove is a paragraph of the first lines of node. It is a new one: node itself could still be made
// a heading by a rule that stands below the table.
func linesAbove(node *ast.Paragraph, src []byte, n int) *ast.Paragraph {
	above := ast.NewParagraph()
	for i := range n {
		seg := node.Lines().At(i)
		seg = seg.TrimLeftSpace(src)
		if i == n-1 {
			seg = seg.TrimRightSpace(src)
		}
		above.Lines().Append(seg)
	}
	return above
}

// delimiterRow reads "| :-- | --- |", nil when the line is none.
func delimiterRow(line []byte) []string {
	line = bytes.TrimSpace(line)
	if len(line) == 0 || line[0] != '|' && line[0] != '-' && line[0] != ':' || bytes.IndexByte(line, '|') < 0 {
		return nil
	}
	line = bytes.TrimPrefix(line, []byte("|"))
	line = bytes.TrimSuffix(line, []byte("|"))
	var align []string
	for _, col := range bytes.Split(line, []byte("|")) {
		col = bytes.TrimSpace(col)
		left, right := bytes.HasPrefix(col, []byte(":")), bytes.HasSuffix(col, []byte(":"))
		dashes := bytes.TrimSuffix(bytes.TrimPrefix(col, []byte(":")), []byte(":"))
		if len(dashes) == 0 || len(bytes.Trim(dashes, "-")) > 0 {
			return nil
		}
		switch {
		case left && right:
			align = append(align, "center")
		case left:
			align = append(align, "left")
		case right:
			align = append(align, "right")
		default:
			align = append(align, "")
		}
	}
	return align
}

// cellsOf cuts a row at its pipes, those with a backslash before them left out. A row has one cell at least.
func cellsOf(src []byte, seg text.Segment) []Pos {
	seg = seg.TrimLeftSpace(src)
	seg = seg.TrimRightSpace(src)
	start, stop := seg.Start, seg.Stop
	if start < stop && src[start] == '|' {
		start++
	}
	if start < stop && src[stop-1] == '|' && (stop-2 < start || src[stop-2] != '\\') {
		stop--
	}
	var cells []Pos
	for from, i := start, start; i <= stop; i++ {
		if i < stop && (src[i] != '|' || i > start && src[i-1] == '\\') {
			continue
		}
		c := Pos{from, i}
		for c.Start < c.End && isSpace(src[c.Start]) {
			c.Start++
		}
		for c.End > c.Start && isSpace(src[c.End-1]) {
			c.End--
		}
		cells = append(cells, c)
		from = i + 1
	}
	return cells
}
