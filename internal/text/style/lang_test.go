package style_test

import "recto/internal/text/lang"

func langTag(s string) lang.Tag { return lang.MustParse(s) }
