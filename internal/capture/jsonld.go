package capture

import (
	"encoding/json"
	"strings"
)

// maxLD is the longest JSON-LD script that is read, in bytes; maxLDDepth how deep it is searched.
const (
	maxLD      = 1 << 20
	maxLDDepth = 6
)

// ldArticle is what a page says of an article in schema.org words.
type ldArticle struct {
	headline, published, publisher, licence, lang string
	authors                                       []string
}

// readLD finds the articles in a JSON-LD script; a script that is not JSON has none.
func readLD(script string) []ldArticle {
	if len(script) > maxLD {
		return nil
	}
	script = strings.TrimSpace(script)
	if inner, ok := strings.CutPrefix(script, "<![CDATA["); ok { // left over from XHTML
		script = strings.TrimSuffix(inner, "]]>")
	}
	var tree any
	if json.Unmarshal([]byte(script), &tree) != nil {
		return nil
	}
	var found []ldArticle
	walkLD(tree, 0, &found)
	return found
}

func walkLD(v any, depth int, found *[]ldArticle) {
	if depth > maxLDDepth || len(*found) > 4 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			walkLD(item, depth+1, found)
		}
	case map[string]any:
		if isArticle(v["@type"]) {
			*found = append(*found, ldArticle{
				headline:  words(ldText(v["headline"])),
				published: ldText(v["datePublished"]),
				publisher: words(strings.Join(ldNames(v["publisher"]), ", ")),
				licence:   ldText(v["license"]),
				lang:      ldText(v["inLanguage"]),
				authors:   ldNames(v["author"]),
			})
			return
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement"} {
			walkLD(v[key], depth+1, found)
		}
	}
}

func isArticle(kind any) bool {
	switch kind := kind.(type) {
	case string:
		return strings.HasSuffix(kind, "Article") || strings.HasSuffix(kind, "Posting") || kind == "Report"
	case []any:
		for _, k := range kind {
			if s, ok := k.(string); ok && isArticle(s) {
				return true
			}
		}
	}
	return false
}

// ldText is a string, or the one inside an object or list.
func ldText(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(v)
	case []any:
		for _, item := range v {
			if s := ldText(item); s != "" {
				return s
			}
		}
	case map[string]any:
		for _, key := range []string{"@value", "url", "@id", "name"} {
			if s, ok := v[key].(string); ok && s != "" {
				return strings.TrimSpace(s)
			}
		}
	}
	return ""
}

// ldNames are the names of a person, an organisation, or a list of them.
func ldNames(v any) []string {
	switch v := v.(type) {
	case string:
		if name := bareName(v); name != "" {
			return []string{name}
		}
	case []any:
		var all []string
		for _, item := range v[:min(len(v), 20)] {
			if _, nested := item.([]any); !nested {
				all = append(all, ldNames(item)...)
			}
		}
		return all
	case map[string]any:
		if name, ok := v["name"].(string); ok {
			return ldNames(name)
		}
	}
	return nil
}

func ldLang(all []ldArticle) string {
	for _, a := range all {
		if a.lang != "" {
			return a.lang
		}
	}
	return ""
}
