package check

import (
	"strings"

	"recto/internal/text/markup"
)

// changedLinks looks for a link of the target whose address is nearly, but not quite, the source's: a slip of
// the hand. Another page on purpose, as an edition in the reader's language, has another host or path.
func changedLinks(p *pair) {
	if !p.both || countLinks(p.Source.Text.Spans) == 0 {
		return
	}
	for _, t := range p.Target.Text.Spans {
		if t.Kind != markup.Link || !linkable(t.URL) || hasLink(p.Source.Text.Spans, t.URL) {
			continue
		}
		for _, s := range p.Source.Text.Spans {
			if s.Kind != markup.Link || !linkable(s.URL) || hasLink(p.Target.Text.Spans, s.URL) || !slipped(s.URL, t.URL) {
				continue
			}
			p.report(hit{severity: Warning, key: "check.link.changed", src: [2]int{s.Start, s.End}, tgt: [2]int{t.Start, t.End},
				args: map[string]string{"URL": t.URL, "Was": s.URL}})
			return
		}
	}
}

// slipped reports that b is a with a piece missing, added or changed that no site has for a language.
func slipped(a, b string) bool {
	a, b = strings.TrimRight(sameURL(a), ")"), strings.TrimRight(sameURL(b), ")")
	if a == b || likeness(a, b) < 0.75 {
		return false
	}
	front := 0
	for front < min(len(a), len(b)) && a[front] == b[front] {
		front++
	}
	back := 0
	for back < min(len(a), len(b))-front && a[len(a)-1-back] == b[len(b)-1-back] {
		back++
	}
	was, is := a[front:len(a)-back], b[front:len(b)-back]
	if strings.HasPrefix(was, "#") || strings.HasPrefix(is, "#") || strings.ContainsAny(is+was, "?&") {
		return false // another place on the page, a counter's mark
	}
	for _, piece := range strings.FieldsFunc(strings.ToLower(is+" "+was), func(r rune) bool { return r == '/' || r == '.' || r == ' ' || r == '-' || r == '_' }) {
		if localePiece[piece] {
			return false
		}
	}
	return true
}

// localePiece are pieces of addresses that stand for a language or its readers.
var localePiece = set("en zh cn us gb uk ru de fr es ja jp ko pt it pl uk tw hk hans hant chinese english russian intl www m amp")
