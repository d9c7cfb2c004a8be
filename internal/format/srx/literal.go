package srx

import (
	"errors"
	"fmt"
	"slices"
	"unicode"

	"recto/internal/text/lang"
	"recto/internal/text/segment"
)

var (
	errEdge  = errors.New(`it asks with \b for more than that a word begins there`)
	errBegin = errors.New("it asks for the beginning of the text")
)

// literal lists the house rules that a rule stands for; all of it or nothing.
func (r rule) literal() ([]segment.Rule, error) {
	if r.wrong != "" {
		return nil, fmt.Errorf("break=%q is neither yes nor no", r.wrong)
	}
	befores, err := expand(r.before)
	if err != nil {
		return nil, err
	}
	afters, err := expand(r.after)
	if err != nil {
		return nil, err
	}
	if len(befores)*len(afters) > maxStrings {
		return nil, errMany
	}
	var rules, atBegin []segment.Rule
	left := maxStrings
	for _, before := range befores {
		for _, after := range afters {
			p := place{breaks: r.breaks, left: &left}
			more, err := p.rules(before, after)
			if err != nil {
				return nil, err
			}
			if p.begin {
				atBegin = append(atBegin, more...)
			} else {
				rules = append(rules, more...)
			}
		}
	}
	// "(^|\s)word" is a word's beginning; "^word" alone says more than a house rule can.
	for _, r := range atBegin {
		if !slices.Contains(rules, r) {
			return nil, errBegin
		}
	}
	if len(rules) == 0 {
		return nil, errors.New("it matches nothing")
	}
	for _, r := range rules {
		if err := r.Check(); err != nil {
			return nil, err
		}
	}
	return rules, nil
}

// place is what is known of one pair of strings.
type place struct {
	breaks bool
	left   *int // how many strings the rule may still stand for
	begin  bool // ^ stands in front
	// The gap: white space was spoken of, is demanded; \b stands before or behind the white space.
	spoken, spaced        bool
	edgeBefore, edgeAfter bool
}

// rules makes house rules of one string on each side; none where the pair can never match.
func (p *place) rules(before, after []rune) ([]segment.Rule, error) {
	before, err := p.front(before)
	if err != nil {
		return nil, err
	}
	before, after = p.gap(before, after)
	if len(before) == 0 {
		return nil, errors.New("no text stands before the boundary")
	}
	if n := len(after); n > 0 && after[n-1] == spaceAny {
		after = after[:n-1]
	}
	if n := len(after); n > 0 && after[n-1] == wordEdge {
		return nil, errEdge
	}
	heads, tails := inner(before), inner(after)
	if *p.left -= len(heads) * len(tails); *p.left < 0 {
		return nil, errMany
	}
	var out []segment.Rule
	for _, b := range heads {
		for _, a := range tails {
			if slices.Contains(b, textBegin) || slices.Contains(a, textBegin) {
				return nil, errBegin
			}
			b, ok := edges(b)
			a, fine := edges(a)
			if !ok || !fine {
				continue
			}
			if err := p.fits(b, a); err != nil {
				return nil, err
			}
			r := segment.Rule{Before: string(b), After: string(a), Break: p.breaks}
			if p.spaced {
				r.After = " " + r.After
			}
			if r = r.Normal(); !slices.Contains(out, r) {
				out = append(out, r)
			}
		}
	}
	return out, nil
}

// front reads what stands in front of the first character before the boundary.
func (p *place) front(s []rune) ([]rune, error) {
	edge, spaced := false, false
	for ; len(s) > 0 && s[0] < 0; s = s[1:] {
		switch s[0] {
		case wordEdge:
			edge = true
		case spaceSome:
			spaced = true
		case textBegin:
			p.begin = true
		}
	}
	if len(s) == 0 {
		return s, nil
	}
	switch word := segment.InWord(s[0]); {
	case edge && !isWord(s[0]):
		return nil, errEdge
	case word && !edge && !spaced && !p.begin && endOfWords(s):
		return nil, errors.New(`without \b it also means the end of longer words; put \b in front`)
	case !word && spaced && !edge:
		return slices.Concat([]rune{spaceSome}, s), nil
	}
	return s, nil
}

// endOfWords reports whether a string that begins with a letter or digit says so little that the end of a
// word must be meant: one letter and marks, or a number.
func endOfWords(s []rune) bool {
	if unicode.IsDigit(s[0]) {
		return true
	}
	letters := 0
	for _, r := range s {
		if isWord(r) {
			letters++
		}
	}
	return letters == 1
}

// gap takes from both sides what stands at the boundary and is no character.
func (p *place) gap(before, after []rune) ([]rune, []rune) {
	for ; len(before) > 0 && between(before[len(before)-1]); before = before[:len(before)-1] {
		if r := before[len(before)-1]; r == wordEdge {
			p.edgeBefore = true
		} else {
			p.space(r)
			p.edgeAfter = p.edgeAfter || p.edgeBefore
			p.edgeBefore = false
		}
	}
	for ; len(after) > 0 && between(after[0]); after = after[1:] {
		switch {
		case after[0] != wordEdge:
			p.space(after[0])
		case p.spoken:
			p.edgeAfter = true
		default:
			p.edgeBefore = true
		}
	}
	return before, after
}

func between(r rune) bool { return r == spaceAny || r == spaceSome || r == wordEdge || isSpace(r) }

func (p *place) space(r rune) {
	p.spoken = true
	p.spaced = p.spaced || r != spaceAny
}

// fits reports what keeps a pair from being a house rule that means the same.
func (p *place) fits(before, after []rune) error {
	last, first := before[len(before)-1], rune(' ')
	if len(after) > 0 {
		first = after[0]
	}
	known := len(after) > 0 || p.spaced
	if p.edgeBefore {
		tight := !p.spoken && isWord(last) != isWord(first)
		if !known || !tight && (!isWord(last) || !p.spaced && isWord(first)) {
			return errEdge
		}
	}
	if p.edgeAfter && (len(after) == 0 || !isWord(first) || !p.spaced && isWord(last)) {
		return errEdge
	}
	if len(after) > 0 && !p.spoken && !lang.Wide(last) && !lang.Wide(first) && (p.breaks || !slices.ContainsFunc(before, isWord)) {
		return errors.New(`it asks that no white space stands there; Recto's rules allow it, as with \s*`)
	}
	return nil
}

// inner writes out the white space inside a string: as a space and as a no-break space, and as nothing
// where it may be missing.
func inner(s []rune) [][]rune {
	all := [][]rune{nil}
	for i := 0; i < len(s); i++ {
		parts := [][]rune{{s[i]}}
		if s[i] == spaceAny || s[i] == spaceSome {
			some := false
			for ; i < len(s) && (s[i] == spaceAny || s[i] == spaceSome); i++ {
				some = some || s[i] == spaceSome
			}
			i--
			if parts = [][]rune{{' '}, {0xA0}}; !some {
				parts = append(parts, nil)
			}
		}
		var next [][]rune
		for _, head := range all {
			for _, part := range parts {
				next = append(next, slices.Concat(head, part))
			}
		}
		if all = next; len(all) > maxStrings {
			return all // that is too many already
		}
	}
	return all
}

// edges takes out every \b inside a string, false where one is wrong.
func edges(s []rune) ([]rune, bool) {
	var out []rune
	for i, r := range s {
		if r != wordEdge {
			out = append(out, r)
			continue
		}
		next := i + 1
		for next < len(s) && s[next] == wordEdge {
			next++
		}
		if len(out) == 0 || next == len(s) || isWord(out[len(out)-1]) == isWord(s[next]) {
			return nil, false
		}
	}
	return out, true
}

// isWord reports whether \b counts a rune to a word.
func isWord(r rune) bool {
	return r >= 0 && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '_')
}
