package check

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/quantity"
)

// directionWords are a language's words for what grows and what shrinks: words that surely say it, and beginnings of
// those that may, which keep the comparison silent.
var directionWords = map[string]struct{ up, down, maybeUp, maybeDown string }{
	"en": {"rose risen rises rise rising grew grown grows growing growth climbed climbs climbing increased increases increasing increase jumped jumps jumping surged surges surging soared soars soaring higher gained gains rallied rallies",
		"fell fallen falls falling fall dropped drops dropping declined declines declining decline shrank shrunk shrinks shrinking plunged plunges plunging slumped slumps tumbled tumbles decreased decreases decreasing decrease slid sank lower contracted",
		"up more gain- rise- rising grow- increas- high- expan- widen- rall- advanc- strength- recover- boost- rais- add- accelerat- swell- doubl- tripl- extra exceed- over above improv- plus jump- surg- soar- climb- rebound- upward-",
		"down loss- lost lose- losing weak- cut- reduc- slow- eas- contract- less few- below under shed- dip- slip- low- narrow- minus negative wors- deterior- halv- lag- recession shr- fall- fell drop- declin- decreas- plung- slump- slash- trim- off"},
	"ru": {"вырос выросла выросли выросло вырастет вырастут возрос возросла возросли возросло растет растёт растут рос росла росли увеличился увеличилась увеличились увеличилось увеличится увеличатся повысился повысилась повысились повысилось подорожал подорожала подорожали подорожало поднялся поднялась поднялись поднялось подскочил подскочила подскочили подскочило рост роста ростом росте увеличение",
		"упал упала упали упало упадет упадёт упадут снизился снизилась снизились снизилось снизится снизятся снижается снижаются сократился сократилась сократились сократилось сократится сократятся сокращается сокращаются уменьшился уменьшилась уменьшились уменьшилось подешевел подешевела подешевели подешевело рухнул рухнула рухнули рухнуло обвалился обвалилась обвалились обвалилось просел просела просели опустился опустилась опустились опустилось падение снижение сокращение спад",
		"вырос- выраст- возрос- увелич- повы- подорож- подня- подним- подскоч- рос- раст- приба- прирос- прирост- укреп- выше больше более расшир- ускор- превы- плюс улучш- удво- утро- вдвое втрое отыгра- восстан-",
		"упа- сниж- сниз- сокра- уменьш- дешев- подешев- рухн- обвал- просел- паден- спад- поте- терял- ниже меньше менее минус- убыт- слаб- ослаб- замедл- сжал- сжим- опус- урез- ухудш-"},
	"de": {"stieg stiegen steigt gestiegen gestiegene gestiegenen anstieg wuchs wuchsen wächst gewachsen kletterte kletterten klettert zugenommen höher erhöhte erhöhten erhöht zuwachs wachstum",
		"fiel fielen fällt gefallen sank sanken sinkt gesunken gesunkene gesunkenen schrumpfte schrumpften schrumpft geschrumpft rückgang niedriger verringerte verringerten verringert gesenkt zurückgegangen abgenommen",
		"steig- stieg- anstieg- gestieg- wuchs- wächst wachs- zunahm- zunimm- zuleg- zugeleg- zu- zu erhöh- höher- mehr plus gewinn- gewann- verdoppel- verdreif- aufwärts ausbau- ausgebaut über- kletter- hoch-",
		"fiel- fall- fäll- gefall- sank- sink- gesunk- senk- gesenk- schrumpf- geschrumpf- rückgang- rückläuf- zurück- niedrig- verring- minus verlust- verlor- verlier- weniger schwäch- kürz- gekürz- nach abnahm- abnimm- halbier- unter- reduzier- büß- eingebüß- einbuß- gab tiefer"},
	"fr": {"augmenté augmente augmentent augmentera augmenteront augmentation hausse progressé progresse progressent progression grimpé grimpe grimpent bondi crû croissance",
		"baissé baisse baissent baissera baisseront chuté chute chutent reculé recule reculent recul diminué diminue diminuent diminution repli",
		"augment- haus- progress- grimp- bond- croi- croî- crû plus gagn- gain- accél- élarg- doubl- supérieur- accr- mont- hiss- remont- relev- redress- renchér-",
		"baiss- chut- recul- diminu- tomb- repli- moins perd- pert- ralent- rédui- réduc- contract- faibl- sous céd- inférieur- dégring- plong- effondr- abaiss-"},
	"es": {"subió subieron sube suben subirá subirán creció crecieron crece crecen crecerá crecerán aumentó aumentaron aumenta aumentan aumentará aumentarán incrementó incrementaron crecimiento repuntó repuntaron",
		"cayó cayeron cae caen caerá caerán bajó bajaron bajará bajarán disminuyó disminuyeron disminuye disminuyen descendió descendieron retrocedió retrocedieron redujo redujeron contrajo contrajeron caída descenso",
		"sub- crec- crez- aument- increment- más gan- superior- avanz- aceler- dobl- duplic- triplic- repunt- alza- mejor- escal- dispar- ascend- ascens- encarec-",
		"cay- cae- caíd- baj- dismin- descen- descien- redu- retroced- contra- perd- pérd- menos inferior- desaceler- abarat- recort- hund- desplom- debilit-"},
	"zh": {"上涨 上漲 上升 增长 增長 增加 攀升 飙升 飆升 走高 增至 升至 涨至 漲至 涨到 大涨 上扬 上揚 提高",
		"下降 下跌 下滑 减少 減少 降低 降至 降到 萎缩 萎縮 缩减 縮減 回落 缩水 縮水 暴跌 大跌 走低 跌至 减至",
		"升 涨 漲 增 扩 擴 走强 高于 高出 超过 超 提 加速 翻 新高",
		"降 跌 减 減 缩 縮 低于 低 亏 虧 弱 放缓 放緩 少 削 落"},
}

// direction holds directionWords ready for use.
type direction struct {
	any, up            *wordSet // any are up and down
	maybeUp, maybeDown oppositeForms
	wide               wideSet // characters with which a sure word of Chinese begins
	wideUp, wideDown   []string
	spaced             bool
}

func directionOf(base string) *direction {
	x, ok := directionWords[base]
	if !ok {
		return nil
	}
	d := &direction{spaced: base != "zh", any: keySet(x.up + " " + x.down), up: keySet(x.up), maybeUp: compileForms(x.maybeUp), maybeDown: compileForms(x.maybeDown)}
	if !d.spaced {
		d.wideUp, d.wideDown = strings.Fields(x.up), strings.Fields(x.down)
		for _, w := range append(strings.Fields(x.up), d.wideDown...) {
			r, _ := utf8.DecodeRuneInString(w)
			d.wide.add(r)
		}
	}
	return d
}

// find is the first word of a text that surely says a direction.
func (d *direction) find(g *glance, s string) (up bool, at [2]int, ok bool) {
	if !d.spaced {
		return d.findWide(s)
	}
	for i := range g.list {
		if w := &g.list[i]; d.any.has(w.key) {
			return d.up.has(w.key), [2]int{int(w.start), int(w.end)}, true
		}
	}
	return false, none, false
}

func (d *direction) findWide(s string) (up bool, at [2]int, ok bool) {
	for i := d.wide.next(s, 0); i < len(s); i = d.wide.next(s, i+1) {
		for _, w := range d.wideUp {
			if strings.HasPrefix(s[i:], w) {
				return true, [2]int{i, i + len(w)}, true
			}
		}
		for _, w := range d.wideDown {
			if strings.HasPrefix(s[i:], w) {
				return false, [2]int{i, i + len(w)}, true
			}
		}
	}
	return false, none, false
}

// maybe are the forms that may say a direction.
func (d *direction) maybe(up bool) *oppositeForms {
	if up {
		return &d.maybeUp
	}
	return &d.maybeDown
}

// turnsDirection reports a figure that rises in one text and falls in the other, where neither says both.
func (p *pair) turnsDirection(o *quantity.Outcome) {
	if !p.metFigure(o) {
		return
	}
	to, from := p.tgtTongue.of(p.Target.Lang).direction, p.srcTongue.of(p.Source.Lang).direction
	if to == nil || from == nil {
		return
	}
	s, t := p.Source.Text.Plain, p.Target.Text.Plain
	up, tgt, ok := to.find(&p.tgt, t)
	if !ok || to.maybe(!up).holds(&p.tgt, t) {
		return
	}
	was, src, ok := from.find(&p.src, s)
	if !ok || was == up || from.maybe(up).holds(&p.src, s) {
		return
	}
	if p.denials() && p.srcDenies.strong+p.tgtDenies.strong > 0 || p.copied() || p.unrelated() {
		return
	}
	p.rule = &numberRule
	p.report(hit{severity: Warning, key: "check.quantity.number", src: src, tgt: tgt, args: map[string]string{"Source": s[src[0]:src[1]], "Target": t[tgt[0]:tgt[1]]}})
}

// metFigure reports that the sides have a figure in common that is often how much something changed.
func (p *pair) metFigure(o *quantity.Outcome) bool {
	for k, fate := range o.Target {
		if i := o.Pair[k]; fate == quantity.Met && (p.quantity.target[k].Tells() || i >= 0 && p.quantity.source[i].Tells()) {
			return true
		}
	}
	return false
}
