package web

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/termbase"
)

// What the form of a concept lets choose.
var (
	kinds      = [...]termbase.Kind{termbase.Plain, termbase.Person, termbase.Place, termbase.Organisation}
	statusesOf = [...]termbase.Status{termbase.Preferred, termbase.Allowed, termbase.Forbidden, termbase.Keep}
	parts      = [...]partOfSpeech{"noun", "proper noun", "verb", "adjective", "adverb"}
)

// partOfSpeech is one that the form names in the reader's language.
type partOfSpeech string

// Key is the last part of its message's key.
func (p partOfSpeech) Key() string { return strings.ReplaceAll(string(p), " ", "_") }

// termLine is a term of the form, as it was filled in.
type termLine struct {
	N int
	termbase.Term
	Tag string // the language, which may be none
	Was string // the term that stood there; "" for none
}

// Number is the line's number from 1.
func (l termLine) Number() int { return l.N + 1 }

// OwnPart reports a part of speech that the form does not name: it came with a file.
func (l termLine) OwnPart() bool {
	return l.Part != "" && !slices.Contains(parts[:], partOfSpeech(l.Part))
}

// roleLine is a role of the form, as it was filled in. Days are "2006-01-02".
type roleLine struct {
	N                 int
	Title, From, Till string
}

// linesOf are a concept's terms and roles as lines of the form.
func linesOf(c termbase.Concept) (terms []termLine, roles []roleLine) {
	for i, t := range c.Terms {
		terms = append(terms, termLine{i, t, string(t.Lang), t.Text})
	}
	for i, r := range c.Roles {
		roles = append(roles, roleLine{i, r.Title, dayOf(r.From), dayOf(r.Till)})
	}
	return terms, roles
}

func dayOf(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.DateOnly)
}

// readLines reads the lines that were filled in. What the form leaves out for every term is not an error.
func readLines(form url.Values) (terms []termLine, roles []roleLine, err error) {
	texts := form["term"]
	if len(form["lang"]) != len(texts) || len(form["status"]) != len(texts) {
		return nil, nil, formError(newsroom.ErrInvalid)
	}
	at := func(name string, i int) string {
		if all := form[name]; i < len(all) {
			return strings.TrimSpace(all[i])
		}
		return ""
	}
	for i := range texts {
		t := termbase.Term{Text: at("term", i), Status: termbase.Status(at("status", i)), Part: at("part", i), Usage: at("usage", i), Source: at("source", i)}
		if t.Text != "" || at("was", i) != "" {
			terms = append(terms, termLine{len(terms), t, at("lang", i), at("was", i)})
		}
	}
	for i := range form["role"] {
		if r := (roleLine{len(roles), at("role", i), at("from", i), at("till", i)}); r.Title != "" || r.From != "" || r.Till != "" {
			roles = append(roles, r)
		}
	}
	return terms, roles, nil
}

// fillConcept puts the form's words into the concept; what the form does not show stays.
func fillConcept(c *newsroom.Concept, form url.Values, lines []termLine, roles []roleLine) (err error) {
	if c.ID != 0 {
		if c.Version, err = strconv.Atoi(form.Get("version")); err != nil {
			return formError(err)
		}
	}
	c.Kind, c.Rule = termbase.Kind(form.Get("kind")), strings.TrimSpace(form.Get("rule"))
	c.Disputed = form.Get("disputed") != "" || c.Rule != ""
	c.Domain, c.Definition, c.Note = strings.TrimSpace(form.Get("domain")), strings.TrimSpace(form.Get("definition")), strings.TrimSpace(form.Get("note"))
	c.Honorific = strings.TrimSpace(form.Get("honorific"))
	before := c.Terms
	c.Terms, c.Roles = nil, nil
	for _, l := range lines {
		t := l.Term
		if t.Text == "" {
			continue
		}
		if t.Lang, err = lang.Parse(l.Tag); err != nil {
			return fmt.Errorf("the term %q: %w: %w", t.Text, err, newsroom.ErrInvalid)
		}
		if !slices.Contains(statusesOf[:], t.Status) || l.OwnPart() && !slices.ContainsFunc(before, func(b termbase.Term) bool { return b.Part == t.Part }) {
			return formError(newsroom.ErrInvalid)
		}
		if at := slices.IndexFunc(before, func(b termbase.Term) bool { return b.Text == l.Was && b.Lang == t.Lang }); at >= 0 {
			t.Case = before[at].Case
		}
		if slices.ContainsFunc(c.Terms, func(o termbase.Term) bool { return o.Lang == t.Lang && o.Text == t.Text }) {
			return fmt.Errorf("the term %q stands there twice: %w", t.Text, newsroom.ErrInvalid)
		}
		c.Terms = append(c.Terms, t)
	}
	for _, l := range roles {
		r := termbase.Role{Title: l.Title}
		if r.From, err = day(l.From); err == nil {
			r.Till, err = day(l.Till)
		}
		switch {
		case err != nil:
		case l.Title == "":
			err = errors.New("it has days and no name")
		case !r.Till.IsZero() && r.Till.Before(r.From):
			err = errors.New("it ends before it begins")
		}
		if err != nil {
			return fmt.Errorf("the role %q: %w: %w", l.Title, err, newsroom.ErrInvalid)
		}
		c.Roles = append(c.Roles, r)
	}
	return nil
}

// day reads a day; none is the zero time.
func day(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return t, fmt.Errorf("%q is no day such as 2026-02-28", s)
	}
	return t, nil
}
