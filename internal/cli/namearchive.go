package cli

import (
	"errors"
	"fmt"
	"io"

	"recto/internal/text/lang"
	"recto/internal/text/names"
)

// nameArchive reads how names were rendered before from a file of units, of which each counts as a text; nil without
// a file.
func nameArchive(file string, from, to lang.Tag) (*names.Archive, error) {
	if file == "" {
		return nil, nil
	}
	f, err := openMemoryFile(file, languagePair{from, to})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	defer f.Close()
	out := names.NewArchive(to)
	for i := int64(1); ; i++ {
		u, err := f.Next()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		if u.From == from && u.To == to {
			out.Learn(i, names.Pairs{From: from, To: to, Pairs: []names.Pair{{Source: u.Source.Plain, Target: u.Target.Plain}}})
		}
	}
}
