package check

import (
	"strings"

	"recto/internal/text/markup"
)

// Fix is the text with a finding's suggestion put in at from..to, byte offsets of its Plain. Spans around what the
// suggestion leaves as it is stay.
func (f *Finding) Fix(t markup.Text, from, to int, links []markup.LinkDef) markup.Text {
	if f.Markup {
		return markup.Join("", t.Slice(0, from), markup.ParseInline(f.Suggestion, links), t.Slice(to, len(t.Plain)))
	}
	was, now := t.Plain[from:to], f.Suggestion
	if at := strings.Index(now, was); at >= 0 && was != "" { // something is put before or behind it
		return replace(replace(t, to, to, now[at+len(was):]), from, from, now[:at])
	}
	head, tail := common(was, now)
	return replace(t, from+head, to-tail, now[head:len(now)-tail])
}

// replace puts words in the place of from..to. Spans around them stay, spans that begin or end there are cut.
func replace(t markup.Text, from, to int, words string) markup.Text {
	out := markup.Text{Plain: t.Plain[:from] + words + t.Plain[to:]}
	grown := len(words) - (to - from)
	for _, s := range t.Spans {
		empty := s.Start == s.End
		switch {
		case s.End <= from:
		case s.Start >= to:
			s.Start, s.End = s.Start+grown, s.End+grown
		case s.Start <= from && s.End >= to:
			s.End += grown
		case s.Start < from:
			s.End = from
		default:
			s.Start, s.End = from+len(words), max(s.End+grown, from+len(words))
		}
		if s.End > s.Start || empty {
			out.Spans = append(out.Spans, s)
		}
	}
	return out
}

// common is how many bytes two strings share at their beginning and at their end, on whole characters.
func common(a, b string) (head, tail int) {
	for _, r := range a {
		size := len(string(r))
		if head+size > len(b) || head+size > len(a) || a[head:head+size] != b[head:head+size] {
			break
		}
		head += size
	}
	for tail < len(a)-head && tail < len(b)-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	for tail > 0 && (a[len(a)-tail]&0xC0 == 0x80) {
		tail--
	}
	return head, tail
}

// Shown is the suggestion for people to look at: spaces that nobody would see, at its ends and those that do not break,
// are signs.
func (f *Finding) Shown() string {
	words := strings.Trim(f.Suggestion, " ")
	before := strings.Index(f.Suggestion, words)
	behind := len(f.Suggestion) - before - len(words)
	return strings.Repeat("␣", before) + unbroken.Replace(words) + strings.Repeat("␣", behind)
}

var unbroken = strings.NewReplacer("\u00a0", "⍽", "\u202f", "⍽")
