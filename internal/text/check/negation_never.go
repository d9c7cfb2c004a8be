package check

// never are a language's words for what was never, or by nobody, and those by which a translation says the contrary: often,
// by somebody.
type never struct{ no, yes oppositeForms }

// neverWords has two pairs for a language: never and often, nobody and somebody.
var neverWords = map[string][2]struct{ no, yes string }{
	"en": {{"never", "often repeatedly regularly frequently sometimes several_times many_times multiple_times more_than_once had_once has_once have_once was_once were_once"}, {"nobody no_one", "somebody someone"}},
	"de": {{"nie niemals", "oft häufig mehrfach regelmäßig wiederholt öfter manchmal mehrmals"}, {"niemand niemandem niemanden", "jemand jemandem jemanden irgendjemand"}},
	"fr": {{"jamais", "souvent régulièrement fréquemment parfois plusieurs_fois plusieurs_reprises"}, {"personne_ne ne_+3_personne n'a_+1_personne", "quelqu'un quelqu’un"}},
	"es": {{"nunca jamás", "frecuentemente repetidamente reiteradamente regularmente a_menudo a_veces varias_veces muchas_veces varias_ocasiones"}, {"nadie", "alguien"}},
	"it": {{"mai", "spesso ripetutamente regolarmente talvolta più_volte"}, {"nessuno", "qualcuno"}},
	"pt": {{"nunca jamais", "frequentemente regularmente repetidamente várias_vezes muitas_vezes"}, {"ninguém", "alguém"}},
	"pl": {{"nigdy", "często wielokrotnie nieraz czasem regularnie"}, {"nikt nikogo nikomu", "ktoś kogoś komuś"}},
	"ru": {{"никогда", "часто неоднократно регулярно иногда однажды не_раз много_раз"}, {"никто никого никому никем", "кто-то кого-то кому-то кем-то"}},
	"uk": {{"ніколи", "часто неодноразово регулярно іноді інколи не_раз багато_разів"}, {"ніхто нікого нікому ніким", "хтось когось комусь кимось"}},
	"zh": {{"从未 從未 从来没 從來沒 从不 從不 从没 從沒 未曾", "曾 经常 經常 多次 屡次 屢次 常常 有时 有時 一再"}, {"没有人 沒有人 没人 沒人 无人 無人", "有人"}},
}

func neversOf(base string) (all []never) {
	pairs, ok := neverWords[base]
	if !ok {
		return nil
	}
	for _, x := range pairs {
		all = append(all, never{compileForms(x.no), compileForms(x.yes)})
	}
	return all
}

// happened finds what never happened in the source, or to nobody, and often or to somebody in the target, which denies nothing.
func (p *pair) happened() (at [2]int, ok bool) {
	if p.srcDenies.strong == 0 || p.tgtDenies.strong > 0 || p.srcDenies.opposed {
		return none, false
	}
	from, to := p.srcTongue.nevers, p.tgtTongue.nevers
	if from == nil || to == nil {
		return none, false
	}
	s, t := p.Source.Text.Plain, p.Target.Text.Plain
	for i := range from {
		at, ok = from[i].no.at(&p.src, s)
		if !ok || !to[i].yes.holds(&p.tgt, t) || from[i].yes.holds(&p.src, s) || p.contraryOfAny(&p.src) {
			continue
		}
		if !p.deniesWeakly(&p.tgt, &oppositeWords{sure: to[i].yes}) && !p.copied() && !p.unrelated() {
			return at, true
		}
	}
	return none, false
}
