package check

import (
	"strings"
)

// timeTable holds opposites of time in the form of oppositeTable: the latest and the earliest, the second half of
// something and the first, its end and its beginning. Beginnings of words that surely say one have four letters at least.
const timeTable = `
en at_the_latest no_later_than not_later_than ~ late- deadline / at_the_earliest no_earlier_than not_earlier_than no_sooner_than not_before ~ earl- soon-
de spätestens nicht_später_als ~ spät- / frühestens nicht_vor nicht_früher_als ~ früh-
fr au_plus_tard pas_plus_tard ~ tard- / au_plus_tôt pas_avant ~ tôt
es a_más_tardar como_muy_tarde no_más_tarde ~ tard- / como_muy_pronto no_antes_de ~ pronto antes tempran-
it al_più_tardi non_più_tardi ~ tard- / al_più_presto non_prima ~ prest- prima
pt o_mais_tardar ~ tard- / o_mais_cedo não_antes ~ cedo antes
pl najpóźniej nie_później ~ późn- / najwcześniej nie_wcześniej ~ wcześ-
ru не_позднее не_позже самое_позднее ~ поздн- позж- / не_ранее не_раньше самое_раннее ~ ранн- ранее рань-
uk не_пізніше найпізніше щонайпізніше ~ пізн- / не_раніше щонайраніше найраніше ~ раніш- ранн-
zh 最迟 最遲 最晚 至迟 至遲 不迟于 不遲於 不晚于 不晚於 ~ 晚 迟 遲 / 最早 不早于 不早於 ~ 早

en second_half latter_half second_semester ~ later last / first_half first_semester ~ early earlier
de zweit-_hälfte zweit-_halbjahr- zweit-_jahreshälfte zweit-_halbzeit ~ spät- letzt- / erst-_hälfte erst-_halbjahr- erst-_jahreshälfte erst-_halbzeit ~ früh-
fr second_semestre deuxième_semestre seconde_moitié deuxième_moitié seconde_période seconde_mi-temps ~ fin dernier- / premier_semestre première_moitié première_période première_mi-temps ~ début
es segundo_semestre segunda_mitad ~ final- últim- / primer_semestre primera_mitad ~ princip-
it secondo_semestre seconda_metà ~ fine / primo_semestre prima_metà ~ inizio
pt segundo_semestre segunda_metade ~ final- / primeiro_semestre primeira_metade ~ início
pl drug-_połow- drug-_półrocz- ~ końc- / pierwsz-_połow- pierwsz-_półrocz- ~ począt-
ru втор-_полугоди- втор-_половин- втор-_тайм- ~ кон- поздн- последн- / перв-_полугоди- перв-_половин- перв-_тайм- ~ нач- ранн-
uk друг-_півріч- друг-_половин- друг-_тайм- ~ кін- остан- / перш-_півріч- перш-_половин- перш-_тайм- ~ почат-
zh 下半年 下半场 下半場 后半 後半 ~ 末 底 / 上半年 上半场 上半場 前半 ~ 初

en at_the_end_of by_the_end_of towards_the_end_of ~ end- late- last clos- final- / at_the_beginning_of at_the_start_of ~ begin- start- earl- open- new first
de zum_ende ende_januar ende_februar ende_märz ende_april ende_mai ende_juni ende_juli ende_august ende_september ende_oktober ende_november ende_dezember gegen_ende ~ ende end- spät- letzt- / anfang_januar anfang_februar anfang_märz anfang_april anfang_mai anfang_juni anfang_juli anfang_august anfang_september anfang_oktober anfang_november anfang_dezember zu_beginn zu_jahresbeginn ~ anfang- beginn- früh- neu- erst-
fr à_la_fin fin_janvier fin_février fin_mars fin_avril fin_mai fin_juin fin_juillet fin_août fin_septembre fin_octobre fin_novembre fin_décembre ~ fin final- derni- tard- / au_début début_janvier début_février début_mars début_avril début_mai début_juin début_juillet début_août début_septembre début_octobre début_novembre début_décembre ~ début- commen- premi- ouvert- nouv- dès
es a_finales a_fines ~ fin final- últim- tard- / a_principios a_comienzos ~ princip- comien- inici- primer- nuev-
ru в_конце к_концу ~ кон- поздн- послед- заверш- / в_начале к_началу ~ нач- ранн- перв- открыт- нов-
uk наприкінці в_кінці ~ кін- пізн- остан- заверш- / на_початку ~ поча- ранн- перш- нов-
zh 年底 年末 月底 月末 ~ 底 末 尾 终 終 后 後 晚 下旬 / 年初 月初 ~ 初 始 开 開 首 早 新 上旬
`

// timeBlocks are those of timeTable.
var timeBlocks = oppositesIn(timeTable)

// turnsTime reports a time that is the latest in one text and the earliest in the other, or another of timeTable.
func (p *pair) turnsTime() {
	to, from := p.tgtTongue.times, p.srcTongue.times
	s, t := p.Source.Text.Plain, p.Target.Text.Plain
	if !p.tgt.wide() && !p.tgt.timing {
		return // as nearly always
	}
	for i, x := range to {
		if x == nil || i >= len(from) || from[i] == nil {
			continue
		}
		for _, no := range [...]bool{true, false} {
			tgt, ok := x.side(no).sure.at(&p.tgt, t)
			if !ok || x.side(!no).says(&p.tgt, t) {
				continue
			}
			src, ok := from[i].side(!no).sure.at(&p.src, s)
			if !ok || from[i].side(no).says(&p.src, s) || p.copied() || p.unrelated() {
				continue
			}
			src, tgt = p.Source.wordsFrom(src), p.Target.wordsFrom(tgt)
			p.rule = &dateRule
			p.report(hit{severity: Warning, key: "check.quantity.date", src: src, tgt: tgt, args: map[string]string{"Source": s[src[0]:src[1]], "Target": t[tgt[0]:tgt[1]]}})
			return
		}
	}
}

// wordsFrom is a span with the two words behind it: one that begins a run of words says little.
func (s *Side) wordsFrom(span [2]int) [2]int {
	if s.Lang.Spaceless() {
		return span
	}
	text := s.Text.Plain
	for range 2 {
		if !strings.HasPrefix(text[span[1]:], " ") {
			break
		}
		n := strings.IndexAny(text[span[1]+1:], " ,.;:!?\u00a0")
		if n < 0 {
			n = len(text) - span[1] - 1
		}
		span[1] += 1 + n
	}
	return span
}

// boundDenied reports that of two bounds one is no denied one in a text that denies: none of them had more than four, and
// they had no more than four.
func (p *pair) boundDenied(src, tgt [2]int) bool {
	if !p.denials() {
		return false
	}
	return p.srcDenies.any() && !deniedBound(p.Source.Text.Plain[src[0]:src[1]]) || p.tgtDenies.any() && !deniedBound(p.Target.Text.Plain[tgt[0]:tgt[1]])
}

// any reports a denial, also one that denies nothing.
func (d *denying) any() bool { return d.strong+d.voids > 0 || d.void || d.opposed }

// deniedBound reports words for a bound that deny: no more than.
func deniedBound(words string) bool {
	for _, w := range [...]string{"no ", "not ", "не ", "nicht ", "pas ", "non ", "não ", "nie ", "不"} {
		if strings.HasPrefix(words, w) || len(words) > len(w) && strings.EqualFold(words[:len(w)], w) {
			return true
		}
	}
	return false
}
