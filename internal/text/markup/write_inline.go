package markup

import (
	"strings"
)

// inlineStyle says how inline Markdown is written at a place.
type inlineStyle struct {
	refs  map[string]*LinkDef
	brTag bool // a hard line break is <br>: in headings and cells
	joint bool // the text shares a paragraph with others: what is alone here may find a partner there
}

// The forms a text can be written in. Markdown's own markers do not always say what a text needs: in
// "**“中文。”**后面" CommonMark sees no strong text, and "*a***b**" is anyone's guess. A form is good when
// it reads back as the same text; the next one is tried when it does not.
const (
	withMarkers        = iota // "**" where its rules allow
	withTagsWhereClose        // HTML tags for marks that touch one another
	withTags                  // HTML tags for all marks
	withEscapes               // and a backslash before every punctuation character
	forms
)

// writeText writes a text as inline Markdown. The same text is read back from what it returns, by readers
// that know the same reference definitions.
func writeText(t Text, style inlineStyle) string {
	t = normal(t)
	if len(t.Spans) == 0 && !strings.ContainsFunc(t.Plain, mayMean) {
		return t.Plain
	}
	best := ""
	for form := range forms {
		w := &inlineWriter{t: t, form: form, style: style}
		s := w.write()
		budget := maxMarks
		rules := inlineRules{refs: style.refs, isNote: func(string) bool { return true }, budget: &budget}
		back, _ := readInline(s, &rules).result()
		if equalText(back, t) {
			return s
		}
		if best == "" && (back.Plain == t.Plain || form == forms-1) {
			best = s
		}
	}
	return best
}

// mayMean reports whether a character may have to be escaped.
func mayMean(r rune) bool {
	return r < 128 && (special[byte(r)] || isSpace(byte(r)))
}

// inlineWriter writes one text in one form.
type inlineWriter struct {
	t     Text
	form  int
	style inlineStyle
	esc   escaper
	open  []openSpan
	at    int         // offset in t.Plain
	edges map[int]int // for withTagsWhereClose
}

type openSpan struct {
	Span
	tag  bool // written as an HTML tag
	from int  // where its content begins in the output
}

func (w *inlineWriter) write() string {
	w.esc.all = w.form == withEscapes
	w.esc.refs = w.style.refs
	w.loneCharacters()
	w.markEdges()
	spans := w.t.Spans
	for i := 0; i < len(spans); {
		at := spans[i].Start
		j := i
		for j < len(spans) && spans[j].Start == at && spans[j].End > at {
			j++
		}
		k := j
		for k < len(spans) && spans[k].Start == at {
			k++
		}
		points := w.closeUntil(at, spans[j:k])
		w.textTo(at)
		w.place(i, j, points)
		i = k
	}
	w.closeUntil(len(w.t.Plain), nil)
	w.textTo(len(w.t.Plain))
	return string(w.esc.out)
}

// loneCharacters finds the emphasis characters that need no escape because nothing can pair with them.
func (w *inlineWriter) loneCharacters() {
	if w.esc.joint = w.style.joint; w.style.joint {
		return
	}
	used := map[byte]bool{}
	for _, s := range w.t.Spans {
		switch s.Kind {
		case Emphasis, Strong:
			used['*'], used['_'] = true, true
		case Strike:
			used['~'] = true
		}
	}
	for _, c := range []byte("*_~") {
		w.esc.lone[c] = !used[c] && strings.Count(w.t.Plain, string(c)) == 1
	}
}

// textTo writes the text up to an offset.
func (w *inlineWriter) textTo(to int) {
	for w.at < to {
		line, _, broken := strings.Cut(w.t.Plain[w.at:to], "\n")
		out, end := w.esc.out, w.at+len(line)
		open := len(out) > 0 && out[len(out)-1] != '\n'
		close := end < len(w.t.Plain) // a backslash stands before a line break
		if n := len(w.t.Spans); end == len(w.t.Plain) && n > 0 && w.t.Spans[n-1].Start == end {
			close = true // a picture or a note stands behind
		}
		w.esc.write(line, open, close)
		w.at = end
		if broken {
			w.lineBreak()
			w.at++
		}
	}
}

func (w *inlineWriter) lineBreak() {
	w.esc.fresh = true
	if w.style.brTag {
		w.esc.out = append(w.esc.out, "<br>"...)
		return
	}
	w.esc.out = append(w.esc.out, '\\', '\n')
}

// closeUntil closes the spans that end at or before an offset. Of the zero-width spans at the offset those
// in front that are inside of a link go into the link that ends there; it returns the others.
func (w *inlineWriter) closeUntil(to int, points []Span) []Span {
	for n := len(w.open); n > 0 && w.open[n-1].End <= to; n = len(w.open) {
		s := w.open[n-1]
		w.textTo(s.End)
		if s.Kind == Link && s.End == to {
			for len(points) > 0 && points[0].Inside {
				w.point(points[0])
				points = points[1:]
			}
		}
		w.open = w.open[:n-1]
		w.close(s)
	}
	return points
}

// place writes what begins at one offset: zero-width spans and the openers spans[i:j]. The last of the
// zero-width ones may stand inside of the link that begins here.
func (w *inlineWriter) place(i, j int, points []Span) {
	behind := len(points)
	for k := i; k < j; k++ {
		if w.t.Spans[k].Kind != Link {
			continue
		}
		for behind > 0 && points[behind-1].Inside {
			behind--
		}
		if behind > 0 && points[behind-1].Kind == Link { // they stand in an empty link of their own
			behind = len(points)
		}
	}
	w.points(points[:behind])
	for k := i; k < j; k++ {
		if w.at > w.t.Spans[k].Start { // written as a whole
			continue
		}
		w.begin(k)
		if w.t.Spans[k].Kind == Link {
			w.points(points[behind:])
		}
	}
}

// points writes zero-width spans. An empty link takes in those behind it that are inside of a link.
func (w *inlineWriter) points(points []Span) {
	for len(points) > 0 {
		s := points[0]
		points = points[1:]
		if s.Kind != Link {
			w.point(s)
			continue
		}
		o := w.start(s, false)
		for len(points) > 0 && points[0].Inside && points[0].Kind != Link {
			w.point(points[0])
			points = points[1:]
		}
		w.close(o)
	}
}
