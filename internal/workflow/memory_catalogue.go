package workflow

import (
	"cmp"
	"fmt"
	"io"

	"recto/internal/format/po"
	"recto/internal/format/xliff"
	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// poUnits reads the translated messages of a PO file. A plural is a unit too, with its last form.
func poUnits(in io.Reader, langs languages) (units, error) {
	r, err := po.NewReader(in)
	if err != nil {
		return nil, err
	}
	said, _ := lang.Parse(r.Header.Get("X-Source-Language"))
	from, to := cmp.Or(langs.from, said), cmp.Or(langs.to, r.Header.Language())
	if from == "" || to == "" {
		return nil, fmt.Errorf("the PO file does not say its languages: %w", ErrLanguages)
	}
	var plural *newsroom.MemoryUnit
	return func() (newsroom.MemoryUnit, error) {
		if plural != nil {
			u := *plural
			plural = nil
			return u, nil
		}
		for {
			m, err := r.Next()
			if err != nil {
				return newsroom.MemoryUnit{}, err
			}
			if !m.Translated() || m.ID == "" {
				continue
			}
			pair := func(source, target string) newsroom.MemoryUnit {
				return newsroom.MemoryUnit{From: from, To: to, Line: m.Line, Source: markup.Plain(source), Target: markup.Plain(target)}
			}
			if m.HasPlural && m.Plural != "" && m.Plural != m.ID {
				u := pair(m.Plural, m.Str[len(m.Str)-1])
				plural = &u
			}
			return pair(m.ID, m.Str[0]), nil
		}
	}, nil
}

// xliffUnits reads the translated segments of an XLIFF file.
func xliffUnits(in io.Reader, langs languages) (units, error) {
	data, err := io.ReadAll(io.LimitReader(in, xliff.MaxSize+1))
	if err != nil {
		return nil, err
	}
	doc, _, err := xliff.Read(data)
	if err != nil {
		return nil, err
	}
	from, to := cmp.Or(langs.from, doc.From), cmp.Or(langs.to, doc.To)
	if from == "" || to == "" {
		return nil, fmt.Errorf("the XLIFF file does not say its target's language: %w", ErrLanguages)
	}
	var all []newsroom.MemoryUnit
	for _, f := range doc.Files {
		for _, u := range f.Units {
			for _, s := range u.Segments {
				source, target := s.Source.Plain(), s.Target.Plain()
				if source != "" && target != "" {
					all = append(all, newsroom.MemoryUnit{From: from, To: to, Line: s.Line, Source: markup.Plain(source), Target: markup.Plain(target)})
				}
			}
		}
	}
	at := 0
	return func() (newsroom.MemoryUnit, error) {
		if at == len(all) {
			return newsroom.MemoryUnit{}, io.EOF
		}
		at++
		return all[at-1], nil
	}, nil
}
