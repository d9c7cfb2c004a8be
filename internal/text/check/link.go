package check

import (
	"strconv"
	"strings"

	"recto/internal/text/markup"
)

// lostLinks looks for links of a unit's source that its target has not.
func lostLinks(p *pair) {
	if !p.both {
		return
	}
	missing, first := 0, -1
	for i, s := range p.Source.Text.Spans {
		if s.Kind == markup.Link && linkable(s.URL) && !bareLink(p.Source.Text.Plain[s.Start:s.End], s.URL) && !hasLink(p.Target.Text.Spans, s.URL) {
			missing++
			if first < 0 {
				first = i
			}
		}
	}
	if missing == 0 || countLinks(p.Target.Text.Spans) >= countLinks(p.Source.Text.Spans) {
		return // another address for the same link: an edition in the reader's language
	}
	s := p.Source.Text.Spans[first]
	p.report(hit{severity: Warning, key: "check.link.lost", src: [2]int{s.Start, s.End}, tgt: p.Target.all(),
		args: map[string]string{"URL": s.URL, "Words": clip(p.Source.Text.Plain[s.Start:s.End], 40)}})
}

// lostLinksOfArticle does the same for an article, where a link may have moved to another sentence.
func lostLinksOfArticle(w *whole) {
	if w.Source == nil {
		return
	}
	there := map[string]bool{}
	for i := range w.Target.Blocks {
		for _, s := range w.Target.Blocks[i].Text.Spans {
			if s.Kind == markup.Link {
				there[sameURL(s.URL)] = true
			}
		}
	}
	reported := map[string]bool{}
	for i := range w.Units {
		u := &w.Units[i]
		if u.Source.Absent || u.Target.Absent || countLinks(u.Target.Text.Spans) >= countLinks(u.Source.Text.Spans) {
			continue
		}
		for _, s := range u.Source.Text.Spans {
			url := sameURL(s.URL)
			if s.Kind != markup.Link || !linkable(s.URL) || there[url] || reported[url] || bareLink(u.Source.Text.Plain[s.Start:s.End], s.URL) {
				continue
			}
			reported[url] = true
			w.found = append(w.found, Finding{Rule: w.rule.ID, Severity: Warning, Unit: u.ID, Key: "check.link.lost", Fingerprint: s.URL,
				Source: u.Source.place([2]int{s.Start, s.End}), Target: u.Target.place(u.Target.all()),
				Args: map[string]string{"URL": s.URL, "Words": clip(u.Source.Text.Plain[s.Start:s.End], 40)}})
		}
	}
}

// linkable leaves aside links within the page or the site and addresses of people.
func linkable(url string) bool { return strings.Contains(url, "://") }

// bareLink reports a link whose words are its address, which readers make of any "linux.com".
func bareLink(words, url string) bool { return sameURL(strings.TrimSpace(words)) == sameURL(url) }

func hasLink(spans []markup.Span, url string) bool {
	url = sameURL(url)
	for _, s := range spans {
		if s.Kind == markup.Link && sameURL(s.URL) == url {
			return true
		}
	}
	return false
}

func countLinks(spans []markup.Span) int {
	n := 0
	for _, s := range spans {
		if s.Kind == markup.Link && linkable(s.URL) {
			n++
		}
	}
	return n
}

// sameURL is an address without what does not change where it leads.
func sameURL(url string) string {
	url = strings.TrimPrefix(strings.TrimPrefix(strings.TrimSpace(url), "https://"), "http://")
	url = strings.TrimPrefix(url, "www.")
	return strings.TrimSuffix(url, "/")
}

// lostImages looks for images of the source's body that the target has not, when it has fewer.
func lostImages(w *whole) {
	if w.Source == nil {
		return
	}
	have, wanted := images(w.Target), images(w.Source)
	if len(have) >= len(wanted) {
		return
	}
	there := map[string]bool{}
	for _, p := range have {
		there[p.url] = true
		there[baseName(p.url)] = true
	}
	missing := len(wanted) - len(have)
	for _, p := range wanted {
		if missing == 0 {
			return
		}
		if there[p.url] || there[baseName(p.url)] {
			continue
		}
		missing--
		w.found = append(w.found, Finding{Rule: w.rule.ID, Severity: Warning, Key: "check.image.lost", Fingerprint: p.url,
			Source: &Place{Block: p.block, Start: p.at, End: p.end}, Args: map[string]string{"URL": p.url, "Alt": clip(p.alt, 40)}})
	}
}

// picture is one image of a document.
type picture struct {
	block   int
	at, end int // its place in the block's text
	url     string
	alt     string
}

// images lists the images of a document's editorial blocks, inline ones too.
func images(d *markup.Document) []picture {
	var out []picture
	for _, p := range allImages(d) {
		if d.Blocks[p.block].Role.Editorial() && !furniture(p.url) {
			out = append(out, p)
		}
	}
	return out
}

// furniture reports an address of what belongs to a page and not to its article: icons, portraits of
// authors, counters.
func furniture(url string) bool {
	lower := strings.ToLower(url)
	for _, w := range [...]string{"favicon", "avatar", "gravatar", "android-chrome-", "apple-touch-icon", "/icons/", "pixel.gif", "/badge", "shields.io", "profile_image"} {
		if strings.Contains(lower, w) {
			return true
		}
	}
	return false
}

func allImages(d *markup.Document) []picture {
	var out []picture
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Kind == markup.Image {
			out = append(out, picture{block: i, end: len(b.Text.Plain), url: b.URL, alt: b.Text.Plain})
			continue
		}
		for _, s := range b.Text.Spans {
			if s.Kind == markup.InlineImage {
				out = append(out, picture{block: i, at: s.Start, end: s.End, url: s.URL, alt: s.Text})
			}
		}
	}
	return out
}

// baseName is an address's file name without its query.
func baseName(url string) string {
	url, _, _ = strings.Cut(url, "?")
	url, _, _ = strings.Cut(url, "#")
	return url[strings.LastIndexByte(url, '/')+1:]
}

// host is the host name of a web address in lower case, "" for any other address.
func host(url string) string {
	rest, ok := strings.CutPrefix(url, "//")
	if !ok {
		scheme, after, found := strings.Cut(url, "://")
		if s := strings.ToLower(scheme); !found || s != "http" && s != "https" {
			return ""
		}
		rest = after
	}
	if end := strings.IndexAny(rest, "/?#"); end >= 0 {
		rest = rest[:end]
	}
	rest = rest[strings.LastIndexByte(rest, '@')+1:]
	if name, port, ok := strings.Cut(rest, ":"); ok {
		if _, err := strconv.Atoi(port); err == nil {
			rest = name
		}
	}
	return strings.ToLower(rest)
}
