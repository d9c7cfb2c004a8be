package locale

import (
	"golang.org/x/text/language"

	"recto/internal/text/lang"
)

// longestHeader is how much of an Accept-Language header is looked at, in bytes.
const longestHeader = 256

// Match is the language that Recto speaks and that the Accept-Language header prefers; English for an
// empty or broken header.
func Match(acceptLanguage string) lang.Tag {
	if len(acceptLanguage) > longestHeader {
		return lang.English
	}
	tags, _, err := language.ParseAcceptLanguage(acceptLanguage)
	if err != nil || len(tags) == 0 {
		return lang.English
	}
	return nearest(tags...)
}

func nearest(wanted ...language.Tag) lang.Tag {
	spoken := Languages()
	tags := make([]language.Tag, len(spoken))
	for i, l := range spoken {
		tags[i] = language.Make(string(l.Tag))
	}
	_, i, confidence := language.NewMatcher(tags).Match(wanted...)
	if confidence == language.No {
		return lang.English
	}
	return spoken[i].Tag
}
