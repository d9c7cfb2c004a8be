package markup

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// The limits of what the readers take. They are far above any article and keep a hostile file from
// using up the machine.
const (
	// MaxSize is the largest source, in bytes.
	MaxSize = 64 << 20
	// MaxDepth is how deep quotes, list items and footnotes may nest.
	MaxDepth = 100
	// maxLines bounds the lines that are not blank, and with them the blocks.
	maxLines = 2_000_000
	// maxContainers bounds quotes and lists.
	maxContainers = 1_000_000
	// maxPath bounds the containers named by all blocks together.
	maxPath = 8_000_000
	// maxMarks bounds the marks (emphasis, links, tags ...) of a document.
	maxMarks = 4_000_000
	// maxCells bounds the cells of all tables of a document.
	maxCells = 2_000_000
)

// SourceError says why a source cannot be read as a document, and where.
type SourceError struct {
	Offset int // in bytes, from the file's start
	Line   int // from 1
	Reason string
}

// Error names the line, what is wrong there and what to do.
func (e *SourceError) Error() string {
	return fmt.Sprintf("line %d (byte %d): %s", e.Line, e.Offset, e.Reason)
}

func sourceError(src []byte, offset int, format string, args ...any) error {
	offset = min(max(offset, 0), len(src))
	return &SourceError{
		Offset: offset,
		Line:   1 + bytes.Count(src[:offset], []byte{'\n'}),
		Reason: fmt.Sprintf(format, args...),
	}
}

// checkSource refuses what is no text.
func checkSource(src []byte, start int) error {
	if len(src) > MaxSize {
		return fmt.Errorf("the text has %d MiB, more than the %d MiB that can be read; split it into parts",
			len(src)>>20, MaxSize>>20)
	}
	if start < 0 || start > len(src) {
		return fmt.Errorf("read from byte %d: the text has %d bytes", start, len(src))
	}
	if i := bytes.IndexByte(src, 0); i >= 0 {
		return sourceError(src, i, "a zero byte: this is a binary file or UTF-16 text; save it as UTF-8 text")
	}
	if !utf8.Valid(src) {
		i := 0
		for i < len(src) {
			r, n := utf8.DecodeRune(src[i:])
			if r == utf8.RuneError && n == 1 {
				break
			}
			i += n
		}
		return sourceError(src, i, "byte 0x%02X is not valid UTF-8; save the file as UTF-8 text", src[i])
	}
	lines := 0
	for i := 0; i < len(src); lines++ {
		n := bytes.IndexByte(src[i:], '\n')
		if n < 0 {
			break
		}
		if n == 0 {
			lines--
		}
		i += n + 1
		if lines > maxLines {
			return sourceError(src, i, "more than %d lines of text; split the text into parts", maxLines)
		}
	}
	return nil
}
