package markup

import (
	"strings"
	"unicode/utf8"
)

// Locate turns a byte offset of a block's Plain into a byte offset of Document.Source, so that a finding
// can be shown in the file. It follows the plain text through the raw block; where markup stands between,
// it resumes at the next place where the text goes on. Inside an entity or an escape it points at its start.
// A document without Source gives 0.
func (d *Document) Locate(block, offset int) int {
	if block < 0 || block >= len(d.Blocks) || len(d.Source) == 0 {
		return 0
	}
	b := d.Blocks[block]
	if b.Pos.End <= b.Pos.Start || b.Pos.End > len(d.Source) {
		return min(b.Pos.Start, len(d.Source))
	}
	raw := string(d.Source[b.Pos.Start:b.Pos.End])
	return b.Pos.Start + follow(raw, b.Text.Plain, min(max(offset, 0), len(b.Text.Plain)))
}

// LocateSpan is Locate for the words Plain[start:end]; markup around them stays outside.
func (d *Document) LocateSpan(block, start, end int) (from, to int) {
	from = d.Locate(block, start)
	if end <= start || block < 0 || block >= len(d.Blocks) || end > len(d.Blocks[block].Text.Plain) {
		return from, from
	}
	_, n := utf8.DecodeLastRuneInString(d.Blocks[block].Text.Plain[start:end])
	return from, max(from, min(d.Locate(block, end-n)+n, len(d.Source)))
}

// sample is how many bytes of plain text are looked for to find where it goes on after markup.
const sample = 12

// follow gives the offset in raw that stands for plain[offset].
func follow(raw, plain string, offset int) int {
	at := 0
	for i := 0; ; {
		if next := resume(raw[at:], plain[i:]); next > 0 {
			at += next
		}
		if i >= offset || at >= len(raw) {
			return min(at, len(raw))
		}
		for i < offset && at < len(raw) && plain[i] == raw[at] {
			i, at = i+1, at+1
		}
		if i < offset && at < len(raw) && resume(raw[at:], plain[i:]) <= 0 {
			_, n := utf8.DecodeRuneInString(plain[i:])
			i += n // a folded line break or an entity: the raw text says it otherwise
		}
	}
}

// resume is how far raw must be skipped until plain goes on; -1 when it cannot be seen.
func resume(raw, plain string) int {
	if plain == "" || raw == "" {
		return -1
	}
	n := min(sample, len(plain))
	for n < len(plain) && !utf8.RuneStart(plain[n]) {
		n++
	}
	for ; n > 0; n /= 2 {
		for n > 0 && n < len(plain) && !utf8.RuneStart(plain[n]) {
			n--
		}
		if n == 0 {
			break
		}
		if at := strings.Index(raw, plain[:n]); at >= 0 {
			return at
		}
	}
	return -1
}
