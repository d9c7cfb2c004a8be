package markup

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// HTML blocks of a Markdown source. What is simple becomes blocks like any other (a <p>, a <figure>, a
// <table>); of the rest the texts become paragraphs, so that they can be translated, and the tags
// between them Raw blocks, which are written back and never shown. Comments and scripts are Raw as a whole.

func nameSet(names string) map[string]bool {
	set := map[string]bool{}
	for _, n := range strings.Fields(names) {
		set[n] = true
	}
	return set
}

var (
	// htmlBlockTags begin an HTML block of CommonMark's sixth kind.
	htmlBlockTags = nameSet(`address article aside base basefont blockquote body caption center col colgroup dd
		details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head
		header hr html iframe legend li link main menu menuitem meta nav noframes ol optgroup option p param search
		section summary table tbody td tfoot th thead title tr track ul`)
	// rawTextTags begin one of the first kind.
	rawTextTags = nameSet("script pre style textarea")
	// inlineTags stand in a text.
	inlineTags = nameSet(`a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark q rb rp
		rt ruby s samp small span strike strong sub sup time tt u var wbr`)
	// opaqueTags hide what is inside of them.
	opaqueTags = nameSet("script style svg math iframe object video audio canvas select textarea template noscript head title")
	// voidTags have no end.
	voidTags = nameSet("br hr img wbr col")
	// simpleTags have a meaning in a document, apart from inlineTags.
	simpleTags = nameSet(`p div center section article h1 h2 h3 h4 h5 h6 ul ol li blockquote table thead tbody tfoot
		tr td th figure figcaption hr pre col colgroup`)
	// parents are where some elements must stand for the HTML parser not to move them.
	parents = map[string]string{
		"li": "ul ol", "tr": "table thead tbody tfoot", "td": "tr", "th": "tr", "thead": "table",
		"tbody": "table", "tfoot": "table", "figcaption": "figure", "col": "colgroup table", "colgroup": "table",
	}
)

// htmlStart tells which of CommonMark's kinds of HTML block, 1 to 7, a text at the beginning of a line
// opens; 0 for none.
func htmlStart(s string) int {
	s = strings.TrimRight(lineAt(s), " \t")
	if len(s) < 2 || s[0] != '<' {
		return 0
	}
	switch {
	case strings.HasPrefix(s, "<!--"):
		return 2
	case s[1] == '?':
		return 3
	case strings.HasPrefix(s, "<![CDATA["):
		return 5
	case s[1] == '!' && len(s) > 2 && s[2] >= 'A' && s[2] <= 'Z':
		return 4
	}
	from := 1
	if s[1] == '/' {
		from = 2
	}
	end := tagNameEnd(s, from)
	if end < 0 {
		return 0
	}
	name := strings.ToLower(s[from:end])
	ends := end == len(s) || s[end] == ' ' || s[end] == '\t' || s[end] == '>' || strings.HasPrefix(s[end:], "/>")
	switch {
	case from == 1 && rawTextTags[name] && ends:
		return 1
	case htmlBlockTags[name] && ends:
		return 6
	case !rawTextTags[name] && (from == 1 && scanOpenTag(s, 0) == len(s) || from == 2 && scanCloseTag(s, 0) == len(s)):
		return 7
	}
	return 0
}

// rawCloser is what ends the HTML block raw of the first five kinds when nothing in it does, else "".
func rawCloser(raw string) string {
	switch htmlStart(raw) {
	case 1:
		low := strings.ToLower(raw)
		for name := range rawTextTags {
			if strings.Contains(low, "</"+name+">") {
				return ""
			}
		}
		return "</" + low[1:tagNameEnd(low, 1)] + ">"
	case 2:
		return missing(raw, "-->")
	case 3:
		return missing(raw, "?>")
	case 4:
		return missing(raw, ">")
	case 5:
		return missing(raw, "]]>")
	}
	return ""
}

func missing(raw, closer string) string {
	if strings.Contains(raw, closer) {
		return ""
	}
	return closer
}

// maxUnits is how often a piece of HTML is cut again.
const maxUnits = 4

// finishRaw reads an HTML block.
func (r *reader) finishRaw(l *leaf) { r.rawText(l, l.raw, maxUnits) }

func (r *reader) rawText(l *leaf, raw string, again int) {
	if r.convert(l, raw) {
		return
	}
	if kind := htmlStart(raw); kind == 1 || kind >= 3 && kind <= 5 {
		r.keepRaw(l, raw)
		return
	}
	for _, p := range splitHTML(raw) {
		if !p.raw {
			r.taggedText(l, p.text)
			continue
		}
		for _, unit := range rawUnits(p.text) {
			switch {
			case htmlStart(unit) == 0:
				r.taggedText(l, unit)
			case unit == raw || again == 0:
				r.keepRaw(l, unit)
			default:
				r.rawText(l, unit, again-1)
			}
		}
	}
}

// taggedText reads a text with its inline tags.
func (r *reader) taggedText(l *leaf, text string) {
	rules := r.rules
	rules.html = true
	for i, part := range readInline(text, &rules).pieces(text) {
		b := l.block
		b.Kind, b.Text, b.Joined, b.Hard = Paragraph, part.text, i > 0, part.hard
		imageBlock(&b)
		r.doc.Blocks = append(r.doc.Blocks, b)
	}
}

// rawUnits cuts a run of tags where CommonMark would see the HTML blocks in it end.
func rawUnits(s string) []string {
	var units []string
	for s = strings.TrimSpace(s); s != ""; s = strings.TrimSpace(s) {
		end := unitEnd(s)
		units = append(units, strings.TrimSpace(s[:end]))
		s = s[end:]
	}
	return units
}

// unitEnd is where the first HTML block of s ends, or the paragraph before one.
func unitEnd(s string) int {
	kind := htmlStart(s)
	if kind >= 1 && kind <= 5 {
		return closerLine(s, kind)
	}
	for at := lineEnd(s, 0); at < len(s); at = lineEnd(s, at) {
		line := strings.TrimLeft(s[at:], " \t")
		if line == "" || line[0] == '\n' {
			return at
		}
		if k := htmlStart(line); kind == 0 && k >= 1 && k <= 6 {
			return at
		}
	}
	return len(s)
}

// lineEnd is the offset behind the line that holds s[at].
func lineEnd(s string, at int) int {
	if n := strings.IndexByte(s[at:], '\n'); n >= 0 {
		return at + n + 1
	}
	return len(s)
}

// closerLine is the end of the line that ends an HTML block of the first five kinds.
func closerLine(s string, kind int) int {
	if kind > 1 {
		n := strings.Index(s, []string{"-->", "?>", ">", "]]>"}[kind-2])
		if n < 0 {
			return len(s)
		}
		return lineEnd(s, n)
	}
	low := strings.ToLower(s)
	first := len(s)
	for name := range rawTextTags {
		if n := strings.Index(low, "</"+name+">"); n >= 0 {
			first = min(first, n)
		}
	}
	if first == len(s) {
		return first
	}
	return lineEnd(s, first)
}

// keepRaw keeps HTML as it is, closed so that it does not take in what is written behind it.
func (r *reader) keepRaw(l *leaf, raw string) {
	if closer := rawCloser(raw); closer != "" {
		if raw += "\n" + closer; r.convert(l, raw) {
			return
		}
	}
	if htmlStart(raw) == 7 {
		raw = strings.ReplaceAll(raw, "\t", " ") // goldmark sees no block in a tag that ends in tabs
	}
	b := l.block
	b.Text = Text{Plain: raw}
	r.doc.Blocks = append(r.doc.Blocks, b)
}

// convert reads simple HTML as ReadHTML does, in the container of the leaf, and reports whether it did.
func (r *reader) convert(l *leaf, raw string) bool {
	if !simpleHTML(raw) {
		return false
	}
	body := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	nodes, err := html.ParseFragment(strings.NewReader(raw), body)
	if err != nil {
		return false
	}
	h := &htmlReader{path: append([]Container(nil), l.block.In...), ids: &r.ids, lang: r.doc.Lang, doc: r.doc.Lang}
	h.isNote = r.rules.isNote
	for _, n := range nodes {
		h.node(n)
	}
	h.flush()
	for i := range h.blocks {
		h.blocks[i].Pos, h.blocks[i].Depth = l.block.Pos, l.block.Depth
	}
	r.doc.Blocks = append(r.doc.Blocks, h.blocks...)
	return len(h.blocks) > 0
}

// simpleHTML reports whether all tags of an HTML block mean something in a document and close in order.
func simpleHTML(raw string) bool {
	var open []string
	var scanner tagScanner
	for i := 0; i < len(raw); {
		if raw[i] != '<' {
			i++
			continue
		}
		end := scanner.scan(raw, i)
		if end < 0 {
			if i++; i < len(raw) && (isAlpha(raw[i]) || strings.IndexByte("/!?", raw[i]) >= 0) {
				return false // an HTML parser would see a tag here
			}
			continue
		}
		info := readTag(raw[i:end])
		i = end
		if !simpleTags[info.name] && !inlineTags[info.name] || !meansSomething(info) {
			return false
		}
		if info.close {
			if len(open) == 0 || open[len(open)-1] != info.name {
				return false
			}
			open = open[:len(open)-1]
			continue
		}
		if in := parents[info.name]; in != "" {
			if len(open) == 0 || !strings.Contains(" "+in+" ", " "+open[len(open)-1]+" ") {
				return false
			}
		}
		if !voidTags[info.name] {
			if open = append(open, info.name); len(open) > MaxDepth/2 {
				return false
			}
		}
	}
	return len(open) == 0
}

// meansSomething leaves out tags that a document would lose: an anchor, an image without an address.
func meansSomething(t tagInfo) bool {
	if t.close {
		return true
	}
	switch t.name {
	case "a":
		u, ok := t.get("href")
		_, safe := safeURL(u)
		return ok && safe
	case "img":
		u, ok := t.get("src")
		_, safe := safeURL(u)
		return ok && safe && u != ""
	case "span":
		class, _ := t.get("class")
		return class != "note"
	}
	return true
}

// htmlPart is a run of tags or a run of text with its inline tags.
type htmlPart struct {
	text string
	raw  bool
}

// splitHTML parts what can be read from the tags around it.
func splitHTML(raw string) []htmlPart {
	var parts []htmlPart
	from, rawFrom := 0, -1
	closeRaw := func(to int) {
		if rawFrom >= 0 {
			parts = append(parts, htmlPart{strings.TrimSpace(raw[rawFrom:to]), true})
			rawFrom = -1
		}
	}
	takeText := func(to int) {
		if !hasWords(raw[from:to]) {
			if rawFrom < 0 && strings.TrimSpace(raw[from:to]) != "" {
				rawFrom = from
			}
			return
		}
		closeRaw(from)
		parts = append(parts, htmlPart{strings.TrimSpace(raw[from:to]), false})
	}
	var scanner tagScanner
	for i := 0; i < len(raw); {
		if raw[i] != '<' {
			i++
			continue
		}
		end := scanner.scan(raw, i)
		if end < 0 {
			i++
			continue
		}
		info := readTag(raw[i:end])
		if inlineTags[info.name] {
			i = end
			continue
		}
		takeText(i)
		if rawFrom < 0 {
			rawFrom = i
		}
		if opaqueTags[info.name] && !info.close {
			end = opaqueEnd(raw, end, info.name)
		}
		i, from = end, end
	}
	takeText(len(raw))
	closeRaw(len(raw))
	return parts
}

// opaqueEnd finds the end of an element whose inside is not read.
func opaqueEnd(raw string, from int, name string) int {
	n := strings.Index(strings.ToLower(raw[from:]), "</"+name)
	if n < 0 {
		return len(raw)
	}
	if end := strings.IndexByte(raw[from+n:], '>'); end >= 0 {
		return from + n + end + 1
	}
	return len(raw)
}

// hasWords reports whether a piece of HTML holds text or an image.
func hasWords(s string) bool {
	var scanner tagScanner
	for i := 0; i < len(s); i++ {
		if s[i] == '<' {
			if end := scanner.scan(s, i); end > 0 {
				if readTag(s[i:end]).name == "img" {
					return true
				}
				i = end - 1
				continue
			}
		}
		if !isSpace(s[i]) {
			return true
		}
	}
	return false
}
