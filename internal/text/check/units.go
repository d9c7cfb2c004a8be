package check

import (
	"recto/internal/text/facing"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// Units makes the units that rules see from joined segments, one for each and in the same order. A unit
// is named by its first target segment, or by its first source segment where the target has none.
// Without src the source sides are absent.
func Units(src, tgt *markup.Document, joined []facing.Unit) []Unit {
	out := make([]Unit, len(joined))
	for i, j := range joined {
		out[i].Source = side(src, j.Source)
		out[i].Target = side(tgt, j.Target)
		switch {
		case len(j.Target) > 0:
			out[i].ID = string(j.Target[0].ID)
		case len(j.Source) > 0:
			out[i].ID = string(j.Source[0].ID)
		}
	}
	return out
}

// side joins segments to one text: those of one block with what stands between them, those of further
// blocks after a line break.
func side(d *markup.Document, segments []facing.Segment) Side {
	if d == nil || len(segments) == 0 {
		return Side{Block: -1, Absent: true}
	}
	first := segments[0]
	b := &d.Blocks[first.Block]
	s := Side{Lang: d.Lang, Kind: b.Kind, Role: b.Role, Block: first.Block, Offset: first.Start}
	if b.Lang != "" {
		s.Lang = b.Lang
	}
	for i := range b.In {
		s.Listed = s.Listed || b.In[i].Kind == markup.Item
	}
	s.Text = join(d, segments)
	return s
}

func join(d *markup.Document, segments []facing.Segment) markup.Text {
	var out markup.Text
	for i := 0; i < len(segments); {
		at := segments[i]
		end := at.End
		for i++; i < len(segments) && segments[i].Block == at.Block; i++ {
			end = max(end, segments[i].End)
		}
		part := d.Blocks[at.Block].Text.Slice(at.Start, end)
		if out.Plain == "" && len(out.Spans) == 0 {
			out = part
		} else {
			out = markup.Join("\n", out, part)
		}
	}
	return out
}

// known reports whether both languages are named.
func known(a, b lang.Tag) bool { return a != "" && b != "" }
