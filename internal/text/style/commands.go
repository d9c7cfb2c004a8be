package style

import (
	"strings"

	"recto/internal/text/markup"
)

// Commands are the words that an article shows as code, on either side: what stands in a code span by itself, and
// the first words of the lines of code blocks. A word that the source says in plain words more often than as code
// is a name and not among them.
func Commands(source, target *markup.Document) map[string]bool {
	out := map[string]bool{}
	for _, d := range []*markup.Document{source, target} {
		if d == nil {
			continue
		}
		for i := range d.Blocks {
			b := &d.Blocks[i]
			if b.Kind == markup.Code {
				firstWords(out, b.Text.Plain)
				continue
			}
			for _, s := range b.Text.Spans {
				if s.Kind == markup.CodeSpan {
					out[b.Text.Plain[s.Start:s.End]] = true
				}
			}
		}
	}
	if source != nil {
		leaveOutNames(out, source)
	}
	return out
}

func firstWords(out map[string]bool, code string) {
	for line := range strings.Lines(code) {
		for _, w := range strings.Fields(line) {
			if w == "$" || w == "#" || w == "sudo" {
				continue
			}
			out[w] = true
			break
		}
	}
}

// leaveOutNames takes out the words that the source says bare more often than as code.
func leaveOutNames(out map[string]bool, source *markup.Document) {
	bare, marked := map[string]int{}, map[string]int{}
	for i := range source.Blocks {
		b := &source.Blocks[i]
		if b.Kind == markup.Code {
			continue
		}
		for _, w := range strings.FieldsFunc(b.Text.Plain, func(r rune) bool { return r == ' ' || r == ',' || r == '.' || r == '\n' || r == '(' || r == ')' }) {
			if out[w] {
				bare[w]++
			}
		}
		for _, s := range b.Text.Spans {
			if s.Kind == markup.CodeSpan {
				marked[b.Text.Plain[s.Start:s.End]]++
			}
		}
	}
	for w, n := range bare {
		if n-marked[w] > marked[w] {
			delete(out, w)
		}
	}
}
