package warc

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
)

const version = "WARC/1.1"

// What a record may at most hold.
const (
	maxHeader = 64 << 10  // bytes
	maxBlock  = 256 << 20 // bytes
)

// Reader reads the records of a WARC 1.0 or 1.1 file, plain or gzip.
type Reader struct {
	in *bufio.Reader
	n  int // records read
}

// NewReader reads from r and finds out by itself whether it is packed.
func NewReader(r io.Reader) (*Reader, error) {
	in := bufio.NewReader(r)
	if magic, _ := in.Peek(2); bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		zip, err := gzip.NewReader(in)
		if err != nil {
			return nil, fmt.Errorf("unpack WARC file: %w", err)
		}
		in = bufio.NewReader(zip)
	}
	return &Reader{in: in}, nil
}

// Next reads one record and checks its length, its end and its block digest where that is SHA-256. The error
// is io.EOF, unwrapped, after the last record; any other names the record by its number from 1.
func (r *Reader) Next() (*Record, error) {
	if _, err := r.in.Peek(1); err == io.EOF {
		return nil, io.EOF
	}
	r.n++
	rec, err := r.record()
	if err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return nil, fmt.Errorf("read WARC record %d: %w", r.n, err)
	}
	return rec, nil
}

func (r *Reader) record() (*Record, error) {
	left := maxHeader
	line, err := r.line(&left)
	if err != nil {
		return nil, err
	}
	if line != version && line != "WARC/1.0" {
		return nil, errors.New("the first line is not WARC/1.0 or WARC/1.1")
	}
	fields, err := r.fields(&left)
	if err != nil {
		return nil, err
	}
	rec, length, digest, err := standard(fields)
	if err != nil {
		return nil, err
	}
	// The block grows as it comes: a length that is a lie costs no memory.
	var block bytes.Buffer
	if n, err := io.CopyN(&block, r.in, length); err != nil {
		return nil, fmt.Errorf("the block ends after %d of %d bytes: %w", n, length, err)
	}
	rec.Block = block.Bytes()
	var end [4]byte
	if _, err := io.ReadFull(r.in, end[:]); err != nil {
		return nil, err
	}
	if string(end[:]) != "\r\n\r\n" {
		return nil, errors.New("the block is not followed by two line breaks")
	}
	if strings.HasPrefix(digest, "sha256:") && digest != Digest(rec.Block) {
		return nil, errors.New("the block does not fit its digest")
	}
	return rec, nil
}

// fields reads the named fields up to the empty line; a line that begins with a blank continues the last one.
func (r *Reader) fields(left *int) ([]Field, error) {
	var all []Field
	for {
		line, err := r.line(left)
		if err != nil || line == "" {
			return all, err
		}
		if line[0] == ' ' || line[0] == '\t' {
			if len(all) == 0 {
				return nil, errors.New("the header begins with a continued line")
			}
			last := &all[len(all)-1]
			last.Value = strings.TrimSpace(last.Value + " " + strings.TrimSpace(line))
			continue
		}
		name, value, ok := strings.Cut(line, ":")
		if !ok || !token(name) {
			return nil, errors.New("a header line is no named field")
		}
		value = strings.TrimSpace(value)
		if !oneLine(value) {
			return nil, fmt.Errorf("field %s holds control characters", name)
		}
		all = append(all, Field{name, value})
	}
}

// line reads up to CR LF and takes its length off left.
func (r *Reader) line(left *int) (string, error) {
	var line []byte
	for {
		part, err := r.in.ReadSlice('\n')
		if *left -= len(part); *left < 0 {
			return "", fmt.Errorf("the header is longer than %d bytes", maxHeader)
		}
		line = append(line, part...)
		if err == bufio.ErrBufferFull {
			continue
		}
		if err != nil {
			return "", err
		}
		text, ok := bytes.CutSuffix(line, []byte("\r\n"))
		if !ok {
			return "", errors.New("a header line does not end in CR LF")
		}
		return string(text), nil
	}
}

// standard puts the fields that every record has into their places.
func standard(fields []Field) (rec *Record, length int64, digest string, err error) {
	rec, length = &Record{}, -1
	for _, f := range fields {
		switch strings.ToLower(f.Name) {
		case "warc-type":
			rec.Type = Type(f.Value)
		case "warc-record-id":
			rec.ID = strings.TrimSuffix(strings.TrimPrefix(f.Value, "<"), ">")
		case "warc-date":
			if rec.Date, err = time.Parse(time.RFC3339Nano, f.Value); err != nil {
				return nil, 0, "", errors.New("the date is not as in 2026-11-24T10:00:00Z")
			}
		case "warc-target-uri":
			rec.TargetURI = f.Value
		case "content-type":
			rec.ContentType = f.Value
		case "warc-block-digest":
			digest = f.Value
		case "content-length":
			length, err = strconv.ParseInt(f.Value, 10, 64)
			if err != nil || length < 0 || length > maxBlock {
				return nil, 0, "", fmt.Errorf("the length is not a number up to %d", maxBlock)
			}
		default:
			rec.Fields = append(rec.Fields, f)
		}
	}
	if rec.Type == "" || rec.ID == "" || rec.Date.IsZero() || length < 0 {
		return nil, 0, "", errors.New("the type, the ID, the date or the length is missing")
	}
	return rec, length, digest, nil
}
