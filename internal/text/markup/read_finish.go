package markup

import (
	"cmp"
	"slices"
	"strings"
)

// finish reads the text of every leaf, now that all reference definitions and footnotes are known.
func (r *reader) finish() error {
	r.doc.Links = r.state.links
	budget := maxMarks
	r.rules = inlineRules{refs: refIndex(r.doc.Links), budget: &budget}
	r.rules.isNote = func(label string) bool { return r.notes[normalLabel(label)] }
	r.doc.Blocks = make([]Block, 0, len(r.leafs))
	for i := range r.leafs {
		l := &r.leafs[i]
		switch l.block.Kind {
		case Paragraph, Heading:
			r.finishText(l)
		case Cell:
			l.raw = strings.ReplaceAll(l.raw, `\|`, "|")
			l.block.Text, _ = readInline(l.raw, &r.rules).result()
			r.doc.Blocks = append(r.doc.Blocks, l.block)
		case Raw:
			r.finishRaw(l)
		default:
			r.doc.Blocks = append(r.doc.Blocks, l.block)
		}
		if budget <= 0 {
			return sourceError(r.src, l.block.Pos.Start, "more than %d marks; split the text into parts", maxMarks)
		}
		r.leafs[i] = leaf{}
	}
	r.doc.Blocks = dropEmpty(r.doc.Blocks)
	settleLists(r.doc.Blocks)
	return nil
}

// refIndex finds definitions by label; the first of a label counts.
func refIndex(links []LinkDef) map[string]*LinkDef {
	refs := make(map[string]*LinkDef, len(links))
	for i := range links {
		if key := normalLabel(links[i].Label); refs[key] == nil {
			refs[key] = &links[i]
		}
	}
	return refs
}

// finishText reads a paragraph, which may turn out to be several blocks, or a heading.
func (r *reader) finishText(l *leaf) {
	b := readInline(l.raw, &r.rules)
	if l.block.Kind == Heading {
		l.block.Text, _ = b.result()
		r.doc.Blocks = append(r.doc.Blocks, l.block)
		return
	}
	pieces := b.pieces(l.raw)
	first := len(r.doc.Blocks)
	for i, p := range pieces {
		block := l.block
		block.Joined, block.Hard = i > 0, p.hard
		block.Text = p.text
		if len(pieces) > 1 {
			block.Pos = l.place(p.from, p.to)
		}
		imageBlock(&block)
		r.doc.Blocks = append(r.doc.Blocks, block)
	}
	bind(r.doc.Blocks[first:], pieces)
}

// place finds raw[from:to], without the white space around it, in the source.
func (l *leaf) place(from, to int) Pos {
	for from < to && isSpace(l.raw[from]) {
		from++
	}
	for to > from && isSpace(l.raw[to-1]) {
		to--
	}
	return Pos{l.offset(from), l.offset(to)}
}

// offset maps an offset of raw to one of the source.
func (l *leaf) offset(at int) int {
	i, found := slices.BinarySearchFunc(l.lines, at, func(x lineRef, v int) int { return cmp.Compare(x.raw, v) })
	if !found && i > 0 {
		i--
	}
	return l.lines[i].src + at - l.lines[i].raw
}

// bind gives one common place to the blocks of pieces that a mark runs over.
func bind(blocks []Block, pieces []linePiece) {
	for i := 0; i < len(pieces); {
		j := i + 1
		for j < len(pieces) && pieces[j].bound {
			j++
		}
		whole := Pos{blocks[i].Pos.Start, blocks[j-1].Pos.End}
		for k := i; k < j; k++ {
			blocks[k].Pos = whole
		}
		i = j
	}
}

// imageBlock makes an Image of a paragraph that is only an image. The link around it, if any, becomes a
// link over the alt text.
func imageBlock(b *Block) {
	var image *Span
	var link *Span
	for i := range b.Text.Spans {
		s := &b.Text.Spans[i]
		switch {
		case s.Kind == InlineImage && image == nil:
			image = s
		case s.Kind == Link && link == nil:
			link = s
		default:
			return
		}
	}
	if image == nil || strings.TrimSpace(b.Text.Plain) != "" || link != nil && !image.Inside {
		return
	}
	b.Kind, b.URL, b.Title, b.Ref = Image, image.URL, image.Title, image.Ref
	alt := Text{Plain: image.Text}
	if link != nil {
		l := *link
		l.Start, l.End = 0, len(alt.Plain)
		alt.Spans = []Span{l}
	}
	b.Text = alt
}

// dropEmpty drops paragraphs without text, but for one that is all its container has.
func dropEmpty(blocks []Block) []Block {
	out := blocks[:0]
	for i, b := range blocks {
		if b.Kind == Paragraph && len(b.Text.Spans) == 0 && strings.TrimSpace(b.Text.Plain) == "" {
			b.Text.Plain = "" // a no-break space is no text either
			first := !sharesContainer(out, len(out)-1, b)
			if n := len(b.In); first && n > 0 && b.In[n-1].Task != "" {
				b.Text.Plain = "[" + b.In[n-1].Task + "]" // a check box without a text behind it is text
				untask(blocks[i:], n-1)
			} else if !first || n == 0 || sharesContainer(blocks, i+1, b) {
				if !b.Joined && i+1 < len(blocks) && blocks[i+1].Joined {
					blocks[i+1].Joined, blocks[i+1].Hard = false, false
				}
				continue
			}
		}
		out = append(out, b)
	}
	clear(blocks[len(out):])
	return out
}

// untask takes the check box off the item at depth d that blocks begin with.
func untask(blocks []Block, d int) {
	id := blocks[0].In[d].ID
	for i := range blocks {
		if len(blocks[i].In) <= d || blocks[i].In[d].ID != id {
			return
		}
		blocks[i].In[d].Task = ""
	}
}

func emptyParagraph(b Block) bool {
	return b.Kind == Paragraph && b.Text.Plain == "" && len(b.Text.Spans) == 0
}

// sharesContainer reports whether blocks[i] stands in the container that b stands directly in.
func sharesContainer(blocks []Block, i int, b Block) bool {
	d := len(b.In) - 1
	return i >= 0 && i < len(blocks) && d >= 0 && len(blocks[i].In) > d && blocks[i].In[d].ID == b.In[d].ID
}

// settleLists makes Loose say what the writer's blank lines will say: a list is loose when its items, or
// the blocks directly in one of them, are parted by blank lines; one item with one block has no place for
// a blank line.
func settleLists(blocks []Block) {
	loose := map[int]bool{}
	seen := map[int]bool{}
	for i := range blocks {
		for d, c := range blocks[i].In {
			if c.Kind != List || seen[c.ID] {
				continue
			}
			seen[c.ID] = true
			end := groupEnd(blocks, i, d)
			loose[c.ID] = settledLoose(blocks[i:end], d, c.Loose)
		}
	}
	for i := range blocks {
		for d := range blocks[i].In {
			if c := &blocks[i].In[d]; c.Kind == List {
				c.Loose = loose[c.ID]
			}
		}
	}
}

// settledLoose decides for the list at depth d that the blocks make up.
func settledLoose(blocks []Block, d int, loose bool) bool {
	places := 0
	for i := 1; i < len(blocks); i++ {
		if blocks[i].In[d+1].ID != blocks[i-1].In[d+1].ID {
			places++
			continue
		}
		if siblings(blocks[i-1], blocks[i], d+2) {
			if !blocks[i].Joined {
				places++
			}
			if !tight(blocks, i, d+2) {
				return true
			}
		}
	}
	return loose && places > 0
}

// groupEnd is the index behind the last block that shares the container at depth d with blocks[i].
func groupEnd(blocks []Block, i, d int) int {
	id := blocks[i].In[d].ID
	j := i + 1
	for j < len(blocks) && len(blocks[j].In) > d && blocks[j].In[d].ID == id {
		j++
	}
	return j
}

// siblings reports whether two neighbouring blocks are parted at depth d: they do not share a container there.
func siblings(a, b Block, d int) bool {
	return len(a.In) <= d || len(b.In) <= d || a.In[d].ID != b.In[d].ID
}

// tight reports whether blocks[i] can follow blocks[i-1], both children at depth d of one item, without a
// blank line.
func tight(blocks []Block, i, d int) bool {
	a, b := blocks[i-1], blocks[i]
	if b.Joined {
		return true
	}
	nested := func(x Block) ContainerKind {
		if len(x.In) > d {
			return x.In[d].Kind
		}
		return ""
	}
	next := nested(b)
	if next == Figure || next == Footnote || b.Kind == Raw && next == "" {
		return false
	}
	switch nested(a) {
	case "":
		switch a.Kind {
		case Heading, Rule, Code:
			return true
		case Paragraph, Image, Caption:
		default:
			return false
		}
	case List, Quote:
	default:
		return false
	}
	switch next {
	case "":
		return b.Kind == Heading || b.Kind == Rule || b.Kind == Code
	case Quote:
		return nested(a) != Quote
	case List:
		return interrupts(blocks[i:], d) && !sameList(a, b, d)
	}
	return false
}

// interrupts reports whether the list that begins blocks at depth d can follow a paragraph directly: its
// first item has a text, and a number is 1.
func interrupts(blocks []Block, d int) bool {
	c := blocks[0].In[d]
	if c.Ordered && c.Start != 1 {
		return false
	}
	if len(blocks[0].In) > d+2 {
		return true
	}
	return !emptyParagraph(blocks[0]) && blocks[0].Kind != Rule
}

// sameList reports whether two lists of one sort meet, which only a blank line and another marker part.
func sameList(a, b Block, d int) bool {
	return len(a.In) > d && a.In[d].Kind == List
}
