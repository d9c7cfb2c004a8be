package check

import "recto/internal/text/markup"

// missingCredits looks for people whom the article does not name: author, translator, reviewer.
func missingCredits(w *whole) {
	at := w.firstOf(markup.RoleCredit, markup.RoleByline)
	say := func(severity Severity, key string) {
		block, span := at, [2]int{}
		if at >= 0 {
			span[1] = len(w.Target.Blocks[at].Text.Plain)
		}
		w.report(severity, block, span, key, nil, key)
	}
	if w.Facts.Author == "" {
		say(Warning, "check.article.no_author")
	}
	if len(w.Facts.Translators) == 0 {
		say(Warning, "check.article.no_translator")
	}
	if len(w.Facts.Reviewers) == 0 {
		say(Info, "check.article.no_reviewer")
	}
}

// missingSource looks for an article that does not say what it was translated from, or whose source
// was not captured.
func missingSource(w *whole) {
	at := w.firstOf(markup.RoleSource)
	span := [2]int{}
	if at >= 0 {
		span[1] = len(w.Target.Blocks[at].Text.Plain)
	}
	switch {
	case w.Facts.Captured:
	case w.Facts.SourceURL == "":
		w.report(Warning, -1, [2]int{}, "check.article.no_source", nil, "no source")
	default:
		w.report(Warning, at, span, "check.article.not_captured", map[string]string{"URL": clip(w.Facts.SourceURL, 200)}, w.Facts.SourceURL)
	}
}

// firstOf is the first block that has one of the roles, the first role first; -1 when there is none.
func (w *whole) firstOf(roles ...markup.Role) int {
	for _, r := range roles {
		for i := range w.Target.Blocks {
			if w.Target.Blocks[i].Role == r {
				return i
			}
		}
	}
	return -1
}
