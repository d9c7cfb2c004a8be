package warc

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

// Writer writes records.
type Writer struct {
	w    io.Writer
	gzip bool
}

// NewWriter writes records to w as they are.
func NewWriter(w io.Writer) *Writer { return &Writer{w: w} }

// NewGzipWriter writes each record to w as a gzip member of its own.
func NewGzipWriter(w io.Writer) *Writer { return &Writer{w: w, gzip: true} }

// WriteRecord writes one record whole, with its length and digest. It refuses a record without type, ID or
// date, and names or values that would break out of their line.
func (w *Writer) WriteRecord(r Record) error {
	head, err := header(r)
	if err != nil {
		return fmt.Errorf("write WARC record %s: %w", r.ID, err)
	}
	var out bytes.Buffer
	out.Grow(len(head) + len(r.Block) + 4)
	to := io.Writer(&out)
	var zip *gzip.Writer
	if w.gzip {
		zip = gzip.NewWriter(&out)
		to = zip
	}
	for _, part := range [][]byte{head, r.Block, []byte("\r\n\r\n")} {
		if _, err := to.Write(part); err != nil {
			return fmt.Errorf("write WARC record %s: %w", r.ID, err)
		}
	}
	if zip != nil {
		if err := zip.Close(); err != nil {
			return fmt.Errorf("pack WARC record %s: %w", r.ID, err)
		}
	}
	if _, err := w.w.Write(out.Bytes()); err != nil {
		return fmt.Errorf("write WARC record %s: %w", r.ID, err)
	}
	return nil
}

func header(r Record) ([]byte, error) {
	if r.Type == "" || r.ID == "" || r.Date.IsZero() {
		return nil, errors.New("a record needs a type, an ID and a date")
	}
	var b bytes.Buffer
	b.WriteString(version + "\r\n")
	fields := []Field{
		{"WARC-Type", string(r.Type)},
		{"WARC-Record-ID", "<" + r.ID + ">"},
		{"WARC-Date", r.Date.UTC().Format(time.RFC3339Nano)},
		{"WARC-Target-URI", r.TargetURI},
	}
	fields = append(fields, r.Fields...)
	fields = append(fields,
		Field{"WARC-Block-Digest", Digest(r.Block)},
		Field{"Content-Type", r.ContentType},
		Field{"Content-Length", fmt.Sprint(len(r.Block))})
	for _, f := range fields {
		if f.Value == "" {
			continue
		}
		if !token(f.Name) || !oneLine(f.Value) {
			return nil, fmt.Errorf("field %q would not stay on its line", f.Name)
		}
		b.WriteString(f.Name + ": " + f.Value + "\r\n")
	}
	b.WriteString("\r\n")
	return b.Bytes(), nil
}

// token reports whether s can be a field's name.
func token(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool {
		return r <= ' ' || r >= 0x7f || strings.ContainsRune(`()<>@,;:\"/[]?={}`, r)
	})
}

// oneLine reports whether s can be a field's value.
func oneLine(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r < ' ' && r != '\t' || r == 0x7f })
}
