package publish

import (
	"bytes"
	"fmt"
	"html/template"
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/newsroom"
	"recto/internal/text/markup"
)

// text turns an edition's document into marked-up pieces for one page.
type text struct {
	voice
	place
	content newsroom.Content
	doc     *markup.Document
	units   map[int][]newsroom.PublishedUnit // by block, in reading order
	facing  bool                             // some unit has a source
	notes   []noteBox                        // notes inside sentences, in order of appearance
}

func newText(v voice, p place, c newsroom.Content) *text {
	t := &text{voice: v, place: p, content: c, doc: c.Document, units: map[int][]newsroom.PublishedUnit{}}
	if t.doc == nil {
		t.doc = &markup.Document{Lang: c.Lang}
	}
	for _, u := range c.Units {
		if u.Block < 0 || u.Block >= len(t.doc.Blocks) {
			continue
		}
		plain := t.doc.Blocks[u.Block].Text.Plain
		if u.Start < 0 || u.End < u.Start || u.End > len(plain) {
			continue
		}
		t.units[u.Block] = append(t.units[u.Block], u)
		t.facing = t.facing || len(u.Source) > 0
	}
	for _, units := range t.units {
		slices.SortStableFunc(units, func(a, b newsroom.PublishedUnit) int { return a.Start - b.Start })
	}
	return t
}

// piece is one stretch of the story; exactly one of its fields is set.
type piece struct {
	Flow    template.HTML
	Summary []template.HTML
	Note    []noteLine
	Plate   *plate
}

// noteLine is a paragraph of a translator's note that stands between the paragraphs of the text.
type noteLine struct {
	In   template.HTMLAttr
	HTML template.HTML
}

// noteBox is a note on a word: the text shows a mark, the end of the story the note.
type noteBox struct {
	Number int
	HTML   template.HTML
	In     template.HTMLAttr
}

// plate is an image with its caption and where it comes from.
type plate struct {
	ID      string // the alt text's bead: "s7"
	Src     string // "": the image is elsewhere and is not loaded
	Alt     string
	AltIn   template.HTMLAttr
	Caption template.HTML
	Label   string // "Origin:"
	Origin  template.HTML
}

// pieces cuts the story into running text and what is set apart from it.
func (t *text) pieces() ([]piece, error) {
	var out []piece
	blocks := t.doc.Blocks
	for i := 0; i < len(blocks); {
		end := i + 1
		switch {
		case !t.inStory(i):
		case blocks[i].Role == markup.RoleSummary:
			for end < len(blocks) && t.inStory(end) && blocks[end].Role == markup.RoleSummary {
				end++
			}
			out = append(out, piece{Summary: t.lines(i, end)})
		case blocks[i].Role == markup.RoleNote:
			for end < len(blocks) && blocks[end].Role == markup.RoleNote {
				end++
			}
			out = append(out, piece{Note: t.noteLines(i, end)})
		case t.isPlate(i):
			end = t.plateEnd(i)
			out = append(out, piece{Plate: t.plate(i, end)})
		default:
			for end < len(blocks) && t.isFlow(end) {
				end++
			}
			flow, err := t.flow(i, end)
			if err != nil {
				return nil, err
			}
			out = append(out, piece{Flow: flow})
		}
		i = end
	}
	return out, nil
}

// inStory reports whether the block is read with the story: reporting and notes. The title is the
// headline; bylines, credits, links and legal lines are facts and notices.
func (t *text) inStory(i int) bool {
	b := &t.doc.Blocks[i]
	switch b.Role {
	case markup.RoleBody:
		return !b.Meta
	case markup.RoleSummary, markup.RoleNote:
		return b.Text.Plain != "" || len(t.units[i]) > 0
	}
	return false
}

func (t *text) isFlow(i int) bool {
	return t.inStory(i) && t.doc.Blocks[i].Role == markup.RoleBody && !t.isPlate(i)
}

// isPlate reports an image that stands on its own, alone or with its caption in a figure.
func (t *text) isPlate(i int) bool {
	b := &t.doc.Blocks[i]
	if b.Role != markup.RoleBody || b.Meta {
		return false
	}
	if len(b.In) == 0 {
		return b.Kind == markup.Image
	}
	return len(b.In) == 1 && b.In[0].Kind == markup.Figure
}

func (t *text) plateEnd(i int) int {
	b, end := &t.doc.Blocks[i], i+1
	if len(b.In) == 0 {
		return end
	}
	for end < len(t.doc.Blocks) && t.isPlate(end) && len(t.doc.Blocks[end].In) == 1 && t.doc.Blocks[end].In[0].ID == b.In[0].ID {
		end++
	}
	return end
}

// flow renders the blocks [from, to) with their containers.
func (t *text) flow(from, to int) (template.HTML, error) {
	part := &markup.Document{Lang: t.doc.Lang, Blocks: t.doc.Blocks[from:to], Links: t.doc.Links}
	var out bytes.Buffer
	err := markup.WriteHTML(&out, part, markup.HTMLOptions{
		Inner:        func(i int, b *markup.Block) (string, bool) { return t.inner(from + i) },
		URL:          t.url,
		HeadingShift: t.headingShift(),
	})
	if err != nil {
		return "", fmt.Errorf("render the text: %w", err)
	}
	return template.HTML(out.String()), nil
}

// headingShift puts the text's highest heading right below the headline.
func (t *text) headingShift() int {
	top := 6
	for i, b := range t.doc.Blocks {
		if b.Kind == markup.Heading && b.Level > 0 && t.inStory(i) {
			top = min(top, b.Level)
		}
	}
	return 2 - top
}

// inner is what stands between a block's tags; images keep their own tag.
func (t *text) inner(i int) (string, bool) {
	b := &t.doc.Blocks[i]
	if b.Kind == markup.Image || b.Kind == markup.Rule || b.Kind == markup.Raw {
		return "", false
	}
	return string(t.sentences(i)), true
}

// sentences renders a block's text, each unit a sentence that holds its original.
func (t *text) sentences(i int) template.HTML {
	b := &t.doc.Blocks[i]
	var out strings.Builder
	at := 0
	for _, u := range t.units[i] {
		if u.Start < at {
			continue // overlapping units: the first one has the words
		}
		start, end := trim(b.Text.Plain, u.Start, u.End)
		out.WriteString(t.inline(b.Text.Slice(at, start)))
		words := markup.Text{} // an omitted unit has none
		if start < end {
			words = b.Text.Slice(start, end)
		}
		out.WriteString(t.sentence(u, words))
		at = end
	}
	if at < len(b.Text.Plain) || len(t.units[i]) == 0 {
		out.WriteString(t.inline(b.Text.Slice(at, len(b.Text.Plain))))
	}
	return template.HTML(out.String())
}

// trim narrows a range to what is not white space, so that a sentence's tint does not run into the gap.
func trim(s string, start, end int) (int, int) {
	part := s[start:end]
	left := strings.TrimLeftFunc(part, unicode.IsSpace)
	if left == "" {
		return start, end
	}
	start += len(part) - len(left)
	return start, start + len(strings.TrimRightFunc(left, unicode.IsSpace))
}

// sentence renders a unit. Where nothing faces anything it is the words alone with their anchor.
func (t *text) sentence(u newsroom.PublishedUnit, words markup.Text) string {
	id := `<span class="s" id="s` + itoa(u.Number) + `"`
	if !t.facing {
		return `<span id="s` + itoa(u.Number) + `">` + t.inline(words) + `</span>`
	}
	shown := t.inline(words)
	if words.Plain == "" {
		shown = `<span class="cut">` + template.HTMLEscapeString(t.T("public.bead.cut")) + `</span>`
	}
	return id + ` tabindex="0">` + t.original(u) + shown + `</span>`
}

// original renders what faces a unit, hidden until its sentence is live.
func (t *text) original(u newsroom.PublishedUnit) string {
	n := ` data-nosnippet data-n="` + itoa(u.Number) + `">`
	if len(u.Source) == 0 {
		return `<span class="o none"` + n + template.HTMLEscapeString(t.T("public.bead.added_text")) + `</span>`
	}
	out := `<span class="o"` + string(attrs(t.content.Source.Lang)) + n + string(t.source(u, false))
	if u.Omitted != "" {
		out += ` <small` + string(attrs(t.Lang())) + `>` + template.HTMLEscapeString(t.T("public.bead.omitted_text", "Reason", u.Omitted)) + `</small>`
	}
	return out + `</span>`
}

const tick = `<span class="tick" aria-hidden="true">|</span>`

// source renders a unit's source sentences one after the other.
func (t *text) source(u newsroom.PublishedUnit, ticks bool) template.HTML {
	var out strings.Builder
	for i, s := range u.Source {
		if i > 0 && ticks {
			out.WriteString(tick)
		}
		if i > 0 && !t.content.Source.Lang.Spaceless() {
			out.WriteByte(' ')
		}
		out.WriteString(withoutNotes(s.Text).HTML(t.sourceURL))
	}
	return template.HTML(out.String())
}

// withoutNotes drops what has no place in a source sentence shown alone: notes, footnote numbers and
// images, which would be loaded from elsewhere.
func withoutNotes(t markup.Text) markup.Text {
	out := markup.Text{Plain: t.Plain}
	for _, s := range t.Spans {
		switch s.Kind {
		case markup.Note, markup.FootnoteRef, markup.InlineImage, markup.Tag:
		default:
			out.Spans = append(out.Spans, s)
		}
	}
	return out
}

// sourceURL resolves a source's own links against where the source stands.
func (t *text) sourceURL(to string) string {
	base, err := url.Parse(t.content.Source.URL)
	if err != nil || !isWeb(t.content.Source.URL) {
		return to
	}
	ref, err := url.Parse(to)
	if err != nil {
		return ""
	}
	return base.ResolveReference(ref).String()
}

// inline renders words of the translation; a note in them becomes a mark that leads to its box.
func (t *text) inline(words markup.Text) string {
	words = typeset(t.keepImages(words), t.content.Lang)
	var out strings.Builder
	at := 0
	for _, s := range words.Spans {
		if s.Kind != markup.Note || s.Start < at {
			continue
		}
		out.WriteString(withoutMarks(words.Slice(at, s.Start)).HTML(t.url))
		out.WriteString(t.noteMark(s.Text))
		at = s.Start
	}
	if at < len(words.Plain) || out.Len() == 0 {
		out.WriteString(withoutMarks(words.Slice(at, len(words.Plain))).HTML(t.url))
	}
	return out.String()
}

func withoutMarks(t markup.Text) markup.Text {
	t.Spans = slices.DeleteFunc(t.Spans, func(s markup.Span) bool { return s.Kind == markup.Note })
	return t
}

// keepImages turns an inline image that is not kept here into a link: pages load nothing from elsewhere.
func (t *text) keepImages(words markup.Text) markup.Text {
	away := func(s markup.Span) bool {
		return s.Kind == markup.InlineImage && !isKept(s.URL)
	}
	if !slices.ContainsFunc(words.Spans, away) {
		return words
	}
	out := markup.Text{}
	at := 0
	for _, s := range words.Spans {
		if !away(s) || s.Start < at {
			continue
		}
		label := s.Text
		if label == "" {
			label = hostOf(s.URL)
		}
		mark := markup.Text{Plain: "[" + label + "]"}
		if isWeb(s.URL) {
			mark.Spans = []markup.Span{{Kind: markup.Link, Start: 0, End: len(mark.Plain), URL: s.URL}}
		}
		before := words.Slice(at, s.Start)
		before.Spans = slices.DeleteFunc(before.Spans, away)
		out = markup.Join("", out, before, mark)
		at = s.Start
	}
	if at == len(words.Plain) {
		return out // what stands at the very end went with the last slice
	}
	rest := words.Slice(at, len(words.Plain))
	rest.Spans = slices.DeleteFunc(rest.Spans, away)
	return markup.Join("", out, rest)
}

func isKept(url string) bool {
	digest, ok := strings.CutPrefix(url, mediaScheme)
	return ok && isDigest(digest)
}

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return shorten(address, 60)
	}
	return shorten(u.Host, 60)
}

// shorten cuts a string after n bytes, on a rune boundary.
func shorten(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}

func (t *text) noteMark(words string) string {
	n := len(t.notes) + 1
	t.notes = append(t.notes, noteBox{Number: n, HTML: t.mixed(typesetString(words, t.content.Lang), t.content.Source.Lang), In: t.in(t.content.Lang)})
	return `<a class="tn" href="#note-` + itoa(n) + `" id="ref-` + itoa(n) + `" aria-label="` +
		template.HTMLEscapeString(t.T("public.note.numbered", "Number", n)) + `"` + string(t.mark()) + `>` +
		template.HTMLEscapeString(t.T("public.note.mark")) + `</a>`
}

// mark gives the attributes of the page's own words inside the translation's text.
func (t *text) mark() template.HTMLAttr {
	if t.content.Lang == t.Lang() {
		return ""
	}
	return attrs(t.Lang())
}

func (t *text) lines(from, to int) []template.HTML {
	var out []template.HTML
	for i := from; i < to; i++ {
		out = append(out, t.sentences(i))
	}
	return out
}

func (t *text) noteLines(from, to int) []noteLine {
	var out []noteLine
	for i := from; i < to; i++ {
		l := t.doc.Blocks[i].Lang
		if l == "" {
			l = t.content.Lang
		}
		line := noteLine{In: t.in(l), HTML: template.HTML(t.inline(t.doc.Blocks[i].Text))}
		if words := t.doc.Blocks[i].Text; len(words.Spans) == 0 {
			line.HTML = t.mixed(typesetString(words.Plain, l), t.content.Source.Lang)
		}
		out = append(out, line)
	}
	return out
}

// plate renders the image of the blocks [from, to) with its caption and origin.
func (t *text) plate(from, to int) *plate {
	p := &plate{}
	image := -1
	for i := from; i < to; i++ {
		b := &t.doc.Blocks[i]
		if b.Kind != markup.Image {
			if p.Caption != "" {
				p.Caption += " "
			}
			p.Caption += t.sentences(i)
			continue
		}
		t.picture(p, i)
		image = i
	}
	if p.Caption == "" && image >= 0 && t.doc.Blocks[image].Text.Plain != "" {
		p.ID, p.Caption = "", t.sentences(image) // the description faces its original where readers see it
	}
	return p
}

func (t *text) picture(p *plate, i int) {
	b := &t.doc.Blocks[i]
	p.Alt, p.AltIn = typesetString(b.Text.Plain, t.content.Lang), t.in(t.content.Lang)
	p.Label = t.T("public.image.origin")
	facesSource := false
	var origin []template.HTML
	for _, u := range t.units[i] {
		if p.ID == "" {
			p.ID = "s" + itoa(u.Number)
		}
		facesSource = facesSource || len(u.Source) > 0
	}
	if facesSource {
		origin = append(origin, escape(t.T("public.image.original")))
	}
	if isKept(b.URL) {
		p.Src = t.url(b.URL)
		hash := strings.TrimPrefix(b.URL, mediaScheme)
		origin = append(origin, t.Say("public.image.kept", "Hash", shortHash(hash)))
	} else {
		origin = append(origin, t.Say("public.image.away", "Host", link(b.URL, phrase{Text: hostOf(b.URL)})))
	}
	p.Origin = t.list("public.parts", origin)
}

// shortHash shows a digest's first and last figures, as a reader compares them.
func shortHash(hash string) template.HTML {
	if !isDigest(hash) {
		return template.HTML(template.HTMLEscapeString(hash))
	}
	return template.HTML(`<span class="hash">sha256 ` + hash[:4] + " " + hash[4:8] + " … " + hash[60:] + `</span>`)
}
