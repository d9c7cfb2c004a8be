package cli

import (
	"fmt"
	"slices"

	"recto/internal/format/article"
	"recto/internal/text/check"
	"recto/internal/text/markup"
)

// errFix says that a file is none that --fix can write.
func errFix(name string) error {
	return misuse{fmt.Errorf("%s: --fix writes Markdown files in UTF-8", name)}
}

// fix puts the safe suggestions into an article and writes its file; it reports whether there were any.
func fix(name string, read *article.Article, a *check.Article, findings []check.Finding) (bool, error) {
	if name == "-" || a.Target.Source == nil || read.Charset != "utf-8" {
		return false, errFix(name)
	}
	changed := map[int]markup.Text{}
	limit := map[int]int{} // what stands behind this byte of the block was fixed already
	for _, f := range slices.Backward(findings) {
		if !f.Safe || !f.Fixable || f.Target == nil || f.Target.Block < 0 || a.Target.Blocks[f.Target.Block].Meta {
			continue
		}
		block := f.Target.Block
		text, ok := changed[block]
		if !ok {
			text, limit[block] = a.Target.Blocks[block].Text, len(a.Target.Blocks[block].Text.Plain)
		}
		if f.Target.End > limit[block] { // it touches another one; the next run takes it
			continue
		}
		changed[block] = f.Fix(text, f.Target.Start, f.Target.End, a.Target.Links)
		limit[block] = f.Target.Start
	}
	if len(changed) == 0 {
		return false, nil
	}
	data, err := a.Target.Splice(changed)
	if err != nil {
		return false, fmt.Errorf("%s: %w", name, err)
	}
	if read.Mark > 0 {
		data = append([]byte("\ufeff"), data...)
	}
	return true, replaceFile(name, data)
}
