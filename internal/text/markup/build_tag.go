package markup

import (
	"unicode/utf8"

	"recto/internal/text/lang"
)

// tagMarks are the HTML elements that mean a mark.
var tagMarks = map[string]SpanKind{
	"b": Strong, "strong": Strong, "i": Emphasis, "em": Emphasis,
	"del": Strike, "s": Strike, "strike": Strike,
	"sub": Sub, "sup": Sup, "code": CodeSpan, "tt": CodeSpan,
}

// strayTag reports whether a raw tag is one that marks text but found no partner or says what is said
// already. It is dropped: kept, it could pair with a tag that the writer needs.
func strayTag(raw string) bool {
	info := readTag(raw)
	switch info.name {
	case "ruby", "rt", "rp", "rb":
		return true
	case "span":
		class, _ := info.get("class")
		return class == "note"
	}
	return raw == "" || tagMarks[info.name] != ""
}

// maxTagSearch is how many open tags a closing tag may pass on its way to its opener.
const maxTagSearch = 64

// tag reads one raw HTML tag. Closers says how many closing tags of a name are still to come: a tag
// that nothing closes means nothing and is kept as it is.
func (b *builder) tag(raw string, tok token, closers map[string]int) {
	raw = oneLine(raw)
	if n := len(raw); n > 2 && emailLen(raw[1:n-1]) > 0 {
		b.literal(raw) // in a paragraph of Markdown it would be a link to an address
		return
	}
	info := readTag(raw)
	switch {
	case info.close:
		closers[info.name]--
		b.closeTag(info.name, raw)
	case info.name == "br":
		b.hardLine(tok.start, tok.end)
	case info.name == "img":
		b.imageTag(info, raw)
	case info.name == "rb" && b.top() == "ruby":
	case info.name == "rt" || info.name == "rp":
		if b.top() != "ruby" {
			b.point(Span{Kind: Tag, Text: raw})
			return
		}
		b.beginTag(mark{tag: info.name}, raw)
	case closers[info.name] <= 0:
		b.point(Span{Kind: Tag, Text: raw})
	case info.name == "ruby" && b.has(Ruby): // a stray tag
	case info.name == "ruby":
		b.beginTag(mark{tag: info.name, kind: Ruby}, raw)
	case info.name == "span":
		m := mark{tag: info.name}
		if class, _ := info.get("class"); class == "note" && !b.has(Note) {
			m.kind, m.as.Kind = Note, Note
		}
		b.beginTag(m, raw)
	case info.name == "a":
		b.linkTag(info, raw)
	default:
		kind := tagMarks[info.name]
		if kind == "" {
			b.point(Span{Kind: Tag, Text: raw})
			return
		}
		m := mark{tag: info.name}
		if !b.has(kind) {
			m.kind, m.as = kind, Span{Kind: kind}
		}
		b.beginTag(m, raw)
	}
}

// top is the name of the innermost open tag, "" when a Markdown mark is innermost.
func (b *builder) top() string {
	if n := len(b.open); n > 0 {
		return b.open[n-1].tag
	}
	return ""
}

// beginTag opens a tag. It is a raw tag until it is closed.
func (b *builder) beginTag(m mark, raw string) {
	m.from, m.spans = len(b.out), len(b.spans)
	m.span = len(b.spans)
	b.point(Span{Kind: Tag, Text: raw})
	b.push(m)
}

func (b *builder) linkTag(info tagInfo, raw string) {
	m := mark{tag: "a"}
	href, ok := info.get("href")
	if ok {
		b.cutLink() // as browsers do
	}
	if ok && !b.has(Link) {
		title, _ := info.get("title")
		m.kind, m.as = Link, Span{Kind: Link, URL: cleanURL(href), Title: oneLine(title)}
	}
	b.beginTag(m, raw)
}

func (b *builder) imageTag(info tagInfo, raw string) {
	src, ok := info.get("src")
	if !ok || src == "" {
		b.point(Span{Kind: Tag, Text: raw})
		return
	}
	alt, _ := info.get("alt")
	title, _ := info.get("title")
	if b.inImage() {
		b.text(foldLines(alt))
		return
	}
	b.point(Span{Kind: InlineImage, URL: cleanURL(src), Title: oneLine(title), Text: foldLines(alt)})
}

func (b *builder) inImage() bool { return b.has(InlineImage) }

// closeTag ends the innermost open tag of the name when no Markdown mark is in between.
func (b *builder) closeTag(name, raw string) {
	if (name == "rb" || name == "rp") && b.top() == "ruby" {
		return
	}
	i := len(b.open) - 1
	for ; i >= 0 && len(b.open)-i <= maxTagSearch; i-- {
		m := b.open[i]
		if m.tag == "" {
			break
		}
		if m.tag == name {
			b.closeMark(i, raw)
			return
		}
		if m.tag == "rt" && name == "ruby" && i > 0 && b.open[i-1].tag == "ruby" {
			b.reading(i, "")
			i = len(b.open)
		}
	}
	if name == "a" {
		b.cutLink()
		return
	}
	b.point(Span{Kind: Tag, Text: raw})
}

// cutLink ends a link whose </a> stands behind the beginning of a Markdown mark at that beginning.
func (b *builder) cutLink() {
	end := len(b.out)
	for i := len(b.open) - 1; i >= 0 && b.has(Link); i-- {
		m := &b.open[i]
		if m.as.Kind == Link {
			m.as.Start, m.as.End = m.from, end
			b.spans[m.span] = m.as
			b.unmark(i)
			return
		}
		if m.tag == "" {
			end = m.from
		}
	}
}

// closeMark gives the open tag i its meaning.
func (b *builder) closeMark(i int, raw string) {
	m := b.open[i]
	switch {
	case m.tag == "rt":
		b.reading(i, raw)
		return
	case m.tag == "rp":
		b.popTo(i)
		b.capture(m)
		return
	case m.tag == "ruby":
		b.popTo(i)
		if m.as.Kind == Ruby { // it has had its reading
			return
		}
	case m.as.Kind == Note:
		b.popTo(i)
		if b.wordsOnly(m.spans + 1) {
			if words := b.capture(m); words != "" {
				b.point(Span{Kind: Note, Text: words})
			}
		} else { // a note with a link in it stays in the text
			b.spans[m.span].Kind = ""
		}
		return
	case m.as.Kind != "":
		b.popTo(i)
		m.as.Start, m.as.End = m.from, len(b.out)
		b.spans[m.span] = m.as
		return
	default:
		b.popTo(i)
	}
	b.point(Span{Kind: Tag, Text: raw})
}

// reading ends the <rt> at open[i] and lays its words over the ruby's base.
func (b *builder) reading(i int, raw string) {
	m, ruby := b.open[i], &b.open[i-1]
	b.popTo(i)
	base := Span{Kind: Ruby, Start: ruby.from, End: m.from}
	for base.Start < base.End && isSpace(b.out[base.Start]) {
		base.Start++
	}
	for base.Start < base.End && isSpace(b.out[base.End-1]) {
		base.End--
	}
	// Around a wide character the space is the writer's, not the text's.
	if r, _ := utf8.DecodeRune(b.out[base.Start:]); lang.Wide(r) {
		b.cut(ruby.from, base.Start)
	}
	if r, _ := utf8.DecodeLastRune(b.out[:base.End]); lang.Wide(r) {
		b.cut(base.End, m.from)
	}
	if base.Start == base.End || !b.wordsOnly(m.spans+1) {
		if raw == "" {
			raw = "</rt>"
		}
		b.point(Span{Kind: Tag, Text: raw})
		return
	}
	if base.Text = b.capture(m); base.Text != "" {
		b.spans = append(b.spans, base)
	}
	if ruby.as.Kind == "" {
		ruby.as.Kind = Ruby
		b.spans[ruby.span].Kind = ""
	}
	ruby.from = len(b.out)
}

// wordsOnly reports whether the spans from index on can be dropped without losing anything but looks.
func (b *builder) wordsOnly(index int) bool {
	for _, s := range b.spans[index:] {
		switch s.Kind {
		case Link, InlineImage, FootnoteRef, Note, Ruby:
			return false
		}
	}
	return true
}
