package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"recto/internal/format/po"
	"recto/internal/format/xliff"
	"recto/internal/newsroom"
	"recto/internal/workflow"
)

type exportCmd struct {
	place
	Outlet string `help:"The outlet; may be left out when there is only one." placeholder:"SLUG"`
	As     string `help:"Login of the member who exports; the outlet's first editor if it is left out." placeholder:"LOGIN"`
	Format string `enum:"xliff,xliff12,po" default:"xliff" help:"xliff (2.1), xliff12 (for OmegaT and older programs) or po (gettext)."`
	ID     int64  `arg:"" name:"translation" help:"The translation's number, as recto import prints it and the desk's addresses have it."`
}

// Run writes a translation's sentences for another program to standard output.
func (c *exportCmd) Run(e *env) error {
	a, err := c.existing(e)
	if err != nil {
		return err
	}
	defer a.close()
	as, err := a.importer(e, c.Outlet, c.As)
	if err != nil {
		return err
	}
	var out bytes.Buffer // nothing is printed of an export that fails
	id := newsroom.TranslationID(c.ID)
	switch c.Format {
	case "po":
		err = a.desk.ExportPO(e.ctx, as, id, &out)
	case "xliff12":
		err = a.desk.ExportXLIFF(e.ctx, as, id, xliff.V12, &out)
	default:
		err = a.desk.ExportXLIFF(e.ctx, as, id, xliff.V21, &out)
	}
	if err != nil {
		return err
	}
	_, err = out.WriteTo(e.Out)
	return err
}

// exchangeFormats are the endings of files that recto export writes.
var exchangeFormats = []string{".xlf", ".xliff", ".po"}

// importExchanged takes the targets of a file that recto export wrote back into its translation's drafts.
func (a *app) importExchanged(e *env, as newsroom.Member, name string) error {
	data, err := e.read(name, xliff.MaxSize)
	if err != nil {
		return err
	}
	isPO := strings.EqualFold(filepath.Ext(name), ".po")
	first := firstSegment
	if isPO {
		first = firstMessage
	}
	segment, err := first(data)
	if err != nil {
		return err
	}
	id, err := a.translationOf(e, as, segment)
	if err != nil {
		return err
	}
	var r workflow.ExchangeReport
	if isPO {
		r, err = a.desk.ImportPO(e.ctx, as, id, bytes.NewReader(data))
	} else {
		r, err = a.desk.ImportXLIFF(e.ctx, as, id, data)
	}
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(e.Out, "%s: %d drafts taken, %d the same, %d without a target, %d changed since the export (both texts are kept), %d lost a link or a mark of the source.\n",
		name, r.Taken, r.Same, r.Empty, len(r.Conflicts), len(r.Lost))
	return err
}

// firstSegment is the ID of an XLIFF file's first segment.
func firstSegment(data []byte) (string, error) {
	doc, _, err := xliff.Read(data)
	if err != nil {
		return "", err
	}
	for _, f := range doc.Files {
		for _, u := range f.Units {
			for _, s := range u.Segments {
				return s.ID, nil
			}
		}
	}
	return "", errors.New("the file has no segments")
}

// firstMessage is the context of a PO file's first message.
func firstMessage(data []byte) (string, error) {
	r, err := po.NewReader(bytes.NewReader(data))
	if err != nil {
		return "", err
	}
	m, err := r.Next()
	if err == io.EOF {
		err = errors.New("the file has no messages")
	}
	return m.Context, err
}

// translationOf finds the translation that a segment belongs to.
func (a *app) translationOf(e *env, as newsroom.Member, segment string) (newsroom.TranslationID, error) {
	var unit, version int64
	if _, err := fmt.Sscanf(segment, "u%d-%d", &unit, &version); err != nil {
		return 0, fmt.Errorf("the segment %q is none that recto export wrote", segment)
	}
	x, err := a.store.Unit(e.ctx, as, newsroom.UnitID(unit))
	return x.Translation, err
}
