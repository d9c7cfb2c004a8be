package check

import (
	"iter"
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/names"
	"recto/internal/text/quote"
)

// changedSpeaker looks for speech that the translation gives to somebody else: "she said" where the source has him, or
// another person of the sentence. What was changed for a name that the source does not have is name/missing's to say.
func changedSpeaker(p *pair) {
	if !p.both || !p.src.quotes && !p.tgt.quotes {
		return
	}
	from, to := p.quotes()
	if !p.reportSpeaker(from, to) && !p.reportExchanged(from, to) {
		p.reportPerson(from, to)
	}
}

// reportSpeaker compares the clauses that say who speaks.
func (p *pair) reportSpeaker(from, to *quoted) bool {
	short := min(p.said(from, &p.Source), p.said(to, &p.Target)) < shortSpeech && (from.several() == 0 || to.several() == 0)
	if short && !(from.speaks() && to.speaks()) {
		return false // names and expressions
	}
	src, ok := saying(&p.Source, from.marks)
	if !ok {
		return false
	}
	tgt, ok := saying(&p.Target, to.marks)
	if !ok {
		return false
	}
	if short && !(addresses(&p.Source, src) && addresses(&p.Target, tgt)) {
		return false
	}
	his, hers := p.Source.Text.Plain[src[0]:src[1]], p.Target.Text.Plain[tgt[0]:tgt[1]]
	if (short || !otherGender(his, p.Source.Lang, hers, p.Target.Lang) && !p.otherName(src, tgt)) && !p.otherPerson(src, tgt) {
		return false
	}
	p.report(hit{severity: Warning, key: "check.quote.speaker", src: src, tgt: tgt,
		args: map[string]string{"Source": clip(his, 40), "Target": clip(hers, 40)}})
	return true
}

// shortSpeech is how much is said by words that are few and yet no mere expression, in letters of English.
const shortSpeech = 12

// saying is the clause beside the only speech of a side that says who speaks.
func saying(s *Side, marks []quote.Quotation) ([2]int, bool) {
	r := quote.SayingOf(s.Lang)
	if r == nil {
		return none, false
	}
	found := none
	for _, q := range marks {
		if !outer(q) {
			continue
		}
		clause, ok := r.Clause(s.Text.Plain, &q)
		if !ok {
			continue
		}
		if found != none && found != clause {
			return none, false // two speakers, or one in two places
		}
		found = clause
	}
	return found, found != none
}

// outer reports that a quotation has both marks and stands in no other.
func outer(q quote.Quotation) bool { return q.Opened() && q.Closed() && !q.Title() && q.Depth == 0 }

// several reports that quoted words are more than a name or an expression: three, or six characters.
func several(words string, l lang.Tag) bool {
	if l.Spaceless() {
		return utf8.RuneCountInString(words) >= 6
	}
	return strings.Count(strings.TrimSpace(words), " ") >= 2
}

// gendered are the pronouns of a speaker, him before her, where they tell the two apart.
var gendered = map[string][2]string{
	"en": {"he", "she"}, "ru": {"он", "она"}, "uk": {"він", "вона"}, "zh": {"他", "她"}, "fr": {"il", "elle"}, "es": {"él", "ella"}, "de": {"er", "sie"},
}

// otherGender reports that one clause has him alone, and the other her.
func otherGender(from string, l lang.Tag, to string, m lang.Tag) bool {
	a, b := genderOf(from, l), genderOf(to, m)
	if a != 0 && b != 0 {
		return a != b
	}
	x, y := spokenTo(from, l), spokenTo(to, m)
	return x == quote.Him && y == quote.Her || x == quote.Her && y == quote.Him
}

// spokenTo is whom a clause speaks of by a pronoun, the listener too.
func spokenTo(clause string, l lang.Tag) quote.Persons {
	r := quote.SayingOf(l)
	if r == nil {
		return 0
	}
	if r.NamesRelative(clause) {
		return 0 // his daughter
	}
	found, _ := quote.PersonsIn(r.Core(clause), l)
	return found &^ quote.Self
}

// genderOf is 1 for a clause whose only pronoun is his, 2 for hers, else 0.
func genderOf(clause string, l lang.Tag) int {
	words, ok := gendered[l.Base()]
	r := quote.SayingOf(l)
	if !ok || r == nil {
		return 0
	}
	clause = r.Core(clause)
	his, hers := r.Has(clause, words[0]), r.Has(clause, words[1])
	switch {
	case strings.Contains(clause, "他们"), strings.Contains(clause, "她们"), his == hers,
		l.Base() == "de" && (r.Has(clause, "sagen") || r.Has(clause, "betonen") || r.Has(clause, "berichten")): // sie: they
		return 0
	case his:
		return 1
	}
	return 2
}

// otherName reports that the clause of the target names somebody who is elsewhere in the source, and not whom the
// source's clause names.
func (p *pair) otherName(src, tgt [2]int) bool {
	n := &p.names
	n.tgt = names.Find(n.tgt[:0], p.Target.Text.Plain[tgt[0]:tgt[1]], p.Target.Lang)
	if len(n.tgt) != 1 || !n.tgt[0].Sure {
		return false
	}
	n.src = names.Find(n.src[:0], p.Source.Text.Plain, p.Source.Lang)
	n.name.Read(n.tgt[0].Text(p.Target.Text.Plain[tgt[0]:tgt[1]]), p.Target.Lang)
	inside, elsewhere := 0, false
	for _, c := range n.src {
		in := c.Start >= src[0] && c.End <= src[1]
		if in {
			inside++
		}
		for word := range strings.FieldsSeq(c.Text(p.Source.Text.Plain)) {
			n.other.Read(word, p.Source.Lang)
			like := n.name.Alike(&n.other)
			if in && (like > otherSpeaker || !c.Sure) {
				return false
			}
			elsewhere = elsewhere || !in && like >= names.OneName
		}
	}
	return inside == 1 && elsewhere
}

// otherPerson reports that the two sides have the same two persons and let the other one speak: whom the source names
// as the speaker is elsewhere in the target, and the target's speaker elsewhere in the source.
func (p *pair) otherPerson(src, tgt [2]int) bool {
	from, fromWide, ok := subject(&p.Source, src)
	if !ok {
		return false
	}
	to, toWide, ok := subject(&p.Target, tgt)
	if !ok {
		return false
	}
	same := p.sharesName(fromWide, true, toWide, true) // as in most translations
	if !same && p.sharesName(from, true, toWide, false) && p.sharesName(fromWide, false, to, true) {
		return true // whatever they are both called besides: Senator
	}
	if ofRelative(&p.Source, from) != ofRelative(&p.Target, to) && ofRelative(&p.Source, fromWide) != ofRelative(&p.Target, toWide) && p.shares(from, true, to, true) {
		return true // not the poet's sister but the poet
	}
	if same || sharesMeaning(&p.src, fromWide, true, &p.tgt, toWide, true) {
		return false
	}
	return p.shares(from, true, toWide, false) && p.shares(fromWide, false, to, true) ||
		p.changedPlaces(from, listener(&p.Source, src, from), to, listener(&p.Target, tgt, to))
}

// changedPlaces reports that the speaker of one side is spoken to in the other, and that the two do not share whom they
// speak to.
func (p *pair) changedPlaces(from, heard, to, hears [2]int) bool {
	if heard == none || hears == none || p.shares(heard, true, hears, true) {
		return false
	}
	return p.shares(from, true, hears, true) || p.shares(heard, true, to, true)
}

// addresses reports that a side's clause names whom is spoken to: what it tells of is no mere expression.
func addresses(s *Side, clause [2]int) bool {
	at, _, ok := subject(s, clause)
	return ok && listener(s, clause, at) != none
}

// listener is the place of whom a side's clause names as spoken to, none where there is nobody.
func listener(s *Side, clause, speaker [2]int) [2]int {
	at, ok := quote.SayingOf(s.Lang).Listener(s.Text.Plain[clause[0]:clause[1]], [2]int{speaker[0] - clause[0], speaker[1] - clause[0]})
	if !ok {
		return none
	}
	return [2]int{at[0] + clause[0], at[1] + clause[0]}
}

// shares reports that a word of the source is joined with one of the target by the dictionary or by its sound, each
// inside its span or outside it.
func (p *pair) shares(from [2]int, inA bool, to [2]int, inB bool) bool {
	return sharesMeaning(&p.src, from, inA, &p.tgt, to, inB) || p.sharesName(from, inA, to, inB)
}

func (p *pair) sharesName(from [2]int, inA bool, to [2]int, inB bool) bool {
	n := &p.names
	for a := range namesOf(&p.Source, &p.src, &n.src, from, inA) {
		n.name.Read(a, p.Source.Lang)
		for b := range namesOf(&p.Target, &p.tgt, &n.tgt, to, inB) {
			if !n.name.MayLike(b, names.OneName) {
				continue
			}
			if n.other.Read(b, p.Target.Lang); n.name.Like(&n.other, names.OneName) {
				return true
			}
		}
	}
	return false
}

// namesOf gives the words of names inside a span of a side, or outside it.
func namesOf(s *Side, g *glance, buf *[]names.Candidate, span [2]int, in bool) iter.Seq[string] {
	text := s.Text.Plain
	if !s.Lang.Spaceless() {
		return func(yield func(string) bool) {
			for i := range g.list {
				w := &g.list[i]
				if w.is&capital != 0 && w.letters >= 4 && inSpan(w, span) == in && !yield(w.of(text)) {
					return
				}
			}
		}
	}
	return func(yield func(string) bool) {
		*buf = names.Find((*buf)[:0], text, s.Lang)
		for _, c := range *buf {
			if (c.Start >= span[0] && c.Start < span[1]) != in {
				continue // one that is read too far belongs where it begins
			}
			for word := range strings.SplitSeq(c.Text(text), "·") {
				if utf8.RuneCountInString(word) >= 2 && !yield(word) {
					return
				}
			}
		}
	}
}

func inSpan(w *token, span [2]int) bool { return int(w.start) >= span[0] && int(w.end) <= span[1] }

// subject is the place of the speaker in a side, without and with what is said of him or her.
func subject(s *Side, clause [2]int) (at, wide [2]int, ok bool) {
	at, wide, ok = quote.SayingOf(s.Lang).Subject(s.Text.Plain[clause[0]:clause[1]])
	for k := range at {
		at[k], wide[k] = at[k]+clause[0], wide[k]+clause[0]
	}
	return at, wide, ok
}

// ofRelative reports that a speaker is named as somebody's relative.
func ofRelative(s *Side, at [2]int) bool {
	return quote.SayingOf(s.Lang).NamesRelative(s.Text.Plain[at[0]:at[1]])
}

// sharesMeaning reports that the dictionary joins a word of one text with one of the other, each inside a span or
// outside it.
func sharesMeaning(a *glance, from [2]int, inA bool, b *glance, to [2]int, inB bool) bool {
	for _, x := range a.meanings {
		if inside(x, from) != inA || x.end-x.at < 4 { // he, 他
			continue
		}
		for _, y := range b.meanings {
			if x.id == y.id && inside(y, to) == inB {
				return true
			}
		}
	}
	return false
}

func inside(m meaning, span [2]int) bool { return int(m.at) < span[1] && span[0] < int(m.end) }

// otherSpeaker is how alike two names that are not one person's may be at the most.
const otherSpeaker = .45
