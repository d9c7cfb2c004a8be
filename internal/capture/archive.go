package capture

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	"recto/internal/format/warc"
)

// archive writes the WARC file: about itself, then each exchange that led to the page as response and request,
// then what was made of it. Images stand in it by digest only, because their bytes as they came may hold the
// place where they were taken.
func archive(page *Page, trail []*exchange) ([]byte, error) {
	var file bytes.Buffer
	w := warc.NewGzipWriter(&file)
	info := warc.NewID()
	err := w.WriteRecord(warc.Record{Type: warc.Warcinfo, ID: info, Date: page.TakenAt.Truncate(time.Second), ContentType: warc.WarcFields,
		Block: []byte("software: Recto\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n")})
	if err != nil {
		return nil, err
	}
	last := ""
	for _, x := range trail {
		response := warc.NewID()
		if err := writeExchange(w, x, info, response); err != nil {
			return nil, err
		}
		if x.url.String() == page.FinalURL {
			last = response
		}
	}
	said, err := json.Marshal(summary(page))
	if err != nil {
		return nil, fmt.Errorf("describe the capture: %w", err)
	}
	err = w.WriteRecord(warc.Record{
		Type: warc.Metadata, ID: warc.NewID(), Date: page.TakenAt.Truncate(time.Second), TargetURI: page.FinalURL, ContentType: "application/json",
		Fields: []warc.Field{{Name: "WARC-Warcinfo-ID", Value: "<" + info + ">"}, {Name: "WARC-Refers-To", Value: "<" + last + ">"}},
		Block:  said,
	})
	return file.Bytes(), err
}

func writeExchange(w *warc.Writer, x *exchange, info, id string) error {
	shared := []warc.Field{{Name: "WARC-Warcinfo-ID", Value: "<" + info + ">"}, {Name: "WARC-IP-Address", Value: x.ip}}
	response := append(shared[:2:2], warc.Field{Name: "WARC-Payload-Digest", Value: x.payload})
	if x.cut {
		response = append(response, warc.Field{Name: "WARC-Truncated", Value: "length"})
	}
	at := x.at.Truncate(time.Second)
	err := w.WriteRecord(warc.Record{Type: warc.Response, ID: id, Date: at, TargetURI: x.url.String(),
		ContentType: warc.HTTPResponse, Fields: response, Block: x.response})
	if err != nil {
		return err
	}
	return w.WriteRecord(warc.Record{Type: warc.Request, ID: warc.NewID(), Date: at, TargetURI: x.url.String(),
		ContentType: warc.HTTPRequest, Fields: append(shared[:2:2], warc.Field{Name: "WARC-Concurrent-To", Value: "<" + id + ">"}), Block: x.request})
}

// pageSummary is the metadata record's JSON.
type pageSummary struct {
	URL       string         `json:"url"`
	FinalURL  string         `json:"finalUrl"`
	Canonical string         `json:"canonical"`
	Charset   string         `json:"charset"`
	Title     string         `json:"title"`
	Author    string         `json:"author,omitempty"`
	Publisher string         `json:"publisher,omitempty"`
	Lang      string         `json:"lang,omitempty"`
	Published string         `json:"published,omitempty"`
	Licence   string         `json:"licence,omitempty"`
	Robots    string         `json:"robots"`
	Images    []imageSummary `json:"images,omitempty"`
	Skipped   []imageSummary `json:"skipped,omitempty"`
}

type imageSummary struct {
	URL    string `json:"url"`
	Type   string `json:"type,omitempty"`
	Came   string `json:"sha256AsItCame,omitempty"`
	Stored string `json:"sha256AsStored,omitempty"`
	Reason Reason `json:"reason,omitempty"`
}

func summary(p *Page) pageSummary {
	s := pageSummary{URL: p.URL, FinalURL: p.FinalURL, Canonical: p.Canonical, Charset: p.Charset, Title: p.Title, Author: p.Author,
		Publisher: p.Publisher, Lang: string(p.Lang), Licence: p.Licence, Robots: p.Robots}
	if !p.PublishedAt.IsZero() {
		s.Published = p.PublishedAt.Format(time.RFC3339)
	}
	for _, f := range p.Media {
		sum := sha256.Sum256(f.Bytes)
		s.Images = append(s.Images, imageSummary{URL: f.URL, Type: f.Type, Came: f.Origin, Stored: hex.EncodeToString(sum[:])})
	}
	for _, k := range p.Skipped {
		s.Skipped = append(s.Skipped, imageSummary{URL: k.URL, Reason: k.Reason})
	}
	return s
}
