package workflow

import (
	"context"
	"fmt"
	"io"
	"strings"

	"recto/internal/format/po"
	"recto/internal/newsroom"
	"recto/internal/text/markup"
)

// ExportPO writes a translation's sentences with their drafts as a PO catalogue, for programs that know no XLIFF. A
// message's context names its unit and the version of the draft; its texts are inline Markdown; a draft that is not
// confirmed is fuzzy.
func (d *Desk) ExportPO(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, w io.Writer) error {
	work, err := d.exportable(ctx, as, id)
	if err != nil {
		return err
	}
	h := po.Header{Fields: []po.Field{{Name: "Language", Value: strings.ReplaceAll(string(work.Translation.Lang), "-", "_")},
		{Name: "Last-Translator", Value: work.Members[work.Translation.Translator].Name},
		{Name: "X-Source-Language", Value: string(work.Source.Lang)}, {Name: "X-Source-URL", Value: work.Source.URL}}}
	out := po.NewWriter(w, h)
	for _, u := range work.Units {
		if !translatable(u) {
			continue
		}
		if err := out.Write(poMessage(work, u)); err != nil {
			return err
		}
	}
	return out.Close()
}

func poMessage(w *Work, u newsroom.Unit) po.Message {
	m := po.Message{Source: po.Source{Context: fmt.Sprintf("u%d-%d", u.ID, u.Version), HasContext: true, ID: sourceOf(u, w.Source.Lang).Markdown(nil)},
		Str: []string{""}, References: []string{fmt.Sprintf("article%d#s%d", w.Translation.ID, u.Position+1)}}
	if draft := newsroom.WithoutNotes(u.Draft); !newsroom.Blank(draft) {
		m.Str[0] = draft.Markdown(nil)
		if !u.Confirmed {
			m.Flags = []string{"fuzzy"}
		}
	}
	return m
}

// ImportPO takes the translations of a catalogue that ExportPO wrote into the drafts, as ImportXLIFF does.
func (d *Desk) ImportPO(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, in io.Reader) (r ExchangeReport, err error) {
	w, err := d.Work(ctx, as, id)
	if err != nil {
		return r, err
	}
	if err := mayEdit(as, w.Translation); err != nil {
		return r, err
	}
	targets, err := r.readPO(w, in)
	if err != nil {
		return r, fmt.Errorf("%w: %w", err, newsroom.ErrInvalid)
	}
	err = d.take(ctx, as, w, targets, &r)
	return r, err
}

// readPO compares a catalogue with the translation and lists what it changes.
func (r *ExchangeReport) readPO(w *Work, in io.Reader) (out []broughtBack, err error) {
	file, err := po.NewReader(in)
	if err != nil {
		return nil, err
	}
	units := w.byID()
	for {
		m, err := file.Next()
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		if m.Obsolete {
			continue
		}
		u, version, err := units.named(m.Context)
		if err == nil {
			err = sameSource(m.ID, sourceOf(u, w.Source.Lang).Markdown(nil))
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", m.Line, err)
		}
		text := markup.ParseInline(strings.TrimSpace(m.Str[0]), w.Links)
		switch {
		case text.Plain == "" && len(text.Spans) == 0:
			r.Empty++
		case text.Markdown(nil) == newsroom.WithoutNotes(u.Draft).Markdown(nil):
			r.Same++
		default:
			out = append(out, broughtBack{unit: u, version: version, text: text, done: !m.Fuzzy()})
		}
	}
}
