package publish

import (
	"html/template"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"recto/internal/text/markup"
)

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
