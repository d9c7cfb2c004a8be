package workflow

import (
	"encoding/json"
	"reflect"

	"recto/internal/newsroom"
	"recto/internal/text/align"
	"recto/internal/text/facing"
	"recto/internal/text/markup"
)

// arranged are beads over the sentences of both sides, the Score of those that a person made being 1. A negative
// Score is not known.
type arranged struct {
	beads []align.Bead
	at    int // the bead to look at
	moved int // how many were lined up anew
}

// unsure is the confidence of a bead that the aligner would not make, mostSure the highest that it may have: 1 is
// a person's.
const (
	unsure   = 0.01
	mostSure = 0.999
)

// runs are the beads of an arrangement with the sentences that they take.
func runs(a newsroom.Arrangement) []align.Bead {
	out := make([]align.Bead, len(a))
	i, j := 0, 0
	for k, b := range a {
		out[k] = align.Bead{Src: align.Run{Start: i, End: i + b.Sources}, Tgt: align.Run{Start: j, End: j + b.Targets}}
		if b.Fixed {
			out[k].Score = 1
		}
		i, j = i+b.Sources, j+b.Targets
	}
	return out
}

// permit says why the beads cannot be so: a target would stand in two blocks, or a bead that was left out on
// purpose would change.
func (b *Beads) permit(want newsroom.Arrangement) error {
	sources, targets := b.blocks()
	spans := runs(want)
	for _, bead := range spans {
		if mixed(targets[bead.Tgt.Start:bead.Tgt.End]) || b.anchored() && mixed(sources[bead.Src.Start:bead.Src.End]) {
			return &newsroom.BeadError{Reason: newsroom.BeadsBlocks, Err: newsroom.ErrInvalid}
		}
	}
	stay := b.staying(spans)
	for i, bead := range b.Beads {
		if _, ok := stay[i]; !ok && bead.Omitted != "" {
			return &newsroom.BeadError{Reason: newsroom.BeadsOmitted, Err: newsroom.ErrInvalid}
		}
	}
	return nil
}

// anchored reports whether the translation began here: then each source sentence has the block that its
// translation is to stand in, even before it is written.
func (b *Beads) anchored() bool { return b.Translation.Original == "" }

// blocks are the target blocks that the units of the source sentences and of the target sentences stand in.
func (b *Beads) blocks() (sources, targets []int) {
	for _, bead := range b.Beads {
		for range bead.Sources {
			sources = append(sources, bead.Block)
		}
		for range bead.Targets {
			targets = append(targets, bead.Block)
		}
	}
	return sources, targets
}

func mixed(blocks []int) bool { return len(blocks) > 0 && blocks[0] != blocks[len(blocks)-1] }

// staying maps the present beads that are among others to their places there.
func (b *Beads) staying(among []align.Bead) map[int]int {
	type place struct{ src, tgt align.Run }
	at := map[place]int{}
	for i, bead := range among {
		at[place{bead.Src, bead.Tgt}] = i
	}
	out := map[int]int{}
	for i, bead := range runs(b.Arrangement()) {
		if k, ok := at[place{bead.Src, bead.Tgt}]; ok {
			out[i] = k
		}
	}
	return out
}

// realigned aligns anew what is not fixed in an arrangement; at is the bead there that a person touched.
func (b *Beads) realigned(want newsroom.Arrangement, at int) arranged {
	spans := runs(want)
	out := arranged{beads: b.align(spans)}
	stayed := b.staying(out.beads)
	touched := len(spans) - len(b.staying(spans))
	out.moved = max(0, len(out.beads)-len(stayed)-touched)
	for i, bead := range out.beads {
		if bead.Src.Start == spans[at].Src.Start && bead.Tgt.Start == spans[at].Tgt.Start {
			out.at = i
			break
		}
	}
	return out
}

// restored is an arrangement as it is. What is not fixed gets the aligner's confidence, where it would make the
// same bead.
func (b *Beads) restored(want newsroom.Arrangement) arranged {
	out := arranged{beads: runs(want)}
	score := map[align.Bead]float64{}
	for _, bead := range b.align(out.beads) {
		score[align.Bead{Src: bead.Src, Tgt: bead.Tgt}] = bead.Score
	}
	stayed := b.staying(out.beads)
	for ; out.at+1 < len(out.beads); out.at++ {
		if k, ok := stayed[out.at]; !ok || k != out.at {
			break
		}
	}
	for i, bead := range out.beads {
		if bead.Score == 1 {
			continue
		}
		known, ok := score[align.Bead{Src: bead.Src, Tgt: bead.Tgt}]
		if out.beads[i].Score = known; !ok {
			out.beads[i].Score = -1
		}
	}
	return out
}

// align aligns all sentences around the beads whose Score is 1. What the aligner makes stays under 1, so that it
// is never taken for a person's.
func (b *Beads) align(beads []align.Bead) []align.Bead {
	var fixed []align.Bead
	for _, bead := range beads {
		if bead.Score == 1 {
			fixed = append(fixed, bead)
		}
	}
	doc, places := compose(b.Translation.Document, b.present(), draftOf)
	doc.Lang = b.Translation.Lang
	var from, to []facing.Segment
	for i, bead := range b.Beads {
		for _, s := range bead.Sources {
			from = append(from, facing.Segment{Block: s.Block, Start: s.Start, End: s.End, Kind: facing.Kind(&b.capture.Document.Blocks[s.Block])})
		}
		for _, s := range bead.spans {
			start := min(places[i].Start+s[0], places[i].End)
			to = append(to, facing.Segment{Block: bead.Block, Start: start, End: min(places[i].Start+s[1], places[i].End),
				Kind: facing.Kind(&doc.Blocks[bead.Block])})
		}
	}
	out := facing.Realign(b.capture.Document, doc, from, to, fixed)
	isFixed := map[align.Bead]bool{}
	for _, f := range fixed {
		isFixed[f] = true
	}
	for i := range out {
		if !isFixed[out[i]] {
			out[i].Score = min(out[i].Score, mostSure)
		}
	}
	return out
}

// units are the units that the beads make. A present one whose bead stays, and a former one that said the same,
// are taken as they are; by is who made the others.
func (b *Beads) units(beads []align.Bead, former []newsroom.Unit, by newsroom.MemberID) []newsroom.Unit {
	stay := map[int]int{}
	for old, at := range b.staying(beads) {
		stay[at] = old
	}
	rest := newFormer(b.Translation, former, b.house)
	sources, sentences := b.sentences()
	drafts := b.drafts(beads)
	places := b.places(beads)
	out := make([]newsroom.Unit, len(beads))
	for i, bead := range beads {
		u := newsroom.Unit{Translation: b.Translation.ID, UpdatedBy: by, Sources: sources[bead.Src.Start:bead.Src.End]}
		old, stays := stay[i]
		was, found := newsroom.Unit{}, false
		if stays {
			was, found = b.Beads[old].Unit, true
		} else {
			was, found = rest.take(u.Sources, sentences[bead.Tgt.Start:bead.Tgt.End])
		}
		if found {
			u = was
		} else if u.Draft = drafts[i].text; drafts[i].submitted {
			u.Target = u.Draft
		}
		u.Position, u.Block, u.Score = i, places[i], scoreOf(bead, u, found)
		out[i] = u
	}
	return out
}

// scoreOf is the confidence of a unit in its bead; found says that it had one before.
func scoreOf(bead align.Bead, u newsroom.Unit, found bool) float64 {
	switch {
	case bead.Score == 1 && found && u.Fixed():
		return u.Score
	case bead.Score >= 0:
		return bead.Score
	case found && u.Score < 1:
		return u.Score
	}
	return unsure
}

// sentences are all sentences of both sides.
func (b *Beads) sentences() (sources []newsroom.Segment, targets []markup.Text) {
	for _, bead := range b.Beads {
		sources, targets = append(sources, bead.Sources...), append(targets, bead.Targets...)
	}
	return sources, targets
}

// draft is the text of a new bead, and whether it was handed in as it is.
type draft struct {
	text      markup.Text
	submitted bool
}

// drafts cuts the present drafts where the beads end, and joins what they take.
func (b *Beads) drafts(beads []align.Bead) []draft {
	parts := make([][]markup.Text, len(beads))
	out := make([]draft, len(beads))
	for i := range out {
		out[i].submitted = true
	}
	start, at := 0, 0
	for _, old := range b.Beads {
		end := start + len(old.Targets)
		var takers []int
		var ranges [][2]int
		for k := start; k < end; {
			for beads[at].Tgt.End <= k {
				at++
			}
			last := min(beads[at].Tgt.End, end)
			takers, ranges = append(takers, at), append(ranges, [2]int{old.spans[k-start][0], old.spans[last-start-1][1]})
			k = last
		}
		texts := []markup.Text{old.Draft}
		if len(ranges) > 1 {
			texts = old.Draft.Cut(ranges)
		}
		for n, taker := range takers {
			parts[taker] = append(parts[taker], texts[n])
			out[taker].submitted = out[taker].submitted && reflect.DeepEqual(old.Target, old.Draft)
		}
		start = end
	}
	sep := " "
	if b.Translation.Lang.Spaceless() {
		sep = ""
	}
	for i := range out {
		out[i].text = markup.Join(sep, parts[i]...)
	}
	return out
}

// places are the blocks that the beads stand in: where their targets do, else where their sources' unit did, as
// far as the order of the blocks allows.
func (b *Beads) places(beads []align.Bead) []int {
	sources, targets := b.blocks()
	out := make([]int, len(beads))
	next := len(b.Translation.Document.Blocks) - 1
	for i := len(beads) - 1; i >= 0; i-- {
		if bead := beads[i]; bead.Tgt.Len() > 0 {
			next = targets[bead.Tgt.Start]
			out[i] = next
		} else {
			out[i] = min(sources[bead.Src.Start], next)
		}
	}
	for i := 1; i < len(out); i++ {
		out[i] = max(out[i], out[i-1])
	}
	return out
}

// former are units that were replaced, by what they say.
type former struct{ byKey map[string][]newsroom.Unit }

func newFormer(t newsroom.Translation, units []newsroom.Unit, house facing.Houses) former {
	f := former{map[string][]newsroom.Unit{}}
	for _, u := range units {
		if u.Omitted == "" && u.Block < len(t.Document.Blocks) {
			key := keyOf(u.Sources, newBead(t, u, house).Targets)
			f.byKey[key] = append(f.byKey[key], u)
		}
	}
	return f
}

// take gives the unit that was replaced last of those that said the same, once.
func (f former) take(sources []newsroom.Segment, targets []markup.Text) (newsroom.Unit, bool) {
	key := keyOf(sources, targets)
	all := f.byKey[key]
	if len(all) == 0 {
		return newsroom.Unit{}, false
	}
	f.byKey[key] = all[1:]
	return all[0], true
}

func keyOf(sources []newsroom.Segment, targets []markup.Text) string {
	out, err := json.Marshal([]any{append([]newsroom.Segment{}, sources...), append([]markup.Text{}, targets...)})
	if err != nil {
		return "" // cannot be: all of it is plain values
	}
	return string(out)
}
