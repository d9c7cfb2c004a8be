package article

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// Lines of a paragraph that are about as long as a terminal is wide were broken by a program and are put
// together again; others are lines of their own.
const (
	wrapFrom = 45
	wrapTo   = 100
)

// readText reads plain text: paragraphs are parted by blank lines, or are a line each where there are none.
func (a *Article) readText(src []byte) {
	a.Layout = LayoutText
	doc := &markup.Document{Source: src, Lang: a.Lang}
	blank := bytes.Contains(bytes.TrimSpace(src), []byte("\n\n")) || bytes.Contains(bytes.TrimSpace(src), []byte("\n\r\n"))
	for at := skipBlank(src, 0); at < len(src); at = skipBlank(src, at) {
		lines := linesFrom(src, at, blank)
		doc.Blocks = append(doc.Blocks, textBlocks(src, lines)...)
		at = lines[len(lines)-1].End
		at += len(lineAt(src, at))
	}
	if len(doc.Blocks) > 1 {
		if b := &doc.Blocks[0]; isTitleLine(b.Text.Plain) && !doc.Blocks[1].Joined {
			b.Kind, b.Level, b.Role = markup.Heading, 1, markup.RoleTitle
		}
	}
	a.Document = doc
}

// linesFrom gives the lines of the paragraph at at, each without its line end and outer space.
func linesFrom(src []byte, at int, blank bool) []markup.Pos {
	var out []markup.Pos
	for at < len(src) {
		line := lineAt(src, at)
		text := bytes.TrimSpace(line)
		if len(text) == 0 {
			break
		}
		start := at + bytes.Index(line, text)
		out = append(out, markup.Pos{Start: start, End: start + len(text)})
		at += len(line)
		if !blank {
			break
		}
	}
	return out
}

// textBlocks makes the blocks of one paragraph: lines that were wrapped are joined, labelled and short ones
// stand for themselves.
func textBlocks(src []byte, lines []markup.Pos) []markup.Block {
	wrapped := isWrapped(src, lines)
	var out []markup.Block
	apart := false // the line before ends its block
	for _, p := range lines {
		text := string(src[p.Start:p.End])
		l, _, labelled := markup.LabelledLine(text)
		if n := len(out); n > 0 && wrapped && !labelled && !apart {
			b := &out[n-1]
			b.Text.Plain = joinLines(b.Text.Plain, text)
			b.Pos.End = p.End
			continue
		}
		out = append(out, markup.Block{Kind: markup.Paragraph, Text: markup.Plain(text), Pos: p, Joined: len(out) > 0})
		apart = labelled && l.OneLine()
	}
	return out
}

// isWrapped reports whether the lines of a paragraph, but for the last, have been broken at a width.
func isWrapped(src []byte, lines []markup.Pos) bool {
	full := 0
	for _, p := range lines[:max(len(lines)-1, 0)] {
		if n := utf8.RuneCount(src[p.Start:p.End]); n >= wrapFrom && n <= wrapTo {
			full++
		}
	}
	return len(lines) > 1 && full*2 >= len(lines)-1
}

func joinLines(x, y string) string {
	last, _ := utf8.DecodeLastRuneInString(x)
	first, _ := utf8.DecodeRuneInString(y)
	if lang.Wide(last) && lang.Wide(first) {
		return x + y
	}
	return x + " " + y
}

// isTitleLine reports whether a first line reads like a title.
func isTitleLine(s string) bool {
	if _, _, ok := markup.LabelledLine(s); ok {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, "”’\"')）」』»"))
	return utf8.RuneCountInString(s) <= 120 && !strings.ContainsRune(".。,，;；:：", last)
}
