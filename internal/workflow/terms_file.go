package workflow

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"recto/internal/format/glossary"
	"recto/internal/format/tbx"
	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/termbase"
)

// ReadTermFile reads concepts by the ending of the file's name: .tbx, .xml and .martif, .csv, .tsv and .tab, OmegaT's
// .txt and .utf8, which do not say their languages.
func ReadTermFile(name string, data []byte, from, to lang.Tag) (all []termbase.Concept, err error) {
	in := bytes.NewReader(data)
	switch strings.ToLower(filepath.Ext(name)) {
	case ".tbx", ".xml", ".martif":
		all, err = tbx.Read(in)
	case ".csv":
		all, err = glossary.Read(in, ',')
	case ".tsv", ".tab":
		all, err = glossary.Read(in, '\t')
	case ".txt", ".utf8":
		if from == "" || to == "" {
			return nil, fmt.Errorf("an OmegaT glossary does not say its languages: %w: %w", ErrLanguages, newsroom.ErrInvalid)
		}
		all, err = glossary.ReadOmegaT(in, from, to)
	default:
		err = fmt.Errorf("terms are read from .tbx, .csv, .tsv and OmegaT's .txt; this file ends in %q", filepath.Ext(name))
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", err, newsroom.ErrInvalid)
	}
	return all, nil
}

// ExportTerms writes an outlet's termbase as "tbx" (version 3), "tbx2" (martif), "csv", "tsv" or "omegat", which has two
// languages.
func (d *Desk) ExportTerms(ctx context.Context, as newsroom.Member, format string, from, to lang.Tag, w io.Writer) error {
	all, err := d.store.Concepts(ctx, as.Outlet)
	if err != nil {
		return err
	}
	concepts := make([]termbase.Concept, len(all))
	for i, x := range all {
		concepts[i] = x.Concept
	}
	switch format {
	case "tbx":
		return tbx.Write(w, tbx.V3, concepts, time.Now())
	case "tbx2":
		return tbx.Write(w, tbx.V2, concepts, time.Now())
	case "csv":
		return glossary.Write(w, ',', concepts)
	case "tsv":
		return glossary.Write(w, '\t', concepts)
	}
	return glossary.WriteOmegaT(w, from, to, concepts)
}
