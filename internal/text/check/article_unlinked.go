package check

import (
	"strings"

	"recto/internal/text/markup"
)

// unlinkedSources looks for addresses that a reader cannot follow: a source line without a link, and addresses in the
// text that are no links.
func unlinkedSources(w *whole) {
	for i := range w.Target.Blocks {
		b := &w.Target.Blocks[i]
		s := b.Text.Plain
		switch {
		case b.Kind == markup.Code || b.Kind == markup.Raw:
		case b.Role == markup.RoleSource && !b.Meta && !linked(&b.Text, 0, len(s)) && !strings.Contains(s, "://"):
			w.report(Warning, i, [2]int{0, len(s)}, "check.article.source_unlinked", map[string]string{"Words": clip(s, 60)}, s)
		case prose(b):
			w.bareAddresses(i, &b.Text)
		}
	}
}

// bareAddresses reports the web addresses among a text's words that are neither links nor code.
func (w *whole) bareAddresses(block int, t *markup.Text) {
	for from := 0; ; {
		start, end, ok := nextAddress(t.Plain, from)
		if !ok {
			return
		}
		if from = end; !linked(t, start, end) {
			url := t.Plain[start:end]
			w.report(Info, block, [2]int{start, end}, "check.article.unlinked", map[string]string{"URL": clip(url, 100)}, url)
		}
	}
}

// nextAddress finds an address from a place on: up to a space, a wide character, or a mark that ends a sentence.
func nextAddress(s string, from int) (start, end int, ok bool) {
	for {
		i := strings.Index(s[from:], "://")
		if i < 0 {
			return 0, 0, false
		}
		at := from + i
		from = at + len("://")
		start = at
		for start > 0 && isASCIILetter(s[start-1]) {
			start--
		}
		if scheme := strings.ToLower(s[start:at]); scheme != "http" && scheme != "https" {
			continue
		}
		end = from
		if cut := strings.IndexAny(s[from:], " \t\n\u00a0<>\"`，。；：！？、（）《》「」“”"); cut >= 0 {
			end = from + cut
		} else {
			end = len(s)
		}
		end = start + len(strings.TrimRight(s[start:end], ".,;:!?]}'"))
		if strings.HasSuffix(s[start:end], ")") && !strings.Contains(s[start:end], "(") {
			end--
		}
		if end > from {
			return start, end, true
		}
	}
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// linked reports whether a link or code covers a part of a text.
func linked(t *markup.Text, start, end int) bool {
	for _, s := range t.Spans {
		if (s.Kind == markup.Link || s.Kind == markup.CodeSpan) && s.Start < end && start < s.End {
			return true
		}
	}
	return false
}
