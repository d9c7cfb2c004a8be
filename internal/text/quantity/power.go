package quantity

import "strings"

// hourMarks stand between a unit of power and the hour that makes it one of energy: kW·h, киловатт-час.
var hourMarks = []string{"-", "‑", "·", "⋅", "∙", "•", "*", " ", "\u00A0"}

// hourNames are the hour there, in full or by their beginnings.
var hourNames = []string{"hour", "час", "годин", "heure", "hora", "godzin", "ساعة"}

// energy is the unit with the hour that may stand behind a unit of power, and where it ends.
func (r *Reader) energy(u Unit, end int, s string) (Unit, int) {
	for _, mark := range hourMarks {
		rest, ok := strings.CutPrefix(s[end:], mark)
		if !ok {
			continue
		}
		n := letters(rest, 0)
		if word := rest[:n]; word == "ч" || word == "h" || word == "год" || beginsWith(rest, hourNames) {
			return Unit{Dimension: Energy, Factor: u.Factor * 3600}, end + len(mark) + n
		}
		break
	}
	return u, end
}

// ofCurrent reports whether Chinese degrees up to a byte are kilowatt-hours: 用电300度, 5亿度.
func (r *Reader) ofCurrent(q *Quantity, end int) bool {
	if strings.TrimLeft(r.text[q.End:end], " 多余餘") != "度" {
		return false
	}
	before := r.before(q.Start, 30)
	return q.scaled >= 1e4 || containsAny(before, "用电", "用電", "发电", "發電", "电量", "電量", "耗电", "耗電", "省电", "省電")
}

func containsAny(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
