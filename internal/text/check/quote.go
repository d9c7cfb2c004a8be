package check

import (
	"sort"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/quote"
)

// quotations are those of a text, marks in code aside.
func quotations(text markup.Text, dst []quote.Quotation) []quote.Quotation {
	return quote.Find(dst, text.Plain, skipCode(text))
}

// skipCode tells which places of a text are code; nil where none is.
func skipCode(text markup.Text) func(at int) bool {
	var code []markup.Span
	for _, s := range text.Spans {
		if s.Kind == markup.CodeSpan {
			code = append(code, s)
		}
	}
	if len(code) == 0 {
		return nil
	}
	return func(at int) bool {
		i := sort.Search(len(code), func(i int) bool { return code[i].End > at })
		return i < len(code) && code[i].Start <= at
	}
}

func inCode(spans []markup.Span, at int) bool {
	for _, s := range spans {
		if s.Start > at {
			return false
		}
		if s.Kind == markup.CodeSpan && at < s.End {
			return true
		}
	}
	return false
}

// paired says whether the language's opening and closing marks differ, so that they can be counted.
func paired(l lang.Tag) bool {
	switch l.Base() {
	case "zh", "en", "ru", "uk", "be", "ja", "fr", "es", "it", "pt", "ko", "bg", "de", "cs", "pl":
		return true
	}
	return false
}

// leftovers counts the quotations that lack their closing mark, and those that lack the opening one.
func leftovers(qs []quote.Quotation) (open, stray int) {
	for i := range qs {
		switch {
		case !qs[i].Opened():
			stray++
		case !qs[i].Closed():
			open++
		}
	}
	return open, stray
}
