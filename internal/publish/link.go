package publish

import (
	"strconv"
	"strings"

	"recto/internal/newsroom"
)

// place is where a page stands in its site; its methods give links from there. It is the steps up to the
// root ("", "../", "../../") with the site's way of naming folders.
type place struct {
	up     string
	folder bool
}

// placeAt is the place of a page that lies depth folders below the site's root.
func (s Site) placeAt(depth int) place {
	return place{up: strings.Repeat("../", depth), folder: s.Folder}
}

// dir links to a folder's page; path ends in a slash or is empty.
func (p place) dir(path string) string {
	to := p.up + path
	if p.folder {
		return to + "index.html"
	}
	if to == "" {
		return "./"
	}
	return to
}

// Front links to the front page.
func (p place) Front() string { return p.dir("") }

// Corrections links to the page of corrections.
func (p place) Corrections() string { return p.dir("corrections/") }

// Feed links to the Atom feed.
func (p place) Feed() string { return p.up + "feed.atom" }

// Static links to a file of the static folder by its plain name.
func (p place) Static(name string) string { return p.up + "static/" + StaticPath(name) }

func (p place) article(slug string) string { return p.dir(slug + "/") }
func (p place) facing(slug string) string  { return p.dir(slug + "/facing/") }
func (p place) edition(slug string, n int) string {
	return p.dir(slug + "/" + strconv.Itoa(n) + "/")
}

// mediaScheme names an image that the newsroom keeps: "media:" and its digest.
const mediaScheme = "media:"

// url is an address of a document as the page writes it: kept media become links into the site, and
// everything else passes. Text.HTML refuses what is not safe.
func (p place) url(to string) string {
	if digest, ok := strings.CutPrefix(to, mediaScheme); ok {
		return p.up + "media/" + digest
	}
	return to
}

// Media lists the images that the editions show and that the newsroom keeps, each once, in order of
// appearance. Whoever builds a static site puts their bytes at media/{digest}.
func Media(editions []newsroom.Edition) []newsroom.Digest {
	var all []newsroom.Digest
	seen := map[string]bool{}
	add := func(url string) {
		digest, ok := strings.CutPrefix(url, mediaScheme)
		if ok && isDigest(digest) && !seen[digest] {
			seen[digest] = true
			all = append(all, newsroom.Digest(digest))
		}
	}
	for _, e := range editions {
		if e.Content.Document == nil || e.Content.Withdrawn {
			continue
		}
		for _, b := range e.Content.Document.Blocks {
			add(b.URL)
			for _, s := range b.Text.Spans {
				add(s.URL)
			}
		}
	}
	return all
}

// isDigest reports whether s is a SHA-256 in lower-case hexadecimal, so that it is safe in a path.
func isDigest(s string) bool {
	return len(s) == 64 && strings.Trim(s, "0123456789abcdef") == ""
}
