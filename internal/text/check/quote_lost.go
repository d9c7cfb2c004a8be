package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/quote"
)

// Quoted words count as speech from so many words on, or characters in scripts without spaces; shorter ones are
// titles, nicknames and words held at arm's length, which languages mark differently.
const (
	speechWords      = 6
	speechCharacters = 11
	surelySpeech     = 18 // characters, though no mark stands among them
)

// lostQuotation looks for speech in quotation marks whose translation has none, or has fewer words between them.
func lostQuotation(p *pair) {
	if !p.src.quotes && !p.tgt.quotes || !p.quotable() {
		return
	}
	src, tgt := p.quotes()
	if !p.tgt.quotes && !marksSpeech(&p.Target, false) {
		if q, ok := speech(&p.Source, src.marks); ok {
			p.report(hit{severity: Warning, key: "check.quote.lost", src: [2]int{q.Open, q.After}, tgt: p.Target.all(),
				args: map[string]string{"Words": clip(p.Source.Text.Plain[q.Inside:q.Close], 40)}})
		}
		return
	}
	if tgt.quotesLess(src, p.Target.Lang) || p.dropped(src, tgt, &p.Source, &p.Target) {
		p.report(hit{severity: Warning, key: "check.quote.less", src: src.span(), tgt: tgt.span()})
		return
	}
	if q, ok := src.nested(&p.Source); ok && src.sure && tgt.sure && len(tgt.list) > 0 && len(tgt.list) < len(src.list) && !tgt.deep() && !strings.Contains(p.Target.Text.Plain, "《") {
		p.report(hit{severity: Warning, key: "check.quote.nested", src: [2]int{q.Open, q.After}, tgt: tgt.span(),
			args: map[string]string{"Words": clip(p.Source.Text.Plain[q.Start:q.End], 40)}})
	}
}

// gainedQuotation looks for speech in quotation marks that the source only reports, or quotes less of.
func gainedQuotation(p *pair) {
	if !p.src.quotes && !p.tgt.quotes || !p.quotable() {
		return
	}
	src, tgt := p.quotes()
	if !p.src.quotes && !marksSpeech(&p.Source, true) {
		if q, ok := speech(&p.Target, tgt.marks); ok && !speaksUnmarked(&p.Source) {
			p.report(hit{severity: Warning, key: "check.quote.gained", src: p.Source.all(), tgt: [2]int{q.Open, q.After},
				args: map[string]string{"Words": clip(p.Target.Text.Plain[q.Inside:q.Close], 40)}})
		}
		return
	}
	if src.quotesLess(tgt, p.Source.Lang) || p.dropped(tgt, src, &p.Target, &p.Source) {
		p.report(hit{severity: Warning, key: "check.quote.more", src: src.span(), tgt: tgt.span()})
	}
}

// speaksUnmarked reports that a side without marks has somebody's own words and says whose they are: it speaks of I or we, and
// a verb of saying stands between or behind commas. "I regret nothing, the driver said."
func speaksUnmarked(s *Side) bool {
	says, text := quote.SayingOf(s.Lang), s.Text.Plain
	at := strings.IndexAny(text, ",，")
	if says == nil || at < 0 {
		return false
	}
	if n, ok := quote.CountPersons(text, s.Lang); !ok || n[0] == 0 && !ofUs(text, s.Lang) {
		return false
	}
	return says.Core(text[at:]) != ""
}

// ofUs reports a verb of which only the ending says that we do something.
func ofUs(s string, l lang.Tag) bool {
	end := ""
	switch l.Base() {
	case "es", "pt":
		end = "mos"
	case "it":
		end = "iamo"
	case "pl":
		end = "śmy"
	default:
		return false
	}
	for w := range strings.FieldsSeq(s) {
		if w = strings.TrimRight(w, ".,;:!?"); len(w) > len(end)+2 && strings.HasSuffix(w, end) && unicode.IsLower(firstRune(w)) {
			return true
		}
	}
	return false
}

// quotable reports that the quotations of the sides can be compared: both are prose, and not one is a copy.
func (p *pair) quotable() bool {
	return p.both && p.Target.Kind != markup.Code && !p.copied()
}

// speech is the first whole quotation of a side that is long enough to be somebody's words, where all of its marks
// have their partners.
func speech(s *Side, qs []quote.Quotation) (quote.Quotation, bool) {
	if quote.Unpaired(qs) >= 0 {
		return quote.Quotation{}, false
	}
	for _, q := range qs {
		if q.Title() || !q.Closed() {
			continue
		}
		words := s.Text.Plain[q.Inside:q.Close]
		if long(words, s.Lang) || several(words, s.Lang) && spoken(words, s.Lang) && saidBeside(s, &q) {
			return q, true
		}
	}
	return quote.Quotation{}, false
}

// saidBeside reports that a clause beside the quotation says who speaks.
func saidBeside(s *Side, q *quote.Quotation) bool {
	r := quote.SayingOf(s.Lang)
	if r == nil {
		return false
	}
	_, ok := r.Clause(s.Text.Plain, q)
	return ok
}

// long reports that quoted words are speech by their number, and no list of names.
func long(words string, l lang.Tag) bool {
	if l.Spaceless() {
		n := utf8.RuneCountInString(words)
		return n >= speechCharacters && (n >= surelySpeech || strings.ContainsAny(words, "，。！？；、"))
	}
	n, capitals := capitalised(words)
	return n >= speechWords && capitals*2 < n
}

// marksSpeech reports that a side has any mark that sets words apart: a quotation mark of any kind, a dash that opens
// speech, emphasis; with colons, a colon too.
func marksSpeech(s *Side, colons bool) bool {
	text := s.Text.Plain
	for i, r := range text {
		switch r {
		case '"', '“', '”', '„', '«', '»', '「', '」', '『', '』', '《', '‹', '›', '＂', '‚', '‘', '`', '〝', '〈':
			return true
		case '\'', '’':
			before, _ := utf8.DecodeLastRuneInString(text[:i])
			after, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
			if !unicode.IsLetter(before) && !unicode.IsDigit(before) || !unicode.IsLetter(after) {
				return true
			}
		case '—', '–', '-', '―':
			if strings.TrimSpace(text[:i]) == "" || strings.HasSuffix(strings.TrimRight(text[:i], " "), ",") {
				return true
			}
		case ':', '：':
			if colons {
				return true
			}
		}
	}
	for _, span := range s.Text.Spans {
		if span.Kind == markup.Emphasis || span.Kind == markup.Strong || span.Kind == markup.CodeSpan {
			return true
		}
	}
	return false
}
