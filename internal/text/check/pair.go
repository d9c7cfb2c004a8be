package check

import (
	"strings"

	"recto/internal/text/align"
)

// pair is one unit under judgement: its sides, what a glance tells of them, and what was found so far.
type pair struct {
	quantity quantitiesOf
	*Unit
	rule                 *Rule
	src, tgt             glance
	part                 glance          // of a part last asked about
	meanings             []align.Meaning // of a word last asked about
	both                 bool            // both sides are there
	found                []Finding
	shared               evidence // valid when weighed
	tallied              tally    // words of both sides that the dictionary knows, valid when counted
	srcDenies, tgtDenies denying
	srcTongue, tgtTongue tongueCache
	denied               uint8       // 0 not read, 1 not known or not comparable, 2 known
	srcCondition         conditional // valid when conditioned
	conditioned          bool
	turned               turned
	turnedKnown          *Unit      // the unit whose it is
	sides, contraries    []sureSide // of opposites, last found in the source and in the target
	words                []sureSide // of one word last asked about
	told                 []told     // of the source, when a clause of it is missed
	cuts                 []int32    // where its clauses begin, then
	copy                 uint8      // 0 not asked, 1 no, 2 the target is a copy of the source
	match                uint8      // 0 not asked, 1 no, 2 the sides surely belong together
	from, to             float64    // how much the sides say, in letters of English
	weighed, counted     bool
	names                naming
	srcQuoted, tgtQuoted quoted // valid when quoted is true
	quoted               bool
}

func (p *pair) begin(u *Unit) {
	p.Unit, p.weighed, p.counted, p.denied, p.match, p.copy, p.quoted, p.conditioned, p.turnedKnown = u, false, false, 0, 0, 0, false, false, nil
	p.src.dict, p.tgt.dict, p.src.asks, p.tgt.asks = nil, nil, nil, nil
	if !u.Source.Absent && !u.Target.Absent {
		from, to := p.srcTongue.of(u.Source.Lang), p.tgtTongue.of(u.Target.Lang)
		p.src.asks, p.tgt.asks = from.asks, to.asks
		p.src.dict, p.tgt.dict = from.dict, to.dict
		p.src.salt, p.tgt.salt = from.salt, to.salt
	}
	p.src.look(u.Source.Text.Plain)
	p.tgt.look(u.Target.Text.Plain)
	p.both = !u.Source.Absent && !u.Target.Absent && u.Source.Text.Plain != "" && u.Target.Text.Plain != ""
	p.from, p.to = p.src.weight(u.Source.Lang), p.tgt.weight(u.Target.Lang)
}

// hit is what a rule says of a unit. src and tgt are byte ranges of the sides' texts; none leaves a side out.
type hit struct {
	severity   Severity
	key        string
	args       map[string]string
	src, tgt   [2]int
	suggestion string
}

// report records a hit with places in the documents where the unit stands in one.
func (p *pair) report(h hit) {
	f := Finding{Rule: p.rule.ID, Severity: h.severity, Unit: p.ID, Key: h.key, Args: h.args, Suggestion: h.suggestion}
	if !p.Source.Absent && h.src[1] >= h.src[0] {
		f.Source = p.Source.place(h.src)
	}
	if !p.Target.Absent && h.tgt[1] >= h.tgt[0] {
		f.Target = p.Target.place(h.tgt)
	}
	words := ""
	if f.Target != nil {
		words = p.Target.Text.Plain[h.tgt[0]:h.tgt[1]]
	}
	f.Fingerprint = words + "\x00" + p.Source.Text.Plain + "\x00" + p.Target.Text.Plain
	p.found = append(p.found, f)
}

// none is the span of a side with nothing to show.
var none = [2]int{0, -1}

func (s *Side) place(span [2]int) *Place {
	if s.Block < 0 {
		return &Place{Block: -1, Start: span[0], End: span[1]}
	}
	return &Place{Block: s.Block, Start: s.Offset + span[0], End: s.Offset + span[1]}
}

// all is the span of the side's whole text.
func (s *Side) all() [2]int { return [2]int{0, len(s.Text.Plain)} }

// clip shortens words for a message: at most n characters, with an ellipsis.
func clip(s string, n int) string {
	s = strings.TrimSpace(s)
	for i := range s {
		if n == 0 {
			return s[:i] + "…"
		}
		n--
	}
	return s
}
