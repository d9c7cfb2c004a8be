package check

import (
	"strings"

	"recto/internal/text/lang"
	"recto/internal/text/names"
	"recto/internal/text/style"
	"recto/internal/text/termbase"
)

// House is what an outlet brings to the rules. The zero House brings nothing and changes nothing.
type House struct {
	// Style is how the house writes, by language; a text in another language has no house style.
	Style []*style.Guide
	// Terms are what the house calls things; nil: no termbase.
	Terms *termbase.Base
	// Archive is how the house's articles rendered names, of which Archived is the one under judgement; nil: no archive.
	Archive  *names.Archive
	Archived int64
	// Lengths are what the house's channels take.
	Lengths []Lengths
	// Severities override those of the rules, by rule ("quote/marks") or family ("quote"); Off leaves a rule out.
	Severities map[string]Severity
}

// Off as a severity leaves a rule's findings out.
const Off Severity = "off"

// guide is the house's guide for a language, nil for none.
func (h *House) guide(l lang.Tag) *style.Guide {
	for _, g := range h.Style {
		if g.Language() == l || g.Language().Base() == l.Base() && l.Base() != "zh" {
			return g
		}
	}
	return nil
}

// severity is what the house makes of a finding's severity.
func (h *House) severity(rule string, s Severity) Severity {
	if to, ok := h.Severities[rule]; ok {
		return to
	}
	family, _, _ := strings.Cut(rule, "/")
	if to, ok := h.Severities[family]; ok {
		return to
	}
	return s
}

// Checker checks by a house's rules. It keeps its memory from one call to the next, so that a unit without findings
// costs no allocation; it is not safe for concurrent use.
type Checker struct {
	House House
	p     pair
	style styler
	terms termer
}

// Unit checks one unit by itself. The findings are valid until the next call.
func (c *Checker) Unit(u *Unit) []Finding {
	p := &c.p
	p.found = p.found[:0]
	p.judge(u, false)
	c.style.unit(p, &c.House)
	c.terms.unit(p, &c.House)
	return c.finish(p.found)
}

// Article checks an article. The findings stand in the order of their places, those of the article as a whole
// first; each has a fingerprint of its own.
func (c *Checker) Article(a *Article) []Finding {
	if a == nil || a.Target == nil {
		return nil
	}
	w := newWhole(a, &c.House)
	p := &c.p
	p.found = nil
	for i := range a.Units {
		p.judge(&a.Units[i], true)
		c.terms.unit(p, &c.House)
	}
	w.found = p.found
	for r := range rules {
		if rules[r].article != nil {
			w.rule = &rules[r]
			rules[r].article(w)
		}
	}
	c.style.article(w, &c.House)
	w.assign()
	p.found = nil
	return c.finish(w.found)
}

// finish applies the house's severities and gives the findings their order and names.
func (c *Checker) finish(found []Finding) []Finding {
	if len(found) == 0 {
		return nil
	}
	if len(c.House.Severities) > 0 {
		kept := found[:0]
		for _, f := range found {
			if f.Severity = c.House.severity(f.Rule, f.Severity); f.Severity != Off {
				kept = append(kept, f)
			}
		}
		found = kept
	}
	for i := range found {
		found[i].Fixable = found[i].Fixable || found[i].Suggestion != ""
	}
	byPlace(found)
	fingerprint(found)
	return found
}

// judge runs the rules for units over one: all, or those that an article's units pass through.
func (p *pair) judge(u *Unit, inArticle bool) {
	p.begin(u)
	chosen := unitRules
	if inArticle {
		chosen = passedRules
	}
	for _, r := range chosen {
		p.rule = r
		r.unit(p)
	}
}

// unitRules are the rules that judge units, passedRules those of them that units of articles pass through.
var unitRules, passedRules = func() (all, passed []*Rule) {
	for i := range rules {
		r := &rules[i]
		if r.unit != nil {
			all = append(all, r)
		}
		if r.unit != nil && r.always {
			passed = append(passed, r)
		}
	}
	return all, passed
}()
