package check

import (
	"slices"
	"strings"
	"testing"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// BenchmarkFamilies judges the correct translations of the development corpus by one family of rules after the
// other: "look" is what they all need, "languages" those that compare words across languages.
func BenchmarkFamilies(b *testing.B) {
	var units []Unit
	size := 0
	for _, group := range cleanGroups(b) {
		for _, l := range group {
			side := func(tag, text string) Side {
				return Side{Lang: lang.MustParse(tag), Text: markup.Plain(text), Kind: markup.Paragraph, Block: -1}
			}
			units = append(units, Unit{Source: side(l.From, l.Source), Target: side(l.To, l.Target)})
			size += len(l.Source) + len(l.Target)
		}
	}
	all := "coverage language negation repetition punctuation markup link"
	for name, families := range map[string]string{
		"look": "", "coverage": "coverage", "language": "language", "negation": "negation", "repetition": "repetition",
		"punctuation": "punctuation", "quantity": "quantity", "markup": "markup link", "together": all,
	} {
		b.Run(name, func(b *testing.B) {
			var p pair
			b.SetBytes(int64(size / len(units)))
			b.ReportAllocs()
			var chosen []*Rule
			for r := range rules {
				family, _, _ := strings.Cut(rules[r].ID, "/")
				if rules[r].unit != nil && slices.Contains(strings.Fields(families), family) {
					chosen = append(chosen, &rules[r])
				}
			}
			run := func(i int) {
				p.found = p.found[:0]
				p.begin(&units[i%len(units)])
				for _, r := range chosen {
					p.rule = r
					r.unit(&p)
				}
			}
			for i := range units {
				run(i)
			}
			i := 0
			for b.Loop() {
				run(i)
				i++
			}
		})
	}
}
