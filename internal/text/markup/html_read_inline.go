package markup

import (
	"strings"

	"golang.org/x/net/html"

	"recto/internal/text/lang"
)

// inline reads an element that is part of a text.
func (h *htmlReader) inline(n *html.Node) {
	b := h.builder()
	switch n.Data {
	case "br":
		src := 0
		if h.cell {
			src = -1
		}
		b.hardLine(0, src)
	case "wbr":
	case "img":
		h.image(n)
	case "a":
		h.link(n)
	case "q":
		h.quotation(n)
	case "ruby", "rt":
		m := mark{tag: n.Data}
		if n.Data == "ruby" {
			m.kind = Ruby
		}
		if n.Data == "rt" && b.top() != "ruby" || b.has(m.kind) {
			h.children(n)
			return
		}
		b.beginTag(m, "")
		depth := len(b.open)
		h.children(n)
		if h.b == b && len(b.open) >= depth {
			b.closeMark(depth-1, "")
		}
	case "sup":
		if label := attrOf(n, "data-footnote"); h.isNote != nil && h.isNote(label) {
			b.point(Span{Kind: FootnoteRef, Text: label})
			return
		}
		h.mark(n, Span{Kind: Sup})
	default:
		if kind := tagMarks[n.Data]; kind != "" {
			h.mark(n, Span{Kind: kind})
			return
		}
		h.children(n)
	}
}

// mark reads an element that marks its text. A block inside of it ends the mark with the paragraph; it is
// opened again behind the block.
func (h *htmlReader) mark(n *html.Node, s Span) {
	b := h.builder()
	b.begin(s)
	depth := len(b.open)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		h.node(c)
		if h.b != b {
			b = h.builder()
			b.begin(s)
			depth = len(b.open)
		}
	}
	if len(b.open) >= depth {
		b.finish(depth - 1)
	}
}

func (h *htmlReader) link(n *html.Node) {
	href, ok := safeURL(attrOf(n, "href"))
	if !ok || !hasAttr(n, "href") || strings.HasPrefix(strings.ToLower(href), mediaScheme+":") {
		h.children(n)
		return
	}
	h.mark(n, Span{Kind: Link, URL: href, Title: oneLine(attrOf(n, "title"))})
}

// image reads an <img>. A page that loads its images by script keeps the address in another attribute.
func (h *htmlReader) image(n *html.Node) {
	alt := strings.Join(strings.Fields(attrOf(n, "alt")), " ")
	for _, key := range []string{"src", "data-src", "data-original", "data-lazy-src"} {
		src, ok := safeURL(attrOf(n, key))
		if scheme, _ := schemeOf(src); !ok || src == "" || strings.EqualFold(scheme, "mailto") {
			continue
		}
		h.b.point(Span{Kind: InlineImage, URL: src, Title: oneLine(attrOf(n, "title")), Text: alt})
		return
	}
}

// quotation writes the marks that a browser shows around <q>.
func (h *htmlReader) quotation(n *html.Node) {
	pair := lang.QuotePair{Open: "“", Close: "”"}
	if q := lang.Quotes(h.lang); len(q) > 0 {
		pair = q[0]
	}
	h.builder().text(pair.Open)
	h.children(n)
	h.builder().text(pair.Close)
}

// code reads a <pre>.
func (h *htmlReader) code(n *html.Node) {
	h.boundary()
	var buf strings.Builder
	info := language(n)
	rawText(n, &buf, &info)
	text := strings.TrimRight(strings.ReplaceAll(buf.String(), "\r\n", "\n"), "\n")
	if h.cell {
		for i, line := range strings.Split(text, "\n") {
			if i > 0 {
				h.builder().hardLine(0, -1)
			}
			h.text(line)
		}
		return
	}
	if strings.TrimSpace(text) != "" {
		h.append(Block{Kind: Code, Text: Text{Plain: text}, Info: info})
	}
}

func rawText(n *html.Node, buf *strings.Builder, info *string) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			buf.WriteString(strings.ReplaceAll(c.Data, "\x00", "\uFFFD"))
		case c.Type == html.ElementNode && c.Data == "br":
			buf.WriteByte('\n')
		case c.Type == html.ElementNode && !dropped[c.Data]:
			if *info == "" {
				*info = language(c)
			}
			rawText(c, buf, info)
		}
	}
}

// language reads the programming language that a code element's class names.
func language(n *html.Node) string {
	for _, class := range strings.Fields(attrOf(n, "class")) {
		for _, prefix := range []string{"language-", "lang-"} {
			if rest, ok := strings.CutPrefix(class, prefix); ok && !strings.ContainsAny(rest, "`~") {
				return rest
			}
		}
	}
	return ""
}

// figure reads an image with its caption. A figure of anything else is read as what it holds.
func (h *htmlReader) figure(n *html.Node) {
	if h.cell {
		h.block(n, "", 0)
		return
	}
	h.flush()
	before := len(h.blocks)
	h.enter(Container{Kind: Figure})
	depth := len(h.path) - 1
	h.children(n)
	h.flush()
	h.leave()
	images, captions := 0, 0
	made := h.blocks[before:]
	for _, b := range made {
		switch {
		case len(b.In) != depth+1:
		case b.Kind == Image:
			images++
		case b.Kind == Caption:
			captions++
		}
	}
	if images > 0 && captions == 1 && images+captions == len(made) && made[len(made)-1].Kind == Caption {
		return
	}
	for i := range made {
		in := bytesFree(made[i].In)
		made[i].In = append(in[:depth], in[depth+1:]...)
		if made[i].Kind == Caption {
			made[i].Kind = Paragraph
		}
	}
}

// table reads a data table; one that only lays out a page is read as what stands in it.
func (h *htmlReader) table(n *html.Node) {
	var rows []*html.Node
	h.boundary()
	collectRows(n, &rows, func(caption *html.Node) { h.block(caption, "", 0) })
	if h.cell || len(rows) == 0 || layout(rows) {
		for _, row := range rows {
			for c := row.FirstChild; c != nil; c = c.NextSibling {
				h.block(c, "", 0)
			}
		}
		return
	}
	h.enter(Container{Kind: Table})
	at := len(h.path) - 1
	before := len(h.blocks)
	for _, row := range rows {
		h.row(row, len(h.blocks) == before)
	}
	columns := 0
	for _, b := range h.blocks[before:] {
		if b.In[at+1].Header {
			columns++
		}
	}
	h.leave()
	for i := range h.blocks[before:] {
		h.blocks[before+i].In[at].Align = make([]string, columns)
	}
}

// row reads a table row. The first one is the header, as Markdown wants it.
func (h *htmlReader) row(row *html.Node, header bool) {
	h.enter(Container{Kind: Row, Header: header})
	for c := row.FirstChild; c != nil; c = c.NextSibling {
		if c.Type != html.ElementNode || c.Data != "td" && c.Data != "th" {
			continue
		}
		h.cell = true
		h.b = nil
		h.children(c)
		b := h.builder()
		b.tidy()
		t, _ := b.result()
		h.b, h.cell = nil, false
		h.append(Block{Kind: Cell, Text: trimBreaks(t)})
	}
	h.leave()
}

func collectRows(n *html.Node, rows *[]*html.Node, caption func(*html.Node)) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Data {
		case "tr":
			*rows = append(*rows, c)
		case "thead", "tbody", "tfoot":
			collectRows(c, rows, caption)
		case "caption":
			caption(c)
		}
	}
}

// layout reports whether a table holds what no data table does: headings, lists, quotes, tables.
func layout(rows []*html.Node) bool {
	widest := 0
	for _, row := range rows {
		cells := 0
		for c := row.FirstChild; c != nil; c = c.NextSibling {
			if c.Type == html.ElementNode && (c.Data == "td" || c.Data == "th") {
				cells++
				if c.Data == "td" && holdsBlocks(c) {
					return true
				}
			}
		}
		widest = max(widest, cells)
	}
	return widest < 2 && len(rows) < 2
}

func holdsBlocks(n *html.Node) bool {
	paragraphs := 0
	var walk func(*html.Node) bool
	walk = func(n *html.Node) bool {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			switch c.Data {
			case "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figure", "pre":
				return c.Type == html.ElementNode
			case "p":
				if paragraphs++; paragraphs > 2 {
					return true
				}
			}
			if walk(c) {
				return true
			}
		}
		return false
	}
	return walk(n)
}
