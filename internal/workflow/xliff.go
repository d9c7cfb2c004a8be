package workflow

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"recto/internal/format/xliff"
	"recto/internal/newsroom"
	"recto/internal/text/markup"
	"recto/internal/text/termbase"
)

// ExportXLIFF writes a translation's sentences with their drafts, and what the memory and the termbase know of them, to
// be translated in another program. Each segment's
// ID names its unit and the version of the draft, so that ImportXLIFF can tell what was changed meanwhile.
func (d *Desk) ExportXLIFF(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, v xliff.Version, w io.Writer) error {
	work, err := d.exportable(ctx, as, id)
	if err != nil {
		return err
	}
	f := xliff.File{ID: "t" + strconv.FormatInt(int64(id), 10), Original: work.Source.URL,
		Translator: work.Members[work.Translation.Translator].Name, Reviewer: work.Members[work.Translation.Reviewer].Name}
	if c := work.Capture; c != nil {
		f.Facts = append(f.Facts, xliff.Fact{Name: "sha256", Value: string(c.Digest)}, xliff.Fact{Name: "captured", Value: c.TakenAt.UTC().Format("2006-01-02T15:04:05Z")})
	}
	block := -1
	for i, u := range work.Units {
		if !translatable(u) {
			continue
		}
		if u.Block != block || len(f.Units) == 0 {
			block = u.Block
			f.Units = append(f.Units, xliff.Unit{ID: fmt.Sprintf("b%d", len(f.Units)+1)})
		}
		unit := &f.Units[len(f.Units)-1]
		unit.Segments = append(unit.Segments, xliffSegment(work, u))
		help, err := d.HelpWith(ctx, as, work, i, "")
		if err != nil {
			return err
		}
		addHelp(unit, help, work)
	}
	return xliff.Write(w, v, xliff.Document{From: work.Source.Lang, To: work.Translation.Lang, Files: []xliff.File{f}})
}

// exportable is a translation that has a source to translate from.
func (d *Desk) exportable(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) (*Work, error) {
	work, err := d.Work(ctx, as, id)
	if err == nil && (work.Source.Lang == "" || len(work.Units) == 0) {
		err = newsroom.Refuse("desk.refuse.no_source", newsroom.ErrInvalid, "ID", id)
	}
	return work, err
}

// translatable reports whether a unit has a source and is not left out.
func translatable(u newsroom.Unit) bool { return len(u.Sources) > 0 && u.Omitted == "" }

// addHelp puts what is known of the unit's last segment beside it; a term once a unit.
func addHelp(unit *xliff.Unit, h Help, w *Work) {
	for _, m := range h.Matches {
		x := xliff.Match{Segment: unit.Segments[len(unit.Segments)-1].ID, Score: m.Score, Origin: w.Members[m.Unit.Translator].Name,
			Source: xliff.FromText(m.Unit.Source), Target: xliff.FromTarget(m.Target, m.Unit.Source.Spans)}
		if x.Origin == "" {
			x.Origin = m.Unit.Credit
		}
		if m.Kind == MatchContext {
			x.Kind = xliff.InContext
		}
		unit.Matches = append(unit.Matches, x)
	}
	for _, t := range h.Terms {
		x := xliff.Term{Source: h.Source.Plain[t.Start:t.End], Definition: t.Concept.Definition}
		if slices.ContainsFunc(unit.Terms, func(o xliff.Term) bool { return o.Source == x.Source }) {
			continue
		}
		if slices.ContainsFunc(t.Concept.In(w.Source.Lang), func(t termbase.Term) bool { return t.Is(termbase.Keep) }) {
			x.Targets = append(x.Targets, x.Source)
		}
		for _, to := range t.Concept.In(w.Translation.Lang) {
			if !to.Is(termbase.Forbidden) {
				x.Targets = append(x.Targets, to.Text)
			}
		}
		unit.Terms = append(unit.Terms, x)
	}
}

func xliffSegment(w *Work, u newsroom.Unit) xliff.Segment {
	source := sourceOf(u, w.Source.Lang)
	s := xliff.Segment{ID: fmt.Sprintf("u%d-%d", u.ID, u.Version), Source: xliff.FromText(source), State: xliff.Initial}
	if draft := newsroom.WithoutNotes(u.Draft); !newsroom.Blank(draft) {
		s.Target, s.HasTarget, s.State = xliff.FromTarget(draft, source.Spans), true, xliff.Translated
		switch {
		case w.Translation.State == newsroom.Approved || w.Translation.State == newsroom.Published:
			s.State = xliff.Final
		case !u.Confirmed:
			s.State = xliff.Initial
		}
	}
	return s
}

// ExchangeReport is what an import of a file that left as XLIFF or PO did.
type ExchangeReport struct {
	Taken     int // drafts that were changed
	Same      int // targets that say what the draft says
	Empty     int // segments without a target
	Conflicts []newsroom.UnitID
	// Lost are units whose targets have lost codes of the source (a link, an emphasis).
	Lost []newsroom.UnitID
}

// ImportXLIFF takes the targets of a file that ExportXLIFF wrote into the drafts of a translation that the member
// holds. The whole file is read and compared first: where a source text was changed, or a segment is none of this
// translation, nothing is taken and the error says which. A draft that was changed since the export is a conflict: both
// texts are kept and the one that stands stays.
func (d *Desk) ImportXLIFF(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, data []byte) (r ExchangeReport, err error) {
	doc, _, err := xliff.Read(data)
	if err != nil {
		return r, fmt.Errorf("%w: %w", err, newsroom.ErrInvalid)
	}
	w, err := d.Work(ctx, as, id)
	if err != nil {
		return r, err
	}
	if err := mayEdit(as, w.Translation); err != nil {
		return r, err
	}
	targets, err := r.read(w, doc)
	if err != nil {
		return r, fmt.Errorf("%w: %w", err, newsroom.ErrInvalid)
	}
	err = d.take(ctx, as, w, targets, &r)
	return r, err
}

// take saves what was brought back.
func (d *Desk) take(ctx context.Context, as newsroom.Member, w *Work, targets []broughtBack, r *ExchangeReport) error {
	for _, t := range targets {
		saved, err := d.SaveWords(ctx, as, t.unit.ID, t.version, t.text.Markdown(w.Links))
		switch {
		case errors.Is(err, newsroom.ErrConflict):
			r.Conflicts = append(r.Conflicts, t.unit.ID)
			continue
		case err != nil:
			return err
		}
		r.Taken++
		if t.done {
			if err := d.Confirm(ctx, as, t.unit.ID, saved.Version, true); err != nil {
				return err
			}
		}
	}
	return nil
}

// broughtBack is a target that differs from the draft.
type broughtBack struct {
	unit    newsroom.Unit
	version int
	text    markup.Text
	done    bool
}

// read compares a file with the translation and lists what it changes.
func (r *ExchangeReport) read(w *Work, doc xliff.Document) (out []broughtBack, err error) {
	units := w.byID()
	for _, f := range doc.Files {
		for _, x := range f.Units {
			for _, s := range x.Segments {
				u, version, err := units.named(s.ID)
				if err != nil {
					return nil, fmt.Errorf("line %d: %w", s.Line, err)
				}
				b, changed, err := r.segment(w, u, version, s)
				if err != nil {
					return nil, fmt.Errorf("line %d, sentence %d: %w", s.Line, u.Position+1, err)
				}
				if changed {
					out = append(out, b)
				}
			}
		}
	}
	return out, nil
}

// segment compares a segment with the unit that it left from, at that version.
func (r *ExchangeReport) segment(w *Work, u newsroom.Unit, version int, s xliff.Segment) (b broughtBack, changed bool, err error) {
	source := sourceOf(u, w.Source.Lang)
	if err := sameSource(s.Source.Plain(), source.Plain); err != nil {
		return b, false, err
	}
	if !s.HasTarget || strings.TrimSpace(s.Target.Plain()) == "" && len(s.Target.Codes()) == 0 {
		r.Empty++
		return b, false, nil
	}
	draft, own := newsroom.WithoutNotes(u.Draft), []markup.Span(nil)
	if u.Version == version {
		own = draft.Spans
	}
	text, lost, err := s.Target.Text(source.Spans, own)
	if err != nil {
		return b, false, err
	}
	if text.Markdown(nil) == draft.Markdown(nil) {
		r.Same++
		return b, false, nil
	}
	if len(lost) > 0 {
		r.Lost = append(r.Lost, u.ID)
	}
	return broughtBack{unit: u, version: version, text: text, done: s.State == xliff.Translated || s.State == xliff.Reviewed || s.State == xliff.Final}, true, nil
}

// exchanged are a translation's units by what they are called in an exported file.
type exchanged map[newsroom.UnitID]newsroom.Unit

func (w *Work) byID() exchanged {
	units := exchanged{}
	for _, u := range w.Units {
		units[u.ID] = u
	}
	return units
}

// named finds the unit and the version of its draft that a segment names.
func (e exchanged) named(id string) (newsroom.Unit, int, error) {
	n, version, ok := segmentID(id)
	u, there := e[n]
	if !ok || !there {
		return u, 0, fmt.Errorf("the segment %q is none of this translation; its sentences may have been joined anew since the export", id)
	}
	return u, version, nil
}

// sameSource is an error where a source text was changed outside.
func sameSource(got, want string) error {
	if collapse(got) != collapse(want) {
		return fmt.Errorf("the source text was changed: it is “%s” here and was “%s”; export anew", short(got), short(want))
	}
	return nil
}

// collapse makes runs of blanks one: programs write them anew.
func collapse(s string) string { return strings.Join(strings.Fields(s), " ") }

func short(s string) string {
	if r := []rune(s); len(r) > 80 {
		return string(r[:79]) + "…"
	}
	return s
}

// segmentID reads "u12-3": the unit and the version of its draft.
func segmentID(s string) (newsroom.UnitID, int, bool) {
	a, b, ok := strings.Cut(strings.TrimPrefix(s, "u"), "-")
	id, err := strconv.ParseInt(a, 10, 64)
	version, err2 := strconv.Atoi(b)
	return newsroom.UnitID(id), version, ok && err == nil && err2 == nil
}
