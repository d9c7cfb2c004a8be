// Package termbase knows what a house calls things: concepts with their terms in several languages, names of persons,
// places and organisations among them; and it finds those terms in running text, inflected or not.
//
// A Base is compiled from concepts (New) and does not change; compiling 50,000 concepts takes a fraction of a second,
// so a change of one makes a new Base. Base.Find recognises terms; it allocates nothing beyond the slice it is given.
// Compare says which terms of a source have no rendering, or a forbidden one, in its translation.
package termbase

import "recto/internal/text/lang"

// Status is what a house thinks of a term.
type Status string

// The statuses.
const (
	Preferred Status = "preferred"
	Allowed   Status = "allowed"
	Forbidden Status = "forbidden"
	Keep      Status = "keep" // is not translated: stands in the target as in the source
)

// Kind is what a concept is.
type Kind string

// The kinds. The empty one is a term like any other.
const (
	Plain        Kind = ""
	Person       Kind = "person"
	Place        Kind = "place"
	Organisation Kind = "organisation"
)

// Concept is one thing and what it is called. For a name's record the terms are its approved forms and its aliases.
type Concept struct {
	ID         string `json:"id"`
	Kind       Kind   `json:"kind,omitempty"`
	Domain     string `json:"domain,omitempty"`
	Definition string `json:"definition,omitempty"`
	Note       string `json:"note,omitempty"`
	// Disputed says that the name is disputed; Rule is the house's rule for it.
	Disputed bool   `json:"disputed,omitempty"`
	Rule     string `json:"rule,omitempty"`
	// Honorific and Roles belong to a person's record.
	Honorific string `json:"honorific,omitempty"`
	Roles     []Role `json:"roles,omitempty"`
	Terms     []Term `json:"terms"`
}

// Term is what the concept is called in one language.
type Term struct {
	Lang   lang.Tag `json:"lang"`
	Text   string   `json:"text"`
	Status Status   `json:"status,omitempty"` // "" is Preferred
	Part   string   `json:"part,omitempty"`   // of speech: noun, verb, adjective, proper noun
	Usage  string   `json:"usage,omitempty"`
	Source string   `json:"source,omitempty"`
	// Case says that capitals count: "US" is not "us". Terms in capitals throughout are so without saying it.
	Case bool `json:"case,omitempty"`
}

// Is reports whether the term has a status; without one it is preferred.
func (t Term) Is(s Status) bool { return t.Status == s || t.Status == "" && s == Preferred }

// In lists the concept's terms in a language, the preferred first. Terms of a language without a script or region serve
// for all of them ("pt" for "pt-BR"); Chinese scripts are told apart.
func (c *Concept) In(l lang.Tag) (out []Term) {
	for _, want := range []Status{Preferred, Keep, Allowed, Forbidden} {
		for _, t := range c.Terms {
			if t.Is(want) && speaks(t.Lang, l) {
				out = append(out, t)
			}
		}
	}
	return out
}

// speaks reports whether a term of one tag serves in a text of another.
func speaks(term, text lang.Tag) bool {
	return term == text || term.Base() == text.Base() && term.Base() != "zh"
}

// Best is the term to use in a language, "" where there is none.
func (c *Concept) Best(l lang.Tag) string {
	for _, t := range c.In(l) {
		if !t.Is(Forbidden) {
			return t.Text
		}
	}
	return ""
}
