package markup

import "strings"

// readInline reads one paragraph's inline Markdown (or the inline HTML of rules.html).
func readInline(s string, rules *inlineRules) *builder {
	b := &builder{}
	if !strings.ContainsFunc(s, func(r rune) bool { return r < 128 && special[byte(r)] }) {
		b.out = []byte(s)
		return b
	}
	t := tokenize(s, rules)
	b.out = make([]byte, 0, len(s))
	closers := map[string]int{}
	for _, tok := range t.toks {
		if tok.kind == tokTag && strings.HasPrefix(s[tok.start:], "</") {
			closers[readTag(s[tok.start:tok.end]).name]++
		}
	}
	for _, tok := range t.toks {
		b.token(t, tok, closers)
	}
	return b
}

func (b *builder) token(t *tokenizer, tok token, closers map[string]int) {
	switch tok.kind {
	case tokText:
		b.text(t.s[tok.start:tok.end])
	case tokString:
		b.literal(strings.ReplaceAll(tok.text, "\n", " "))
	case tokSoft:
		b.softLine(tok.start, tok.end)
	case tokHard:
		b.hardLine(tok.start, tok.end)
	case tokCode:
		b.begin(Span{Kind: CodeSpan})
		b.literal(tok.text)
		b.end()
	case tokTag:
		b.tag(t.s[tok.start:tok.end], tok, closers)
	case tokAuto:
		b.autolink(tok.text, t.links[tok.link].url)
	case tokDelim:
		b.delims(t, &t.delims[tok.link])
	case tokOpen:
		b.openLink(t, tok)
	case tokClose:
		b.closeLink(t.links[tok.link])
	case tokFoot:
		b.point(Span{Kind: FootnoteRef, Text: tok.text})
	}
}

func (b *builder) autolink(text, url string) {
	if b.has(Link) || b.inImage() {
		b.text(text)
		return
	}
	b.begin(Span{Kind: Link, URL: url})
	b.text(text)
	b.end()
}

func (b *builder) delims(t *tokenizer, d *delim) {
	for range d.closes {
		b.end()
	}
	tok := t.toks[d.tok]
	b.text(t.s[tok.start : tok.start+d.n])
	for i := len(d.opens) - 1; i >= 0; i-- {
		b.begin(Span{Kind: d.opens[i]})
	}
}

func (b *builder) openLink(t *tokenizer, tok token) {
	if tok.link < 0 {
		b.text(t.s[tok.start:tok.end])
		return
	}
	l := t.links[tok.link]
	if l.image {
		b.push(mark{kind: InlineImage, span: -1, from: len(b.out), spans: len(b.spans)})
		return
	}
	for i := 0; i < len(b.open) && b.has(Link); i++ {
		if b.open[i].tag == "a" && b.open[i].kind == Link {
			b.unmark(i) // the inner link wins; the <a> around it stays a raw tag
		}
	}
	b.begin(Span{Kind: Link, URL: l.url, Title: l.title, Ref: l.ref})
}

func (b *builder) closeLink(l linkInfo) {
	if !l.image {
		b.end()
		return
	}
	i := len(b.open) - 1
	for i > 0 && (b.open[i].tag != "" || b.open[i].kind != InlineImage) {
		i--
	}
	m := b.open[i]
	b.popTo(i)
	alt := b.capture(m)
	if b.inImage() {
		b.text(alt)
		return
	}
	b.point(Span{Kind: InlineImage, URL: l.url, Title: l.title, Ref: l.ref, Text: alt})
}
