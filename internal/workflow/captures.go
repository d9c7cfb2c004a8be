package workflow

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"recto/internal/capture"
	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/facing"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// captureJob is the payload of the job that fetches a source.
type captureJob struct {
	Translation newsroom.TranslationID
	Outlet      newsroom.OutletID
	URL         string
}

// Pitch proposes a source for translation. Fetching it is a job: the pitch stands at once, the text follows.
func (d *Desk) Pitch(ctx context.Context, as newsroom.Member, r PitchRequest) (id newsroom.TranslationID, err error) {
	if err := as.AtLeast(newsroom.Contributor); err != nil {
		return 0, err
	}
	u, err := webAddress(r.URL)
	if err != nil {
		return 0, err
	}
	err = d.store.Update(ctx, func(tx *store.Tx) error {
		outlet, err := tx.Outlet(ctx, as.Outlet)
		if err != nil {
			return err
		}
		source, err := tx.CreateSource(ctx, newsroom.Source{Outlet: as.Outlet, URL: u.String()})
		if err != nil {
			return err
		}
		t := newsroom.Translation{Outlet: as.Outlet, Source: source, Lang: firstLang(r.Lang, outlet.Lang),
			State: newsroom.Pitched, Pitch: strings.TrimSpace(r.Reason)}
		if id, err = tx.CreateTranslation(ctx, t); err != nil {
			return err
		}
		return d.enqueueCapture(ctx, tx, id, as.Outlet, u.String())
	})
	return id, err
}

// webAddress reads an address that a page may be fetched from.
func webAddress(s string) (*url.URL, error) {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, newsroom.Refuse("desk.refuse.no_address", newsroom.ErrInvalid, "Address", s)
	}
	return u, nil
}

// Capture fetches the source of a translation again, after a failure.
func (d *Desk) Capture(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	return d.store.Update(ctx, func(tx *store.Tx) error {
		t, s, err := withSource(ctx, tx, as, id)
		if err != nil {
			return err
		}
		if t.Capture != 0 || s.URL == "" {
			return newsroom.Refuse("desk.refuse.nothing_to_capture", newsroom.ErrInvalid)
		}
		t.CaptureFailure, t.CaptureStatus = "", 0
		if err := tx.UpdateTranslation(ctx, t, t.State); err != nil {
			return err
		}
		return d.enqueueCapture(ctx, tx, id, as.Outlet, s.URL)
	})
}

// capture is the job: fetch, keep the bytes, then write everything in one transaction. Run twice, it finds
// the capture there and does nothing.
func (d *Desk) capture(ctx context.Context, job captureJob) error {
	as := newsroom.Member{Outlet: job.Outlet}
	t, err := d.store.Translation(ctx, as, job.Translation)
	if err != nil || t.Capture != 0 {
		return ignoreMissing(err)
	}
	page, err := d.fetch.Fetch(ctx, job.URL)
	if err != nil {
		if ctx.Err() != nil {
			return err // stopped, not failed: the queue tries again
		}
		return d.captureFailed(ctx, as, job, err)
	}
	c, err := d.keepPage(ctx, page)
	if err != nil {
		return err
	}
	return d.store.Update(ctx, func(tx *store.Tx) error { return d.attachCapture(ctx, tx, as, job.Translation, page, c) })
}

// captureFailed keeps the reason where the desk sees it.
func (d *Desk) captureFailed(ctx context.Context, as newsroom.Member, job captureJob, cause error) error {
	return d.store.Update(ctx, func(tx *store.Tx) error {
		t, err := tx.Translation(ctx, as, job.Translation)
		if err != nil {
			return ignoreMissing(err)
		}
		t.CaptureFailure, t.CaptureStatus = newsroom.FailureUnknown, 0
		if known, ok := errors.AsType[*capture.Error](cause); ok {
			t.CaptureFailure, t.CaptureStatus = string(known.Reason), known.Status
		}
		return tx.UpdateTranslation(ctx, t, t.State)
	})
}

// keepPage stores a page's bytes: the archive record and the images. Blobs that no row names are harmless.
func (d *Desk) keepPage(ctx context.Context, page *capture.Page) (newsroom.Capture, error) {
	c := newsroom.Capture{URL: page.FinalURL, Robots: page.Robots, LicenceHint: page.Licence, TakenAt: page.TakenAt,
		Warnings: warningsOf(page), Skipped: skippedOf(page)}
	var err error
	if c.Archive, _, err = d.blobs.Put(ctx, bytes.NewReader(page.Archive)); err != nil {
		return c, fmt.Errorf("keep the archive record: %w", err)
	}
	local := map[string]string{}
	for _, f := range page.Media {
		digest, _, err := d.blobs.Put(ctx, bytes.NewReader(f.Bytes))
		if err != nil {
			return c, fmt.Errorf("keep the image %s: %w", f.URL, err)
		}
		c.Media = append(c.Media, newsroom.Media{URL: f.URL, Blob: digest, Type: f.Type, Width: f.Width, Height: f.Height})
		local[f.URL] = "media:" + string(digest)
	}
	c.Document = page.Document
	localise(c.Document, local)
	return c, nil
}

// warningsOf is what a page's capture noticed, as the newsroom keeps it.
func warningsOf(page *capture.Page) []newsroom.CaptureWarning {
	var out []newsroom.CaptureWarning
	for _, w := range page.Warnings {
		kept := newsroom.CaptureWarning{Kind: string(w.Kind), Host: w.Host}
		if w.Kind == capture.WarnImages {
			kept.Count = len(page.Skipped)
		}
		out = append(out, kept)
	}
	return out
}

func skippedOf(page *capture.Page) []newsroom.SkippedImage {
	var out []newsroom.SkippedImage
	for _, s := range page.Skipped[:min(len(page.Skipped), newsroom.MaxSkipped)] {
		out = append(out, newsroom.SkippedImage{URL: s.URL[:min(len(s.URL), maxAddress)], Reason: string(s.Reason)})
	}
	return out
}

// maxAddress bounds the address of a skipped image, in bytes.
const maxAddress = 2000

// localise points the document's images at their stored copies.
func localise(doc *markup.Document, local map[string]string) {
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if at, ok := local[b.URL]; ok && b.Kind == markup.Image {
			b.URL = at
		}
		for k := range b.Text.Spans {
			s := &b.Text.Spans[k]
			if at, ok := local[s.URL]; ok && s.Kind == markup.InlineImage {
				s.URL = at
			}
		}
	}
}

// attachCapture gives a translation its source: an imported one is joined with it, a pitched one gets a
// skeleton of empty units.
func (d *Desk) attachCapture(ctx context.Context, tx *store.Tx, as newsroom.Member, id newsroom.TranslationID, page *capture.Page, c newsroom.Capture) error {
	t, err := tx.Translation(ctx, as, id)
	if err != nil || t.Capture != 0 {
		return ignoreMissing(err)
	}
	source, err := tx.Source(ctx, t.Source)
	if err != nil {
		return err
	}
	describe(&source, page)
	if err := tx.UpdateSource(ctx, source); err != nil {
		return err
	}
	c.Source = source.ID
	if c.ID, err = tx.CreateCapture(ctx, c); err != nil {
		return err
	}
	house, err := houses(ctx, tx, t.Outlet)
	if err != nil {
		return err
	}
	t.Capture, t.CaptureFailure, t.CaptureStatus = c.ID, "", 0
	if t.Document == nil {
		t.Document = skeleton(c.Document, t.Lang)
		if err := tx.CreateUnits(ctx, blankUnits(t, c.Document, house)); err != nil {
			return err
		}
	} else if err := d.rejoin(ctx, tx, as, t, c, house); err != nil {
		return err
	}
	return tx.UpdateTranslation(ctx, t, t.State)
}

func describe(s *newsroom.Source, page *capture.Page) {
	s.URL = firstOf(page.Canonical, page.FinalURL, s.URL)
	s.Title = firstOf(page.Title, s.Title)
	s.Author = firstOf(page.Author, s.Author)
	s.Publisher = firstOf(page.Publisher, s.Publisher)
	s.Licence = firstOf(page.Licence, s.Licence)
	s.Lang = firstLang(page.Lang, s.Lang)
	if !page.PublishedAt.IsZero() {
		s.PublishedAt = page.PublishedAt
	}
}

// rejoin aligns an imported text with the source that arrived after it. Work done meanwhile is kept: it
// is the present drafts that are aligned.
func (d *Desk) rejoin(ctx context.Context, tx *store.Tx, as newsroom.Member, t newsroom.Translation, c newsroom.Capture, house facing.Houses) error {
	old, err := tx.Units(ctx, as, t.ID)
	if err != nil {
		return err
	}
	t.Document, _ = compose(t.Document, old, draftOf)
	opt := facing.Options{Houses: house}
	if opt.Lexicon, err = d.lexicon(ctx, tx, t.Outlet, c.Document.Lang, t.Lang); err != nil {
		return err
	}
	return tx.ReplaceUnits(ctx, t.ID, importedUnits(t, &c, opt))
}

// skeleton is the shape of a translation that is still to be written: the source's facing blocks, empty,
// and what needs no translation (code, rules), as it is.
func skeleton(source *markup.Document, to lang.Tag) *markup.Document {
	out := &markup.Document{Lang: to, Links: source.Links}
	for _, b := range source.Blocks {
		b.Lang, b.Meta = "", false
		if b.Kind != markup.Code && b.Kind != markup.Rule && b.Kind != markup.Raw {
			b.Text = markup.Text{}
		}
		out.Blocks = append(out.Blocks, b)
	}
	return out
}

// blankUnits makes a unit for every sentence of the source, in a skeleton with the same blocks.
func blankUnits(t newsroom.Translation, source *markup.Document, house facing.Houses) []newsroom.Unit {
	var units []newsroom.Unit
	for _, s := range facing.Segments(source, house) {
		u := newsroom.Unit{Translation: t.ID, Position: len(units), Block: s.Block, Score: 1,
			Sources: segmentsOf(source, []facing.Segment{s})}
		if source.Blocks[s.Block].Kind == markup.Code {
			u.Draft = u.Sources[0].Text
		}
		units = append(units, u)
	}
	return units
}

func ignoreMissing(err error) error {
	if errors.Is(err, newsroom.ErrNotFound) {
		return nil // the translation went away while the job waited
	}
	return err
}

func firstLang(all ...lang.Tag) lang.Tag {
	for _, t := range all {
		if t != "" {
			return t
		}
	}
	return ""
}
