package segment

import (
	"math"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// Split is the function Split corrected by the rules, with the same promises. It takes linear time whatever
// the rules. An empty line between two sentences parts them against every rule.
func (h *House) Split(t lang.Tag, text string, dst []Span) []Span {
	base := len(dst)
	dst = Split(t, text, dst)
	if h == nil || len(h.heads) == 0 || len(dst) == base {
		return dst
	}
	// The corrected sentences are written behind the language's and then put in their place.
	raw := len(dst)
	c := correction{house: h, text: text, dst: dst, start: dst[base].Start, rule: none}
	for i := base; i < raw; i++ {
		s := c.dst[i]
		if h.ends != nil {
			c.inside(s)
		}
		if i+1 < raw && c.joins(s.End, c.dst[i+1].Start) {
			continue
		}
		c.dst = append(c.dst, Span{c.start, s.End})
		if i+1 < raw {
			c.start = c.dst[i+1].Start
		}
	}
	n := copy(c.dst[base:], c.dst[raw:])
	return c.dst[:base+n]
}

// none is the number of no rule, behind all others.
const none = math.MaxInt32

// correction is the state of one Split by house rules.
type correction struct {
	house *House
	text  string
	dst   []Span
	start int // where the sentence begins that is being read
	// The number of a rule whose boundary was moved behind closing marks, none where there is no such, and
	// where the last marks end that were passed.
	rule   int32
	behind int
}

// joins reports whether a rule takes away the boundary between end and next.
func (c *correction) joins(end, next int) bool {
	if blankBetween(c.text[end:next]) {
		return false
	}
	rule := c.ruleAt(end, next)
	return rule != none && !c.house.breaks[rule]
}

// inside makes the boundaries that rules ask for inside a sentence.
func (c *correction) inside(s Span) {
	for p := s.Start + 1; p < s.End; p++ {
		if p != c.behind && (!c.house.last[c.text[p-1]] || p-s.Start > 1 && !c.house.mayEnd(c.text[p-2], c.text[p-1])) {
			continue
		}
		next := p + spaceAt(c.text[p:])
		rule := c.ruleAt(p, next)
		if rule == none || !c.house.breaks[rule] {
			continue
		}
		if next == p && leans(firstRune(c.text[p:])) {
			continue
		}
		if next == p && c.house.empty[rule] {
			if end := c.closers(p); end > p {
				c.move(rule, end)
				continue
			}
		}
		c.dst = append(c.dst, Span{c.start, p})
		c.start = next
		p = next
	}
}

// ruleAt is the number of the rule that decides between end and next, none where there is no such.
func (c *correction) ruleAt(end, next int) int32 {
	rule := c.house.match(c.text, end, next)
	if end == c.behind {
		rule = min(rule, c.rule)
	}
	return rule
}

// move notes that the boundary of a rule stands behind closing marks.
func (c *correction) move(rule int32, behind int) {
	if behind == c.behind {
		rule = min(rule, c.rule)
	}
	c.rule, c.behind = rule, behind
}

// closers gives the end of the stops and closing marks from p on.
func (c *correction) closers(p int) int {
	if p < c.behind {
		return c.behind // they were passed before
	}
	for p < len(c.text) {
		r, size := runeAt(c.text, p)
		k := kindOf(r)
		straight := (r == '"' || r == '\'') && (p+1 == len(c.text) || isSpace(firstRune(c.text[p+1:])))
		if k != kindClose && (k < kindStop || k > kindAlways) && !straight && !leans(r) {
			break
		}
		p += size
	}
	return p
}

// leans reports whether a rune belongs to the one before it: a combining mark, a joiner, a colour of skin.
func leans(r rune) bool {
	return r >= 0x300 && (unicode.IsMark(r) || r == 0x200D || r >= 0x1F3FB && r <= 0x1F3FF)
}

// match is the number of the first rule whose Before ends at end and whose After begins at next.
func (h *House) match(text string, end, next int) int32 {
	rule := int32(none)
	at := int32(0)
	for i := end - 1; i >= 0; i-- {
		if at = h.befores.child(at, text[i]); at < 0 {
			break
		}
		n := h.befores[at].value
		if n < 0 {
			continue
		}
		if h.heads[n].word {
			if r, _ := utf8.DecodeLastRuneInString(text[:i]); InWord(r) {
				continue
			}
		}
		rule = min(rule, h.after(h.heads[n].root, text[next:], next > end))
	}
	return rule
}

// after is the number of the first rule under root whose After text begins with. Spaced tells that white
// space stands before it.
func (h *House) after(root int32, text string, spaced bool) int32 {
	rule := h.along(root, text)
	if spaced {
		if at := h.afters.child(root, ' '); at >= 0 {
			rule = min(rule, h.along(at, text))
		}
	}
	return rule
}

// along is the lowest value on the way from a node that text leads.
func (h *House) along(at int32, text string) int32 {
	rule := int32(none)
	for i := 0; at >= 0; i++ {
		if v := h.afters[at].value; v >= 0 {
			rule = min(rule, v)
		}
		if i == len(text) {
			break
		}
		at = h.afters.child(at, text[i])
	}
	return rule
}

// spaceAt counts the bytes of white space that text begins with.
func spaceAt(text string) int {
	i := 0
	for i < len(text) {
		r, size := runeAt(text, i)
		if !isSpace(r) {
			break
		}
		i += size
	}
	return i
}
