package segment

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// What the rules of a house may at most hold.
const (
	MaxRules  = 1000
	MaxString = 64 // bytes of Before and of After
)

// Rule is a house rule: where Before ends and After begins, with or without white space between them, there
// is no boundary, or always one where Break is set. Both are literal strings; After may be empty.
//
// A Before that begins with a letter or digit of a script that is written with spaces matches at a word's
// beginning only. White space at the end of Before or the beginning of After demands white space there, of
// any kind. A boundary that an empty After asks for stands behind the stops and closing marks that follow
// Before at once: what "etc." ends is “Bring coats, etc.”
type Rule struct {
	Before, After string
	Break         bool
}

// Check tells what is wrong with the rule and what to do about it.
func (r Rule) Check() error {
	for _, side := range []struct{ name, s string }{{"before", r.Before}, {"after", r.After}} {
		switch {
		case !utf8.ValidString(side.s):
			return fmt.Errorf("the text %s the boundary is not valid UTF-8; save the rules as UTF-8", side.name)
		case len(side.s) > MaxString:
			return fmt.Errorf("the text %s the boundary has %d bytes; shorten it to %d, its part next to the boundary is enough", side.name, len(side.s), MaxString)
		case strings.IndexFunc(side.s, unicode.IsControl) >= 0:
			return fmt.Errorf("the text %s the boundary holds a control character; write what stands on one line and use spaces for tabs", side.name)
		}
	}
	if strings.TrimFunc(r.Before, isSpace) == "" {
		return errors.New("no text stands before the boundary; write the word or mark that the boundary follows")
	}
	return nil
}

// Normal is the rule in the one way of writing it: white space at the boundary is one space before After.
func (r Rule) Normal() Rule {
	before := strings.TrimRightFunc(r.Before, isSpace)
	after := strings.TrimLeftFunc(r.After, isSpace)
	if len(before) < len(r.Before) || len(after) < len(r.After) {
		after = " " + after
	}
	return Rule{before, after, r.Break}
}

// House is a set of house rules, ready for use. It never changes and serves many goroutines at once; a nil
// House has no rules.
type House struct {
	breaks  []bool // by rule
	empty   []bool // by rule: After is empty
	befores trie   // Before, read backwards, to an index into heads
	afters  trie   // After, with a tree for every head
	heads   []head
	// Of the rules that make a boundary: the bytes that their Befores end with, and a bit for every two bytes.
	// ends is nil where no rule does.
	last [256]bool
	ends []uint64
}

// head is one Before.
type head struct {
	root int32 // of its Afters
	word bool  // matches at a word's beginning only
}

// NewHouse makes the rules ready. The first rule that matches at a place decides there. An error names the
// rule by its number, from 1.
func NewHouse(rules []Rule) (*House, error) {
	if len(rules) > MaxRules {
		return nil, fmt.Errorf("%d house rules are more than %d; drop those from rule %d on or join them", len(rules), MaxRules, MaxRules+1)
	}
	h := &House{breaks: make([]bool, len(rules)), empty: make([]bool, len(rules))}
	afters := map[string][]leaf{}
	for i, r := range rules {
		if err := r.Check(); err != nil {
			return nil, fmt.Errorf("house rule %d: %w", i+1, err)
		}
		r = r.Normal()
		h.breaks[i], h.empty[i] = r.Break, r.After == ""
		afters[r.Before] = append(afters[r.Before], leaf{r.After, int32(i)})
		if r.Break {
			h.noteEnd(r.Before)
		}
	}
	var befores []leaf
	for before, list := range afters {
		first, _ := utf8.DecodeRuneInString(before)
		befores = append(befores, leaf{backwards(before), int32(len(h.heads))})
		h.heads = append(h.heads, head{root: h.afters.add(list), word: InWord(first)})
	}
	h.befores.add(befores)
	return h, nil
}

// noteEnd notes the last two bytes of a Before.
func (h *House) noteEnd(before string) {
	if h.ends == nil {
		h.ends = make([]uint64, 1<<16/64)
	}
	last := before[len(before)-1]
	h.last[last] = true
	for b := range 256 {
		if len(before) == 1 || byte(b) == before[len(before)-2] {
			pair := uint(b)<<8 | uint(last)
			h.ends[pair/64] |= 1 << (pair % 64)
		}
	}
}

// mayEnd reports whether a boundary could be made behind the two bytes.
func (h *House) mayEnd(a, b byte) bool {
	pair := uint(a)<<8 | uint(b)
	return h.ends[pair/64]&(1<<(pair%64)) != 0
}

func backwards(s string) string {
	b := []byte(s)
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return string(b)
}

// InWord reports whether the rune stands inside words of a script that is written with spaces. Han text has no
// words in this sense, nor has Thai.
func InWord(r rune) bool {
	if !isLetter(r) && !isDigit(r) && !unicode.IsMark(r) || lang.Wide(r) {
		return false
	}
	switch lang.ScriptOf(r) {
	case lang.Thai, lang.Lao, lang.Khmer, lang.Burmese, lang.Tibetan:
		return false
	}
	return true
}
