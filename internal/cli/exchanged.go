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
	each := func(add func(placed) error) error { return eachOfMemory(name, c.langs, add) }
	if ext := strings.ToLower(filepath.Ext(name)); ext == ".xlf" || ext == ".xliff" {
		data, err := e.read(name, xliff.MaxSize)
		if err != nil {
			return err
		}
		doc, _, err := xliff.Read(data)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		each = func(add func(placed) error) error { return eachXLIFF(doc, add) }
	}
	return inOrder(e.ctx, r, c.with(h.of(nil)), each, func(w *worker, dst []found, p placed) ([]found, error) {
		unit := bareUnit(p.unitJSON, p.from, p.to)
		for _, f := range c.asked(w.checker.Unit(&unit)) {
			dst = append(dst, unitFound(name, p.line, p.unitJSON, f))
		}
		return dst, nil
	})
}

// placed is a unit of a file in two languages.
type placed struct {
	unitJSON
	from, to lang.Tag
	line     int
}

// eachXLIFF adds every segment that has a target; its text is the target with the source's codes as spans.
func eachXLIFF(doc xliff.Document, add func(placed) error) error {
	for _, f := range doc.Files {
		for _, x := range f.Units {
			for _, s := range x.Segments {
				if !s.HasTarget {
					continue
				}
				u := unitJSON{ID: s.ID, Source: s.Source.Plain(), Target: s.Target.Plain()}
				if err := add(placed{u, doc.From, doc.To, s.Line}); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// eachOfMemory adds every unit of a file that a memory may be read from.
func eachOfMemory(name string, langs languagePair, add func(placed) error) error {
	f, err := openMemoryFile(name, langs)
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
		if err := add(placed{u, m.From, m.To, max(m.Line, 1)}); err != nil {
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
