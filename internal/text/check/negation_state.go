package check

import "strings"

// states are words for what a denial of something else comes to: what is not open is closed, and what is not left is
// sold out.
var states = map[string]string{
	"en": "closed closes closing shut shuts sold_out called_off calls_off call_off threw_out thrown_out turned_down turns_down struck_down ruled_out remain- stay- stood stands silent empty dry single ended dropped quit vacant grounded lawful lawfully proper properly legally correctly clean compliance complied exonerated",
	"de": "geschlossen- eingestellt- abgesagt- fern dicht ausverkauft bleib- blieb- leer still beendet ledig rechtmäßig- korrekt- ordnungsgemäß- einwandfrei- sauber-",
	"fr": "fermé- supprimé- complet rest- vide muet terminé- célibataire légalement conforme- régulière- correctement",
	"es": "cerrad- suspendid- agotad- permanec- qued- vací- terminad- solter- legalmente correctamente conforme limpi-",
	"ru": "закрыт- распродан- остал- остаёт- остает- остан- пуст- молч- окончен- заверш- законно правомерно правомерн- корректн- соответств-",
}

// closings are words of a source for such states that may be what is denied: not closed.
var closings = map[string]string{
	"en": "close- closing shut- cancel- reject- dismiss- sold_out called_off",
	"de": "geschlossen- schließ- abgesagt- absag- eingestellt- ausverkauft beendet zurückgewiesen abgelehnt",
	"fr": "ferm- annul- supprim- suspend- rejet- complet",
	"es": "cerrad- cerr- cancel- suspend- agotad- rechaz-",
	"ru": "закры- отмен- распродан- отклон-",
	"zh": "关 關 停 取消 拒绝 拒絕 驳回 駁回 售罄 卖光",
}

// formsIn are the forms of a language, nil where it has none.
func formsIn(of map[string]string, base string) *oppositeForms {
	words, ok := of[base]
	if !ok {
		return nil
	}
	f := compileForms(words)
	return &f
}

// saysOtherwise reports that the target has such a word which renders no word of the source, whose denial is at a place
// and is no "nobody".
func (p *pair) saysOtherwise(at [2]int) bool {
	src, s := p.srcTongue.of(p.Source.Lang), p.Source.Text.Plain
	f, from, closing := p.tgtTongue.of(p.Target.Lang).states, src.denials, src.closings
	if f == nil || closing == nil {
		return false
	}
	if from != nil && from.double.subject.has(hashWord(s[at[0]:at[1]])) && !strings.HasPrefix(s[at[1]:], " longer") {
		return false
	}
	if closing.holds(&p.src, s) {
		return false // the state itself is what is denied: not closed
	}
	t := p.Target.Text.Plain
	for i := range p.tgt.list {
		w := &p.tgt.list[i]
		if f.stands(p.tgt.list, i, t) && !p.means([2]int{int(w.start), int(w.end)}) {
			return true
		}
	}
	return false
}

// closed reports that the source has a word for such a state, which a denial of something else may say in the target: does
// not open.
func (p *pair) closed() bool {
	from, to := p.srcTongue.of(p.Source.Lang).closings, p.tgtTongue.of(p.Target.Lang).closings
	return from != nil && to != nil && from.holds(&p.src, p.Source.Text.Plain) && !to.holds(&p.tgt, p.Target.Text.Plain)
}
