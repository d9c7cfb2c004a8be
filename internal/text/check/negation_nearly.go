package check

// nearly are the turns that say of something that it just did not happen, and the words by which a translation says so.
type nearly struct{ sure, loose oppositeForms }

var nearlyWords = map[string]struct{ sure, loose string }{
	"en": {"", "nearly almost narrow- close closer verge brink within about just barely near threat- risk- could might would avoid- escap- danger- practically virtually point all edge- scare- short inch- whisker margin-"},
	"de": {"um_ein_haar", "beinahe fast knapp haar- rand drohte- gerade nah- hätte- wäre- kurz"},
	"fr": {"a_failli ont_failli", "faill- presque près bord bout manqu- rat- peu risqu- juste menac-"},
	"es": {"por_poco", "casi poco punto borde cerca rozó rozar- apenas pudo"},
	"ru": {"едва_не чуть_не чуть_было_не едва_было_не", "едва чуть почти грани близк- риск- угро- мог-"},
	"zh": {"差点 差點 险些 險些", "差一 险 險 几乎 幾乎 濒 瀕 差 近 仅 只 擦"},
}

func nearlyOf(base string) *nearly {
	x, ok := nearlyWords[base]
	if !ok {
		return nil
	}
	return &nearly{compileForms(x.sure), compileForms(x.loose)}
}

// mostNearly is how much a text says, in letters, in which such a turn is not likely rendered some other way.
const mostNearly = 110

// happens finds what only nearly happened in the source and does in the target.
func (p *pair) happens() (at [2]int, ok bool) {
	if p.from > mostNearly || p.src.stops > 1 || !p.denials() {
		return none, false
	}
	src, tgt := &p.srcTongue, &p.tgtTongue
	from, to := src.nearly, tgt.nearly
	if from == nil || from.sure.empty() || to == nil || src.base == "ru" && !p.srcDenies.void || p.tgtDenies.strong > 0 || p.tgtDenies.void {
		return none, false
	}
	if at, ok = from.sure.at(&p.src, p.Source.Text.Plain); !ok {
		return none, false
	}
	if t := p.Target.Text.Plain; to.sure.holds(&p.tgt, t) || to.loose.holds(&p.tgt, t) || p.copied() || p.unrelated() {
		return none, false
	}
	return at, true
}

func (f *oppositeForms) empty() bool {
	return f.words.size+len(f.stems)+len(f.runs)+len(f.wide) == 0
}

// holds reports that one of the forms stands in a text.
func (f *oppositeForms) holds(g *glance, s string) bool {
	_, ok := f.at(g, s)
	return ok
}
