package check

import (
	"strconv"
	"strings"

	"recto/internal/text/markup"
)

// changedBlocks looks for code listings and tables that one side has more of than the other, and for headings that are
// none on the other side. Sentences are the business of the family coverage, images of their own.
func changedBlocks(w *whole) {
	if w.Source == nil {
		return
	}
	src, tgt := blocksOf(w.Source, markup.Code), blocksOf(w.Target, markup.Code)
	if len(src) != len(tgt) {
		args := map[string]string{"Source": strconv.Itoa(len(src)), "Target": strconv.Itoa(len(tgt))}
		left, right := unequal(w.Source, w.Target, src, tgt)
		w.blocksDiffer(left, right, args, "check.article.lost_code", "check.article.added_code")
	}
	if src, tgt := tables(w.Source), tables(w.Target); len(src) != len(tgt) {
		args := map[string]string{"Source": strconv.Itoa(len(src)), "Target": strconv.Itoa(len(tgt))}
		w.blocksDiffer(src, tgt, args, "check.article.lost_table", "check.article.added_table")
	}
	for i := range w.Units {
		w.changedHeading(&w.Units[i])
	}
}

// changedHeading reports a unit that is a heading on one side only. Editors part a long text, so it is no more than a hint.
func (w *whole) changedHeading(u *Unit) {
	if u.Source.Absent || u.Target.Absent || u.Source.Role != markup.RoleBody || u.Target.Role != markup.RoleBody {
		return
	}
	key := ""
	switch src, tgt := u.Source.Kind == markup.Heading, u.Target.Kind == markup.Heading; {
	case src == tgt:
		return
	case src:
		key = "check.article.lost_heading"
	default:
		key = "check.article.added_heading"
	}
	span := u.Target.all()
	f := w.report(Info, u.Target.Block, [2]int{u.Target.Offset + span[0], u.Target.Offset + span[1]}, key, nil, u.Target.Text.Plain)
	f.Unit, f.Source = u.ID, u.Source.place(u.Source.all())
}

// blocksDiffer reports at the first of the blocks that are too many, on whichever side.
func (w *whole) blocksDiffer(src, tgt []int, args map[string]string, lost, added string) {
	if len(src) < len(tgt) {
		at := tgt[len(src)]
		w.report(Warning, at, w.targetSpan(at), added, args, added)
		return
	}
	at := src[len(tgt)]
	f := w.report(Warning, -1, [2]int{}, lost, args, lost)
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
