package capture

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net/http"
	"net/url"
	"sync"

	"recto/internal/text/markup"
)

// mediaWorkers is how many images are fetched at a time.
const mediaWorkers = 4

// eachImage calls do with the address of every image of the document.
func eachImage(d *markup.Document, do func(address *string)) {
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Kind == markup.Image && b.URL != "" {
			do(&b.URL)
		}
		for j := range b.Text.Spans {
			if s := &b.Text.Spans[j]; s.Kind == markup.InlineImage && s.URL != "" {
				do(&s.URL)
			}
		}
	}
}

// fetchMedia brings in the images of the document. One that cannot be had, or may not be kept, is skipped
// with its reason; it never fails the page.
func (f *Fetcher) fetchMedia(ctx context.Context, page *Page) {
	ctx, cancel := context.WithTimeout(ctx, f.cfg.Timeout)
	defer cancel()
	var addresses []string
	seen := map[string]bool{}
	eachImage(page.Document, func(address *string) {
		if !seen[*address] {
			seen[*address] = true
			addresses = append(addresses, *address)
		}
	})
	files, reasons := make([]*File, len(addresses)), make([]Reason, len(addresses))
	var wait sync.WaitGroup
	room := make(chan struct{}, mediaWorkers)
	for i, address := range addresses {
		if i >= f.cfg.MaxImages {
			reasons[i] = ReasonTooMany
			continue
		}
		room <- struct{}{}
		wait.Go(func() {
			defer func() { <-room }()
			files[i], reasons[i] = f.image(ctx, address)
		})
	}
	wait.Wait()
	left := f.cfg.MaxMediaBytes
	for i, address := range addresses {
		if files[i] != nil && int64(len(files[i].Bytes)) > left {
			files[i], reasons[i] = nil, ReasonTooLarge
		}
		if files[i] == nil {
			page.Skipped = append(page.Skipped, Skipped{URL: address, Reason: reasons[i]})
			continue
		}
		left -= int64(len(files[i].Bytes))
		page.Media = append(page.Media, *files[i])
	}
	if len(page.Skipped) > 0 {
		page.Warnings = append(page.Warnings, Warning{Kind: WarnImages})
	}
}

// image fetches and cleans one image.
func (f *Fetcher) image(ctx context.Context, address string) (*File, Reason) {
	u, err := webURL(address)
	if err != nil {
		return nil, reason(err)
	}
	v := &visit{f: f}
	x, err := v.follow(ctx, u, f.cfg.MaxRedirects, func(ctx context.Context, u *url.URL) (*exchange, error) {
		return f.get(ctx, u, wish{
			accept: "image/webp,image/png,image/jpeg,image/gif", limit: f.cfg.MaxBytes / 2, look: lookAtImage,
			cut: func(status int) bool { return status/100 == 3 },
		})
	})
	if err != nil {
		return nil, reason(err)
	}
	clean, kind, width, height, err := cleanImage(x.body)
	if err != nil {
		return nil, reason(err)
	}
	sum := sha256.Sum256(x.body)
	return &File{URL: address, Type: kind, Bytes: clean, Width: width, Height: height, Origin: hex.EncodeToString(sum[:])}, ""
}

func lookAtImage(status int, header http.Header) error {
	if isRedirect(status) {
		return nil
	}
	if status != http.StatusOK {
		return statusError(status)
	}
	switch mediaType(header.Get("Content-Type")) {
	case "image/svg+xml", "text/html", "application/xhtml+xml", "application/xml", "text/xml":
		return &Error{Reason: ReasonType}
	}
	return nil
}

func reason(err error) Reason {
	if own, ok := errors.AsType[*Error](err); ok {
		return own.Reason
	}
	return ReasonReply
}
