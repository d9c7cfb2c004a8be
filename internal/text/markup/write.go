package markup

import (
	"strconv"
	"strings"
)

// Markdown writes the document in one canonical form. Reading what it wrote gives the same document, apart
// from positions: blocks of the front matter are left out, and what Markdown cannot say (a block's own
// language, its role) is lost. docs/round-trip.md lists what one round normalises.
func (d *Document) Markdown() []byte {
	w := &writer{blocks: d.body(), refs: refIndex(d.Links)}
	w.sequence(0, len(w.blocks), 0, false)
	w.definitions(d.Links)
	return []byte(w.buf.String())
}

// body is the blocks that stand in the body.
func (d *Document) body() []Block {
	out := make([]Block, 0, len(d.Blocks))
	for _, b := range d.Blocks {
		if !b.Meta {
			out = append(out, b)
		}
	}
	return out
}

// writer writes blocks with the prefixes of their containers.
type writer struct {
	buf    strings.Builder
	blocks []Block
	refs   map[string]*LinkDef
	prefix string // of every line here
	first  string // of the next line, when it is the first of a container
	begun  bool   // first is used up
	bullet map[int]byte
}

// line writes one line with its prefix.
func (w *writer) line(s string) {
	p := w.prefix
	if !w.begun {
		p = w.first
		w.begun = true
	}
	if s == "" {
		p = strings.TrimRight(p, " ")
	}
	w.buf.WriteString(p)
	w.buf.WriteString(s)
	w.buf.WriteByte('\n')
}

// within writes something with prefixes added: first to its first line, rest to the others.
func (w *writer) within(first, rest string, write func()) {
	prefix, outer, begun := w.prefix, w.first, w.begun
	head := prefix
	if !begun {
		head = outer
	}
	w.prefix, w.first, w.begun = prefix+rest, head+first, false
	write()
	if !w.begun {
		w.line("")
	}
	w.prefix, w.first, w.begun = prefix, outer, true
}

// sequence writes blocks[lo:hi], which share the containers above depth d. Close says that they follow one
// another without blank lines where that is possible.
func (w *writer) sequence(lo, hi, d int, close bool) {
	for i := lo; i < hi; {
		end := i + 1
		if len(w.blocks[i].In) > d {
			end = min(groupEnd(w.blocks, i, d), hi)
		}
		if i > lo && !w.blocks[i].Joined && (!close || !tight(w.blocks, i, d)) {
			w.line("")
		}
		if len(w.blocks[i].In) > d {
			w.container(i, end, d, i == lo)
		} else {
			end = w.leafs(i, hi, d)
		}
		i = end
	}
}

// leafs writes a block and those joined to it, and returns the index behind them.
func (w *writer) leafs(i, hi, d int) int {
	end := i + 1
	for end < hi && w.blocks[end].Joined && len(w.blocks[end].In) == d && len(w.blocks[end-1].In) == d {
		end++
	}
	item := d > 0 && w.blocks[i].In[d-1].Kind == Item && (i == 0 || siblings(w.blocks[i-1], w.blocks[i], d-1))
	if end == i+1 {
		w.leaf(i, item)
		return end
	}
	var lines []string
	for k := i; k < end; k++ {
		if k > i && w.blocks[k].Hard {
			lines[len(lines)-1] += `\`
		}
		lines = append(lines, w.paragraph(w.blocks[k], k == i, item && k == i, true)...)
	}
	for _, l := range lines {
		w.line(l)
	}
	return end
}

// leaf writes one block.
func (w *writer) leaf(i int, item bool) {
	b := w.blocks[i]
	switch b.Kind {
	case Heading:
		w.line(strings.TrimRight(strings.Repeat("#", min(max(b.Level, 1), 6))+" "+headingText(b.Text, w.refs), " "))
	case Rule:
		// Three dashes would underline a paragraph, or begin a front matter.
		if w.prefix != "" || i == 0 {
			w.line("***")
			return
		}
		w.line("---")
	case Code:
		for _, l := range fenced(b) {
			w.line(l)
		}
	case Raw:
		for _, l := range strings.Split(b.Text.Plain, "\n") {
			w.line(l)
		}
	default:
		if item && emptyParagraph(b) && (w.outerGoesOn(i) || strings.Count(w.first, "-") > 2) {
			// Goldmark closes all lists behind an empty item and a blank line, and three dashes are a rule.
			// Strong text of no length stands for nothing.
			w.line("<b></b>")
			return
		}
		for _, l := range w.paragraph(b, true, item, false) {
			w.line(l)
		}
	}
}

// outerGoesOn reports whether an item around the one of blocks[i] has more to come.
func (w *writer) outerGoesOn(i int) bool {
	in := w.blocks[i].In
	if i+1 >= len(w.blocks) {
		return false
	}
	next := w.blocks[i+1].In
	for d := 0; d < len(in)-1 && d < len(next) && next[d].ID == in[d].ID; d++ {
		if in[d].Kind == Item {
			return true
		}
	}
	return false
}

// headingText writes a heading's text so that no "#" at its end is taken for the closing sequence.
func headingText(t Text, refs map[string]*LinkDef) string {
	s := writeText(t, inlineStyle{refs: refs, brTag: true})
	if body := strings.TrimRight(s, "#"); body != s && (body == "" || strings.HasSuffix(body, " ") || strings.HasSuffix(body, "\t")) {
		return body + `\` + s[len(body):]
	}
	return s
}

// paragraph writes the lines of a paragraph or image. First says that it begins a paragraph and is not
// joined to another, item that it begins a list item, joint that others are joined to it or it to them.
func (w *writer) paragraph(b Block, first, item, joint bool) []string {
	lines := strings.Split(writeText(inlineOf(b), inlineStyle{refs: w.refs, joint: joint}), "\n")
	for i, l := range lines {
		if i > 0 || !item || b.In[len(b.In)-1].Task == "" { // a check box stands before the line
			lines[i] = escapeLine(l, first && i == 0, item)
		}
	}
	return lines
}

// inlineOf is a block's text with the image of an Image block in it.
func inlineOf(b Block) Text {
	if b.Kind != Image {
		return b.Text
	}
	s := Span{Kind: InlineImage, URL: b.URL, Title: b.Title, Ref: b.Ref, Text: b.Text.Plain}
	for _, l := range b.Text.Spans {
		if l.Kind == Link {
			l.Start, l.End = 0, 0
			s.Inside = true
			return Text{Spans: []Span{l, s}}
		}
	}
	return Text{Spans: []Span{s}}
}

// fenced writes a code block.
func fenced(b Block) []string {
	char := "`"
	info := strings.TrimSpace(oneLine(b.Info))
	if strings.Contains(info, "`") {
		char = "~"
	}
	text := strings.ReplaceAll(b.Text.Plain, "\x00", "\uFFFD")
	longest := 2
	for _, l := range strings.Split(text, "\n") {
		l = strings.TrimLeft(l, " \t")
		longest = max(longest, len(l)-len(strings.TrimLeft(l, char)))
	}
	fence := strings.Repeat(char, longest+1)
	if char == "~" && strings.HasPrefix(info, "~") {
		info = " " + info
	}
	lines := []string{fence + info}
	if text != "" {
		lines = append(lines, strings.Split(text, "\n")...)
	}
	return append(lines, fence)
}

// container writes the blocks of one container. Leading says that nothing stands before it in its parent.
func (w *writer) container(lo, hi, d int, leading bool) {
	c := w.blocks[lo].In[d]
	switch c.Kind {
	case Quote:
		w.within("> ", "> ", func() { w.sequence(lo, hi, d+1, false) })
	case List:
		w.list(lo, hi, d, leading)
	case Footnote:
		w.within("[^"+c.Label+"]: ", "    ", func() { w.sequence(lo, hi, d+1, false) })
	case Table:
		w.table(lo, hi, d)
	case Figure:
		w.figure(lo, hi, d)
	default: // an Item or Row without its parent
		w.sequence(lo, hi, d+1, false)
	}
}

// list writes a list. One that follows another of the same sort takes the other marker: with the same it
// would continue it.
func (w *writer) list(lo, hi, d int, leading bool) {
	c := w.blocks[lo].In[d]
	other := !leading && w.otherMarker(lo, d)
	if w.bullet == nil {
		w.bullet = map[int]byte{}
	}
	mark := byte('-')
	if c.Ordered {
		mark = '.'
	}
	if other {
		mark = map[byte]byte{'-': '+', '.': ')'}[mark]
	}
	w.bullet[c.ID] = mark
	n := c.Start
	for i := lo; i < hi; {
		end := i + 1
		task := ""
		if len(w.blocks[i].In) > d+1 {
			end = min(groupEnd(w.blocks, i, d+1), hi)
			task = w.blocks[i].In[d+1].Task
		}
		if i > lo && c.Loose {
			w.line("")
		}
		marker := string(mark) + " "
		if c.Ordered {
			marker = strconv.Itoa(min(max(n, 0), 999_999_999)) + marker
			n++
		}
		box := ""
		if task != "" {
			box = "[" + task + "] "
		}
		w.within(marker+box, strings.Repeat(" ", len(marker)), func() { w.sequence(i, end, d+2, !c.Loose) })
		i = end
	}
}

// otherMarker reports whether the list at blocks[lo] stands directly behind one of its sort that has the
// usual marker.
func (w *writer) otherMarker(lo, d int) bool {
	if lo == 0 || len(w.blocks[lo-1].In) <= d {
		return false
	}
	before, here := w.blocks[lo-1].In[d], w.blocks[lo].In[d]
	if before.Kind != List || before.Ordered != here.Ordered {
		return false
	}
	m := w.bullet[before.ID]
	return m == '-' || m == '.'
}

// table writes a table, every row with as many cells as it has.
func (w *writer) table(lo, hi, d int) {
	c := w.blocks[lo].In[d]
	columns := 0
	for i := lo; i < hi; {
		end := i + 1
		header := false
		if len(w.blocks[i].In) > d+1 {
			end = min(groupEnd(w.blocks, i, d+1), hi)
			header = w.blocks[i].In[d+1].Header
		}
		if i == lo {
			columns = end - i
			if !header {
				columns = max(len(c.Align), 1)
				w.line("|" + strings.Repeat("  |", columns))
				w.delimiterRow(c.Align, columns)
			}
		}
		var row strings.Builder
		for k := i; k < end; k++ {
			row.WriteString("| " + cellText(w.blocks[k].Text, w.refs) + " ")
		}
		w.line(row.String() + "|")
		if i == lo && header {
			w.delimiterRow(c.Align, columns)
		}
		i = end
	}
}

func cellText(t Text, refs map[string]*LinkDef) string {
	s := writeText(t, inlineStyle{refs: refs, brTag: true})
	return strings.ReplaceAll(s, "|", `\|`)
}

func (w *writer) delimiterRow(align []string, columns int) {
	var row strings.Builder
	for i := range columns {
		a := ""
		if i < len(align) {
			a = align[i]
		}
		row.WriteString("| ")
		switch a {
		case "left":
			row.WriteString(":--")
		case "center":
			row.WriteString(":-:")
		case "right":
			row.WriteString("--:")
		default:
			row.WriteString("---")
		}
		row.WriteByte(' ')
	}
	w.line(row.String() + "|")
}

// figure writes an image with its caption as one line of HTML: Markdown has no figures.
func (w *writer) figure(lo, hi, d int) {
	var b strings.Builder
	b.WriteString("<figure>")
	for _, x := range w.blocks[lo:hi] {
		x.In = nil
		if x.Kind == Image {
			b.WriteString(imageHTML(x, keepURL))
			continue
		}
		b.WriteString("<figcaption>" + inlineHTML(x.Text, inlineHTMLOptions{url: keepURL, source: true}) + "</figcaption>")
	}
	b.WriteString("</figure>")
	w.line(b.String())
}

// definitions writes the reference definitions at the end.
func (w *writer) definitions(links []LinkDef) {
	w.prefix, w.first, w.begun = "", "", true
	blank := w.buf.Len() > 0
	for _, l := range links {
		if scanLabel("["+l.Label+"]", 0) != len(l.Label)+2 || scanFootnote("["+l.Label+"]", 0) > 0 {
			continue
		}
		if blank {
			w.line("")
			blank = false
		}
		dest := destination(l.URL)
		w.line("[" + l.Label + "]: " + dest + quotedTitle(l.Title))
	}
}
