package check

import "strings"

// merely are a language's words for "not only", and those that, near a denial, may come to the same.
type merely struct{ not, only oppositeForms }

var merelyWords = map[string]struct{ not, only string }{
	"en": {"not_only not_just not_merely not_simply not_solely not_alone", "only just merely simply solely alone sole limited confined restricted exclusive- purely mere first last single stop- end- all"},
	"de": {"nicht_nur nicht_bloß nicht_allein nicht_lediglich nicht_einzig", "nur bloß allein lediglich einzig- alleinig- beschränk- begrenz- ausschließlich erst- halt"},
	"fr": {"non_seulement pas_seulement pas_uniquement pas_simplement pas_que", "seul- unique- simple- que qu'- limit- born- exclusi- premi-"},
	"es": {"no_solo no_sólo no_solamente no_únicamente no_simplemente", "solo sólo solamente única- único- simple- limit- exclusi- más primer-"},
	"it": {"non_solo non_soltanto non_solamente non_unicamente", "solo sola soli sole soltanto solamente unic- limit- esclusi- che prim-"},
	"pt": {"não_só não_apenas não_somente não_unicamente", "só apenas somente unic- únic- limit- exclusi- primeir-"},
	"pl": {"nie_tylko nie_jedynie nie_wyłącznie", "tylko jedyn- wyłączn- ogranicz- pierwsz- sam"},
	"ru": {"не_только не_просто не_лишь не_исключительно", "только просто лишь то исключительно единствен- один одна одни ограничива- ограничил- ограничен- перв- последн- сводит-"},
	"uk": {"не_тільки не_лише не_просто", "тільки лише просто єдин- один одна одні обмеж- перш-"},
	"zh": {"不仅 不僅 不但 不只 不光 不单 不單 不止 非但 不仅仅", "只 仅 僅 单 單 光 但 止 限 唯 独 獨 首 第一"},
}

func merelyOf(base string) *merely {
	x, ok := merelyWords[base]
	if !ok {
		return nil
	}
	return &merely{compileForms(x.not), compileForms(x.only)}
}

// deniesMerely finds a denial of the target where the source says "not only" of it: "did not sing" for "not only sang".
func (p *pair) deniesMerely() (at [2]int, ok bool) {
	if p.srcDenies.voids == 0 || p.tgtDenies.strong <= p.srcDenies.strong || p.copied() {
		return none, false
	}
	from, to, t := p.srcTongue.merely, p.tgtTongue.merely, p.Target.Text.Plain
	if from == nil || to == nil || to.not.holds(&p.tgt, t) {
		return none, false
	}
	only, ok := from.not.at(&p.src, p.Source.Text.Plain)
	if !ok || p.weakBeside(from, only) {
		return none, false
	}
	if c := p.tgtTongue.denials; c != nil {
		at, ok = to.plainDenial(c, &p.tgt, t)
	} else {
		at, ok = to.plainHan(t)
	}
	return at, ok && p.alikeFar(only[0], at[0])
}

// weakBeside reports that the source has, behind its "not only", a word that says "no" in another way, which the denial of the
// target may render: not only missed the bus.
func (p *pair) weakBeside(m *merely, only [2]int) (weak bool) {
	t, s := p.srcTongue.tongue, p.Source.Text.Plain
	if t.denials == nil {
		_, to := clauseHan(s, only)
		return weaklyHan(s[only[1]:to])
	}
	closing := t.closings
	eachNear(p.src.list, only, s, func(i int) {
		if m.only.stands(p.src.list, i, s) {
			return
		}
		weak = weak || closing != nil && closing.stands(p.src.list, i, s) || t.denials.weakAt(&p.src.list[i], s, t.base == "en") && !p.refusesToo(&p.src, i)
	})
	return weak
}

// alikeFar reports that two places of the sides are not more than half a text apart.
func (p *pair) alikeFar(src, tgt int) bool {
	s, t := len(p.Source.Text.Plain), len(p.Target.Text.Plain)
	apart := src*t - tgt*s
	return max(apart, -apart) < s*t/2
}

// plainDenial is the first denial of a text, if none of them has one of the words near that may say "not only".
func (m *merely) plainDenial(c *compiled, g *glance, s string) (at [2]int, ok bool) {
	for _, i := range g.denying {
		if !c.strongAt(g.list, int(i), s) {
			continue
		}
		w, only := &g.list[i], false
		eachNear(g.list, [2]int{int(w.start), int(w.end)}, s, func(k int) { only = only || m.only.stands(g.list, k, s) })
		if only {
			return none, false
		}
		if !ok {
			at, ok = [2]int{int(w.start), int(w.end)}, true
		}
	}
	return at, ok
}

// plainHan is plainDenial of Chinese.
func (m *merely) plainHan(s string) (at [2]int, ok bool) {
	for i := notHanSet.next(s, 0); i < len(s); i = notHanSet.next(s, i+1) {
		if !begins(s[i:], denialsHan) || unrelatedHan(s, i, len("不")) {
			continue
		}
		from, to := clauseHan(s, [2]int{i, i})
		for k := range m.only.wide {
			if strings.Contains(s[from:to], m.only.wide[k].text) {
				return none, false
			}
		}
		if !ok {
			at, ok = [2]int{i, i + len("不")}, true
		}
	}
	return at, ok
}

// denialsHan are the characters that deny, one by one.
var denialsHan = strings.Split(notHan, "")
