// Package style finds where a text departs from how its house writes: the width of punctuation, spaces between
// scripts, quotation marks, dashes, what should be code, capitals of product names, words that the house replaces.
//
// A Guide is what a house has chosen: packs of rules (Packs lists them), choices that differ between houses, names
// in their exact writing and words to replace. Guide.Find reads one text and reports Hits, each with the text
// that the house would write. Nothing is changed here; Learn proposes replacements from what reviewers did.
//
// The package looks at one language alone and knows no source text.
package style

import (
	"slices"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// Hit is a place that departs from the guide.
type Hit struct {
	Rule string // the rule's name in its family: "width", "quotes"
	// Key is the message's last part where a rule has several: "option", "command"; "" for the rule's own message.
	Key string
	// Start and End are byte offsets into the text's Plain.
	Start, End int
	// Fix is what the house would write there, as inline Markdown where Markup is set. Fixable says that it is known.
	Fix     string
	Fixable bool
	Markup  bool
	// Safe says that the fix is right wherever the rule fires: it may be applied without being looked at.
	Safe bool
}

// Text is what a guide reads: one sentence or block.
type Text struct {
	markup.Text
	Kind markup.Kind
	// Alone says that the text is a whole block and not one sentence of several.
	Alone bool
	// Under is the kind of the block before, "" where that is not known.
	Under markup.Kind
	// Commands says how the article uses words (see Commands); nil where that is not known.
	Commands map[string]Use
}

// Guide is a house's way of writing in one language. It does not change and may be used by many at once.
type Guide struct {
	language lang.Tag
	config   Config
	rules    []rule
	words    words
}

// Config is what a house chooses. The zero Config is a guide without rules.
type Config struct {
	// Packs are names of Packs that fit the language; others are passed over.
	Packs []string
	// Choices override the packs' by name: "address" is 你 or 您 (Choices lists all).
	Choices map[string]string
	// Off are rules that the house does not want.
	Off []string
	// Names are written exactly so: "GitHub".
	Names []string
	// Replace says which words the house replaces by which.
	Replace []Replacement
}

// Replacement is a word that the house does not use, and the one that it uses instead.
type Replacement struct{ From, To string }

// New compiles what a house has chosen for a language.
func New(l lang.Tag, c Config) *Guide {
	g := &Guide{language: l, config: c}
	chosen := map[string]string{}
	on := map[string]bool{}
	var listed []Replacement
	for _, name := range c.Packs {
		p, ok := packNamed(name)
		if !ok || !p.fits(l) {
			continue
		}
		for k, v := range p.choices {
			chosen[k] = v
		}
		for _, r := range p.rules {
			on[r] = true
		}
		listed = append(listed, p.replace...)
		if p.names {
			g.words.addNames(productNames)
		}
	}
	for k, v := range c.Choices {
		chosen[k], on[k] = v, true // a house that chooses how wants it so
	}
	g.config.Choices = chosen
	for _, r := range rules {
		if on[r.name] && !slices.Contains(c.Off, r.name) {
			g.rules = append(g.rules, r)
		}
	}
	g.words.addNames(c.Names)
	for _, r := range slices.Concat(listed, c.Replace) {
		g.words.add(r)
	}
	return g
}

// Language is the language that the guide is for.
func (g *Guide) Language() lang.Tag { return g.language }

// Empty reports whether the guide asks for nothing.
func (g *Guide) Empty() bool { return g == nil || len(g.rules) == 0 && g.words.empty() }

// Finder reads texts by a guide. It keeps its buffers and must not be used by two at once.
type Finder struct{ scan scan }

// Find appends the text's hits to dst, by place. Hits of one rule do not overlap.
func (f *Finder) Find(dst []Hit, g *Guide, t Text) []Hit {
	if g.Empty() || t.Plain == "" {
		return dst
	}
	s := &f.scan
	s.begin(g, t, dst)
	for i := range g.rules {
		s.rule = &g.rules[i]
		g.rules[i].find(s)
	}
	g.words.find(s, g.config.Off)
	slices.SortStableFunc(s.hits[len(dst):], func(a, b Hit) int { return a.Start - b.Start })
	return s.hits
}

// rule is one thing that a pack may ask for.
type rule struct {
	name string
	safe bool
	find func(*scan)
}

// rules is the table of them.
var rules = [...]rule{
	{name: "address", find: address},
	{name: "caption", find: captions},
	{name: "code", find: bareCode},
	{name: "dash", find: dashes},
	{name: "ellipsis", safe: true, find: ellipses},
	{name: "enumeration", find: enumerations},
	{name: "gloss", find: glosses},
	{name: "heading", find: boldHeadings},
	{name: "italics", find: italics},
	{name: "label", find: labels},
	{name: "list", find: listCommas},
	{name: "long", find: longSentences},
	{name: "markup", find: brokenMarks},
	{name: "nbsp", safe: true, find: unbroken},
	{name: "note", find: remarks},
	{name: "number", find: numbers},
	{name: "percent", find: percents},
	{name: "plural", find: plurals},
	{name: "quotes", find: straightQuotes},
	{name: "space", safe: true, find: strayspaces},
	{name: "spacing", safe: true, find: scriptSpacing},
	{name: "width", safe: true, find: widths},
	{name: "yo", find: yo},
}

// Rules lists the names of the rules, those of words last.
func Rules() []string {
	out := make([]string, 0, len(rules)+2)
	for _, r := range rules {
		out = append(out, r.name)
	}
	return append(out, capitalsRule, wordsRule)
}

// kinds are the keys of the hits of rules that have several; the others have the empty one alone.
var kinds = map[string][]string{
	"code":    {"bold", "command", "function", "keys", "name", "option", "path", "quoted"},
	"list":    {"", "and"},
	"markup":  {"", "bold"},
	"quotes":  {"", "turned"},
	"spacing": {"", "link", "unit"},
}

// Kinds lists the keys that a rule's hits may have.
func Kinds(rule string) []string {
	if k, ok := kinds[rule]; ok {
		return k
	}
	return []string{""}
}
