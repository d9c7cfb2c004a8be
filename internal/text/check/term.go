package check

import "recto/internal/text/termbase"

// termer compares terms by the house's termbase.
type termer struct {
	compare termbase.Comparer
	found   []termbase.Finding
}

// unit reports the terms of a unit that are not rendered as the house does.
func (t *termer) unit(p *pair, h *House) {
	if h.Terms == nil || p.Target.Absent || p.Target.Text.Plain == "" {
		return
	}
	source := p.Source.Text.Plain
	if p.Source.Absent {
		source = ""
	}
	t.found = t.compare.Compare(t.found[:0], h.Terms, source, p.Source.Lang, p.Target.Text.Plain, p.Target.Lang)
	for _, f := range t.found {
		rule := Rule{ID: "term/" + string(f.Fault)}
		p.rule = &rule
		x := hit{severity: Warning, src: none, tgt: none, args: map[string]string{"Want": f.Want}}
		if f.Source[1] > f.Source[0] {
			x.src = f.Source
			x.args["Term"] = source[f.Source[0]:f.Source[1]]
		}
		switch f.Fault {
		case termbase.Banned:
			x.key, x.tgt, x.suggestion = "check.term.forbidden", f.Target, f.Want
			x.args["Words"] = p.Target.Text.Plain[f.Target[0]:f.Target[1]]
		case termbase.Changed:
			x.key = "check.term.kept"
		default:
			x.key = "check.term.missing"
		}
		p.report(x)
	}
}
