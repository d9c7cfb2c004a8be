package style

import (
	"slices"
	"strings"

	"recto/internal/text/markup"
)

// Use is how an article uses a word.
type Use uint8

// The uses that a style can tell; the zero Use is of a word like any other.
const (
	Typed    Use = iota + 1 // shown as code
	Named                   // code in the target alone: the source has it in plain words
	Miscased                // a command's name with a capital that the source gives it nowhere but in a sentence's beginning
)

// Commands says how an article uses its words. Typed is what it shows as code on either side: what stands in a code
// span by itself, and the first words of the lines of code blocks. A word that the source says in plain words more
// often than as code is a name and not among them.
func Commands(source, target *markup.Document) map[string]Use {
	out := map[string]Use{}
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
					out[b.Text.Plain[s.Start:s.End]] = Typed
				}
			}
		}
	}
	if source != nil {
		p := plainWords(source)
		p.leaveOutNames(out)
		if target != nil {
			p.addNamed(out, target)
		}
		p.addMiscased(out)
	}
	return out
}

func firstWords(out map[string]Use, code string) {
	for line := range strings.Lines(code) {
		for _, w := range strings.Fields(line) {
			if w == "$" || w == "#" || w == "sudo" {
				continue
			}
			out[w] = Typed
			break
		}
	}
}

// plain is how often a source has its words outside of code blocks, and the code itself.
type plain struct {
	bare, marked map[string]int
	first        map[string]bool // the first words of the lines of code blocks
	code         []string
}

func plainWords(source *markup.Document) plain {
	p := plain{bare: map[string]int{}, marked: map[string]int{}, first: map[string]bool{}}
	first := map[string]Use{}
	for i := range source.Blocks {
		b := &source.Blocks[i]
		if b.Kind == markup.Code {
			firstWords(first, b.Text.Plain)
			p.code = append(p.code, b.Text.Plain)
			continue
		}
		for _, w := range strings.FieldsFunc(b.Text.Plain, partsWords) {
			p.bare[w]++
		}
		for _, s := range b.Text.Spans {
			if s.Kind == markup.CodeSpan {
				p.marked[b.Text.Plain[s.Start:s.End]]++
				p.code = append(p.code, b.Text.Plain[s.Start:s.End])
			}
		}
	}
	for w := range first {
		p.first[w] = true
	}
	return p
}

func partsWords(r rune) bool {
	switch r {
	case ' ', ',', '.', '\n', '(', ')', ':', ';', '?', '!', '"', '“', '”':
		return true
	}
	return false
}

// leaveOutNames takes out the words that the source says bare more often than as code.
func (p plain) leaveOutNames(out map[string]Use) {
	for w := range out {
		if p.bare[w] > 2*p.marked[w] {
			delete(out, w)
		}
	}
}

// addNamed adds the words with a capital that the target alone marks as code.
func (p plain) addNamed(out map[string]Use, target *markup.Document) {
	for i := range target.Blocks {
		t := &target.Blocks[i].Text
		for _, s := range t.Spans {
			w := t.Plain[s.Start:s.End]
			if s.Kind == markup.CodeSpan && p.bare[w] > 0 && strings.ContainsFunc(w, capital) && !p.inCode(w) {
				out[w] = Named
			}
		}
	}
}

func (p plain) inCode(w string) bool {
	return slices.ContainsFunc(p.code, func(code string) bool { return strings.Contains(code, w) })
}

// addMiscased adds the capitalised forms of commands that the source has more often, in plain words, in small letters.
func (p plain) addMiscased(out map[string]Use) {
	for w := range p.first {
		if len(w) < 3 || strings.ContainsFunc(w, func(r rune) bool { return (r < 'a' || r > 'z') && !digit(r) }) || digit(rune(w[0])) {
			continue
		}
		if high := string(w[0]-'a'+'A') + w[1:]; p.bare[w] > p.bare[high] && out[high] == 0 {
			out[high] = Miscased
		}
	}
}
