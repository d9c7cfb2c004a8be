package check

import (
	"unicode/utf8"

	"recto/internal/text/align"
	"recto/internal/text/lang"
	"recto/internal/text/quantity"
)

// plain takes in the word that begins at i with a letter of the script, low in its small form, if it is like most: ASCII or
// the letters а to я, small ones behind the first, and what surely ends a word; else it leaves it to word. It gives the end,
// behind the space that follows. is tells of the first letter.
func (g *glance) plain(s string, i int, low uint32, is tokenFlags, script lang.Script) int {
	key := (hashStart ^ low) * hashTimes
	g.begins[0] = key
	n, end := 1, i
	if script == lang.Latin {
		end, n, key = g.smallLatin(s, i+1, 1, key)
	} else {
		end, n, key = g.smallCyrillic(s, i+2, 1, key)
	}
	next := end
	if end < len(s) {
		c := s[end]
		if c == ' ' {
			next++
		} else if mayGoOn[c] && !endsAt(s, end) {
			return g.word(s, i)
		}
	}
	if n > 1 {
		is |= small
	}
	g.words++
	g.total += n
	if script == lang.Latin {
		g.letters[lang.Latin] += n
	} else {
		g.letters[lang.Cyrillic] += n
	}
	at := len(g.list)
	if at == mostWords {
		return next
	}
	g.list = g.list[:at+1]
	w := &g.list[at]
	w.start, w.end, w.key, w.head, w.letters, w.script, w.is = int32(i), int32(end), key, key, uint16(n), script, is
	if n > headLetters {
		w.head = g.begins[headLetters-1]
	}
	if g.dict != nil {
		x := &g.memory[key%recallPlaces]
		if !x.is(w, g.salt) {
			g.learn(x, w)
		}
		if x.may != 0 || is&capital != 0 && g.asks != nil && g.asks.roman {
			g.note(x.may|g.asks.numeral(is, s[i]), at)
		}
		if x.known {
			g.mean(x.id, x.name, i, end)
		}
	}
	return next
}

// recalled is what is known of a plain word that was met before: most words of a text were, in this one or in others.
type recalled struct {
	key, head uint32 // of the token, with the language's salt
	id        uint16 // what it means, if the dictionary knows it
	letters   uint16
	may       uint8 // whom it may concern
	known     bool
	name      bool
}

// recallPlaces is how many words are kept, each at the place that its key gives.
const recallPlaces = 1 << 12

// is reports that the word is that one.
func (x *recalled) is(w *token, salt uint32) bool {
	return x.key == w.key^salt && x.head == w.head^salt && x.letters == w.letters
}

// learn looks up a word that was not met before, or not of late.
func (g *glance) learn(x *recalled, w *token) {
	*x = recalled{key: w.key ^ g.salt, head: w.head ^ g.salt, letters: w.letters}
	n := int(w.letters)
	if g.asks != nil {
		x.may = g.asks.plain(w.key, &g.begins, n)
	}
	if n <= mostBegins && g.dict.May(w.key, n) {
		id, is, stem := g.dict.Known(g.begins[:n])
		x.id, x.name = id, is.Name()
		x.known = stem == n || stem > 0 && (n-stem)*int(w.end-w.start) <= align.LongestEnding*n
	}
}

// endsAt reports that a word surely ends before the byte at: with a point, an apostrophe or a hyphen behind which it does not go
// on, or with a dash or a quotation mark of common punctuation.
func endsAt(s string, at int) bool {
	c := s[at]
	if joins(uint32(c)) {
		if at++; at == len(s) {
			return true
		}
		if c = s[at]; c < utf8.RuneSelf {
			return ascii[c] != asciiLetter && ascii[c] != asciiDigit
		}
	}
	return c == "’"[0] && at+2 < len(s) && s[at+1] == "’"[1] && s[at+2] != "’"[2]
}

// plain tells whom a word of n small letters may concern.
func (a *asks) plain(key uint32, begins *[mostBegins]uint32, n int) uint8 {
	if n <= headLetters {
		return a.by[key%askPlaces] & (mayDeny | mayOppose | mayCount | mayTime)
	}
	may := a.by[key%askPlaces]&(mayDeny|mayOppose|mayTime) | a.by[(begins[headLetters-1]^quantity.MoreLetters)%askPlaces]&mayCount
	if n > stemLetters {
		may |= a.by[begins[stemLetters-1]%askPlaces] & (mayOpposeBegun | mayTime)
	}
	return may
}

// numeral tells whether a word may be a numeral in Roman digits.
func (a *asks) numeral(is tokenFlags, first byte) uint8 {
	if a.roman && is&capital != 0 && quantity.RomanDigit(first) {
		return mayCount
	}
	return 0
}

// askOfAny notes whom another word may concern.
func (g *glance) askOfAny(w *token, s string) {
	may := g.asks.by[w.key%askPlaces]&(mayDeny|mayOppose|mayTime) | mayCount
	if w.letters > stemLetters {
		start := g.begins[stemLetters-1]
		if w.is&joined != 0 || w.letters > mostBegins {
			start = startKey(w.of(s)) // what begins has is of another part
		}
		may |= g.asks.by[start%askPlaces] & (mayOpposeBegun | mayTime)
	}
	if w.is&joined != 0 {
		may |= mayDeny
	}
	g.note(may, len(g.list))
}

// mayGoOn tells behind which bytes a word may go on.
var mayGoOn = func() (t [256]bool) {
	for c := range t {
		t[c] = c >= utf8.RuneSelf || ascii[c] == asciiLetter || ascii[c] == asciiDigit || joins(uint32(c))
	}
	return t
}()

// word takes in the word that begins at i, where a letter or an ASCII digit stands, and gives its end.
func (g *glance) word(s string, i int) int {
	w := token{start: int32(i)}
	n := 0           // letters of w.script
	running := false // a run of letters goes on, as g.words counts them
	joint := -1      // where a joint stands that only belongs to the word when it goes on
	part := part{at: i, hash: hashStart}
	for i < len(s) {
		if running && joint < 0 {
			run, end := g.smalls(s, i, w.script, &part)
			if n, i = n+run, end; run > 0 {
				w.is |= small
			}
			if i == len(s) || s[i] == ' ' {
				break
			}
		}
		r, low, size, sc := letterAt(s, i)
		if low == 0 {
			if joint >= 0 || !joins(r) {
				break
			}
			joint = i
			g.know(s, part.at, i, part.letters)
			w.add(&part)
			running = running && (r == '\'' || r == '’')
			i += size
			part.at, part.hash, part.letters = i, hashStart, 0
			continue
		}
		if joint >= 0 {
			g.join(&w, s, joint)
			joint = -1
		}
		i += size
		g.take(low, &part)
		if sc == lang.None {
			g.digits++
			w.is |= numeric
			running = false
			continue
		}
		if !running {
			g.words++
			running = true
		}
		if g.letter(&w, r, low, size, sc) {
			n++
		}
	}
	if joint >= 0 {
		i = joint
	} else {
		g.know(s, part.at, i, part.letters)
		w.add(&part)
	}
	g.enter(&w, s, i, n)
	return max(i, int(w.start)+1)
}

// join takes in a joint with which the word goes on.
func (g *glance) join(w *token, s string, joint int) {
	if s[joint] != '-' && s[joint] != '.' {
		g.single = append(g.single, int32(joint))
	}
	w.letters++
	w.is |= joined
}

// letter takes in one more letter of a word, and reports that it is of the word's script; others are counted at once.
func (g *glance) letter(w *token, r, low uint32, size int, sc lang.Script) bool {
	g.accented = g.accented || sc == lang.Latin && size > 1
	g.rare = g.rare || sc == lang.Cyrillic && low-'а' >= 32
	w.letter(low == r, sc)
	if sc == w.script {
		return true
	}
	g.letters[sc]++
	g.total++
	return false
}

// enter ends a word at a byte and puts it into the list; n of its letters are of its script.
func (g *glance) enter(w *token, s string, end, n int) {
	g.letters[w.script] += n
	g.total += n
	w.close(s, end)
	if w.is&numeric != 0 {
		if g.lastFigure == 0 {
			g.figure = w.start
		}
		g.lastFigure = w.end
	}
	if len(g.list) < mostWords {
		if g.asks != nil {
			g.askOfAny(w, s)
		}
		g.list = append(g.list, *w)
	}
}

// letterAt reads the letter or ASCII digit at i, whose script is None; low is its small form, 0 where there stands none that
// words are made of.
func letterAt(s string, i int) (r, low uint32, size int, sc lang.Script) {
	r = uint32(s[i])
	if r < utf8.RuneSelf {
		switch ascii[r] {
		case asciiLetter:
			return r, r | 0x20, 1, lang.Latin
		case asciiDigit:
			return r, r, 1, lang.None
		}
		return r, 0, 1, lang.None
	}
	wide, size := runeAt(s, i)
	if wide < nearRunes {
		return uint32(wide), uint32(nearLetters[wide].small), size, nearLetters[wide].script
	}
	if sc = scriptOf(wide); sc != lang.None && sc != lang.Han && sc != lang.Kana {
		low = uint32(lowerRune(wide))
	}
	return uint32(wide), low, size, sc
}

// letter takes in what a letter tells beside its hash.
func (w *token) letter(isSmall bool, sc lang.Script) {
	switch {
	case isSmall:
		w.is |= small
	case w.script == lang.None:
		w.is |= capital
	default:
		w.is |= later
	}
	if w.script == lang.None {
		w.script = sc
	}
}

// add takes in a part of the word up to a joint, or all of it.
func (w *token) add(part *part) {
	w.letters += uint16(part.letters)
	if w.is&joined == 0 {
		w.key = part.hash
	}
}

// close ends the word at end.
func (w *token) close(s string, end int) {
	w.end = int32(end)
	if w.is&joined != 0 {
		w.key = hashWord(w.of(s))
	}
	if w.is&(capital|later|small) == capital|later {
		w.is |= shouted
	}
}

// part is a word as the dictionary knows words, which have no joints in them.
type part struct {
	at      int
	letters int
	hash    uint32
}

// mostBegins is more letters than any word of the dictionary has.
const mostBegins = 64

// take takes in one more letter.
func (g *glance) take(low uint32, p *part) {
	p.hash = (p.hash ^ low) * hashTimes
	if p.letters < mostBegins {
		g.begins[p.letters] = p.hash
	}
	p.letters++
}

// smalls takes in the small letters at i that go on with a Latin or Cyrillic word, the short way: most letters are such. It
// tells how many they are, and their end.
func (g *glance) smalls(s string, i int, script lang.Script, p *part) (n, end int) {
	before := p.letters
	switch script {
	case lang.Latin:
		i, p.letters, p.hash = g.smallLatin(s, i, p.letters, p.hash)
	case lang.Cyrillic:
		i, p.letters, p.hash = g.smallCyrillic(s, i, p.letters, p.hash)
	}
	return p.letters - before, i
}

// smallLatin reads the small Latin letters at a byte, behind n letters of a word with a hash, and notes what that is behind
// each; of a word of more than mostBegins letters nobody asks for it.
func (g *glance) smallLatin(s string, at, n int, hash uint32) (end, letters int, _ uint32) {
	rest := s[at:]
	i := 0
	for ; i < len(rest) && rest[i]-'a' < 26; i++ {
		hash = (hash ^ uint32(rest[i])) * hashTimes
		g.begins[uint(n+i)%mostBegins] = hash
	}
	return at + i, n + i, hash
}

// smallCyrillic does the same for the letters а to я.
func (g *glance) smallCyrillic(s string, at, n int, hash uint32) (end, letters int, _ uint32) {
	for ; at+1 < len(s); at += 2 {
		r := uint32(s[at])<<8 + uint32(s[at+1]) - 0xD0B0 // from а
		if r >= 16 {
			if r -= 0xC0; r-16 >= 16 { // from р, which follows п
				break
			}
		}
		hash = (hash ^ (r + 'а')) * hashTimes
		g.begins[uint(n)%mostBegins] = hash
		n++
	}
	return at, n, hash
}

// know notes what a word of so many letters means.
func (g *glance) know(s string, at, end, letters int) {
	if g.dict == nil || uint(letters-1) >= mostBegins {
		return
	}
	id, is, stem := g.dict.Known(g.begins[:letters])
	if stem == letters || stem > 0 && endingFits(s[:end], letters-stem) {
		g.mean(id, is.Name(), at, end)
	} else if s[at] >= 0xD8 && s[at] <= 0xDB { // Arabic
		if m := g.dict.Joined(s[:end], at); m.End > 0 {
			g.mean(m.ID, m.Name, int(m.Start), int(m.End))
		}
	}
}

// mean notes what a word means.
func (g *glance) mean(id uint16, name bool, at, end int) {
	n := len(g.meanings)
	if n == mostWords {
		return
	}
	g.meanings = g.meanings[:n+1]
	m := &g.meanings[n]
	m.id, m.name, m.at, m.end = id, name, int32(at), int32(end)
}

// endingFits reports that the last letters of a word are not longer than endings are.
func endingFits(s string, letters int) bool {
	i := len(s)
	for ; letters > 0; letters-- {
		for i--; !utf8.RuneStart(s[i]); i-- {
		}
	}
	return len(s)-i <= align.LongestEnding
}

func joins(r uint32) bool { return r == '\'' || r == '’' || r == '-' || r == '.' }
