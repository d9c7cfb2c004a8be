package check

import (
	"strconv"

	"recto/internal/text/names"
)

// nameVariants looks for one name in two spellings.
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
	for _, v := range names.Variants(passages) {
		f := w.report(Warning, blocks[v.Rare.Passage], [2]int{v.Rare.Start, v.Rare.End}, "check.name.variant", map[string]string{
			"Name": v.Rare.Name, "Usual": v.Usual.Name, "Times": strconv.Itoa(v.Rare.Count), "UsualTimes": strconv.Itoa(v.Usual.Count),
		}, v.Rare.Name+"\x00"+v.Usual.Name)
		f.Suggestion = v.Suggestion
	}
}
