package workflow

import (
	"cmp"
	"context"
	"strconv"
	"time"

	"recto/internal/newsroom"
	"recto/internal/text/check"
	"recto/internal/text/facing"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/segment"
)

var zeroTime time.Time

// reader is what the store and an open transaction both can do.
type reader interface {
	Translation(context.Context, newsroom.Member, newsroom.TranslationID) (newsroom.Translation, error)
	Source(context.Context, newsroom.SourceID) (newsroom.Source, error)
	Capture(context.Context, newsroom.CaptureID) (newsroom.Capture, error)
	SourceLook(context.Context, newsroom.CaptureID) (newsroom.SourceLook, error)
	Units(context.Context, newsroom.Member, newsroom.TranslationID) ([]newsroom.Unit, error)
	Dismissals(context.Context, newsroom.Member, newsroom.TranslationID) ([]newsroom.Dismissal, error)
	SignOffs(context.Context, newsroom.Member, newsroom.TranslationID) ([]newsroom.SignOff, error)
	Members(context.Context, newsroom.OutletID) ([]newsroom.Member, error)
	HouseStyle(context.Context, newsroom.OutletID) (string, error)
	termReader
	nameReader
}

// Work is everything the editor shows of one translation, findings of the present draft included.
func (d *Desk) Work(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) (*Work, error) {
	return d.readWork(ctx, d.store, as, id)
}

func (d *Desk) readWork(ctx context.Context, r reader, as newsroom.Member, id newsroom.TranslationID) (*Work, error) {
	t, err := r.Translation(ctx, as, id)
	if err != nil {
		return nil, err
	}
	w := &Work{Translation: t, Members: map[newsroom.MemberID]newsroom.Member{}}
	if w.Source, err = r.Source(ctx, t.Source); err != nil {
		return nil, err
	}
	if t.Capture != 0 {
		c, err := r.Capture(ctx, t.Capture)
		if err != nil {
			return nil, err
		}
		w.Capture = &c
		if err := w.readLook(ctx, r); err != nil {
			return nil, err
		}
	}
	if w.Units, err = r.Units(ctx, as, id); err != nil {
		return nil, err
	}
	if w.SignOffs, err = r.SignOffs(ctx, as, id); err != nil {
		return nil, err
	}
	members, err := r.Members(ctx, t.Outlet)
	if err != nil {
		return nil, err
	}
	for _, m := range members {
		w.Members[m.ID] = m
	}
	dismissals, err := r.Dismissals(ctx, as, id)
	if err != nil {
		return nil, err
	}
	if t.Document != nil {
		w.Links = t.Document.Links
		h, err := d.houseOf(ctx, r, t, w.Source.Lang)
		if err != nil {
			return nil, err
		}
		w.judge(h, dismissals)
	}
	return w, nil
}

// readLook reads the last look at the captured page, and what was found.
func (w *Work) readLook(ctx context.Context, r reader) (err error) {
	if w.Look, err = r.SourceLook(ctx, w.Capture.ID); err != nil || w.Look.Now == 0 {
		return ignoreMissing(err)
	}
	now, err := r.Capture(ctx, w.Look.Now)
	w.Now = &now
	return err
}

// judge runs the checks over the draft and parts what was dismissed from what is open.
func (w *Work) judge(h check.House, dismissals []newsroom.Dismissal) {
	given := make([]check.Dismissal, len(dismissals))
	by := map[string]newsroom.Dismissal{}
	for i, d := range dismissals {
		given[i] = d.Dismissal
		by[d.Fingerprint] = d
	}
	checker := check.Checker{House: h}
	open, dismissed := check.Open(checker.Article(w.article()), given)
	w.Findings = open
	for _, f := range dismissed {
		d := by[f.Fingerprint]
		w.Dismissed = append(w.Dismissed, DismissedFinding{Finding: f, Reason: d.Reason, By: w.Members[d.By].Name})
	}
}

// article is the draft as the checks see it, and sets w.Places. Its units carry the newsroom's unit IDs.
func (w *Work) article() *check.Article {
	doc, places := compose(w.Translation.Document, w.Units, draftOf)
	w.Places = places
	var source *markup.Document
	if w.Capture != nil {
		source = w.Capture.Document
	}
	units := check.Units(source, doc, facingUnits(w.Units, places))
	for i := range units {
		units[i].ID = strconv.FormatInt(int64(w.Units[i].ID), 10)
	}
	units = w.withoutOmitted(units)
	a := &check.Article{Source: source, Target: doc, Units: units, Facts: w.facts()}
	if w.Now != nil {
		a.Now = w.Now.Document
	}
	return a
}

func (w *Work) facts() check.Facts {
	f := check.Facts{SourceURL: w.Source.URL, Author: w.Source.Author, Captured: w.Capture != nil, Licence: cmp.Or(w.Source.Licence, w.Source.Permission)}
	for _, c := range w.Translation.Credits {
		switch c.Part {
		case newsroom.PartAuthor:
			f.Author = c.Name
		case newsroom.PartTranslator:
			f.Translators = append(f.Translators, c.Name)
		case newsroom.PartReviewer:
			f.Reviewers = append(f.Reviewers, c.Name)
		}
	}
	if m, ok := w.Members[w.Translation.Translator]; ok {
		f.Translators = append(f.Translators, m.Name)
	}
	// At the desk the state table sees to the reviewer, so a draft is not blamed for lacking one.
	f.Reviewers = append(f.Reviewers, w.Members[w.Translation.Reviewer].Name)
	return f
}

func draftOf(u newsroom.Unit) markup.Text  { return u.Draft }
func targetOf(u newsroom.Unit) markup.Text { return u.Target }

// compose puts the units' texts into a copy of the skeleton: the texts of one block in order, parted by
// a space where the language writes one. It returns the document and every unit's place in it.
func compose(skeleton *markup.Document, units []newsroom.Unit, pick func(newsroom.Unit) markup.Text) (*markup.Document, []Place) {
	doc := *skeleton
	doc.Blocks = append([]markup.Block(nil), skeleton.Blocks...)
	places := make([]Place, len(units))
	begun := make([]bool, len(doc.Blocks))
	for i, u := range units {
		b := &doc.Blocks[u.Block]
		text := pick(u)
		if !begun[u.Block] {
			begun[u.Block], b.Text = true, markup.Text{}
		}
		if newsroom.Blank(text) {
			places[i] = Place{Block: u.Block, Start: len(b.Text.Plain), End: len(b.Text.Plain)}
			continue
		}
		sep := ""
		if b.Text.Plain != "" && !doc.Lang.Spaceless() {
			sep = " "
		}
		start := len(b.Text.Plain) + len(sep)
		b.Text = markup.Join(sep, b.Text, text)
		places[i] = Place{u.Block, start, len(b.Text.Plain), countSentences(doc.Lang, text.Plain)}
	}
	return &doc, places
}

func countSentences(l lang.Tag, text string) int { return len(segment.Split(l, text, nil)) }

// facingUnits shows stored units as the engines see them.
func facingUnits(units []newsroom.Unit, places []Place) []facing.Unit {
	out := make([]facing.Unit, len(units))
	for i, u := range units {
		out[i].Score = u.Score
		for _, s := range u.Sources {
			out[i].Source = append(out[i].Source, facing.Segment{ID: s.ID, Block: s.Block, Start: s.Start, End: s.End})
		}
		if p := places[i]; p.End > p.Start {
			out[i].Target = []facing.Segment{{Block: p.Block, Start: p.Start, End: p.End}}
		}
	}
	return out
}
