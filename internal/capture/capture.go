// Package capture brings one page of the open web in as evidence: a guarded fetch, a WARC record of what
// was said on the wire, the readable article as a document, its images without their hidden data, and what
// the page says about its own use (robots, licence).
//
// Its main type is Fetcher; Dialer is the guard that every outbound connection of Recto goes through.
// The package saves nothing: a Page is plain values, and a fetch that fails leaves nothing behind.
package capture

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// Config is how a Fetcher behaves. The zero Config is usable: every limit then has its default.
type Config struct {
	// AllowLoopback lets the fetcher reach this machine (127.0.0.0/8 and ::1): for tests and the demo only.
	AllowLoopback bool
	// MaxBytes bounds one reply, on the wire and again unpacked. Default 16 MiB; images have half of it.
	MaxBytes int64
	// MaxMediaBytes bounds all images of one page together, as stored. Default 64 MiB.
	MaxMediaBytes int64
	// MaxImages bounds how many images of one page are fetched. Default 60; -1: none at all.
	MaxImages int
	// Timeout bounds the page with its redirects, and then once more all of its images. Default 30 s.
	Timeout time.Duration
	// MaxRedirects is how many redirects are followed. Default 10; -1: none at all.
	MaxRedirects int
	// UserAgent is sent with every request. Default "Recto/1.0 (single-page capture)"; robots.txt is read for the
	// agent named "recto" whatever stands here.
	UserAgent string
	// Resolver looks names up. Default: the system's.
	Resolver Resolver
	// Roots are the certificate authorities to trust. Default: the system's.
	Roots *x509.CertPool
	// Now tells the time. Default: the clock.
	Now func() time.Time
}

// Page is a captured page.
type Page struct {
	URL      string // as asked for, normalised
	FinalURL string // the address that answered, after redirects
	Status   int    // of the final answer, 200 to 299
	Type     string // media type without parameters: "text/html"
	Charset  string // the character set the text was read in: "utf-8", "gb18030"
	TakenAt  time.Time

	// Document is the readable article: its first block is the title (markup.RoleTitle), its image
	// addresses are absolute. Languages are set where they are known.
	Document *markup.Document

	Title       string
	Author      string // several are joined by ", "
	Publisher   string
	Lang        lang.Tag
	PublishedAt time.Time // zero: the page does not say
	// Canonical is the address the page gives as its own, when it lies on the same site; else FinalURL.
	Canonical string
	// Licence is what the page says of its licence: an address where there is one, else its words; "" for nothing.
	Licence string
	// Robots is what robots.txt and the page's robots and text-mining marks say, as one line to record.
	Robots string

	Media   []File    // in the order of the document
	Skipped []Skipped // images of the document that were not stored, and why
	// Warnings are what a person should look at.
	Warnings []Warning

	// Archive is a WARC 1.1 file, one gzip member a record: request and response of every step to the
	// page, then a metadata record that names the stored images by digest. nil for Extract.
	Archive []byte
}

// File is an image to store.
type File struct {
	URL    string // as the document's blocks name it
	Type   string // image/jpeg, image/png, image/gif or image/webp
	Bytes  []byte // without position, camera, comments or anything after the image's end
	Width  int    // pixels
	Height int    // pixels
	// Origin is the SHA-256 of the bytes as they came over the wire, in hexadecimal.
	Origin string
}

// Skipped is an image that was left where it is.
type Skipped struct {
	URL    string
	Reason Reason
}

// Fetcher captures pages. It is safe for concurrent use.
type Fetcher struct {
	cfg    Config
	dialer *Dialer
}

// New makes a Fetcher that works; zero limits get their defaults.
func New(cfg Config) *Fetcher {
	setDefault(&cfg.MaxBytes, 16<<20)
	setDefault(&cfg.MaxMediaBytes, 64<<20)
	setDefault(&cfg.MaxImages, 60)
	setDefault(&cfg.Timeout, 30*time.Second)
	setDefault(&cfg.MaxRedirects, 10)
	setDefault(&cfg.UserAgent, "Recto/1.0 (single-page capture)")
	cfg.MaxImages, cfg.MaxRedirects = max(cfg.MaxImages, 0), max(cfg.MaxRedirects, 0)
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	return &Fetcher{cfg: cfg, dialer: &Dialer{AllowLoopback: cfg.AllowLoopback, Resolver: cfg.Resolver}}
}

func setDefault[T comparable](value *T, standard T) {
	var zero T
	if *value == zero {
		*value = standard
	}
}

// Fetch captures the page at address. Its errors are of type *Error: one plain sentence with what to do
// next, and never a byte of what the other side sent. Images that cannot be had do not fail the page.
func (f *Fetcher) Fetch(ctx context.Context, address string) (*Page, error) {
	start, err := webURL(address)
	if err != nil {
		return nil, err
	}
	page, trail, err := f.fetchPage(ctx, start)
	if err != nil {
		if own, ok := errors.AsType[*Error](err); ok {
			own.Host = start.Hostname() // the one the person knows; never one that the other side made up
		}
		return nil, err
	}
	f.fetchMedia(ctx, page)
	if err := ctx.Err(); err != nil {
		return nil, stopped(ctx, start.Hostname())
	}
	if page.Archive, err = archive(page, trail); err != nil {
		return nil, fmt.Errorf("archive %s: %w", start.Hostname(), err)
	}
	return page, nil
}

// fetchPage is Fetch without images and archive; it gives all exchanges that led to the page.
func (f *Fetcher) fetchPage(ctx context.Context, start *url.URL) (*Page, []*exchange, error) {
	ctx, cancel := context.WithTimeout(ctx, f.cfg.Timeout)
	defer cancel()
	v := &visit{f: f, robots: map[string]*robotsSays{}}
	x, err := v.open(ctx, start)
	if err != nil {
		return nil, nil, err
	}
	page, err := read(x.body, x.header, x.url, x.at)
	if err != nil {
		return nil, nil, err
	}
	page.URL, page.Status, page.TakenAt = start.String(), x.status, x.at
	line, kind := v.robots[x.url.Scheme+"://"+x.url.Host].about(x.url)
	if page.Robots = line + page.Robots; kind != "" {
		page.Warnings = append(page.Warnings, Warning{Kind: kind})
	}
	return page, v.trail, nil
}

// Extract reads a page that is there already: character set, metadata and article as Fetch does it,
// without images and without an archive. contentType is the header's value or ""; address the page's own or "".
func Extract(body []byte, contentType, address string) (*Page, error) {
	u := &url.URL{}
	if address != "" {
		var err error
		if u, err = webURL(address); err != nil {
			return nil, err
		}
	}
	header := http.Header{}
	if contentType != "" {
		header.Set("Content-Type", contentType)
	}
	if t := mediaType(contentType); t != "" && !pageType(t) {
		return nil, &Error{Reason: ReasonType, Host: u.Hostname()}
	}
	page, err := read(body, header, u, time.Time{})
	if err != nil {
		return nil, err
	}
	page.URL = page.FinalURL
	page.Robots = strings.TrimPrefix(page.Robots, "; ")
	return page, nil
}
