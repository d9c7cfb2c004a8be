package check

// sayings are turns that deny a statement behind them: it cannot be said that nothing was done.
var sayings = map[string]string{
	"en": "cannot_be_said could_not_be_said can't_be_said can_not_be_said couldn't_be_said wrong_to_say is_not_that was_not_that isn't_that wasn't_that not_as_if not_as_though cannot_say can't_say",
	"de": "nicht_behaupten nicht_sagen nicht_so_dass",
	"fr": "n'est_pas_que n'était_pas_que ne_peut_pas_dire ne_peut_dire",
	"es": "no_es_que no_era_que no_se_puede_decir no_puede_decirse no_se_podía_decir",
	"it": "non_è_che non_si_può_dire non_era_che",
	"uk": "не_можна_сказати не_можна_стверджувати не_скажеш не_те_щоб",
	"ru": "нельзя_сказать нельзя_утверждать не_скажешь не_то_чтобы",
	"zh": "不能说 不能說 不是说 不是說 并不是说 不可说",
}

// longestStatement is how many words of a statement are read.
const longestStatement = 14

// thats begin what is said.
var thats = keySet("that dass que что che")

// statement finds such a turn in a text and tells whether what it denies is a denial itself, by a word that does, and in
// whatever way.
func (p *pair) statement(g *glance) (at [2]int, strong, any, ok bool) {
	t, s := p.tongueOf(g), p.sided(g).text
	f := t.sayings
	if f == nil {
		return none, false, false, false
	}
	if t.denials == nil {
		if at, ok = f.at(g, s); !ok {
			return none, false, false, false
		}
		_, to := clauseHan(s, at)
		rest := s[at[1]:to]
		return at, hasDenialHan(rest), deniesAnyHan(rest), true
	}
	i := 0
	for i < len(g.list) && !f.stands(g.list, i, s) {
		i++
	}
	if i == len(g.list) {
		return none, false, false, false
	}
	first := i + f.length(g.list, i, s)
	for k := first; !thats.has(g.list[first-1].key) && k < min(len(g.list), first+longestStatement); k++ {
		if thats.has(g.list[k].key) {
			first = k // behind who said so, too
			break
		}
	}
	end := first + 1 // the mark before "that" ends no statement
	for end < len(g.list) && end < first+longestStatement && !parted(g.list, end, s, false) {
		end++
	}
	strong, any = t.denialsIn(g, min(first, len(g.list)), min(end, len(g.list)), s)
	return [2]int{int(g.list[i].start), int(g.list[i].end)}, strong, any, true
}

// statementTurned finds a statement that both sides deny with such a turn, and that is a denial itself in the source alone: it
// cannot be said that anything was done.
func (p *pair) statementTurned() (at [2]int, ok bool) {
	if p.srcDenies.strong+p.srcDenies.voids == 0 || p.tgtDenies.strong+p.tgtDenies.voids == 0 {
		return none, false
	}
	at, strong, _, ok := p.statement(&p.src)
	if !ok || !strong {
		return none, false
	}
	_, _, any, ok := p.statement(&p.tgt)
	return at, ok && !any && !p.copied() && !p.unrelated()
}
