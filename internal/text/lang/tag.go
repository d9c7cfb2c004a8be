// Package lang knows languages: their tags, scripts, character classes and writing habits
// (quotation marks, spacing, reading direction), and tells which language a text is in.
//
// Its main type is Tag, a normalised BCP 47 tag. It translates nothing and segments nothing.
package lang

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"
)

// Tag is a normalised BCP 47 language tag: "ru", "en", "zh-Hans", "zh-Hant", "pt-BR".
// The zero Tag means "not known". Chinese always carries its script.
type Tag string

// Tags that code names.
const (
	Chinese     Tag = "zh-Hans"
	Traditional Tag = "zh-Hant"
	English     Tag = "en"
	Russian     Tag = "ru"
)

// Parse normalises a tag as people write it ("zh", "zh-CN", "zh_TW", "EN-us", "rus").
// An empty string gives the zero Tag; a malformed or unknown tag is an error that names it.
func Parse(s string) (Tag, error) {
	s = strings.TrimSpace(strings.ReplaceAll(s, "_", "-"))
	if s == "" {
		return "", nil
	}
	t, err := language.Parse(s)
	if err != nil {
		return "", fmt.Errorf("language tag %q is not known; write it as in BCP 47, for example zh-Hans, ru or en", s)
	}
	base, script, region := t.Raw()
	if base.String() == "und" {
		return "", fmt.Errorf("language tag %q names no language; write it as in BCP 47, for example zh-Hans, ru or en", s)
	}
	if base.String() == "zh" {
		full, _ := t.Script()
		return Tag("zh-" + full.String()), nil
	}
	out := base.String()
	if script.String() != "Zzzz" {
		out += "-" + script.String()
	}
	if region.String() != "ZZ" {
		out += "-" + region.String()
	}
	return Tag(out), nil
}

// MustParse is Parse for tags written in the code; it panics on a bad one.
func MustParse(s string) Tag {
	t, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return t
}

// Base is the language alone: "zh" for "zh-Hans", "" for the zero Tag.
func (t Tag) Base() string {
	if len(t) == 2 {
		return string(t) // most
	}
	return t.cut()
}

func (t Tag) cut() string {
	for i := range len(t) {
		if t[i] == '-' {
			return string(t[:i])
		}
	}
	return string(t)
}

// Spaceless reports whether the language is written without spaces between words (zh, ja, th, lo, km, my).
func (t Tag) Spaceless() bool {
	switch t.Base() {
	case "zh", "ja", "th", "lo", "km", "my":
		return true
	}
	return false
}

// Dir is the reading direction as HTML writes it: "ltr" or "rtl".
func (t Tag) Dir() string {
	switch t.Base() {
	case "ar", "he", "fa", "ur", "yi", "ps", "dv", "sd", "ug", "ckb":
		return "rtl"
	}
	return "ltr"
}
