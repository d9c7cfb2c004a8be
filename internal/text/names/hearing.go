package names

import "recto/internal/text/lang"

// Hearing is a text without spaces as it is heard: the sounds of its Han characters, kana or Hangul in one row. It
// keeps its memory from one text to the next.
type Hearing struct {
	list []sound
}

// mostHeard bounds how many sounds of a text are kept.
const mostHeard = 1200

// Read hears a text; what is not Han, kana or Hangul parts it.
func (h *Hearing) Read(text string) {
	h.list = h.list[:0]
	var s Sounds
	for i := 0; i < len(text) && len(h.list) < mostHeard; {
		r, size := decode(text, i)
		sc := scriptOf(r)
		if sc != lang.Han && sc != lang.Kana && sc != lang.Hangul {
			i += size
			continue
		}
		// Some characters at a time: what a reading holds at most.
		end := i
		for n := 0; end < len(text) && n < 8; n++ {
			q, size := decode(text, end)
			if x := scriptOf(q); x != sc && q != 'ー' {
				break
			}
			end += size
		}
		s.reset()
		switch sc {
		case lang.Han:
			s.readHan(text[i:end])
		case lang.Kana:
			s.kana(text[i:end])
		default:
			s.hangul(text[i:end])
		}
		for k := range s.n {
			s.codas(k)
		}
		h.list = append(h.list, s.list[:s.n]...)
		i = end
	}
}

// Holds tells how much the name sounds like the stretch of the text that is most like it, 0 to 1, as Sounds.Alike
// measures it with the name's own length; what is less than least may be 0.
func (h *Hearing) Holds(s *Sounds, least float64) float64 {
	if s.n == 0 || s.weight == 0 || len(h.list) == 0 {
		return 0
	}
	var t alignment
	t.begin(s, false, true, int((1-least)*float64(s.weight))+1)
	best := t.row[s.n]
	w := t.waking()
	for i := range h.list {
		a := &h.list[i]
		if t.last == w.last && t.row[w.last] == w.cost && !w.by(a) {
			continue // nothing is under way, and nothing begins
		}
		// A stretch may begin anywhere and end anywhere.
		if t.next(a, a.dropCost(false, true), 0, 0) == s.n {
			best = min(best, t.row[s.n])
		}
	}
	if best > t.most {
		return 0
	}
	return max(0, 1-float64(best)/float64(s.weight))
}

// waking tells which sounds of a text may begin a stretch that is like a name, when none is under way: when all that is within
// the bound is the name's beginning left out.
type waking struct {
	last      int    // how many sounds of the name these are
	cost      int    // and what they cost
	set, near uint32 // these and the next one, and what is near them
	vowel     bool   // a vowel may stand for one of them
}

func (t *alignment) waking() waking {
	w := waking{last: t.last, cost: t.row[t.last]}
	for j := 0; j <= t.last && j < len(t.list); j++ {
		b := &t.list[j]
		w.set |= b.set
		w.near |= b.set | b.near
		if b.set == 0 {
			w.near |= likeU | likeI
		}
		w.vowel = w.vowel || b.set == 0 || b.set&(likeU|likeI) != 0
	}
	return w
}

func (w *waking) by(a *sound) bool {
	if a.set == 0 {
		return w.vowel
	}
	return a.set&w.near|a.near&w.set != 0
}
