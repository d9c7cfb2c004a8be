package publish

import (
	"html/template"
	"net/url"
	"strings"

	"recto/internal/newsroom"
)

// fact is a row of the provenance strip.
type fact struct {
	Label string
	Value template.HTML
	Hash  template.HTML // on a line of its own
}

// strip is the original as the verso shows it.
type strip struct {
	Title    phrase
	Facts    []fact
	Captured bool
}

// sheet collects facts and leaves out what is not known.
type sheet struct {
	voice
	facts []fact
}

func (s *sheet) add(key string, value template.HTML) {
	if value != "" {
		s.facts = append(s.facts, fact{Label: s.T(key), Value: value})
	}
}

// sourceFacts say where the original stands and what was archived of it.
func sourceFacts(v voice, c newsroom.Content) strip {
	src, s := c.Source, &sheet{voice: v}
	from := v.name(src.Publisher, src.Lang)
	if from.Text == "" && isWeb(src.URL) {
		from = phrase{Text: hostOf(src.URL)}
	}
	published := link(src.URL, from)
	if src.Publisher != "" || src.URL != "" {
		s.add("public.fact.publisher", published)
	}
	s.add("public.fact.author", v.author(c))
	s.add("public.fact.published", v.Day(src.PublishedAt))
	if !src.CapturedAt.IsZero() {
		s.add("public.fact.archived", `<a href="#how">`+v.Minute(src.CapturedAt)+`</a>`)
		if n := len(s.facts); isDigest(string(src.Digest)) {
			s.facts[n-1].Hash = shortHash(string(src.Digest))
		}
	}
	s.add("public.fact.licence", v.source(src.Licence, c))
	s.add("public.fact.permission", escape(src.Permission))
	title := phrase{src.Title, attrs(src.Lang)}
	return strip{Title: title, Facts: s.facts, Captured: !src.CapturedAt.IsZero()}
}

func (v voice) source(text string, c newsroom.Content) template.HTML {
	if text == "" {
		return ""
	}
	if isWeb(text) {
		return link(text, phrase{Text: licenceName(text)})
	}
	return v.name(text, c.Source.Lang).html()
}

// licenceName is the short name of a Creative Commons licence, of any other address its host and path.
func licenceName(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return shorten(address, 60)
	}
	parts := strings.Split(strings.Trim(u.Path, "/"), "/")
	if strings.TrimPrefix(u.Hostname(), "www.") == "creativecommons.org" && len(parts) >= 3 {
		switch kind := strings.ToUpper(parts[1]); {
		case parts[0] == "licenses":
			return shorten("CC "+kind+" "+parts[2], 60)
		case parts[0] == "publicdomain" && kind == "ZERO":
			return shorten("CC0 "+parts[2], 60)
		}
	}
	return shorten(u.Host+u.Path, 60)
}

func escape(s string) template.HTML { return template.HTML(template.HTMLEscapeString(s)) }

// author is whom the source names, else whom the credits name.
func (v voice) author(c newsroom.Content) template.HTML {
	if c.Source.Author != "" {
		return v.name(c.Source.Author, c.Source.Lang).html()
	}
	return v.names(c, newsroom.PartAuthor)
}

// names are the credited people of a part, each in its own language; "" when there is nobody.
func (v voice) names(c newsroom.Content, part string) template.HTML {
	var out []template.HTML
	for _, credit := range c.Credits {
		if credit.Part == part && credit.Name != "" {
			from := c.Lang
			if part == newsroom.PartAuthor {
				from = c.Source.Lang
			}
			out = append(out, link(credit.URL, v.name(credit.Name, from)))
		}
	}
	return v.list("public.names", out)
}

// deskFacts say who made the translation and how the two sides stand to each other.
func deskFacts(v voice, c newsroom.Content) []fact {
	s := &sheet{voice: v}
	if c.Origin != nil {
		s.add("public.fact.origin", originOf(v, c))
	}
	s.add("public.fact.translator", v.names(c, newsroom.PartTranslator))
	s.add("public.fact.reviewer", v.names(c, newsroom.PartReviewer))
	s.add("public.fact.picker", v.names(c, newsroom.PartPicker))
	s.add("public.fact.desk", v.names(c, newsroom.PartPublisher))
	if n := countUnits(c); n.sources > 0 {
		s.add("public.fact.facing", v.list("public.parts", []template.HTML{
			v.Say("public.fact.sources", "Count", n.sources), v.Say("public.fact.targets", "Count", n.targets),
		}))
	}
	return s.facts
}

// originOf names the outlet a repost came from, with its address.
func originOf(v voice, c newsroom.Content) template.HTML {
	name := v.name(c.Origin.Outlet, c.Lang)
	if name.Text == "" {
		name = phrase{Text: hostOf(c.Origin.URL)}
	}
	return link(c.Origin.URL, name)
}

// tally counts an edition's sides.
type tally struct {
	sources, targets int // sentences
	uneven           int // units that are not one sentence for one
}

func countUnits(c newsroom.Content) (n tally) {
	for _, u := range c.Units {
		n.sources += len(u.Source)
		n.targets += u.Targets
		if len(u.Source) != 1 || u.Targets != 1 {
			n.uneven++
		}
	}
	return n
}
