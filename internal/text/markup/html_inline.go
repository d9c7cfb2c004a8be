package markup

import (
	"fmt"
	"html"
	"strings"
)

// HTML writes the text as inline HTML. Everything is escaped; addresses that could run something are
// dropped and their words kept; raw tags are left out. Url turns addresses into those of the page, nil
// leaves them as they are.
//
// A footnote reference is shown by its label and leads to #fn-<label>, as WriteHTML writes the footnote; a
// note is a <span class="note">.
func (t Text) HTML(url func(string) string) string {
	if url == nil {
		url = keepURL
	}
	return inlineHTML(t, inlineHTMLOptions{url: url})
}

type inlineHTMLOptions struct {
	url       func(string) string
	footnotes map[string]int // numbers shown for labels
	source    bool           // for a Markdown source, not for a page: one line, footnotes by label
}

// inlineHTML writes a text, closing and opening spans where they end and begin.
func inlineHTML(t Text, opt inlineHTMLOptions) string {
	if len(t.Spans) == 0 && !strings.ContainsAny(t.Plain, "\n\x00&<>\"'") {
		return t.Plain
	}
	t = normal(t)
	var b strings.Builder
	at := 0
	var open []Span
	text := func(to int) {
		s := html.EscapeString(t.Plain[at:to])
		b.WriteString(strings.ReplaceAll(s, "\n", "<br>"))
		at = to
	}
	closeTo := func(to int) {
		for n := len(open); n > 0 && open[n-1].End <= to; n = len(open) {
			text(open[n-1].End)
			b.WriteString(htmlCloser(open[n-1], opt))
			open = open[:n-1]
		}
	}
	for i := 0; i < len(t.Spans); i++ {
		s := t.Spans[i]
		if s.Start == s.End && s.Inside && len(open) > 0 && open[len(open)-1].End == s.Start {
			text(s.Start) // the last thing inside of a link
		} else {
			closeTo(s.Start)
			text(s.Start)
		}
		switch {
		case s.Kind == Link && s.Start == s.End:
			b.WriteString(htmlOpener(s, opt))
			for i+1 < len(t.Spans) && t.Spans[i+1].Start == s.Start && t.Spans[i+1].Inside {
				i++
				b.WriteString(htmlPoint(t.Spans[i], opt))
			}
			b.WriteString(htmlCloser(s, opt))
		case s.Start == s.End:
			b.WriteString(htmlPoint(s, opt))
		default:
			b.WriteString(htmlOpener(s, opt))
			open = append(open, s)
		}
	}
	closeTo(len(t.Plain))
	text(len(t.Plain))
	return b.String()
}

func htmlOpener(s Span, opt inlineHTMLOptions) string {
	if s.Kind == Link {
		u, ok := safeURL(opt.url(s.URL))
		if !ok {
			return ""
		}
		out := `<a href="` + html.EscapeString(u) + `"`
		if s.Title != "" {
			out += ` title="` + html.EscapeString(s.Title) + `"`
		}
		return out + ">"
	}
	if tag := spanTags[s.Kind]; tag != "" {
		return "<" + tag + ">"
	}
	return ""
}

func htmlCloser(s Span, opt inlineHTMLOptions) string {
	switch {
	case s.Kind == Link:
		if _, ok := safeURL(opt.url(s.URL)); !ok {
			return ""
		}
		return "</a>"
	case s.Kind == Ruby:
		if opt.source {
			return "<rt>" + html.EscapeString(s.Text) + "</rt></ruby>"
		}
		return "<rp>(</rp><rt>" + html.EscapeString(s.Text) + "</rt><rp>)</rp></ruby>"
	}
	if tag := spanTags[s.Kind]; tag != "" {
		return "</" + tag + ">"
	}
	return ""
}

func htmlPoint(s Span, opt inlineHTMLOptions) string {
	switch s.Kind {
	case InlineImage:
		return imageTag(s.URL, s.Title, s.Text, opt.url)
	case FootnoteRef:
		label := html.EscapeString(s.Text)
		if opt.source {
			return `<sup data-footnote="` + label + `"></sup>`
		}
		shown := label
		if n := opt.footnotes[normalLabel(s.Text)]; n > 0 {
			shown = fmt.Sprint(n)
		}
		return `<sup class="footnote-ref"><a href="#fn-` + footnoteID(normalLabel(s.Text)) + `">` + shown + "</a></sup>"
	case Note:
		return `<span class="note">` + html.EscapeString(s.Text) + "</span>"
	}
	return ""
}

func imageTag(src, title, alt string, url func(string) string) string {
	u, ok := safeURL(url(src))
	if !ok || u == "" {
		return html.EscapeString(alt)
	}
	out := `<img src="` + html.EscapeString(u) + `" alt="` + html.EscapeString(alt) + `"`
	if title != "" {
		out += ` title="` + html.EscapeString(title) + `"`
	}
	return out + ">"
}

// imageHTML writes an Image block's image in its link.
func imageHTML(b Block, url func(string) string) string {
	img := imageTag(b.URL, b.Title, b.Text.Plain, url)
	for _, s := range b.Text.Spans {
		if s.Kind == Link {
			return htmlOpener(s, inlineHTMLOptions{url: url}) + img + htmlCloser(s, inlineHTMLOptions{url: url})
		}
	}
	return img
}
