// Package facing joins a source document and its translation into units: the sentences of both sides that
// face each other. It is the one place that decides which blocks face their source.
package facing

import (
	"strconv"

	"recto/internal/text/align"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/segment"
)

// Segment is one sentence of a document: Blocks[Block].Text.Plain[Start:End]. Kind is the block's kind,
// "alt" for an image's alt text.
type Segment struct {
	ID         segment.ID
	Block      int
	Start, End int
	Kind       string
}

// Unit is a bead: source sentences and the target sentences that translate them. Score is the aligner's
// confidence, 0..1. The target sentences of a unit stand in one block.
type Unit struct {
	Source, Target []Segment
	Score          float64
}

// Houses are house rules of segmentation by language: for a tag, for its main language ("pt" for "pt-BR")
// or, under the zero Tag, for all others. A nil Houses has none.
type Houses map[lang.Tag]*segment.House

// of picks the rules for a language.
// Of are the rules for a tag, nil for none.
func (h Houses) Of(t lang.Tag) *segment.House {
	for _, t := range [...]lang.Tag{t, lang.Tag(t.Base()), ""} {
		if house, ok := h[t]; ok {
			return house
		}
	}
	return nil
}

// Segments lists the sentences that face a source: of the title, the summary and the body, with headings,
// captions, cells and alt texts. A code block is one segment. Bylines, notes, credits, raw HTML and rules
// have none.
func Segments(doc *markup.Document, houses Houses) []Segment {
	var out []Segment
	var spans []segment.Span
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if !faces(b) {
			continue
		}
		kind := Kind(b)
		if Whole(b) {
			out = append(out, Segment{Block: i, End: len(b.Text.Plain), Kind: kind})
			continue
		}
		tag := doc.Lang
		if b.Lang != "" {
			tag = b.Lang
		}
		spans = houses.Of(tag).Split(tag, b.Text.Plain, spans[:0])
		for _, s := range spans {
			out = append(out, Segment{Block: i, Start: s.Start, End: s.End, Kind: kind})
		}
	}
	name(doc, out)
	return out
}

// Whole reports whether all of a block is one segment: code, and what an image says.
func Whole(b *markup.Block) bool { return b.Kind == markup.Code || b.Kind == markup.Image }

// Kind is the kind of a block's segments.
func Kind(b *markup.Block) string {
	if b.Kind == markup.Image {
		return "alt"
	}
	return string(b.Kind)
}

func faces(b *markup.Block) bool {
	if b.Kind == markup.Rule || b.Kind == markup.Raw || b.Text.Plain == "" {
		return false
	}
	return b.Role.Editorial()
}

func name(doc *markup.Document, of []Segment) {
	sentences := make([]segment.Sentence, len(of))
	for i, s := range of {
		sentences[i] = segment.Sentence{Kind: s.Kind, Text: doc.Blocks[s.Block].Text.Plain[s.Start:s.End]}
	}
	for i, s := range segment.Identify(nil, sentences) {
		of[i].ID = s.ID
	}
}

// Options say what is known when two documents are joined.
type Options struct {
	Houses  Houses
	Lexicon *align.Lexicon // what was aligned before taught; nil for nothing
}

// Join segments both documents and aligns them.
func Join(src, tgt *markup.Document, opt Options) []Unit {
	from, to := Segments(src, opt.Houses), Segments(tgt, opt.Houses)
	beads := align.Align(sentences(src, from), sentences(tgt, to), align.Options{From: src.Lang, To: tgt.Lang, Lexicon: opt.Lexicon})
	units := make([]Unit, 0, len(beads))
	for _, b := range beads {
		units = append(units, Unit{Source: from[b.Src.Start:b.Src.End], Target: to[b.Tgt.Start:b.Tgt.End], Score: b.Score})
	}
	return units
}

// Realign aligns sentences of both documents around beads that a person made. It gives beads over from and to;
// the Score of those that were given is 1.
func Realign(src, tgt *markup.Document, from, to []Segment, fixed []align.Bead) []align.Bead {
	return align.Align(sentences(src, from), sentences(tgt, to), align.Options{From: src.Lang, To: tgt.Lang, Fixed: fixed})
}

// Alone makes a unit of every sentence of a translation whose source is not to be had.
func Alone(tgt *markup.Document, houses Houses) []Unit {
	all := Segments(tgt, houses)
	units := make([]Unit, len(all))
	for i := range all {
		units[i] = Unit{Target: all[i : i+1]}
	}
	return units
}

func sentences(doc *markup.Document, of []Segment) []align.Sentence {
	out := make([]align.Sentence, len(of))
	for i, s := range of {
		b := doc.Blocks[s.Block]
		kind := s.Kind
		if b.Kind == markup.Heading {
			kind += strconv.Itoa(b.Level)
		}
		if b.Role == markup.RoleTitle {
			kind = "title"
		}
		out[i] = align.Sentence{Text: b.Text.Plain[s.Start:s.End], Block: s.Block, Kind: kind}
	}
	return out
}
