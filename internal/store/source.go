package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"

	"recto/internal/newsroom"
)

const sourceColumns = `id, outlet_id, url, title, publisher, author, lang, published_at, licence, permission`

func scanSource(s *newsroom.Source) []any {
	return []any{&s.ID, &s.Outlet, &s.URL, &s.Title, &s.Publisher, &s.Author, &s.Lang, at(&s.PublishedAt), &s.Licence, &s.Permission}
}

// Source reads one source.
func (r *reads) Source(ctx context.Context, id newsroom.SourceID) (newsroom.Source, error) {
	s, err := one(ctx, r, scanSource, `select `+sourceColumns+` from source where id = $1`, id)
	return s, wrap(err, "source %d", id)
}

// CreateSource adds a source.
func (tx *Tx) CreateSource(ctx context.Context, s newsroom.Source) (newsroom.SourceID, error) {
	id, err := insert[newsroom.SourceID](ctx, &tx.reads, `insert into source
		(outlet_id, url, title, publisher, author, lang, published_at, licence, permission)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
		s.Outlet, s.URL, s.Title, s.Publisher, s.Author, s.Lang, s.PublishedAt, s.Licence, s.Permission)
	return id, wrap(err, "create a source")
}

// UpdateSource changes what is known of a source.
func (tx *Tx) UpdateSource(ctx context.Context, s newsroom.Source) error {
	return wrap(tx.change(ctx, `update source set url = $1, title = $2, publisher = $3, author = $4, lang = $5,
		published_at = $6, licence = $7, permission = $8 where id = $9`,
		s.URL, s.Title, s.Publisher, s.Author, s.Lang, s.PublishedAt, s.Licence, s.Permission, s.ID), "update source %d", s.ID)
}

func scanCapture(c *newsroom.Capture) []any {
	return []any{&c.ID, &c.Source, at(&c.TakenAt), &c.URL, from(&c.Document), &c.Digest, &c.Archive, &c.Original,
		from(&c.Media), &c.Robots, &c.LicenceHint, from(&c.Warnings), from(&c.Skipped)}
}

// Capture reads one capture with its document.
func (r *reads) Capture(ctx context.Context, id newsroom.CaptureID) (newsroom.Capture, error) {
	c, err := one(ctx, r, scanCapture, `select id, source_id, taken_at, url, document, digest, archive, original, media,
		robots, licence_hint, warnings, skipped from capture where id = $1`, id)
	return c, wrap(err, "capture %d", id)
}

// CreateCapture adds a capture. Its digest is made here, from the document as it is stored; a capture
// without a time was taken now.
func (tx *Tx) CreateCapture(ctx context.Context, c newsroom.Capture) (newsroom.CaptureID, error) {
	text, err := allJSON(c.Document, c.Media, c.Warnings, c.Skipped)
	if err != nil {
		return 0, wrap(err, "create a capture")
	}
	if c.TakenAt.IsZero() {
		c.TakenAt = tx.Now
	}
	id, err := insert[newsroom.CaptureID](ctx, &tx.reads, `insert into capture
		(source_id, taken_at, url, document, digest, archive, original, media, robots, licence_hint, warnings, skipped)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
		c.Source, c.TakenAt, c.URL, text[0], digest(text[0]), c.Archive, c.Original, text[1], c.Robots, c.LicenceHint, text[2], text[3])
	return id, wrap(err, "create a capture")
}

// digest is the SHA-256 of a stored text.
func digest(text string) newsroom.Digest {
	sum := sha256.Sum256([]byte(text))
	return newsroom.Digest(hex.EncodeToString(sum[:]))
}
