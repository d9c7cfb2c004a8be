package check

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Rule is one thing that Recto looks for.
type Rule struct {
	ID string // family/rule
	// Severity is the highest that the rule gives.
	Severity Severity
	// TwoSided says that the rule compares with the source and is silent without one.
	TwoSided bool
	// ByUnit says that the rule can judge a unit alone; the others need the article.
	ByUnit bool

	// unit judges one unit; article judges the whole. A rule that has both looks at a bare unit with the
	// one and at an article with the other, unless always is set: then units of articles pass through
	// unit as well.
	unit    func(*pair)
	article func(*whole)
	always  bool
}

// About is the key of the rule's description in package locale.
func (r Rule) About() string {
	return "check.rule." + strings.ReplaceAll(strings.ReplaceAll(r.ID, "/", "."), "-", "_")
}

// rules is the table: every rule that there is, by family.
var rules = [...]Rule{
	{ID: "article/blocks", Severity: Warning, TwoSided: true, article: changedBlocks},
	{ID: "article/changed", Severity: Warning, TwoSided: true, article: changedSource},
	{ID: "article/credits", Severity: Warning, article: missingCredits},
	{ID: "article/headline", Severity: Warning, article: longHeadline},
	{ID: "article/licence", Severity: Info, article: missingLicence},
	{ID: "article/source", Severity: Warning, article: missingSource},
	{ID: "article/summary", Severity: Warning, article: longSummary},
	{ID: "article/unlinked", Severity: Warning, article: unlinkedSources},
	{ID: "coverage/added", Severity: Warning, TwoSided: true, ByUnit: true, unit: addedText, article: addedUnits, always: true},
	{ID: "coverage/omitted", Severity: Error, TwoSided: true, ByUnit: true, unit: omittedText, article: omittedUnits, always: true},
	{ID: "coverage/unrelated", Severity: Warning, TwoSided: true, ByUnit: true, unit: unrelatedText, always: true},
	{ID: "image/alt", Severity: Warning, article: altTexts},
	{ID: "image/dead", Severity: Warning, article: deadImages},
	{ID: "image/hotlinked", Severity: Warning, article: hotlinks},
	{ID: "image/lost", Severity: Warning, TwoSided: true, article: lostImages},
	{ID: "language/untranslated", Severity: Error, TwoSided: true, ByUnit: true, unit: untranslated, always: true},
	{ID: "language/wrong", Severity: Error, ByUnit: true, unit: wrongLanguage, always: true},
	{ID: "link/changed", Severity: Warning, TwoSided: true, ByUnit: true, unit: changedLinks, always: true},
	{ID: "link/lost", Severity: Warning, TwoSided: true, ByUnit: true, unit: lostLinks, article: lostLinksOfArticle},
	{ID: "markup/code", Severity: Warning, TwoSided: true, ByUnit: true, unit: changedCode, always: true},
	{ID: "markup/footnote", Severity: Warning, TwoSided: true, ByUnit: true, unit: lostNotes, always: true},
	{ID: "markup/lost", Severity: Info, TwoSided: true, ByUnit: true, unit: lostMarkup, always: true},
	{ID: "markup/ruby", Severity: Info, TwoSided: true, ByUnit: true, unit: strangeRuby, always: true},
	{ID: "name/archive", Severity: Warning, TwoSided: true, article: archivedNames},
	{ID: "name/missing", Severity: Warning, TwoSided: true, ByUnit: true, unit: missingName, always: true},
	{ID: "name/variant", Severity: Warning, article: nameVariants},
	{ID: "negation/gained", Severity: Warning, TwoSided: true, ByUnit: true, unit: gainedNegation, always: true},
	{ID: "negation/lost", Severity: Warning, TwoSided: true, ByUnit: true, unit: lostNegation, always: true},
	{ID: "note/in-body", Severity: Warning, ByUnit: true, unit: notesInUnit, article: notesInBody},
	{ID: "note/reporting", Severity: Info, article: reportingNotes},
	{ID: "punctuation/bracket", Severity: Warning, ByUnit: true, unit: unbalancedBracket, always: true},
	{ID: "punctuation/final", Severity: Warning, TwoSided: true, ByUnit: true, unit: finalStop, always: true},
	{ID: "punctuation/stray", Severity: Warning, ByUnit: true, unit: strayMark, always: true},
	{ID: "quantity/date", Severity: Error, TwoSided: true, ByUnit: true},
	{ID: "quantity/number", Severity: Error, TwoSided: true, ByUnit: true, unit: quantities, always: true},
	{ID: "quantity/unit", Severity: Error, TwoSided: true, ByUnit: true},
	{ID: "quote/attribution", Severity: Warning, TwoSided: true, ByUnit: true, unit: lostAttribution, always: true},
	{ID: "quote/boundary", Severity: Error, ByUnit: true, unit: boundaryOfUnit, article: boundaries},
	{ID: "quote/gained", Severity: Warning, TwoSided: true, ByUnit: true, unit: gainedQuotation, always: true},
	{ID: "quote/lost", Severity: Warning, TwoSided: true, ByUnit: true, unit: lostQuotation, always: true},
	{ID: "quote/marks", Severity: Info, article: quoteHabit},
	{ID: "quote/speaker", Severity: Warning, TwoSided: true, ByUnit: true, unit: changedSpeaker, always: true},
	{ID: "quote/unbalanced", Severity: Warning, ByUnit: true, unit: unbalancedUnit, article: unbalanced},
	{ID: "repetition/neighbour", Severity: Warning, ByUnit: true, unit: neighboursOfUnit, article: neighbours},
	{ID: "repetition/word", Severity: Warning, ByUnit: true, unit: doubledWord, always: true},
	{ID: "style/address", Severity: Warning, ByUnit: true},
	{ID: "style/capitals", Severity: Warning, ByUnit: true},
	{ID: "style/caption", Severity: Warning},
	{ID: "style/code", Severity: Warning, ByUnit: true},
	{ID: "style/dash", Severity: Warning, ByUnit: true},
	{ID: "style/ellipsis", Severity: Warning, ByUnit: true},
	{ID: "style/enumeration", Severity: Warning},
	{ID: "style/gloss", Severity: Warning, ByUnit: true},
	{ID: "style/heading", Severity: Warning},
	{ID: "style/italics", Severity: Warning, ByUnit: true},
	{ID: "style/label", Severity: Warning, ByUnit: true},
	{ID: "style/list", Severity: Warning, ByUnit: true},
	{ID: "style/long", Severity: Warning, ByUnit: true},
	{ID: "style/markup", Severity: Warning, ByUnit: true},
	{ID: "style/nbsp", Severity: Warning, ByUnit: true},
	{ID: "style/note", Severity: Warning, ByUnit: true},
	{ID: "style/number", Severity: Warning, ByUnit: true},
	{ID: "style/percent", Severity: Warning, ByUnit: true},
	{ID: "style/plural", Severity: Warning, ByUnit: true},
	{ID: "style/quotes", Severity: Warning, ByUnit: true},
	{ID: "style/space", Severity: Warning, ByUnit: true},
	{ID: "style/spacing", Severity: Warning, ByUnit: true},
	{ID: "style/width", Severity: Warning, ByUnit: true},
	{ID: "style/words", Severity: Warning, ByUnit: true},
	{ID: "style/yo", Severity: Warning, ByUnit: true},
	{ID: "term/forbidden", Severity: Warning, ByUnit: true},
	{ID: "term/kept", Severity: Warning, TwoSided: true, ByUnit: true},
	{ID: "term/missing", Severity: Warning, TwoSided: true, ByUnit: true},
}

// Rules lists every rule, by family and name.
func Rules() []Rule { return slices.Clone(rules[:]) }

// KnownRules says which of some names are neither rules nor families of rules.
func KnownRules(names []string) error {
	families := map[string]bool{}
	for _, r := range rules {
		family, _, _ := strings.Cut(r.ID, "/")
		families[family] = true
	}
	for _, n := range names {
		if !families[n] && !slices.ContainsFunc(rules[:], func(r Rule) bool { return r.ID == n }) {
			return fmt.Errorf("there is no rule or family %q; the families are %s, and docs/checks.md lists their rules", n, strings.Join(slices.Sorted(maps.Keys(families)), ", "))
		}
	}
	return nil
}

// Run checks an article with every rule but a house's own.
func Run(a *Article) []Finding {
	var c Checker
	return c.Article(a)
}

// RunUnit checks one unit by itself.
func RunUnit(u Unit) []Finding {
	var c Checker
	return c.Unit(&u)
}

// Open parts findings by what people have dismissed; both lists keep the order of findings.
func Open(findings []Finding, dismissals []Dismissal) (open, dismissed []Finding) {
	waved := make(map[string]bool, len(dismissals))
	for _, d := range dismissals {
		waved[d.Fingerprint] = true
	}
	for _, f := range findings {
		if waved[f.Fingerprint] {
			dismissed = append(dismissed, f)
		} else {
			open = append(open, f)
		}
	}
	return open, dismissed
}

// byPlace sorts findings as a reader of the target meets them.
func byPlace(found []Finding) {
	slices.SortStableFunc(found, func(a, b Finding) int {
		return cmp.Or(comparePlace(a.Target, b.Target), comparePlace(a.Source, b.Source), strings.Compare(a.Rule, b.Rule))
	})
}

func comparePlace(a, b *Place) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return -1
	case b == nil:
		return 1
	}
	return cmp.Or(cmp.Compare(a.Block, b.Block), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
}
