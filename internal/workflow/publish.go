package workflow

import (
	"context"
	"strings"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/markup"
)

// Publish makes the next edition of an approved translation. reason says what a correction corrects; the
// first edition needs none.
func (d *Desk) Publish(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, reason string) (e newsroom.Edition, err error) {
	reason = strings.TrimSpace(reason)
	err = d.move(ctx, as, id, newsroom.ActPublish, reason, func(tx *store.Tx, t *newsroom.Translation) error {
		if e, err = d.makeEdition(ctx, tx, as, t, reason); err != nil {
			return err
		}
		return remember(ctx, tx, *t, e.Number, true)
	})
	return e, err
}

// makeEdition freezes the submitted texts as the translation's next edition and sets its title and slug.
func (d *Desk) makeEdition(ctx context.Context, tx *store.Tx, as newsroom.Member, t *newsroom.Translation, reason string) (e newsroom.Edition, err error) {
	w, err := d.readWork(ctx, tx, as, t.ID)
	if err != nil {
		return e, err
	}
	before, err := tx.Editions(ctx, t.ID)
	if err != nil {
		return e, err
	}
	if len(before) > 0 && reason == "" {
		return e, newsroom.Refuse("desk.refuse.correct_why", newsroom.ErrInvalid)
	}
	outlet, err := tx.Outlet(ctx, t.Outlet)
	if err != nil {
		return e, err
	}
	content := w.content(outlet, as, tx)
	if content.Title == "" {
		return e, newsroom.Refuse("desk.refuse.no_title", newsroom.ErrBlocked)
	}
	if t.Title = content.Title; t.Slug == "" {
		t.Slug = newsroom.Slugify(content.Title, int64(t.ID))
	}
	e = newsroom.Edition{Translation: t.ID, Outlet: t.Outlet, Number: len(before) + 1, Slug: t.Slug, PublishedAt: tx.Now, Content: content}
	e.Content.Reason = reason
	if len(before) > 0 {
		e.Content.Changes = corrections(before[len(before)-1], e)
	}
	e.ID, err = tx.CreateEdition(ctx, e)
	return e, err
}

// Withdraw puts a notice in the article's place; the earlier editions stay in the record.
func (d *Desk) Withdraw(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, reason string) error {
	if reason = strings.TrimSpace(reason); reason == "" {
		return newsroom.Refuse("desk.refuse.withdraw_why", newsroom.ErrInvalid)
	}
	return d.move(ctx, as, id, newsroom.ActWithdraw, reason, func(tx *store.Tx, t *newsroom.Translation) error {
		before, err := tx.Editions(ctx, id)
		if err != nil {
			return err
		}
		e := before[len(before)-1]
		e.Number, e.PublishedAt = e.Number+1, tx.Now
		e.Content.Reason, e.Content.Withdrawn = reason, true
		if _, err = tx.CreateEdition(ctx, e); err != nil {
			return err
		}
		return forget(ctx, tx, *t)
	})
}

// content freezes a translation: the submitted texts, their source sentences, and everyone's part in it.
func (w *Work) content(outlet newsroom.Outlet, publisher newsroom.Member, tx *store.Tx) newsroom.Content {
	t := w.Translation
	doc, places := compose(t.Document, w.Units, targetOf)
	c := newsroom.Content{
		Title: titleOf(doc, t.Title), Summary: summaryOf(doc), Lang: t.Lang, Document: doc,
		Units: publishedUnits(w.Units, places), Source: w.publishedSource(), Origin: t.Origin,
		Credits: w.credits(),
	}
	if outlet.Disclaimer != "" {
		c.Notices = append(c.Notices, outlet.Disclaimer)
	}
	for _, f := range w.Dismissed {
		c.Dismissed = append(c.Dismissed, newsroom.WavedThrough{Rule: f.Rule, Reason: f.Reason, By: f.By})
	}
	for _, s := range w.SignOffs {
		if s.Act == newsroom.ActHandIn || s.Act == newsroom.ActApprove {
			c.SignOffs = append(c.SignOffs, newsroom.PublishedSignOff{Name: s.Name, Act: s.Act, At: s.At})
		}
	}
	c.SignOffs = append(c.SignOffs, newsroom.PublishedSignOff{Name: publisher.Name, Act: newsroom.ActPublish, At: tx.Now})
	return c
}

func (w *Work) publishedSource() newsroom.PublishedSource {
	s := w.Source
	out := newsroom.PublishedSource{URL: s.URL, Title: s.Title, Publisher: s.Publisher, Author: s.Author, Lang: s.Lang,
		PublishedAt: s.PublishedAt, Licence: s.Licence, Permission: s.Permission}
	if w.Capture != nil {
		out.CapturedAt, out.Digest = w.Capture.TakenAt, w.Capture.Digest
	}
	return out
}

// credits are the names that came with an imported text, then the members who did the work here.
func (w *Work) credits() []newsroom.Credit {
	out := append([]newsroom.Credit(nil), w.Translation.Credits...)
	add := func(part, name string) {
		if name == "" {
			return
		}
		for _, c := range out {
			if c.Part == part && c.Name == name {
				return
			}
		}
		out = append(out, newsroom.Credit{Part: part, Name: name})
	}
	add(newsroom.PartAuthor, w.Source.Author)
	if !has(out, newsroom.PartTranslator) {
		add(newsroom.PartTranslator, w.Members[w.Translation.Translator].Name)
	}
	add(newsroom.PartReviewer, w.Members[w.Translation.Reviewer].Name)
	return out
}

func has(credits []newsroom.Credit, part string) bool {
	for _, c := range credits {
		if c.Part == part {
			return true
		}
	}
	return false
}

// publishedUnits numbers the beads and puts each at its place in the document.
func publishedUnits(units []newsroom.Unit, places []Place) []newsroom.PublishedUnit {
	out := make([]newsroom.PublishedUnit, len(units))
	for i, u := range units {
		p := places[i]
		out[i] = newsroom.PublishedUnit{Number: i + 1, Unit: u.ID, Block: p.Block, Start: p.Start, End: p.End,
			Targets: p.Sentences, Omitted: u.Omitted}
		for _, s := range u.Sources {
			out[i].Source = append(out[i].Source, newsroom.PublishedSentence{ID: s.ID, Text: s.Text})
		}
	}
	return out
}

func titleOf(doc *markup.Document, fallback string) string {
	for _, b := range doc.Blocks {
		if b.Role == markup.RoleTitle && b.Text.Plain != "" {
			return b.Text.Plain
		}
	}
	return fallback
}

func summaryOf(doc *markup.Document) string {
	for _, b := range doc.Blocks {
		if b.Role != markup.RoleSummary || b.Text.Plain == "" {
			continue
		}
		if label, rest, ok := markup.LabelledLine(b.Text.Plain); ok && label.Role == markup.RoleSummary {
			return rest // without its label: the page has one of its own
		}
		return b.Text.Plain
	}
	return ""
}

// said is what a unit of an edition tells its readers: its words, and in brackets why there are none.
func said(c newsroom.Content, u newsroom.PublishedUnit) string {
	if u.Omitted != "" {
		return "[" + u.Omitted + "]"
	}
	return c.Document.Blocks[u.Block].Text.Plain[u.Start:u.End]
}

// corrections lists what changed between two editions, newest first, and keeps the older ones.
func corrections(before, now newsroom.Edition) []newsroom.Correction {
	old := map[newsroom.UnitID]string{}
	for _, u := range before.Content.Units {
		old[u.Unit] = said(before.Content, u)
	}
	var out []newsroom.Correction
	for _, u := range now.Content.Units {
		text := said(now.Content, u)
		if was, ok := old[u.Unit]; ok && was != text {
			out = append(out, newsroom.Correction{At: now.PublishedAt, Number: now.Number, Unit: u.Number,
				Before: was, After: text, Reason: now.Content.Reason})
		}
	}
	return append(out, before.Content.Changes...)
}
