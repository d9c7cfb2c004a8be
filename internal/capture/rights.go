package capture

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// licence is what the page says of its licence: an address where there is one, else its words.
func (m *metadata) licence(base *url.URL) string {
	for _, said := range []string{m.links["license"], m.links["licence"], ldLicence(m.jsonLD), m.metas["dcterms.license"], m.cc} {
		if said == "" {
			continue
		}
		if strings.Contains(said, " ") && !strings.Contains(said, "://") { // "All rights reserved" is no relative address
			return words(said)
		}
		if u, err := resolveURL(base, said); err == nil {
			return u.String()
		}
	}
	return first(m.metas["dcterms.rights"], m.metas["dc.rights"], m.metas["copyright"])
}

func ldLicence(all []ldArticle) string {
	for _, a := range all {
		if a.licence != "" {
			return a.licence
		}
	}
	return ""
}

func isCreativeCommons(href string) bool {
	u, err := url.Parse(href)
	if err != nil {
		return false
	}
	return (u.Host == "creativecommons.org" || u.Host == "www.creativecommons.org") &&
		(strings.HasPrefix(u.Path, "/licenses/") || strings.HasPrefix(u.Path, "/publicdomain/"))
}

// pageMarks are the words that a page may say about machine use; others are not recorded.
var pageMarks = []string{"noindex", "none", "noarchive", "nosnippet", "notranslate", "noai", "noimageai"}

// marks is what the page and its header say of machine use, each mark once, to be added to a Robots line.
func (m *metadata) marks(header http.Header) (line string, warnings []WarningKind) {
	said := strings.ToLower(strings.Join(header.Values("X-Robots-Tag"), ",") + "," + m.metas["robots"] + "," + m.metas[agent] + "," + m.metas["google"])
	var found []string
	for part := range strings.FieldsFuncSeq(said, func(r rune) bool { return r == ',' || r == ' ' || r == ':' || r == ';' }) {
		if slices.Contains(pageMarks, part) && !slices.Contains(found, part) {
			found = append(found, part)
		}
	}
	if len(found) > 0 {
		line = "; page: " + strings.Join(found, ", ")
	}
	if slices.Contains(found, "noarchive") {
		warnings = append(warnings, WarnNoArchive)
	}
	mining := first(header.Get("Tdm-Reservation"), m.metas["tdm-reservation"]) == "1"
	if mining {
		line += "; text and data mining: reserved"
	}
	switch { // both ask the same of the desk
	case slices.Contains(found, "noai"):
		warnings = append(warnings, WarnNoAI)
	case mining:
		warnings = append(warnings, WarnMining)
	}
	return line, warnings
}
