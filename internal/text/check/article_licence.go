package check

import "strings"

// licences are words of a licence or a permission, in lower case.
var licences = strings.Split("licence|license|creative commons|cc by|cc-by|cc0|public domain|with permission|by permission|permission of|许可|授权|版权|公有领域|知识共享|許可|授權|版權|公有領域|лицензи|с разрешения|ліцензі|з дозволу|lizenz|mit genehmigung|licencia|con permiso|avec l'autorisation|©", "|")

// missingLicence looks for an article that does not say under what licence or permission it is a translation.
func missingLicence(w *whole) {
	if w.Facts.Licence != "" || w.Facts.SourceURL == "" && w.Source == nil {
		return
	}
	for i := range w.Target.Blocks {
		lower := strings.ToLower(w.Target.Blocks[i].Text.Plain)
		for _, l := range licences {
			if strings.Contains(lower, l) {
				return
			}
		}
	}
	w.report(Info, -1, [2]int{}, "check.article.no_licence", nil, "no licence")
}
