package check

import (
	"recto/internal/text/markup"
	"recto/internal/text/style"
)

// styler reads texts by the house's style.
type styler struct {
	finder style.Finder
	hits   []style.Hit
}

// unit reports where a unit's target departs from the house's style.
func (s *styler) unit(p *pair, h *House) {
	g := h.guide(p.Target.Lang)
	if g.Empty() || p.Target.Absent {
		return
	}
	s.hits = s.finder.Find(s.hits[:0], g, style.Text{Text: p.Target.Text, Kind: p.Target.Kind})
	for _, hit := range s.hits {
		p.found = append(p.found, s.finding(hit, p.Target.Text, p.Target.place([2]int{hit.Start, hit.End}), p.ID))
	}
}

// article reports where the target's blocks depart from the house's style.
func (s *styler) article(w *whole, h *House) {
	if len(h.Style) == 0 {
		return
	}
	commands := style.Commands(w.Source, w.Target)
	under := markup.Kind("")
	for i := range w.Target.Blocks {
		b := &w.Target.Blocks[i]
		above := under
		under = b.Kind
		g := h.guide(w.language(i))
		if !prose(b) || g.Empty() {
			continue
		}
		s.hits = s.finder.Find(s.hits[:0], g, style.Text{Text: b.Text, Kind: b.Kind, Alone: true, Under: above, Commands: commands})
		for _, hit := range s.hits {
			w.found = append(w.found, s.finding(hit, b.Text, &Place{Block: i, Start: hit.Start, End: hit.End}, ""))
		}
	}
}

func (s *styler) finding(hit style.Hit, t markup.Text, at *Place, unit string) Finding {
	key := "check.style." + hit.Rule
	if hit.Key != "" {
		key += "_" + hit.Key
	}
	words := t.Plain[hit.Start:hit.End]
	return Finding{Rule: "style/" + hit.Rule, Severity: Warning, Unit: unit, Target: at, Key: key,
		Args:       map[string]string{"Words": clip(words, 60), "Fix": hit.Fix},
		Suggestion: hit.Fix, Fixable: hit.Fixable, Markup: hit.Markup, Safe: hit.Safe,
		Fingerprint: words + "\x00" + surroundings(t.Plain, hit.Start, hit.End)}
}

// surroundings is what stands next to the words, so that the same words elsewhere are another finding.
func surroundings(t string, start, end int) string {
	from, to := max(0, start-24), min(len(t), end+24)
	return t[from:start] + "\x00" + t[end:to]
}
