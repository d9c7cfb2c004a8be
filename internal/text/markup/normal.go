package markup

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// normal is t as the readers would make it: spans that nest, in order, each meaning something.
// Text made elsewhere (by an editor, from a database) goes through it before it is written.
func normal(t Text) Text {
	if !utf8.ValidString(t.Plain) {
		t = Text{Plain: strings.ToValidUTF8(t.Plain, "\uFFFD")} // the spans' offsets mean nothing any more
	}
	if strings.ContainsAny(t.Plain, "\x00\r") {
		t = replaceControls(t)
	}
	b := &builder{}
	var spans []Span
	for _, s := range t.Spans {
		if s, ok := usable(s, t.Plain); ok {
			spans = append(spans, s)
		}
	}
	at := 0
	var ends []int
	for _, s := range ordered(spans) {
		at = b.replay(t.Plain, at, s.Start, &ends)
		if s.Start == s.End {
			b.spans = append(b.spans, shifted(s, len(b.out)))
			b.fresh = false
			continue
		}
		end := s.End
		if n := len(ends); n > 0 {
			end = min(end, ends[n-1])
		}
		b.begin(s)
		ends = append(ends, end)
	}
	b.replay(t.Plain, at, len(t.Plain), &ends)
	out, _ := b.result()
	return out
}

func shifted(s Span, at int) Span {
	s.Start, s.End = at, at
	return s
}

// replay writes plain[at:to] and closes the marks that end there. It returns to.
func (b *builder) replay(plain string, at, to int, ends *[]int) int {
	for {
		next := to
		if n := len(*ends); n > 0 {
			next = min(to, (*ends)[n-1])
		}
		for at < next {
			line, _, broken := strings.Cut(plain[at:next], "\n")
			b.literal(line)
			at += len(line)
			if broken {
				b.hardLine(0, -1)
				at++
			}
		}
		n := len(*ends)
		if n == 0 || (*ends)[n-1] > to {
			return to
		}
		b.end()
		*ends = (*ends)[:n-1]
	}
}

// replaceControls takes out what no reader lets through, keeping all offsets.
func replaceControls(t Text) Text {
	t.Plain = strings.ReplaceAll(t.Plain, "\r", " ")
	if strings.IndexByte(t.Plain, 0) >= 0 {
		t.Plain = strings.ReplaceAll(t.Plain, "\x00", " ")
	}
	return t
}

// usable cleans one span, and reports whether it stands in the text and can be written.
func usable(s Span, plain string) (Span, bool) {
	if s.Start < 0 || s.End > len(plain) || s.Start > s.End || !onRune(plain, s.Start) || !onRune(plain, s.End) {
		return s, false
	}
	s.URL, s.Title = cleanURL(strings.ToValidUTF8(s.URL, "\uFFFD")), oneLine(strings.ToValidUTF8(s.Title, "\uFFFD"))
	s.Text = strings.ToValidUTF8(s.Text, "\uFFFD")
	point := s.Start == s.End
	switch s.Kind {
	case Emphasis, Strong, Strike, CodeSpan, Sub, Sup:
		return s, !point
	case Link:
		s.Inside = false
		return s, true
	case Ruby:
		for s.Start < s.End && isSpace(plain[s.Start]) {
			s.Start++
		}
		for s.End > s.Start && isSpace(plain[s.End-1]) {
			s.End--
		}
		s.Text = foldLines(s.Text)
		return s, s.Start < s.End && s.Text != ""
	case InlineImage:
		s.Text = foldLines(s.Text)
		return s, point
	case Note:
		s.Text = foldLines(s.Text)
		return s, point && s.Text != ""
	case FootnoteRef:
		return s, point && scanFootnote("[^"+s.Text+"]", 0) == len(s.Text)+3
	case Tag:
		var scanner tagScanner
		s.Text = oneLine(s.Text)
		return s, point && strings.HasPrefix(s.Text, "<") && !strayTag(s.Text) && scanner.scan(s.Text, 0) == len(s.Text)
	}
	return s, false // a Break is made from its line ending
}

func onRune(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

// equalText compares two texts with their spans.
func equalText(a, b Text) bool {
	return a.Plain == b.Plain && slices.Equal(a.Spans, b.Spans)
}
