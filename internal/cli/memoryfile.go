package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"recto/internal/newsroom"
	"recto/internal/text/memory"
	"recto/internal/workflow"
)

// memoryFile is a file of units that is being read.
type memoryFile struct {
	workflow.MemoryFile
	file *os.File
	size int64
}

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
	if out.MemoryFile, err = workflow.ReadMemoryFile(name, file, langs.from, langs.to); errors.Is(err, workflow.ErrLanguages) {
		err = misuse{fmt.Errorf("%w: give --from and --to", err)}
	}
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return out, nil
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
				out[i].Kind, out[i].Target, out[i].Stored = "figures", target, storedTarget(u.Target.Plain, target)
			}
		}
		return slices.Clip(out), nil
	}, nil
}
