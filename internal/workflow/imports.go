package workflow

import (
	"bytes"
	"context"
	"fmt"
	"time"

	"recto/internal/format/article"
	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/facing"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// MaxImport bounds an imported file, in bytes.
const MaxImport = 64 << 20

// Import brings an existing translation: the file is read, joined with its source where there is one, and
// claimed by the importing member. With only a SourceURL the source is captured afterwards, in a job, and
// joined then. What is here already is imported only when Again says so: the error
// is an *ImportedError.
func (d *Desk) Import(ctx context.Context, as newsroom.Member, r ImportRequest) (id newsroom.TranslationID, err error) {
	if err := as.AtLeast(newsroom.Translator); err != nil {
		return 0, err
	}
	if r.SourceURL != "" {
		if _, err := webAddress(r.SourceURL); err != nil {
			return 0, err
		}
	}
	target, err := article.Read(r.Name, r.Data)
	if err != nil {
		return 0, fmt.Errorf("%s: %w: %w", r.Name, err, newsroom.ErrInvalid)
	}
	original, _, err := d.blobs.Put(ctx, bytes.NewReader(r.Data))
	if err != nil {
		return 0, fmt.Errorf("keep the imported file: %w", err)
	}
	if r.Published {
		if err := as.AtLeast(newsroom.Editor); err != nil {
			return 0, err
		}
	}
	source, err := d.readSourceFile(ctx, r)
	if err != nil {
		return 0, err
	}
	opt, err := d.joining(ctx, as, source, target)
	if err != nil {
		return 0, err
	}
	err = d.store.Update(ctx, func(tx *store.Tx) error {
		if !r.Again {
			if err := notImported(ctx, tx, as.Outlet, original, source, r.SourceURL); err != nil {
				return err
			}
		}
		id, err = d.bring(ctx, tx, as, r, target, original, source, opt)
		return err
	})
	return id, err
}

// bring writes an imported translation with its source and its units.
func (d *Desk) bring(ctx context.Context, tx *store.Tx, as newsroom.Member, r ImportRequest, target *article.Article, original newsroom.Digest,
	source *sourceFile, opt facing.Options) (newsroom.TranslationID, error) {
	outlet, err := tx.Outlet(ctx, as.Outlet)
	if err != nil {
		return 0, err
	}
	url := firstOf(r.SourceURL, target.SourceURL)
	s, c, err := keepSource(ctx, tx, as, source, newsroom.Source{URL: url, Author: target.Author()})
	if err != nil {
		return 0, err
	}
	t := newsroom.Translation{
		Outlet: as.Outlet, Source: s.ID, Capture: captureID(c), Lang: targetLang(target, outlet), State: newsroom.Claimed,
		Title: target.Title, Document: target.Document, Original: original,
		Translator: as.ID, ClaimedTill: tx.Now.Add(claimTerm),
		Credits: credits(target), Origin: origin(target),
	}
	t.Document.Lang = t.Lang
	if t.ID, err = tx.CreateTranslation(ctx, t); err != nil {
		return 0, err
	}
	if err := tx.CreateUnits(ctx, importedUnits(t, c, opt)); err != nil {
		return 0, err
	}
	switch {
	case r.Published:
		err = d.publishImported(ctx, tx, as, t)
	case c == nil && r.SourceURL != "":
		err = d.enqueueCapture(ctx, tx, t.ID, as.Outlet, r.SourceURL)
	}
	return t.ID, err
}

// notImported is nil for a file that is not here yet, or here with another source.
func notImported(ctx context.Context, tx *store.Tx, outlet newsroom.OutletID, file newsroom.Digest, source *sourceFile, url string) error {
	sourceFile := newsroom.Digest("")
	if source != nil {
		sourceFile, url = source.original, ""
	}
	before, err := tx.Imported(ctx, outlet, file, sourceFile, url)
	if err == nil && before != 0 {
		err = &ImportedError{before}
	}
	return err
}

// publishImported makes the first edition of an article that was published elsewhere before. Its four eyes
// are those its credits name, so the state table is passed by; the sign-off says who vouched for it.
func (d *Desk) publishImported(ctx context.Context, tx *store.Tx, as newsroom.Member, t newsroom.Translation) error {
	was := t.State
	t.State, t.Translator, t.ClaimedTill = newsroom.Published, 0, time.Time{}
	e, err := d.makeEdition(ctx, tx, as, &t, "")
	if err != nil {
		return err
	}
	if err := remember(ctx, tx, t, e.Number, true); err != nil {
		return err
	}
	if err := tx.UpdateTranslation(ctx, t, was); err != nil {
		return err
	}
	return tx.AddSignOff(ctx, newsroom.SignOff{Translation: t.ID, Member: as.ID, Name: as.Name, Act: newsroom.ActPublish, Note: "imported"})
}

// sourceFile is a source that came as a file.
type sourceFile struct {
	article  *article.Article
	original newsroom.Digest
}

func (d *Desk) readSourceFile(ctx context.Context, r ImportRequest) (*sourceFile, error) {
	if r.SourceName == "" && len(r.SourceData) == 0 {
		return nil, nil
	}
	a, err := article.Read(r.SourceName, r.SourceData)
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %w", r.SourceName, err, newsroom.ErrInvalid)
	}
	digest, _, err := d.blobs.Put(ctx, bytes.NewReader(r.SourceData))
	if err != nil {
		return nil, fmt.Errorf("keep the source file: %w", err)
	}
	return &sourceFile{a, digest}, nil
}

// keepSource writes the source row, and a capture when the source came as a file.
func keepSource(ctx context.Context, tx *store.Tx, as newsroom.Member, file *sourceFile, s newsroom.Source) (newsroom.Source, *newsroom.Capture, error) {
	s.Outlet = as.Outlet
	if file != nil {
		a := file.article
		s.Title, s.Lang = a.Title, a.Document.Lang
		s.URL = firstOf(s.URL, a.SourceURL)
		s.Author = firstOf(s.Author, a.Author())
	}
	var err error
	if s.ID, err = tx.CreateSource(ctx, s); err != nil || file == nil {
		return s, nil, err
	}
	c := newsroom.Capture{Source: s.ID, TakenAt: tx.Now, URL: s.URL, Document: file.article.Document, Original: file.original}
	c.ID, err = tx.CreateCapture(ctx, c)
	return s, &c, err
}

func captureID(c *newsroom.Capture) newsroom.CaptureID {
	if c == nil {
		return 0
	}
	return c.ID
}

// joining is what is known of the two languages before an import is joined.
func (d *Desk) joining(ctx context.Context, as newsroom.Member, source *sourceFile, target *article.Article) (opt facing.Options, err error) {
	if opt.Houses, err = houses(ctx, d.store, as.Outlet); err != nil || source == nil {
		return opt, err
	}
	outlet, err := d.store.Outlet(ctx, as.Outlet)
	if err != nil {
		return opt, err
	}
	opt.Lexicon, err = d.lexicon(ctx, d.store, as.Outlet, source.article.Document.Lang, targetLang(target, outlet))
	return opt, err
}

// importedUnits joins an imported target with its source, or stands it alone.
func importedUnits(t newsroom.Translation, c *newsroom.Capture, opt facing.Options) []newsroom.Unit {
	var joined []facing.Unit
	var source *markup.Document
	if c != nil {
		source = c.Document
		joined = facing.Join(source, t.Document, opt)
	} else {
		joined = facing.Alone(t.Document, opt.Houses)
	}
	units := make([]newsroom.Unit, 0, len(joined))
	block := 0
	for i, j := range joined {
		u := newsroom.Unit{Translation: t.ID, Position: i, Score: min(j.Score, mostSure), Sources: segmentsOf(source, j.Source)}
		if len(j.Target) > 0 {
			block = j.Target[0].Block
		}
		u.Block = block // a source sentence without a target stands where its neighbour does
		units = append(units, u)
	}
	cutTargets(t.Document, joined, units)
	return units
}

// cutTargets cuts the target's blocks into the units' texts, so that nothing between two sentences (an
// image, a footnote's number) is lost.
func cutTargets(doc *markup.Document, joined []facing.Unit, units []newsroom.Unit) {
	byBlock := map[int][]int{}
	for i, j := range joined {
		if len(j.Target) > 0 {
			byBlock[units[i].Block] = append(byBlock[units[i].Block], i)
		}
	}
	for block, members := range byBlock {
		spans := make([][2]int, len(members))
		for k, i := range members {
			t := joined[i].Target
			spans[k] = [2]int{t[0].Start, t[len(t)-1].End}
		}
		for k, text := range doc.Blocks[block].Text.Cut(spans) {
			units[members[k]].Target, units[members[k]].Draft = text, text
		}
	}
}

func segmentsOf(doc *markup.Document, segments []facing.Segment) []newsroom.Segment {
	var out []newsroom.Segment
	for _, s := range segments {
		out = append(out, newsroom.Segment{ID: s.ID, Block: s.Block, Start: s.Start, End: s.End,
			Text: doc.Blocks[s.Block].Text.Slice(s.Start, s.End)})
	}
	return out
}

func credits(a *article.Article) []newsroom.Credit {
	var out []newsroom.Credit
	for _, c := range a.Credits {
		out = append(out, newsroom.Credit{Part: c.Part, Name: c.Name, URL: c.URL})
	}
	return out
}

func origin(a *article.Article) *newsroom.Origin {
	if a.Origin.Outlet == "" && a.Origin.URL == "" {
		return nil
	}
	return &newsroom.Origin{Outlet: a.Origin.Outlet, URL: a.Origin.URL}
}

// targetLang is what the file says; else the outlet's language, unless the text is in quite another one.
func targetLang(a *article.Article, outlet newsroom.Outlet) lang.Tag {
	switch {
	case a.Lang != "":
		return a.Lang
	case a.Document.Lang != "" && a.Document.Lang.Base() != outlet.Lang.Base():
		return a.Document.Lang
	}
	return outlet.Lang
}

func firstOf(all ...string) string {
	for _, s := range all {
		if s != "" {
			return s
		}
	}
	return ""
}
