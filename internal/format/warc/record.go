// Package warc writes and reads WARC 1.1 files (ISO 28500:2017): what a web server was asked, what it
// answered, and what was noted about it.
//
// A file is a row of records. A record is the line "WARC/1.1", named fields "Name: value" on a line each, an
// empty line, Content-Length bytes of block, and two line breaks; all line breaks are CR LF. In a .warc.gz
// file each record is a gzip member of its own, so that a reader can start at any of them.
//
// Writer and Reader are the main types. The package judges no HTTP and fetches nothing.
package warc

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"
)

// Type is a record's type.
type Type string

// The types of records that Recto writes; a reader may meet others.
const (
	Warcinfo Type = "warcinfo" // about the file
	Request  Type = "request"
	Response Type = "response"
	Metadata Type = "metadata" // about another record
	Resource Type = "resource" // bytes without the exchange that brought them
)

// Content types of blocks.
const (
	HTTPRequest  = "application/http; msgtype=request"
	HTTPResponse = "application/http; msgtype=response"
	WarcFields   = "application/warc-fields"
)

// Record is one record.
type Record struct {
	Type Type
	// ID is the record's name, "urn:uuid:..."; NewID makes one.
	ID        string
	Date      time.Time // UTC; written to the second, or to the nanosecond where it has a fraction
	TargetURI string    // "" for warcinfo
	// ContentType is the media type of the block.
	ContentType string
	// Fields are the other named fields in their order: WARC-IP-Address, WARC-Concurrent-To, WARC-Payload-Digest.
	// What the Writer computes itself (Content-Length, WARC-Block-Digest) does not stand here.
	Fields []Field
	Block  []byte
}

// Field is a named field.
type Field struct {
	Name, Value string
}

// Get is the value of the first of r.Fields with that name in any letter case, "" for none.
func (r *Record) Get(name string) string {
	for _, f := range r.Fields {
		if strings.EqualFold(f.Name, name) {
			return f.Value
		}
	}
	return ""
}

// NewID makes a record's name from 122 random bits.
func NewID() string {
	var b [16]byte
	rand.Read(b[:]) // never fails, by its contract
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

// Digest is the labelled SHA-256 of some bytes, as digest fields have it.
func Digest(b []byte) string {
	sum := sha256.Sum256(b)
	return "sha256:" + hex.EncodeToString(sum[:])
}
