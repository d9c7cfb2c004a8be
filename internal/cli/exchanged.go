package cli

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"recto/internal/format/xliff"
	"recto/internal/text/check"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// exchanged checks the units of a file that other programs wrote: XLIFF, TMX, PO.
func (c *checkCmd) exchanged(e *env, name string, h *houseFile, r *report) error {
	checker := check.Checker{House: c.with(h.of(nil))}
	judge := func(u unitJSON, unit check.Unit, line int) error {
		for _, f := range c.asked(checker.Unit(&unit)) {
			if err := r.add(unitFound(name, line, u, f)); err != nil {
				return err
			}
		}
		return nil
	}
	switch strings.ToLower(filepath.Ext(name)) {
	case ".tmx", ".po":
		return eachOfMemory(name, judge)
	}
	data, err := e.read(name, xliff.MaxSize)
	if err != nil {
		return err
	}
	doc, _, err := xliff.Read(data)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return eachXLIFF(doc, judge)
}

// eachXLIFF calls judge for every segment that has a target; its text is the target with the source's codes as spans.
func eachXLIFF(doc xliff.Document, judge func(unitJSON, check.Unit, int) error) error {
	for _, f := range doc.Files {
		for _, x := range f.Units {
			for _, s := range x.Segments {
				if !s.HasTarget {
					continue
				}
				u := unitJSON{ID: s.ID, Source: s.Source.Plain(), Target: s.Target.Plain()}
				if err := judge(u, bareUnit(u, doc.From, doc.To), s.Line); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// eachOfMemory calls judge for every unit of a file that a memory may be read from.
func eachOfMemory(name string, judge func(unitJSON, check.Unit, int) error) error {
	f, err := openMemoryFile(name, languagePair{})
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	defer f.Close()
	for n := 1; ; n++ {
		m, err := f.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		u := unitJSON{ID: fmt.Sprint(n), Source: m.Source.Plain, Target: m.Target.Plain}
		if err := judge(u, bareUnit(u, m.From, m.To), 1); err != nil {
			return err
		}
	}
}

// bareUnit is a unit that stands in no document.
func bareUnit(u unitJSON, from, to lang.Tag) check.Unit {
	side := func(t lang.Tag, s string) check.Side {
		return check.Side{Lang: t, Text: markup.Plain(s), Kind: markup.Paragraph, Block: -1}
	}
	return check.Unit{ID: u.ID, Source: side(from, u.Source), Target: side(to, u.Target)}
}
