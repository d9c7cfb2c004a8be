package workflow

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"recto/internal/format/glossary"
	"recto/internal/format/tmx"
	"recto/internal/newsroom"
	"recto/internal/text/lang"
)

// exportBatch is how many units are read at a time.
const exportBatch = 2000

// ExportMemory writes an outlet's units that stand, the latest first, as "tmx" or "tsv"; only those of the languages
// that are given.
func (d *Desk) ExportMemory(ctx context.Context, as newsroom.Member, format string, from, to lang.Tag, w io.Writer) error {
	if format == "tsv" {
		out := bufio.NewWriter(w)
		err := d.eachUnit(ctx, as, from, to, func(u newsroom.MemoryUnit) error {
			_, err := fmt.Fprintf(out, "%s\t%s\n", cell(u.Source.Plain), cell(u.Target.Plain))
			return err
		})
		return errors.Join(err, out.Flush())
	}
	out := tmx.NewWriter(w, tmx.Header{})
	if err := d.eachUnit(ctx, as, from, to, func(u newsroom.MemoryUnit) error { return out.Write(tmxUnit(u)) }); err != nil {
		return err
	}
	return out.Close()
}

func (d *Desk) eachUnit(ctx context.Context, as newsroom.Member, from, to lang.Tag, do func(newsroom.MemoryUnit) error) error {
	below := newsroom.MemoryUnitID(0)
	for {
		units, err := d.store.MemoryUnitsOf(ctx, as, newsroom.MemoryFilter{}, below, exportBatch)
		if err != nil || len(units) == 0 {
			return err
		}
		for _, u := range units {
			if u.Revocation != 0 || from != "" && u.From != from || to != "" && u.To != to {
				continue
			}
			if err := do(u); err != nil {
				return err
			}
		}
		below = units[len(units)-1].ID
	}
}

// cell keeps a text in its field, and a spreadsheet from running it.
func cell(s string) string {
	return glossary.Guard(strings.NewReplacer("\t", " ", "\n", " ", "\r", " ").Replace(s))
}

func tmxUnit(u newsroom.MemoryUnit) tmx.Unit {
	out := tmx.Pair(u.From, tmx.FromText(u.Source), u.To, tmx.FromText(u.Target))
	out.ID, out.Created, out.CreatedBy = strconv.FormatInt(int64(u.ID), 10), u.CreatedAt, u.Credit
	for _, p := range [][2]string{{"x-context-pre", u.Before}, {"x-context-post", u.After}, {"x-recto-origin", string(u.Origin)}} {
		if p[1] != "" {
			out.Props = append(out.Props, tmx.Prop{Type: p[0], Value: p[1]})
		}
	}
	if u.Translation != 0 {
		out.Props = append(out.Props, tmx.Prop{Type: "x-document", Value: fmt.Sprintf("translation %d, edition %d, unit %d", u.Translation, u.Edition, u.Unit)})
	}
	return out
}
