package markup

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Splice is Source with the texts of some blocks replaced, by their index in Blocks. All else stays byte
// for byte; with nothing changed it is Source itself. A changed code block, image or heading keeps what it
// is; blocks that only can be written together (see Block.Pos) are written anew together.
//
// It is an error to change a block of the front matter, a rule, or one that has no place in the source.
func (d *Document) Splice(changed map[int]Text) ([]byte, error) {
	if d.Source == nil {
		return nil, errors.New("splice: the document was not read from Markdown; write it with Markdown instead")
	}
	s := &splicer{d: d, changed: changed, refs: refIndex(d.Links)}
	for i := range changed {
		if err := s.change(i); err != nil {
			return nil, fmt.Errorf("splice: %w", err)
		}
	}
	return s.apply()
}

type splicer struct {
	d       *Document
	changed map[int]Text
	refs    map[string]*LinkDef
	edits   []edit
}

// edit replaces Source[Start:End].
type edit struct {
	Pos
	text string
}

// change makes the edit for one block.
func (s *splicer) change(i int) error {
	if i < 0 || i >= len(s.d.Blocks) {
		return fmt.Errorf("there is no block %d; the document has %d", i, len(s.d.Blocks))
	}
	b := s.d.Blocks[i]
	switch {
	case b.Meta:
		return fmt.Errorf("block %d stands in the front matter; change it there", i)
	case b.Kind == Rule:
		return fmt.Errorf("block %d is a rule and has no text", i)
	case b.Pos == Pos{}:
		return fmt.Errorf("block %d has no place in the source; write the document with Markdown instead", i)
	}
	lo, hi := i, i+1
	for lo > 0 && s.d.Blocks[lo-1].Pos == b.Pos {
		lo--
	}
	for hi < len(s.d.Blocks) && s.d.Blocks[hi].Pos == b.Pos {
		hi++
	}
	if hi-lo > 1 || len(b.In) > b.Depth || b.Kind != Raw && s.d.Source[b.Pos.Start] == '<' && b.fromHTML(s.d.Source) {
		s.edits = append(s.edits, edit{b.Pos, s.group(lo, hi)})
		return nil
	}
	b.Text = s.changed[i]
	s.edits = append(s.edits, edit{b.Pos, s.block(i, b)})
	return nil
}

// fromHTML reports whether the block stands in the source as an HTML block.
func (b Block) fromHTML(src []byte) bool {
	if b.Kind == Cell || b.Joined || b.Pos.End == b.Pos.Start {
		return false
	}
	return htmlStart(string(src[b.Pos.Start:b.Pos.End])) > 0
}

// block writes one block for its place.
func (s *splicer) block(i int, b Block) string {
	switch b.Kind {
	case Cell:
		return cellText(b.Text, s.refs)
	case Heading:
		text := headingText(b.Text, s.refs)
		if before := bytes.TrimRight(s.d.Source[:b.Pos.Start], " \t"); len(before) == 0 || before[len(before)-1] != '#' {
			text = escapeLine(text, true, false) // the underlined form
		}
		return text
	case Code:
		return s.lines(b.Pos, fenced(b))
	case Raw:
		return s.lines(b.Pos, strings.Split(b.Text.Plain, "\n"))
	}
	n := len(b.In)
	item := n > 0 && b.In[n-1].Kind == Item && (i == 0 || siblings(s.d.Blocks[i-1], b, n-1))
	joint := b.Joined || i+1 < len(s.d.Blocks) && s.d.Blocks[i+1].Joined
	w := &writer{refs: s.refs}
	return s.lines(b.Pos, w.paragraph(b, !b.Joined, item, joint))
}

// group writes the blocks that share one place.
func (s *splicer) group(lo, hi int) string {
	blocks := slices.Clone(s.d.Blocks[lo:hi])
	for k := range blocks {
		b := &blocks[k]
		if t, ok := s.changed[lo+k]; ok {
			b.Text = t
		}
		b.In = b.In[min(b.Depth, len(b.In)):]
	}
	w := &writer{blocks: blocks, refs: s.refs, begun: true}
	w.sequence(0, len(blocks), 0, false)
	pos := s.d.Blocks[lo].Pos
	lines := strings.Split(strings.TrimSuffix(w.buf.String(), "\n"), "\n")
	if s.d.Blocks[lo].fromHTML(s.d.Source) {
		// An HTML block may stand directly below a paragraph; what is written now may not.
		if s.textBeside(pos.Start, -1) {
			lines = append([]string{""}, lines...)
		}
		if s.textBeside(pos.End, 1) {
			lines = append(lines, "")
		}
	}
	return s.lines(pos, lines)
}

// textBeside reports whether the line before (-1) or behind (1) the one that holds the byte is not blank.
func (s *splicer) textBeside(at, dir int) bool {
	src := s.d.Source
	var line []byte
	if dir < 0 {
		end := bytes.LastIndexByte(src[:at], '\n')
		if end < 0 {
			return false
		}
		line = src[bytes.LastIndexByte(src[:end], '\n')+1 : end]
	} else {
		n := bytes.IndexByte(src[at:], '\n')
		if n < 0 {
			return false
		}
		line = []byte(lineAt(string(src[at+n+1 : min(len(src), at+n+400)])))
	}
	return len(bytes.Trim(line, " \t\r>")) > 0
}

// lines joins lines with the prefix that continues the containers around a place.
func (s *splicer) lines(pos Pos, lines []string) string {
	if len(lines) == 1 {
		return lines[0]
	}
	src := s.d.Source
	start := bytes.LastIndexByte(src[:pos.Start], '\n') + 1
	prefix := strings.Map(func(r rune) rune {
		if r == '>' || r == '\t' {
			return r
		}
		return ' '
	}, string(src[start:pos.Start]))
	eol := "\n"
	if n := bytes.IndexByte(src[start:], '\n'); n > 0 && src[start+n-1] == '\r' {
		eol = "\r\n"
	}
	var b strings.Builder
	for i, l := range lines {
		if i > 0 {
			b.WriteString(eol)
			if l == "" {
				b.WriteString(strings.TrimRight(prefix, " \t"))
			} else {
				b.WriteString(prefix)
			}
		}
		b.WriteString(l)
	}
	return b.String()
}

// apply makes the edits. Blocks of one place make the same edit; it is made once.
func (s *splicer) apply() ([]byte, error) {
	slices.SortFunc(s.edits, func(a, b edit) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	s.edits = slices.CompactFunc(s.edits, func(a, b edit) bool { return a.Pos == b.Pos })
	var out []byte
	at := 0
	for _, e := range s.edits {
		if e.Start < at || e.End > len(s.d.Source) {
			return nil, fmt.Errorf("splice: the places of two blocks overlap at byte %d", e.Start)
		}
		out = append(out, s.d.Source[at:e.Start]...)
		out = append(out, e.text...)
		at = e.End
	}
	return append(out, s.d.Source[at:]...), nil
}
