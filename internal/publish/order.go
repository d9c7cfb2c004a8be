package publish

import (
	"slices"

	"recto/internal/newsroom"
)

// group puts the editions of each translation together, the newest last, and the translation with the
// latest first edition first: a correction does not push an old story up.
func group(editions []newsroom.Edition) [][]newsroom.Edition {
	at := map[newsroom.TranslationID]int{}
	var out [][]newsroom.Edition
	for _, e := range editions {
		i, ok := at[e.Translation]
		if !ok {
			i = len(out)
			at[e.Translation], out = i, append(out, nil)
		}
		out[i] = append(out[i], e)
	}
	for _, all := range out {
		slices.SortStableFunc(all, func(a, b newsroom.Edition) int { return a.Number - b.Number })
	}
	slices.SortStableFunc(out, func(a, b []newsroom.Edition) int {
		return b[0].PublishedAt.Compare(a[0].PublishedAt)
	})
	return out
}

func newestOf(articles [][]newsroom.Edition) []newsroom.Edition {
	out := make([]newsroom.Edition, len(articles))
	for i, all := range articles {
		out[i] = all[len(all)-1]
	}
	return out
}
