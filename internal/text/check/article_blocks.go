package check

import (
	"strconv"
	"strings"

	"recto/internal/text/markup"
)

// changedBlocks looks for code listings, headings and tables that one side has more of than the other. Sentences are
// the business of the family coverage, images of their own.
func changedBlocks(w *whole) {
	if w.Source == nil {
		return
	}
	for _, kind := range [...]markup.Kind{markup.Code, markup.Heading} {
		w.compareBlocks(kind)
	}
	if src, tgt := tables(w.Source), tables(w.Target); len(src) != len(tgt) {
		w.blocksDiffer(markup.Cell, src, tgt)
	}
}

// compareBlocks reports the blocks of a kind that have no counterpart, where the sides have not as many of them.
func (w *whole) compareBlocks(kind markup.Kind) {
	src, tgt := blocksOf(w.Source, kind), blocksOf(w.Target, kind)
	if len(src) == len(tgt) {
		return
	}
	if kind == markup.Code {
		src, tgt = unequal(w.Source, w.Target, src, tgt)
	}
	w.blocksDiffer(kind, src, tgt)
}

// blockMessages are what is said of a kind that one side has more of, and how much it matters: editors part a long text,
// and take advertisements out.
var blockMessages = map[markup.Kind]struct {
	severity    Severity
	lost, added string
}{
	markup.Code:    {Warning, "check.article.lost_code", "check.article.added_code"},
	markup.Heading: {Info, "check.article.lost_heading", "check.article.added_heading"},
	markup.Cell:    {Warning, "check.article.lost_table", "check.article.added_table"},
}

// blocksDiffer reports at the first of the blocks that are too many, on whichever side.
func (w *whole) blocksDiffer(kind markup.Kind, src, tgt []int) {
	m := blockMessages[kind]
	args := map[string]string{"Source": strconv.Itoa(len(src)), "Target": strconv.Itoa(len(tgt))}
	if len(src) < len(tgt) {
		at := tgt[len(src)]
		w.report(m.severity, at, w.targetSpan(at), m.added, args, m.added)
		return
	}
	at := src[len(tgt)]
	f := w.report(m.severity, -1, [2]int{}, m.lost, args, m.lost)
	f.Source = &Place{Block: at, End: len(w.Source.Blocks[at].Text.Plain)}
	args["Words"] = clip(listing(&w.Source.Blocks[at]), 60)
}

func (w *whole) targetSpan(block int) [2]int {
	return [2]int{0, len(w.Target.Blocks[block].Text.Plain)}
}

// blocksOf are the blocks of a kind that belong to the article's body.
func blocksOf(d *markup.Document, kind markup.Kind) (out []int) {
	for i := range d.Blocks {
		if b := &d.Blocks[i]; b.Kind == kind && b.Role == markup.RoleBody && strings.TrimSpace(b.Text.Plain) != "" {
			out = append(out, i)
		}
	}
	return out
}

// unequal leaves out listings that both sides have word for word.
func unequal(source, target *markup.Document, src, tgt []int) (left, right []int) {
	there := map[string]int{}
	for _, i := range tgt {
		there[listing(&target.Blocks[i])]++
	}
	same := map[string]int{}
	for _, i := range src {
		if l := listing(&source.Blocks[i]); there[l] > 0 {
			there[l]--
			same[l]++
			continue
		}
		left = append(left, i)
	}
	for _, i := range tgt {
		if l := listing(&target.Blocks[i]); same[l] > 0 {
			same[l]--
			continue
		}
		right = append(right, i)
	}
	return left, right
}

// listing is a block's text in one line.
func listing(b *markup.Block) string { return strings.Join(strings.Fields(b.Text.Plain), " ") }

// tables are the first cells of the tables.
func tables(d *markup.Document) (out []int) {
	in := false
	for i := range d.Blocks {
		cell := d.Blocks[i].Kind == markup.Cell && d.Blocks[i].Role == markup.RoleBody
		if cell && !in {
			out = append(out, i)
		}
		in = cell
	}
	return out
}
