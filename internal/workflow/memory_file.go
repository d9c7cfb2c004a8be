package workflow

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"recto/internal/format/glossary"
	"recto/internal/format/tmx"
	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// ErrLanguages is what the error for a file wraps that does not say its languages.
var ErrLanguages = errors.New("say the languages of the source and of the translation")

// units reads one unit after the other, as MemoryFile asks for it.
type units func() (newsroom.MemoryUnit, error)

func (f units) Next() (newsroom.MemoryUnit, error) {
	u, err := f()
	if err != nil && err != io.EOF {
		err = fmt.Errorf("%w: %w", err, newsroom.ErrInvalid)
	}
	return u, err
}

// ReadMemoryFile reads units by the ending of the file's name: .tmx, .po, .xlf, .xliff, .tsv; with .gz behind it,
// packed. The languages may be left out where the file says them. Units come as they are read: what is wrong further on
// is an error of Next, which names the place.
func ReadMemoryFile(name string, in io.Reader, from, to lang.Tag) (MemoryFile, error) {
	f, err := openUnits(name, bufio.NewReaderSize(in, 1<<20), languages{from, to})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", err, newsroom.ErrInvalid)
	}
	return f, nil
}

func openUnits(name string, in io.Reader, langs languages) (units, error) {
	base := strings.ToLower(name)
	if strings.HasSuffix(base, ".gz") {
		packed, err := gzip.NewReader(in)
		if err != nil {
			return nil, fmt.Errorf("the file is not packed with gzip: %w", err)
		}
		in, base = packed, strings.TrimSuffix(base, ".gz")
	}
	switch filepath.Ext(base) {
	case ".tmx":
		return tmxUnits(in, langs)
	case ".tsv":
		return tsvUnits(in, langs)
	case ".po":
		return poUnits(in, langs)
	case ".xlf", ".xliff":
		return xliffUnits(in, langs)
	}
	return nil, fmt.Errorf("a memory is read from .tmx, .po, .xlf, .xliff and .tsv files (packed: .gz); this one ends in %q", filepath.Ext(base))
}

// latest is the first time that is given.
func latest(times ...time.Time) time.Time {
	for _, t := range times {
		if !t.IsZero() {
			return t
		}
	}
	return time.Time{}
}

// tmxUnits reads a TMX file's units in the languages asked for. Where only one was asked for, or none, a unit of two
// languages is taken as it stands: the file's source language, or the first variant, is the source.
func tmxUnits(in io.Reader, langs languages) (units, error) {
	r, err := tmx.NewReader(in)
	if err != nil {
		return nil, err
	}
	source, _ := lang.Parse(r.Header.SourceLang)
	var waiting []newsroom.MemoryUnit
	return func() (newsroom.MemoryUnit, error) {
		for len(waiting) == 0 {
			u, err := r.Next()
			if err != nil {
				return newsroom.MemoryUnit{}, err
			}
			waiting = variantPairs(&u, langs, source)
		}
		first := waiting[0]
		waiting = waiting[1:]
		return first, nil
	}, nil
}

// variantPairs are the pairs of variants of a unit that are asked for.
func variantPairs(u *tmx.Unit, langs languages, source lang.Tag) (out []newsroom.MemoryUnit) {
	from := u.In(cmp.Or(langs.from, source))
	if from == nil && langs.from == "" && len(u.Variants) > 0 {
		from = &u.Variants[0]
	}
	if from == nil {
		return nil
	}
	for i := range u.Variants {
		to := &u.Variants[i]
		if to == from || langs.to != "" && u.In(langs.to) != to {
			continue
		}
		m := newsroom.MemoryUnit{From: cmp.Or(langs.from, from.Lang), To: cmp.Or(langs.to, to.Lang), Source: from.Segment.Text(), Target: to.Segment.Text(),
			Line: u.Line, Before: u.Prop("x-context-pre"), After: u.Prop("x-context-post"),
			Credit: cmp.Or(to.ChangedBy, to.CreatedBy, u.ChangedBy, u.CreatedBy), CreatedAt: latest(to.Changed, to.Created, u.Changed, u.Created)}
		if m.Source.Plain != "" && m.Target.Plain != "" {
			out = append(out, m)
		}
	}
	return out
}

// tsvUnits reads lines of a source and a target, parted by a tab; a number may stand before them. A line without a
// target is a unit without one.
func tsvUnits(in io.Reader, langs languages) (units, error) {
	if langs.from == "" || langs.to == "" {
		return nil, fmt.Errorf("a TSV file does not say its languages: %w", ErrLanguages)
	}
	scan := bufio.NewScanner(in)
	scan.Buffer(make([]byte, 64<<10), maxUnitLine)
	n := 0
	return func() (newsroom.MemoryUnit, error) {
		for scan.Scan() {
			n++
			line := strings.TrimSuffix(scan.Text(), "\r")
			if n == 1 {
				line = strings.TrimPrefix(line, "\uFEFF")
			}
			if line == "" {
				continue
			}
			fields := strings.Split(line, "\t")
			if _, err := strconv.Atoi(fields[0]); err == nil && len(fields) > 2 {
				fields = fields[1:]
			}
			if len(fields) < 2 || fields[0] == "" {
				return newsroom.MemoryUnit{}, fmt.Errorf("line %d: want a source, a tab and its translation", n)
			}
			return newsroom.MemoryUnit{From: langs.from, To: langs.to, Line: n, Source: markup.Plain(glossary.Unguard(fields[0])), Target: markup.Plain(glossary.Unguard(fields[1]))}, nil
		}
		if err := scan.Err(); err != nil {
			return newsroom.MemoryUnit{}, fmt.Errorf("line %d: %w", n+1, err)
		}
		return newsroom.MemoryUnit{}, io.EOF
	}, nil
}

// maxUnitLine bounds a line of TSV, in bytes.
const maxUnitLine = 4 << 20
