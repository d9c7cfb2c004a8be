package check

import (
	"slices"
	"strconv"
	"strings"

	"recto/internal/text/names"
)

// nameVariants looks for one name in two spellings: by the spellings alone, and by what stands for one name of the
// source.
func nameVariants(w *whole) {
	var passages []names.Passage
	var blocks []int
	for i := range w.Target.Blocks {
		b := &w.Target.Blocks[i]
		if !prose(b) {
			continue
		}
		p := names.Passage{Text: b.Text.Plain, Lang: w.language(i)}
		for _, s := range w.sentences[i] {
			p.Starts = append(p.Starts, s.Start)
		}
		passages, blocks = append(passages, p), append(blocks, i)
	}
	found := names.Variants(passages)
	for _, v := range found {
		f := w.variant(blocks[v.Rare.Passage], [2]int{v.Rare.Start, v.Rare.End}, v.Rare.Name, v.Rare.Count, v.Usual.Name, v.Usual.Count)
		f.Suggestion = v.Suggestion
	}
	w.renderedTwice(found)
}

// variant reports a spelling that is rarer than the usual one.
func (w *whole) variant(block int, span [2]int, name string, times int, usual string, usualTimes int) *Finding {
	f := w.report(Warning, block, span, "check.name.variant", map[string]string{
		"Name": name, "Usual": usual, "Times": strconv.Itoa(times), "UsualTimes": strconv.Itoa(usualTimes),
	}, name+"\x00"+usual)
	f.Suggestion = usual
	return f
}

// renderedTwice reports names of the source that a Chinese target renders in two ways which both sound like it; what
// was found already is left out.
func (w *whole) renderedTwice(found []names.Variant) {
	if w.Source == nil || w.Target.Lang.Base() != "zh" || w.Source.Lang == "" || w.Source.Lang.Spaceless() {
		return
	}
	all, units := w.names()
	for _, n := range all {
		if n.Known || len(n.Renderings) < 2 {
			continue
		}
		usual := n.Renderings[0]
		for _, r := range n.Renderings[1:] {
			t := &w.Units[units[r.Places[0].Pair]].Target
			end := t.Offset + r.Places[0].End
			if min(r.Likeness, usual.Likeness) < names.OneName || strings.Contains(usual.Text, r.Text) || strings.Contains(r.Text, usual.Text) {
				continue
			}
			if slices.ContainsFunc(found, func(v names.Variant) bool { return v.Rare.Name == r.Text || v.Usual.Name == r.Text }) {
				continue
			}
			w.variant(t.Block, [2]int{t.Offset + r.Places[0].Start, end}, r.Text, len(r.Places), usual.Text, len(usual.Places))
		}
	}
}
