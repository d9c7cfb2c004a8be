package check

import (
	"strconv"

	"recto/internal/text/names"
)

// archivedNames looks for names that are rendered otherwise than in the house's earlier articles. What the termbase
// knows is its business.
func archivedNames(w *whole) {
	if w.house.Archive == nil {
		return
	}
	all, units := w.names()
	for _, n := range all {
		if w.house.Terms != nil && len(w.house.Terms.Find(nil, n.Source, w.Source.Lang)) > 0 {
			continue
		}
		for _, r := range n.Renderings {
			if usual, departs := w.house.Archive.Departs(n, r, w.house.Archived); departs {
				w.departs(n, r, usual, units)
			}
		}
	}
}

// departs reports each place of a rendering that is not the usual one.
func (w *whole) departs(n names.Name, r names.Rendering, usual names.Archived, units []int) {
	args := map[string]string{"Source": n.Source, "Usual": usual.Text, "Name": r.Text, "Times": strconv.Itoa(len(usual.Articles))}
	for _, at := range r.Places {
		t := &w.Units[units[at.Pair]].Target
		f := w.report(Warning, t.Block, [2]int{t.Offset + at.Start, t.Offset + at.End}, "check.name.archive", args, r.Text+"\x00"+usual.Text)
		if !names.Declined(w.Target.Lang) {
			f.Suggestion = usual.Text
		}
	}
}

// names are the names of the source with what the target has for each; a place's pair stands for the unit whose index
// is beside it.
func (w *whole) names() (all []names.Name, units []int) {
	if w.gathered || w.Source == nil || w.Source.Lang == "" {
		return w.named, w.namedUnits
	}
	w.gathered = true
	p := names.Pairs{From: w.Source.Lang, To: w.Target.Lang}
	for i := range w.Units {
		u := &w.Units[i]
		if u.Source.Absent || u.Target.Absent || u.Target.Block < 0 || !prose(&w.Target.Blocks[u.Target.Block]) || !w.contains(&u.Target) {
			continue
		}
		p.Pairs = append(p.Pairs, names.Pair{Source: u.Source.Text.Plain, Target: u.Target.Text.Plain})
		w.namedUnits = append(w.namedUnits, i)
	}
	w.named = names.Renderings(p)
	return w.named, w.namedUnits
}

// contains reports whether a unit's target stands in its block as it is: a text of several blocks does not.
func (w *whole) contains(t *Side) bool {
	return t.Offset+len(t.Text.Plain) <= len(w.Target.Blocks[t.Block].Text.Plain)
}
