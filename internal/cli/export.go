package cli

import (
	"bytes"
	"errors"
	"fmt"

	"recto/internal/format/xliff"
	"recto/internal/newsroom"
)

type exportCmd struct {
	place
	Outlet string `help:"The outlet; may be left out when there is only one." placeholder:"SLUG"`
	As     string `help:"Login of the member who exports; the outlet's first editor if it is left out." placeholder:"LOGIN"`
	Format string `enum:"xliff,xliff12" default:"xliff" help:"xliff (2.1) or xliff12 (for OmegaT and older programs)."`
	ID     int64  `arg:"" name:"translation" help:"The translation's number, as recto import prints it and the desk's addresses have it."`
}

// Run writes a translation's sentences for another program to standard output.
func (c *exportCmd) Run(e *env) error {
	a, err := c.open(e)
	if err != nil {
		return err
	}
	defer a.close()
	as, err := a.importer(e, c.Outlet, c.As)
	if err != nil {
		return err
	}
	version := xliff.V21
	if c.Format == "xliff12" {
		version = xliff.V12
	}
	var out bytes.Buffer // nothing is printed of an export that fails
	if err := a.desk.ExportXLIFF(e.ctx, as, newsroom.TranslationID(c.ID), version, &out); err != nil {
		return err
	}
	_, err = out.WriteTo(e.Out)
	return err
}

// importXLIFF takes the targets of a file that recto export wrote back into its translation's drafts.
func (a *app) importXLIFF(e *env, as newsroom.Member, name string) error {
	data, err := e.read(name, xliff.MaxSize)
	if err != nil {
		return err
	}
	id, err := a.translationOf(e, as, data)
	if err != nil {
		return err
	}
	r, err := a.desk.ImportXLIFF(e.ctx, as, id, data)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(e.Out, "%s: %d drafts taken, %d the same, %d without a target, %d changed since the export (both texts are kept), %d lost a link or a mark of the source.\n",
		name, r.Taken, r.Same, r.Empty, len(r.Conflicts), len(r.Lost))
	return err
}

// translationOf finds the translation that a file's segments belong to.
func (a *app) translationOf(e *env, as newsroom.Member, data []byte) (newsroom.TranslationID, error) {
	doc, _, err := xliff.Read(data)
	if err != nil {
		return 0, err
	}
	for _, f := range doc.Files {
		for _, u := range f.Units {
			for _, s := range u.Segments {
				var unit, version int64
				if _, err := fmt.Sscanf(s.ID, "u%d-%d", &unit, &version); err != nil {
					return 0, fmt.Errorf("the segment %q is none that recto export wrote", s.ID)
				}
				x, err := a.store.Unit(e.ctx, as, newsroom.UnitID(unit))
				return x.Translation, err
			}
		}
	}
	return 0, errors.New("the file has no segments")
}
