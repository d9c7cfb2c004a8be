package newsroom

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Doubtful is the aligner's confidence under which a person should look at a bead: around it, one in seven is wrong.
const Doubtful = 0.8

// Doubtful reports whether the aligner is not sure of a unit and nobody has settled it. A sentence that stands
// alone because there is no source has no confidence, and is no doubt.
func (u Unit) Doubtful() bool {
	return !u.Fixed() && u.Score < Doubtful && (len(u.Sources) > 0 || u.Score > 0)
}

// Fixed reports whether a person has settled which sentences of a unit face each other: they made the bead,
// confirmed it, left it out, or wrote in it since it came.
func (u Unit) Fixed() bool {
	return u.Score >= 1 || u.Confirmed || u.Omitted != "" || u.Version > 0
}

// BeadCount is one bead of an arrangement: how many sentences of each side it takes, and whether a person made
// it. At least one is not zero.
type BeadCount struct {
	Sources, Targets int
	Fixed            bool
}

// Arrangement is a translation's beads over its source sentences and its target sentences, both in order.
type Arrangement []BeadCount

// Limits of what is read as an arrangement.
const (
	maxBeads     = 100_000
	maxSentences = 100_000
)

// String writes an arrangement in short: "1:1 2:1* 3x0:1" is a bead of one and one sentences, a fixed one of two
// and one, and three target sentences alone.
func (a Arrangement) String() string {
	var out strings.Builder
	for i := 0; i < len(a); {
		run := i
		for run < len(a) && a[run] == a[i] {
			run++
		}
		if i > 0 {
			out.WriteByte(' ')
		}
		if run-i > 1 {
			out.WriteString(strconv.Itoa(run-i) + "x")
		}
		out.WriteString(strconv.Itoa(a[i].Sources) + ":" + strconv.Itoa(a[i].Targets))
		if a[i].Fixed {
			out.WriteByte('*')
		}
		i = run
	}
	return out.String()
}

// ParseArrangement reads what String writes.
func ParseArrangement(s string) (Arrangement, error) {
	var out Arrangement
	for _, word := range strings.Fields(s) {
		bead, times, err := parseBeads(word)
		if err != nil || len(out)+times > maxBeads {
			return nil, fmt.Errorf("%q is no run of beads such as 1:1, 2:1* or 3x0:1: %w", word, ErrInvalid)
		}
		for range times {
			out = append(out, bead)
		}
	}
	return out, nil
}

func parseBeads(word string) (bead BeadCount, times int, err error) {
	times = 1
	if run, rest, ok := strings.Cut(word, "x"); ok {
		if times, err = parseCount(run); err != nil || times == 0 {
			return bead, 0, ErrInvalid
		}
		word = rest
	}
	word, bead.Fixed = strings.CutSuffix(word, "*")
	sources, targets, ok := strings.Cut(word, ":")
	if !ok {
		return bead, 0, ErrInvalid
	}
	if bead.Sources, err = parseCount(sources); err != nil {
		return bead, 0, err
	}
	if bead.Targets, err = parseCount(targets); err != nil || bead.Sources+bead.Targets == 0 {
		return bead, 0, ErrInvalid
	}
	return bead, times, nil
}

func parseCount(s string) (int, error) {
	n, err := strconv.ParseUint(s, 10, 32)
	if err != nil || n > maxSentences {
		return 0, ErrInvalid
	}
	return int(n), nil
}

// Sums are how many sentences of each side the beads take.
func (a Arrangement) Sums() (sources, targets int) {
	for _, b := range a {
		sources, targets = sources+b.Sources, targets+b.Targets
	}
	return sources, targets
}

// Keep is the arrangement with bead i fixed as it is.
func (a Arrangement) Keep(i int) (Arrangement, error) {
	if i < 0 || i >= len(a) {
		return nil, noBead(i)
	}
	out := slices.Clone(a)
	out[i].Fixed = true
	return out, nil
}

// Join is the arrangement with bead i and the one behind it made into one.
func (a Arrangement) Join(i int) (Arrangement, error) {
	if i < 0 || i+1 >= len(a) {
		return nil, noBead(i)
	}
	joined := BeadCount{a[i].Sources + a[i+1].Sources, a[i].Targets + a[i+1].Targets, true}
	return slices.Replace(slices.Clone(a), i, i+2, joined), nil
}

// Split is the arrangement with bead i cut behind so many of its source and of its target sentences.
func (a Arrangement) Split(i, sources, targets int) (Arrangement, error) {
	if i < 0 || i >= len(a) {
		return nil, noBead(i)
	}
	b := a[i]
	rest := BeadCount{b.Sources - sources, b.Targets - targets, true}
	if sources < 0 || targets < 0 || rest.Sources < 0 || rest.Targets < 0 || sources+targets == 0 || rest.Sources+rest.Targets == 0 {
		return nil, fmt.Errorf("bead %d cannot be split there: %w", i+1, ErrInvalid)
	}
	return slices.Replace(slices.Clone(a), i, i+1, BeadCount{sources, targets, true}, rest), nil
}

// A Side of a bead.
type Side string

// The sides.
const (
	SourceSide Side = "source"
	TargetSide Side = "target"
)

// Shift is the arrangement with a sentence of one side of bead i moved to a neighbour: its first one up to the
// bead before, or its last one down to the bead behind. A bead that is left with nothing goes.
func (a Arrangement) Shift(i int, side Side, up bool) (Arrangement, error) {
	to := i + 1
	if up {
		to = i - 1
	}
	if i < 0 || i >= len(a) || to < 0 || to >= len(a) {
		return nil, noBead(i)
	}
	out := slices.Clone(a)
	from, into := &out[i].Sources, &out[to].Sources
	if side == TargetSide {
		from, into = &out[i].Targets, &out[to].Targets
	}
	if *from == 0 {
		return nil, fmt.Errorf("bead %d has no sentence there to move: %w", i+1, ErrInvalid)
	}
	*from, *into = *from-1, *into+1
	out[i].Fixed, out[to].Fixed = true, true
	return slices.DeleteFunc(out, func(b BeadCount) bool { return b.Sources+b.Targets == 0 }), nil
}

func noBead(i int) error {
	return fmt.Errorf("there is no bead %d, or none beside it: %w", i+1, ErrInvalid)
}

// BeadError is why beads cannot be repaired; pages say it in the person's language by its Reason.
type BeadError struct {
	Reason BeadReason
	Err    error // ErrInvalid, ErrForbidden or ErrConflict
}

// BeadReason is a word for why beads cannot be repaired.
type BeadReason string

// The reasons.
const (
	BeadsPublished BeadReason = "published" // a published unit is the same through all editions
	BeadsState     BeadReason = "state"     // it is not being translated, or by somebody else
	BeadsNoSource  BeadReason = "no_source"
	BeadsBlocks    BeadReason = "blocks"  // a bead's target would stand in two blocks
	BeadsOmitted   BeadReason = "omitted" // a bead was left out on purpose
	BeadsStep      BeadReason = "step"    // there is no such bead, or nothing to move
	BeadsChanged   BeadReason = "changed" // the units were changed since
)

var beadReasons = map[BeadReason]string{
	BeadsPublished: "the sentences of a published translation keep their places through all editions",
	BeadsState:     "beads are repaired by the translator who holds the claim",
	BeadsNoSource:  "the source is not captured, so there is nothing to line up with",
	BeadsBlocks:    "these sentences stand in two paragraphs of the translation, and a bead stands in one",
	BeadsOmitted:   "this sentence is left out on purpose; take it in again first",
	BeadsStep:      "there is no such bead, or nothing there to move",
	BeadsChanged:   "the sentences were changed since; look at how they stand now",
}

// BeadReasons are all reasons, in the order of their words.
func BeadReasons() []BeadReason { return slices.Sorted(maps.Keys(beadReasons)) }

func (e *BeadError) Error() string { return beadReasons[e.Reason] + ": " + e.Err.Error() }
func (e *BeadError) Unwrap() error { return e.Err }
