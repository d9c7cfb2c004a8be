package cli

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"recto/internal/format/glossary"
	"recto/internal/format/tmx"
	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/memory"
)

// memoryFile is a file of units that is being read.
type memoryFile struct {
	next func() (newsroom.MemoryUnit, error)
	file *os.File
	size int64
}

// Next is the next unit, io.EOF behind the last.
func (f *memoryFile) Next() (newsroom.MemoryUnit, error) { return f.next() }

// Close closes the file.
func (f *memoryFile) Close() error { return f.file.Close() }

// percent is how much of the file was read.
func (f *memoryFile) percent() int {
	at, err := f.file.Seek(0, io.SeekCurrent)
	if err != nil || f.size == 0 {
		return 0
	}
	return int(100 * at / f.size)
}

// openMemoryFile opens a file by its ending: .tmx, .po, .xlf, .xliff, .tsv; with .gz behind it, packed.
func openMemoryFile(name string, langs languagePair) (*memoryFile, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	out := &memoryFile{file: file}
	if info, err := file.Stat(); err == nil {
		out.size = info.Size()
	}
	if err := out.begin(name, langs); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return out, nil
}

func (f *memoryFile) begin(name string, langs languagePair) (err error) {
	in := io.Reader(bufio.NewReaderSize(f.file, 1<<20))
	base := strings.ToLower(name)
	if strings.HasSuffix(base, ".gz") {
		if in, err = gzip.NewReader(in); err != nil {
			return fmt.Errorf("the file is not packed with gzip: %w", err)
		}
		base = strings.TrimSuffix(base, ".gz")
	}
	switch filepath.Ext(base) {
	case ".tmx":
		f.next, err = tmxUnits(in, langs)
	case ".tsv":
		f.next, err = tsvUnits(in, langs)
	case ".po":
		f.next, err = poUnits(in, langs)
	case ".xlf", ".xliff":
		f.next, err = xliffUnits(in, langs)
	default:
		err = misuse{fmt.Errorf("a memory is read from .tmx, .po, .xlf, .xliff and .tsv files (packed: .gz); this one ends in %q", filepath.Ext(base))}
	}
	return err
}

// tmxUnits reads a TMX file's units in the languages asked for. Where only one was asked for, or none, a unit of two
// languages is taken as it stands: the file's source language, or the first variant, is the source.
func tmxUnits(in io.Reader, langs languagePair) (func() (newsroom.MemoryUnit, error), error) {
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
			waiting = pairsOf(&u, langs, source)
		}
		first := waiting[0]
		waiting = waiting[1:]
		return first, nil
	}, nil
}

// pairsOf are the pairs of variants of a unit that are asked for.
func pairsOf(u *tmx.Unit, langs languagePair, source lang.Tag) (out []newsroom.MemoryUnit) {
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
			Before: u.Prop("x-context-pre"), After: u.Prop("x-context-post"),
			Credit: cmp.Or(to.ChangedBy, to.CreatedBy, u.ChangedBy, u.CreatedBy), CreatedAt: latest(to.Changed, to.Created, u.Changed, u.Created)}
		if m.Source.Plain != "" && m.Target.Plain != "" {
			out = append(out, m)
		}
	}
	return out
}

// tsvUnits reads lines of a source and a target, parted by a tab; a number may stand before them. A line without a
// target is a unit without one.
func tsvUnits(in io.Reader, langs languagePair) (func() (newsroom.MemoryUnit, error), error) {
	if langs.from == "" || langs.to == "" {
		return nil, misuse{errors.New("a TSV file does not say its languages; give --from and --to")}
	}
	scan := bufio.NewScanner(in)
	scan.Buffer(make([]byte, 64<<10), maxLine)
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
			return newsroom.MemoryUnit{From: langs.from, To: langs.to, Source: markup.Plain(glossary.Unguard(fields[0])), Target: markup.Plain(glossary.Unguard(fields[1]))}, nil
		}
		if err := scan.Err(); err != nil {
			return newsroom.MemoryUnit{}, fmt.Errorf("line %d: %w", n+1, err)
		}
		return newsroom.MemoryUnit{}, io.EOF
	}, nil
}

// lookupInFile makes a lookup in a file's units.
func lookupInFile(name string, langs languagePair, least float64, top int) (func(string) ([]matchJSON, error), error) {
	f, err := openMemoryFile(name, langs)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	defer f.Close()
	var units []newsroom.MemoryUnit
	var entries []memory.Entry
	for {
		u, err := f.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		entries = append(entries, memory.Entry{ID: memory.ID(len(units)), Text: u.Source.Plain})
		units = append(units, u)
	}
	index := memory.New(entries)
	var found []memory.Match
	return func(query string) ([]matchJSON, error) {
		found = index.Lookup(query, least, top, found[:0])
		out := make([]matchJSON, len(found))
		for i, m := range found {
			u := units[m.ID]
			out[i] = matchJSON{Score: m.Score, Kind: "fuzzy", Source: u.Source.Plain, Target: u.Target.Plain, Unit: int64(m.ID) + 1, By: u.Credit}
			if target, ok := memory.Transfer(u.Source.Plain, query, u.Target.Plain); m.Score == 1 {
				out[i].Kind = "exact"
			} else if ok {
				out[i].Kind, out[i].Target = "figures", target
			}
		}
		return slices.Clip(out), nil
	}, nil
}
