// Package po reads and writes gettext's PO catalogues, message by message and in constant memory.
//
// A catalogue begins with a header, the message whose msgid is empty; it names the language and the character set. A
// message has an optional context (msgctxt), a source text (msgid, and msgid_plural), one translation or one for each
// plural form (msgstr), and comments: the translator's (#), the program's (#.), references (#:), flags (#,) and what
// the source was before (#|). Messages that are no longer used begin with #~. What is written passes `msgfmt -c` where
// the translations do.
package po

import (
	"slices"
	"strings"

	"recto/internal/text/lang"
)

// Field is one line of the header.
type Field struct{ Name, Value string }

// Header is what a catalogue says of itself.
type Header struct {
	Notes  []string // lines of the comment above it
	Fields []Field  // in their order
}

// Get is a field's value, "" where there is none. Case does not count.
func (h Header) Get(name string) string {
	if i := index(h.Fields, name); i >= 0 {
		return h.Fields[i].Value
	}
	return ""
}

func index(fields []Field, name string) int {
	return slices.IndexFunc(fields, func(f Field) bool { return strings.EqualFold(f.Name, name) })
}

// Language is the language of the translations, "" where the header does not say it. gettext writes scripts as
// "sr@latin".
func (h Header) Language() lang.Tag {
	name, script, _ := strings.Cut(h.Get("Language"), "@")
	switch script {
	case "latin":
		name += "-Latn"
	case "cyrillic":
		name += "-Cyrl"
	}
	tag, err := lang.Parse(name)
	if err != nil {
		return ""
	}
	return tag
}

// Source is a source text: what is translated, or what it was before.
type Source struct {
	Context    string
	HasContext bool // a context may be there and empty
	ID         string
	Plural     string
	HasPlural  bool
}

// Message is one message of a catalogue.
type Message struct {
	Source
	Str        []string // the translation, or one for each plural form
	Notes      []string // lines of the translator's comments
	Extracted  []string // lines of comments for the translator
	References []string
	Flags      []string // fuzzy, c-format ...
	Was        Source   // before the source was changed
	Obsolete   bool
	Line       int // where its first text stands in the file, from 1
}

// Fuzzy reports whether the translation is a guess that nobody has looked at.
func (m *Message) Fuzzy() bool { return slices.Contains(m.Flags, "fuzzy") }

// Translated reports whether the message is in use and has a translation in all its forms that is no guess.
func (m *Message) Translated() bool {
	return !m.Obsolete && !m.Fuzzy() && len(m.Str) > 0 && !slices.Contains(m.Str, "")
}
