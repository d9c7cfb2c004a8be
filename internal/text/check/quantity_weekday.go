package check

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"recto/internal/text/align"
)

// daysNamed are days of the week as bits, Monday's the lowest, and where each is named.
type daysNamed struct {
	days uint8
	at   [7][2]int
}

// weekdays looks for a day of the week that became another one. A day left out is none, nor is one that a night ends on
// where the other side has the day on which that begins.
func (p *pair) weekdays() {
	if !p.tgt.namesDays() || !p.src.namesDays() {
		return
	}
	var src, tgt daysNamed
	src.read(&p.src, &p.Source)
	tgt.read(&p.tgt, &p.Target)
	lost, gained := src.days&^tgt.days, tgt.days&^src.days
	if bits.OnesCount8(lost) != 1 || bits.OnesCount8(gained) != 1 || followDays(lost, gained) && (nightly(p.Source.Text.Plain) || nightly(p.Target.Text.Plain)) {
		return
	}
	a, b := src.at[bits.TrailingZeros8(lost)], tgt.at[bits.TrailingZeros8(gained)]
	p.rule = &dateRule
	p.report(hit{severity: Warning, key: "check.quantity.date", src: a, tgt: b,
		args: map[string]string{"Source": p.Source.Text.Plain[a[0]:a[1]], "Target": p.Target.Text.Plain[b[0]:b[1]]}})
}

// namesDays reports quickly that a text may name a day of the week.
func (g *glance) namesDays() bool {
	for i := range g.meanings {
		if g.meanings[i].id-align.Monday < 7 {
			return true
		}
	}
	return false
}

// read notes the days that a side names.
func (d *daysNamed) read(g *glance, s *Side) {
	for i := range g.meanings {
		m := &g.meanings[i]
		if day := m.id - align.Monday; day < 7 && namesDay(s, int(m.at), int(m.end)) {
			if d.days>>day&1 == 0 {
				d.at[day] = [2]int{int(m.at), int(m.end)}
			}
			d.days |= 1 << day
		}
	}
}

// namesDay reports that a word which may name a day does: what may be something else needs what goes with days.
func namesDay(s *Side, at, end int) bool {
	text := s.Text.Plain
	switch word := text[at:end]; s.Lang.Base() {
	case "ru":
		return !strings.HasPrefix(strings.ToLower(word), "сред") || beforeDay[strings.ToLower(lastWordOf(text[:at]))]
	case "pt":
		return word[0]|0x20 == 'd' || strings.Contains(word, "bado") || strings.HasPrefix(text[end:], "-feira")
	case "zh":
		return !strings.HasPrefix(word, "周") && !strings.HasPrefix(word, "週") || weekdayHan(text[:at], text[end:])
	}
	return true
}

// beforeDay are the words behind which среда is a day, and not what surrounds somebody.
var beforeDay = set("в во на за до про вплоть эту прошлую следующую минувшую каждую ближайшую прошлой следующей")

// weekdayHan reports that 周一 and its like are a day between what is before and behind them: not in 每周一次, 上周二十人.
func weekdayHan(before, after string) bool {
	next, _ := utf8.DecodeRuneInString(after)
	last, _ := utf8.DecodeLastRuneInString(before)
	return !strings.ContainsRune("十百千次场場期集天班节節个個课課年岁歲成点點篇人", next) && !strings.ContainsRune("一两兩三四五六七八九十几幾数數0123456789", last)
}

// lastWordOf is the word at the end of a text, before a blank.
func lastWordOf(s string) string {
	s = strings.TrimRight(s, " \u00a0")
	return s[strings.LastIndexAny(s, " \u00a0«\"(")+1:]
}

// followDays reports that two days follow each other.
func followDays(a, b uint8) bool {
	x, y := bits.TrailingZeros8(a), bits.TrailingZeros8(b)
	return (x+1)%7 == y || (y+1)%7 == x
}

// nightly reports that a text speaks of a night.
func nightly(s string) bool {
	for _, w := range [...]string{"ночь", "ночи", "Nacht", "nacht", "night", "nuit", "noche", "notte", "noite", "夜", "晚", "凌晨", "ніч", "noc"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
