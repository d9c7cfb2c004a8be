package markup

import (
	"strings"
	"unicode/utf8"
)

// spanTags are the HTML elements that say what a mark says.
var spanTags = map[SpanKind]string{
	Emphasis: "em", Strong: "strong", Strike: "del", Sub: "sub", Sup: "sup", CodeSpan: "code", Ruby: "ruby",
}

var spanMarkers = map[SpanKind]string{Emphasis: "*", Strong: "**", Strike: "~~"}

// markEdges counts how many marks begin or end at each offset, for withTagsWhereClose.
func (w *inlineWriter) markEdges() {
	if w.form != withTagsWhereClose {
		return
	}
	w.edges = map[int]int{}
	for _, s := range w.t.Spans {
		if s.Start < s.End && s.Kind != Break {
			w.edges[s.Start]++
			w.edges[s.End]++
		}
	}
}

// begin writes the beginning of spans[k], or all of it where it is code or a bare address.
func (w *inlineWriter) begin(k int) {
	s := w.t.Spans[k]
	switch {
	case s.Kind == Break:
	case s.Kind == CodeSpan && w.alone(k) && w.code(s):
	case s.Kind == Link && w.alone(k) && w.address(s):
	default:
		w.open = append(w.open, w.start(s, w.needsTag(k)))
	}
}

// alone reports whether nothing stands inside of spans[k].
func (w *inlineWriter) alone(k int) bool {
	s := w.t.Spans[k]
	for _, n := range w.t.Spans[k+1:] {
		if n.Start == s.Start && n.End == n.Start && !n.Inside {
			continue
		}
		return n.Start > s.End || n.Start == s.End && !n.Inside
	}
	return true
}

// start writes an opener.
func (w *inlineWriter) start(s Span, tag bool) openSpan {
	o := openSpan{Span: s, tag: tag || spanMarkers[s.Kind] == ""}
	switch {
	case s.Kind == Link:
		w.esc.out = append(w.esc.out, '[')
		w.esc.inLink = true
	case o.tag:
		w.esc.out = append(w.esc.out, '<')
		w.esc.out = append(w.esc.out, spanTags[s.Kind]...)
		w.esc.out = append(w.esc.out, '>')
	default:
		w.esc.out = append(w.esc.out, spanMarkers[s.Kind]...)
	}
	o.from = len(w.esc.out)
	return o
}

func (w *inlineWriter) close(o openSpan) {
	switch {
	case o.Kind == Link:
		w.esc.inLink = false
		w.linkEnd(o.Span, string(w.esc.out[o.from:]))
	case o.Kind == Ruby:
		w.esc.out = append(w.esc.out, "<rt>"...)
		w.words(o.Text, w.esc.inLink)
		w.esc.out = append(w.esc.out, "</rt></ruby>"...)
	case o.tag:
		w.esc.out = append(w.esc.out, "</"...)
		w.esc.out = append(w.esc.out, spanTags[o.Kind]...)
		w.esc.out = append(w.esc.out, '>')
	default:
		w.esc.out = append(w.esc.out, spanMarkers[o.Kind]...)
	}
}

// words writes the text of a reading, an alt text or a note.
func (w *inlineWriter) words(s string, inLink bool) {
	e := escaper{refs: w.esc.refs, inLink: inLink, all: w.esc.all}
	e.write(s, true, true)
	w.esc.out = append(w.esc.out, e.out...)
}

// linkEnd writes what follows the text of a link or image.
func (w *inlineWriter) linkEnd(s Span, text string) {
	w.esc.out = append(w.esc.out, linkTail(s.URL, s.Title, s.Ref, text, w.style.refs)...)
}

// linkTail writes "](url "title")", or "][label]" when the definition of the label says the same.
func linkTail(url, title, ref, text string, refs map[string]*LinkDef) string {
	if d := refs[normalLabel(ref)]; ref != "" && d != nil && d.URL == url && d.Title == title && d.Label == ref &&
		scanLabel("["+ref+"]", 0) == len(ref)+2 {
		if text == ref {
			return "][]"
		}
		return "][" + ref + "]"
	}
	dest := destination(url)
	if url == "" && title == "" {
		dest = ""
	}
	return "](" + dest + quotedTitle(title) + ")"
}

func (w *inlineWriter) point(s Span) {
	w.esc.fresh = false
	switch s.Kind {
	case InlineImage:
		w.esc.out = append(w.esc.out, "!["...)
		from := len(w.esc.out)
		w.words(s.Text, true)
		w.linkEnd(s, string(w.esc.out[from:]))
	case FootnoteRef:
		w.esc.out = append(w.esc.out, "[^"+s.Text+"]"...)
	case Note:
		w.esc.out = append(w.esc.out, `<span class="note">`...)
		w.words(s.Text, w.esc.inLink)
		w.esc.out = append(w.esc.out, "</span>"...)
	case Tag:
		w.esc.out = append(w.esc.out, s.Text...)
	}
}

// needsTag decides whether the marker of spans[k] would not be read as one.
func (w *inlineWriter) needsTag(k int) bool {
	s := w.t.Spans[k]
	if spanMarkers[s.Kind] == "" || w.form >= withTags {
		return true
	}
	if w.form == withTagsWhereClose && (w.edges[s.Start] > 1 || w.edges[s.End] > 1) {
		return true
	}
	_, first := runesAround(w.t.Plain, s.Start, s.Start)
	last, next := runesAround(w.t.Plain, s.End, s.End)
	if k+1 < len(w.t.Spans) && w.t.Spans[k+1].Start == s.Start && spanMarkers[w.t.Spans[k+1].Kind] == "" {
		first = '[' // a link or a tag begins here
	}
	before := rune(' ')
	if out := strings.TrimRight(string(w.esc.out[max(0, len(w.esc.out)-8):]), "*~"); out != "" {
		before, _ = utf8.DecodeLastRuneInString(out)
	}
	canOpen, _ := flanking(before, first, '*', false)
	_, canClose := flanking(last, next, '*', false)
	return !canOpen || !canClose
}

// code writes a code span between backticks. It cannot where lines break in it and behind a backtick.
func (w *inlineWriter) code(s Span) bool {
	text := w.t.Plain[s.Start:s.End]
	if strings.Contains(text, "\n") || len(w.esc.out) > 0 && w.esc.out[len(w.esc.out)-1] == '`' {
		return false
	}
	runs := map[int]bool{}
	for i := 0; i < len(text); i++ {
		n := i
		for n < len(text) && text[n] == '`' {
			n++
		}
		if n > i {
			runs[n-i] = true
			i = n
		}
	}
	n := 1
	for runs[n] {
		n++
	}
	fence := strings.Repeat("`", n)
	blank := strings.Trim(text, " ") == ""
	if text[0] == '`' || text[len(text)-1] == '`' || !blank && text[0] == ' ' && text[len(text)-1] == ' ' {
		text = " " + text + " "
	}
	w.esc.out = append(w.esc.out, fence+text+fence...)
	w.at = s.End
	w.esc.fresh = false
	return true
}

// address writes a link that shows its own address.
func (w *inlineWriter) address(s Span) bool {
	text := w.t.Plain[s.Start:s.End]
	if s.Title != "" || s.Ref != "" || w.esc.all || strings.Contains(text, "\n") {
		return false
	}
	_, next := runesAround(w.t.Plain, s.Start, s.End)
	out := text
	if end, url := bareLink(w.t.Plain, s.Start, false); end != s.End || url != s.URL || isPunctRune(next) && next < 128 ||
		len(w.esc.out) > 0 && !isSpace(w.esc.out[len(w.esc.out)-1]) {
		out = "<" + text + ">"
		if shown, url, end := scanAutolink(out, 0); end != len(out) || shown != text || url != s.URL {
			return false
		}
	}
	w.esc.out = append(w.esc.out, out...)
	w.at = s.End
	return true
}
