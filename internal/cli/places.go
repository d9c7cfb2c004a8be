package cli

import (
	"bytes"
	"unicode/utf8"
)

// places tells the line and the column of a byte of a file, however many are asked for and however long the lines are.
type places struct {
	src    []byte
	passed []position // at every stride'th byte
}

// position is a line and a column in characters, both from 1.
type position struct{ line, column int }

const stride = 4096 // bytes that are read again for an answer

func newPlaces(src []byte) *places {
	p := &places{src: src, passed: []position{{1, 1}}}
	for from := 0; from+stride <= len(src); from += stride {
		last := p.passed[len(p.passed)-1]
		p.passed = append(p.passed, last.after(src[from:from+stride]))
	}
	return p
}

// of answers for a byte offset; one behind the end counts as the end.
func (p *places) of(offset int) (line, column int) {
	offset = min(offset, len(p.src))
	n := offset / stride
	at := p.passed[n].after(p.src[n*stride : offset])
	return at.line, at.column
}

func (p position) after(text []byte) position {
	if lines := bytes.Count(text, []byte{'\n'}); lines > 0 {
		p.line, p.column = p.line+lines, 1
		text = text[bytes.LastIndexByte(text, '\n')+1:]
	}
	for _, b := range text {
		if utf8.RuneStart(b) {
			p.column++
		}
	}
	return p
}
