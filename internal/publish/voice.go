package publish

import (
	"html"
	"html/template"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"recto/internal/locale"
	"recto/internal/text/lang"
)

// voice speaks a page's language: its words come from package locale, and whatever stands in another
// language says so.
type voice struct {
	*locale.Printer
}

// phrase is some words with the attributes that tell their language where it is not the page's.
type phrase struct {
	Text string
	In   template.HTMLAttr // "" or ` lang="ru" dir="ltr"`
}

// in gives the attributes of an element whose words are in the language t: none for the page's own.
func (v voice) in(t lang.Tag) template.HTMLAttr {
	if t == "" || t == v.Lang() {
		return ""
	}
	return attrs(t)
}

// attrs always names language and direction: every cell of a source says both. A source whose language
// nobody knows is "und".
func attrs(t lang.Tag) template.HTMLAttr {
	if t == "" {
		return ` lang="und" dir="auto"`
	}
	return template.HTMLAttr(` lang="` + html.EscapeString(string(t)) + `" dir="` + t.Dir() + `"`)
}

func (v voice) phrase(text string, t lang.Tag) phrase { return phrase{text, v.in(t)} }

// name is a person's or a publication's name: in the language of where it comes from when it is written
// in that language's script, else in the page's.
func (v voice) name(text string, from lang.Tag) phrase {
	script := scriptOf(text)
	switch {
	case script == lang.None:
		return phrase{Text: text}
	case from != "" && writes(from, script):
		return v.phrase(text, from)
	case script == lang.Latin || writes(v.Lang(), script):
		return phrase{Text: text} // a pen name in Latin letters belongs to no language
	}
	if t, sure := lang.Identify(text); sure > 0 {
		return v.phrase(text, t)
	}
	return phrase{text, attrs("")}
}

// scriptOf is the script of the first letter.
func scriptOf(text string) lang.Script {
	for _, r := range text {
		if s := lang.ScriptOf(r); s != lang.None {
			return s
		}
	}
	return lang.None
}

// writes reports whether the language is written in the script.
func writes(t lang.Tag, s lang.Script) bool {
	switch t.Base() {
	case "zh":
		return s == lang.Han
	case "ja":
		return s == lang.Han || s == lang.Kana
	case "ko":
		return s == lang.Hangul
	case "ru", "uk", "be", "bg", "mk", "kk", "ky", "mn", "tg":
		return s == lang.Cyrillic
	case "sr":
		return s == lang.Cyrillic || s == lang.Latin
	case "ar", "fa", "ur", "ps", "ug", "sd", "ckb":
		return s == lang.Arabic
	case "he", "yi":
		return s == lang.Hebrew
	case "el":
		return s == lang.Greek
	case "hi", "mr", "ne":
		return s == lang.Devanagari
	}
	return s == lang.Latin
}

// mixed marks up words that quote a source: what stands in the source's script, and not in the page's,
// says that it is in the source's language. Between two languages of one script nothing tells them apart.
func (v voice) mixed(text string, from lang.Tag) template.HTML {
	foreign := func(r rune) bool {
		s := lang.ScriptOf(r)
		return s != lang.None && s != lang.Latin && writes(from, s) && !writes(v.Lang(), s)
	}
	var out strings.Builder
	for text != "" {
		at := strings.IndexFunc(text, foreign)
		if at < 0 {
			break
		}
		out.WriteString(template.HTMLEscapeString(text[:at]))
		text = text[at:]
		// The run goes on over spaces and marks to the last letter of the source's script before one of another.
		end := 0
		for i, r := range text {
			if foreign(r) {
				end = i + utf8.RuneLen(r)
			} else if lang.ScriptOf(r) != lang.None {
				break
			}
		}
		out.WriteString("<span" + string(attrs(from)) + ">" + template.HTMLEscapeString(text[:end]) + "</span>")
		text = text[end:]
	}
	out.WriteString(template.HTMLEscapeString(text))
	return template.HTML(out.String())
}

// html marks the phrase up.
func (p phrase) html() template.HTML {
	text := template.HTMLEscapeString(p.Text)
	if p.In == "" {
		return template.HTML(text)
	}
	return template.HTML("<span" + string(p.In) + ">" + text + "</span>")
}

// slots are private-use characters that stand for marked-up values while a message is being made, so that
// no message and no value can bring markup of its own.
const slots = '\uE000'

// Say is T for values that may be marked up: a template.HTML value goes in as it is, a phrase with its
// language, all else escaped.
func (v voice) Say(key string, args ...any) template.HTML {
	var marked []template.HTML
	plain := append([]any(nil), args...)
	for i := 1; i < len(plain); i += 2 {
		switch value := plain[i].(type) {
		case template.HTML:
			plain[i] = string(rune(slots + len(marked)))
			marked = append(marked, value)
		case phrase:
			plain[i] = string(rune(slots + len(marked)))
			marked = append(marked, value.html())
		case string:
			plain[i] = dropSlots(value)
		}
	}
	said := template.HTMLEscapeString(v.T(key, plain...))
	for i, m := range marked {
		said = strings.ReplaceAll(said, string(rune(slots+i)), string(m))
	}
	return template.HTML(said)
}

func dropSlots(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= slots && r < slots+256 {
			return -1
		}
		return r
	}, s)
}

// list joins marked-up items with the page's comma for names or for parts of a sentence.
func (v voice) list(key string, items []template.HTML) template.HTML {
	var out strings.Builder
	for i, item := range items {
		if i > 0 {
			out.WriteString(template.HTMLEscapeString(v.T(key)))
		}
		out.WriteString(string(item))
	}
	return template.HTML(out.String())
}

// Day is a date as a <time> element.
func (v voice) Day(t time.Time) template.HTML { return timeElement(t, "2006-01-02", v.Date(t)) }

// Minute is a date with its time of day as a <time> element.
func (v voice) Minute(t time.Time) template.HTML {
	return timeElement(t, "2006-01-02T15:04Z", v.DateTime(t))
}

func timeElement(t time.Time, layout, text string) template.HTML {
	if t.IsZero() {
		return ""
	}
	return template.HTML(`<time datetime="` + t.UTC().Format(layout) + `">` + template.HTMLEscapeString(text) + `</time>`)
}

// link marks a link up; an address that is no web address gives the words alone.
func link(url string, words phrase) template.HTML {
	if !isWeb(url) {
		return words.html()
	}
	return template.HTML(`<a href="` + template.HTMLEscapeString(url) + `"` + string(words.In) + `>` + template.HTMLEscapeString(words.Text) + `</a>`)
}

// isWeb reports whether the address may be linked to from a page.
func isWeb(url string) bool {
	lower := strings.ToLower(url)
	return strings.HasPrefix(lower, "https://") || strings.HasPrefix(lower, "http://")
}

func itoa(n int) string { return strconv.Itoa(n) }

// languageName is what the page's readers call a language. Chinese is just Chinese, unless the other side
// is Chinese too.
func (v voice) languageName(t, other lang.Tag) string {
	if t.Base() == "zh" && other.Base() != "zh" {
		t = "zh"
	}
	return lang.Name(t, v.Lang())
}

// Gap is what stands between two sentences: nothing where the language writes no spaces.
func (v voice) Gap() string {
	if v.Lang().Spaceless() {
		return ""
	}
	return " "
}
