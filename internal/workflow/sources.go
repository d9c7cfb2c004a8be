package workflow

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"recto/internal/capture"
	"recto/internal/newsroom"
	"recto/internal/store"
)

// MaxSource bounds the file of a source, in bytes.
const MaxSource = 16 << 20

// GiveSource takes a source that could not be fetched from a file that a member saved of it: HTML, Markdown
// or plain text. The file is kept as it came.
func (d *Desk) GiveSource(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, data []byte) error {
	if err := as.AtLeast(newsroom.Contributor); err != nil {
		return err
	}
	t, err := d.store.Translation(ctx, as, id)
	if err != nil {
		return err
	}
	if t.Capture != 0 || t.State == newsroom.Withdrawn {
		return newsroom.Refuse("desk.refuse.source_late", newsroom.ErrInvalid)
	}
	source, err := d.store.Source(ctx, t.Source)
	if err != nil {
		return err
	}
	if len(data) == 0 || len(data) > MaxSource {
		return newsroom.Refuse("desk.refuse.file_size", newsroom.ErrInvalid, "Limit", MaxSource>>20)
	}
	page, err := readPage(data, source.URL)
	if err != nil {
		return fmt.Errorf("%w: %w", err, newsroom.ErrInvalid)
	}
	page.FinalURL, page.Canonical = source.URL, source.URL // a file proves nothing of where it came from
	c := newsroom.Capture{URL: source.URL, Document: page.Document, Robots: page.Robots, LicenceHint: page.Licence, Warnings: warningsOf(page)}
	if c.Original, _, err = d.blobs.Put(ctx, bytes.NewReader(data)); err != nil {
		return fmt.Errorf("keep the source file: %w", err)
	}
	return d.store.Update(ctx, func(tx *store.Tx) error { return d.attachCapture(ctx, tx, as, id, page, c) })
}

// readPage reads a saved page. Its links are resolved against the address where that is a web page's.
func readPage(data []byte, address string) (*capture.Page, error) {
	page, err := capture.Extract(data, "", address)
	if known, ok := errors.AsType[*capture.Error](err); ok {
		switch known.Reason {
		case capture.ReasonURL, capture.ReasonScheme, capture.ReasonPort, capture.ReasonAddress:
			return capture.Extract(data, "", "")
		}
	}
	return page, err
}
