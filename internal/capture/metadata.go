package capture

import (
	"net/url"
	"strings"
	"time"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/publicsuffix"

	"recto/internal/text/lang"
)

// metadata is what a page says of itself, as found; nothing of it is believed further than to show it.
type metadata struct {
	metas  map[string]string // name or property in lower case -> content, the first that is not empty
	links  map[string]string // rel -> href, the first
	title  string            // <title>
	h1     []string          // texts of the level-1 headings
	lang   string            // <html lang>
	times  []string          // <time datetime>, <meta itemprop=datePublished>
	cc     string            // a link to a Creative Commons licence or dedication
	jsonLD []ldArticle
	base   string // <base href>
}

// Limits on what is taken from a page, in entries and runes.
const (
	maxMetas = 400
	maxWords = 300
)

// readMetadata walks the tree once.
func readMetadata(root *html.Node) *metadata {
	m := &metadata{metas: map[string]string{}, links: map[string]string{}}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Html:
			m.lang = first(m.lang, attr(n, "lang"), attr(n, "xml:lang"))
		case atom.Title:
			if m.title == "" && n.Namespace == "" {
				m.title = words(textOf(n))
			}
		case atom.Base:
			m.base = first(m.base, attr(n, "href"))
		case atom.H1:
			if len(m.h1) < 5 {
				m.h1 = append(m.h1, words(textOf(n)))
			}
		case atom.Time:
			if at := attr(n, "datetime"); at != "" && len(m.times) < 5 {
				m.times = append(m.times, at)
			}
		case atom.Meta:
			m.meta(n)
		case atom.Link, atom.A:
			m.link(n)
		case atom.Script:
			if mediaType(attr(n, "type")) == "application/ld+json" {
				m.jsonLD = append(m.jsonLD, readLD(textOf(n))...)
			}
		}
	}
	return m
}

func (m *metadata) meta(n *html.Node) {
	key := strings.ToLower(first(attr(n, "name"), attr(n, "property"), attr(n, "itemprop"), attr(n, "http-equiv")))
	content := words(attr(n, "content"))
	if key == "" || content == "" || len(m.metas) >= maxMetas {
		return
	}
	if key == "author" || key == "citation_author" { // one element an author
		if before := m.metas[key]; before != "" && !strings.Contains(before, content) && len(before) < maxWords {
			content = before + ", " + content
			delete(m.metas, key)
		}
	}
	if _, there := m.metas[key]; !there {
		m.metas[key] = content
	}
}

func (m *metadata) link(n *html.Node) {
	href := strings.TrimSpace(attr(n, "href"))
	if href == "" || len(href) > maxURL {
		return
	}
	for rel := range strings.FieldsSeq(strings.ToLower(attr(n, "rel"))) {
		if (rel == "canonical" && n.DataAtom == atom.Link || rel == "license" || rel == "licence") && m.links[rel] == "" {
			m.links[rel] = href
		}
	}
	if m.cc == "" && isCreativeCommons(href) {
		m.cc = href
	}
}

// site is the page's name as people know it.
func (m *metadata) publisher() string {
	for _, a := range m.jsonLD {
		if a.publisher != "" {
			return a.publisher
		}
	}
	return first(m.metas["og:site_name"], m.metas["dc.publisher"], m.metas["citation_journal_title"], m.metas["application-name"])
}

func (m *metadata) author(byline string) string {
	for _, a := range m.jsonLD {
		if len(a.authors) > 0 {
			return words(strings.Join(a.authors, ", "))
		}
	}
	for _, name := range []string{m.metas["author"], m.metas["citation_author"], m.metas["article:author"], m.metas["dc.creator"], byline} {
		if name = bareName(name); name != "" {
			return name
		}
	}
	return ""
}

// bareName takes "By", "Автор:" and their like off a name; an address is no name.
func bareName(s string) string {
	s = words(s)
	if strings.Contains(s, "://") {
		return ""
	}
	for _, label := range []string{"by ", "von ", "par ", "por ", "автор: ", "автор ", "автор:", "作者：", "作者:", "文/", "文／"} {
		if len(s) > len(label) && strings.EqualFold(s[:len(label)], label) {
			return strings.TrimSpace(s[len(label):])
		}
	}
	return s
}

// heading is the article's title: the page's only h1 when another source agrees with it, else what the page
// hands to others, else its window title without the site's name.
func (m *metadata) heading(readable string) string {
	handed := []string{}
	for _, a := range m.jsonLD {
		handed = append(handed, a.headline)
	}
	handed = append(handed, m.metas["og:title"], m.metas["twitter:title"], m.title)
	if len(m.h1) == 1 && m.h1[0] != "" {
		h1 := folded(m.h1[0])
		for _, other := range handed {
			// A short part of a long title is the site's name.
			if other = folded(other); strings.Contains(other, h1) && 3*len(h1) >= len(other) {
				return m.h1[0]
			}
		}
	}
	handed[len(handed)-1] = words(readable)
	return first(append(append(handed, m.title), m.h1...)...)
}

func (m *metadata) published(now time.Time) time.Time {
	dates := []string{}
	for _, a := range m.jsonLD {
		dates = append(dates, a.published)
	}
	dates = append(dates, m.metas["article:published_time"], m.metas["datepublished"], m.metas["dc.date.issued"], m.metas["dcterms.issued"],
		m.metas["citation_publication_date"], m.metas["parsely-pub-date"], m.metas["pubdate"], m.metas["dc.date"], m.metas["date"])
	for _, d := range append(dates, m.times...) {
		if at := parseTime(d); !at.IsZero() && at.Year() >= 1900 && (now.IsZero() || at.Before(now.Add(36*time.Hour))) {
			return at
		}
	}
	return time.Time{}
}

// parseTime reads the ISO 8601 forms that pages use; zero for all else. A time without zone counts as UTC.
func parseTime(s string) time.Time {
	for _, form := range []string{time.RFC3339Nano, "2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05.999", "2006-01-02T15:04",
		"2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02", "2006/01/02", time.RFC1123Z, time.RFC1123} {
		if at, err := time.Parse(form, strings.TrimSpace(s)); err == nil {
			return at.UTC()
		}
	}
	return time.Time{}
}

// language is the article's language: what the page declares, unless the text is clearly in another.
func (m *metadata) language(contentLanguage, text string) lang.Tag {
	declared := lang.Tag("")
	for _, s := range []string{m.lang, ldLang(m.jsonLD), m.metas["og:locale"], m.metas["content-language"], contentLanguage} {
		s, _, _ = strings.Cut(s, ",")
		if tag, err := lang.Parse(s); err == nil && tag != "" {
			declared = tag
			break
		}
	}
	found, sure := lang.Identify(text)
	if found != "" && sure >= 0.9 && (declared == "" || found.Base() != declared.Base() || found.Base() == "zh") {
		return found
	}
	if declared == "" {
		return found
	}
	return declared
}

// canonical is the address the page gives as its own, when it is on the same site as the one that answered.
// Another site's is a claim that anyone can make; it comes back as foreign.
func (m *metadata) canonical(page, base *url.URL) (own, foreign string) {
	u, err := resolveURL(base, first(m.links["canonical"], m.metas["og:url"]))
	if first(m.links["canonical"], m.metas["og:url"]) == "" || err != nil {
		return page.String(), ""
	}
	if !sameSite(u.Hostname(), page.Hostname()) {
		return page.String(), u.Hostname()
	}
	return u.String(), ""
}

func sameSite(a, b string) bool {
	if a == b {
		return true
	}
	sa, errA := publicsuffix.EffectiveTLDPlusOne(a)
	sb, errB := publicsuffix.EffectiveTLDPlusOne(b)
	return errA == nil && errB == nil && sa == sb
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name && a.Namespace == "" || a.Namespace+":"+a.Key == name {
			return a.Val
		}
	}
	return ""
}

func textOf(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			if b.Len()+len(c.Data) > maxLD {
				break
			}
			b.WriteString(c.Data)
		}
	}
	return b.String()
}

// words is a text for one line: blanks folded, controls and writing-direction overrides gone, bounded.
func words(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0xfeff, r == unicode.ReplacementChar:
			return -1
		}
		return r
	}, s[:min(len(s), 16<<10)])
	s = strings.Join(strings.Fields(s), " ")
	if runes := []rune(s); len(runes) > maxWords {
		s = strings.TrimSpace(string(runes[:maxWords-1])) + "…"
	}
	return s
}

func folded(s string) string { return strings.ToLower(words(s)) }

func first(all ...string) string {
	for _, s := range all {
		if s != "" {
			return s
		}
	}
	return ""
}
