package article

import (
	"bytes"
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/markup"
)

// linkHead is one line of LCTT's head: a link definition whose address is a key and a value.
var linkHead = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\[#\]:\s*([A-Za-z_-]+)\s*:[ \t]*(.*)$`)
})

// claimMark is the line by which LCTT's translators claimed a file before it had a head.
var claimMark = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^[\s(\[【（*_]*(?:(?:translat(?:ing|ng)|transalting|tranlating|trnaslating|translation\s+in\s+progress)[\s:：-]*(?:by[\s:：-]*)?(\S{1,40})?|([\w.-]{1,40})[\s-]+(?:is\s+)?translat(?:ing|ng)|(?:翻译中|申领翻译|认领|申领)[\s:：]*(?:by\s*)?(\S{0,40}))[\s)\]】）*_.]*$`)
})

// claimPrefix is such a claim in front of a title on one line: "Translating by x [Title][1]".
var claimPrefix = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^translating\s+by\s+[\w.-]{1,40}\s+(\[)`)
})

// maxHead bounds the lines of LCTT's head and claim marks; more are text.
const maxHead = 64

// hasLinkHead reports whether a file begins with LCTT's head.
func hasLinkHead(src []byte) bool {
	return linkHead().Match(bytes.TrimRight(lineAt(src, skipBlank(src, 0)), "\r\n"))
}

// readLinkHead reads LCTT's head and claim marks; start is where the text begins.
func (a *Article) readLinkHead(src []byte) (start int) {
	at := skipBlank(src, 0)
	for range maxHead {
		line := lineAt(src, at)
		if len(line) == 0 || len(line) > 4000 {
			break
		}
		text := strings.TrimSpace(string(line))
		if m := linkHead().FindStringSubmatch(text); m != nil {
			a.Front = "links"
			a.setLinkField(m[1], unwrapValue(m[2]))
		} else if m := claimMark().FindStringSubmatch(text); m != nil && text != "" && titleFollows(src, at+len(line)) {
			a.Fields = append(a.Fields, Field{Key: "claim", Value: quoted(m[1] + m[2] + m[3])})
		} else {
			break
		}
		at = skipBlank(src, at+len(line))
		start = at
	}
	if m := claimPrefix().FindSubmatchIndex(lineAt(src, at)); m != nil {
		a.Fields = append(a.Fields, Field{Key: "claim", Value: quoted(strings.TrimSpace(string(src[at : at+m[2]])))})
		return at + m[2]
	}
	return start
}

// titleFollows reports whether the text behind a claim mark begins as LCTT's files do, with a title.
func titleFollows(src []byte, at int) bool {
	at = skipBlank(src, at)
	line := lineAt(src, at)
	if linkHead().Match(bytes.TrimSpace(line)) || claimMark().Match(bytes.TrimSpace(line)) || bytes.HasPrefix(line, []byte("# ")) {
		return true
	}
	under := bytes.TrimSpace(lineAt(src, at+len(line)))
	return len(under) > 0 && (len(bytes.Trim(under, "=")) == 0 || len(bytes.Trim(under, "-")) == 0)
}

// setLinkField puts one entry of LCTT's head in its place.
func (a *Article) setLinkField(key, value string) {
	credit := func(part string) {
		for _, n := range markup.SplitNames(value, part) {
			a.Credits = append(a.Credits, Credit{Part: part, Name: n})
		}
	}
	switch strings.ToLower(key) {
	case "subject":
		a.SourceTitle = value
	case "via":
		a.SourceURL = value
	case "url":
		a.PublishedURL = value
	case "author":
		if name, url := nameAndURL(value); name != "" {
			a.Credits = append(a.Credits, Credit{Part: markup.PartAuthor, Name: name, URL: url})
		}
	case "collector":
		credit(markup.PartPicker)
	case "translator":
		credit(markup.PartTranslator)
	case "reviewer":
		credit(markup.PartReviewer)
	case "publisher":
		credit(markup.PartPublisher)
	default:
		a.Fields = append(a.Fields, Field{Key: key, Value: quoted(value)})
	}
}

// unwrapValue takes the brackets or quotation marks off a value of LCTT's head.
func unwrapValue(s string) string {
	s = strings.TrimSpace(s)
	for _, pair := range [...][2]string{{"(", ")"}, {`"`, `"`}, {"“", "”"}, {"（", "）"}, {"'", "'"}} {
		if inner, ok := strings.CutPrefix(s, pair[0]); ok {
			if inner, ok := strings.CutSuffix(inner, pair[1]); ok {
				return strings.TrimSpace(inner)
			}
		}
	}
	return s
}

// nameAndURL parts "Ann Lee https://example.org/ann" and "Ann Lee <https://...>".
func nameAndURL(s string) (name, url string) {
	s = strings.TrimSpace(s)
	if i := strings.Index(s, "http"); i >= 0 && (strings.HasPrefix(s[i:], "http://") || strings.HasPrefix(s[i:], "https://")) {
		name, url = s[:i], s[i:]
		if end := strings.IndexAny(url, " \t>)"); end >= 0 {
			name += url[end:]
			url = url[:end]
		}
		return strings.Trim(name, " \t<>()（），,"), url
	}
	return strings.Trim(s, " \t"), ""
}

// communityOf tells a community's layout from the article's head and foot.
func communityOf(a *Article, doc *markup.Document) string {
	if a.Front == "links" {
		return LayoutLCTT
	}
	head, seen := 0, 0
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Role == markup.RoleBody || b.Role.Editorial() {
			continue
		}
		plain := b.Text.Plain
		switch {
		case b.Role == markup.RoleCredit && strings.Contains(plain, "LCTT") && strings.Contains(plain, "推出"):
			return LayoutLCTT
		case b.Role == markup.RoleCredit && strings.Contains(plain, "GCTT") && strings.Contains(plain, "推出"):
			return LayoutGCTT
		case len(b.In) > 0 && i < 24 && hasAny(plain, "原文地址", "原文链接", "原文作者", "译文出自", "本文永久链接", "校对者"):
			head++
		case i < 3 && hasAny(plain, "首发于", "已发布") && hasURL(b.Text, "studygolang.com"):
			return LayoutGCTT
		}
		if hasURL(b.Text, "xitu/gold-miner") {
			seen++
		}
	}
	if head >= 3 || head >= 2 && seen > 0 {
		return LayoutGoldMiner
	}
	return LayoutMarkdown
}

func hasAny(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

func hasURL(t markup.Text, part string) bool {
	for _, s := range t.Spans {
		if s.Kind == markup.Link && strings.Contains(s.URL, part) {
			return true
		}
	}
	return strings.Contains(t.Plain, part)
}

// stamp is the date, number and stars that LCTT's file names carry before the title.
var stamp = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[0-9]{8}(?:\.[0-9]+)?\s+(?:[⭐️]+\s+)?`)
})

func stampless(title string) string {
	if rest := stamp().ReplaceAllString(title, ""); rest != "" {
		return rest
	}
	return title
}

// lineAt is the line of src that begins at at, with its line end.
func lineAt(src []byte, at int) []byte {
	if at >= len(src) {
		return nil
	}
	if i := bytes.IndexByte(src[at:], '\n'); i >= 0 {
		return src[at : at+i+1]
	}
	return src[at:]
}

// skipBlank is where the first line from at on begins that is not blank.
func skipBlank(src []byte, at int) int {
	for i := at; i < len(src); {
		r, size := utf8.DecodeRune(src[i:])
		if !unicode.IsSpace(r) {
			return at
		}
		i += size
		if r == '\n' {
			at = i
		}
	}
	return len(src)
}
