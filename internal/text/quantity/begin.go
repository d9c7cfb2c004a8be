package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// begin takes a text in; where it may have any, full-width and other scripts' digits become ASCII, with a note of where each byte came from.
func (r *Reader) begin(text string, l lang.Tag, foreign bool) {
	r.base, r.wide = l.Base(), l.Spaceless()
	r.text, r.origin = text, r.origin[:0]
	if foreign && foreignDigits(text) {
		r.narrow = r.narrow[:0]
		for i, c := range text {
			d := asciiDigit(c)
			if (c == '，' || c == '．') && !betweenWide(text, i, i+len("，")) {
				d = c // in a list, between figures of common width
			}
			at := len(r.narrow)
			r.narrow = utf8.AppendRune(r.narrow, d)
			for ; at < len(r.narrow); at++ {
				r.origin = append(r.origin, int32(i))
			}
		}
		r.origin = append(r.origin, int32(len(text)))
		r.text = string(r.narrow)
		r.whole[0].End = int32(len(r.text))
		r.spans, r.figure, r.lastFigure = r.whole[:], 0, len(r.text)
	}
}

// betweenWide reports that digits of full width stand on both sides of from..to.
func betweenWide(s string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:from])
	after, _ := utf8.DecodeRuneInString(s[to:])
	return before >= '０' && before <= '９' && after >= '０' && after <= '９'
}

// foreignLeads are the first bytes of digits outside ASCII: of full width, Arabic-Indic, Persian, Devanagari.
var foreignLeads = [...]byte{0xEF, 0xD9, 0xDB, 0xE0}

func foreignDigits(s string) bool {
	for _, lead := range foreignLeads {
		for at := 0; ; at++ {
			i := strings.IndexByte(s[at:], lead)
			if i < 0 {
				break
			}
			if at += i; foreignDigit(s, at) {
				return true
			}
		}
	}
	return false
}

// foreignDigit reports whether the character that begins at i with one of foreignLeads is a digit.
func foreignDigit(s string, i int) bool {
	if i+1 >= len(s) {
		return false
	}
	next := s[i+1]
	switch s[i] {
	case 0xEF:
		return i+2 < len(s) && next == 0xBC && wideFigure(s, i)
	case 0xE0:
		return next == 0xA5
	}
	return next >= 0xA0 && next <= 0xAC || next >= 0xB0 && next <= 0xB9
}

// wideFigure reports whether the full-width form at i is a digit or a sign that belongs to one.
func wideFigure(s string, i int) bool {
	switch c := s[i+2]; {
	case c >= 0x90 && c <= 0x99, c == 0x85: // ％
		return true
	case c == 0x9A: // ：
		return i > 0 && s[i-1] >= '0' && s[i-1] <= '9'
	}
	return false
}

func asciiDigit(c rune) rune {
	switch {
	case c >= '０' && c <= '９':
		return c - '０' + '0'
	case c >= '٠' && c <= '٩':
		return c - '٠' + '0'
	case c >= '۰' && c <= '۹':
		return c - '۰' + '0'
	case c >= '०' && c <= '९':
		return c - '०' + '0'
	case c == '，' || c == '٬':
		return ','
	case c == '．' || c == '٫':
		return '.'
	case c == '％' || c == '٪':
		return '%'
	case c == '：':
		return ':'
	}
	return c
}

// finish puts the quantities in order, drops those inside of others and gives them their places in the text as it came.
func (r *Reader) finish() {
	found := r.out[r.from:]
	for i := 1; i < len(found); i++ {
		k := i
		for k > 0 && found[i].precedes(&found[k-1]) {
			k--
		}
		if k < i {
			q := found[i]
			copy(found[k+1:i+1], found[k:i])
			found[k] = q
		}
	}
	kept := found[:0]
	for i := range found {
		if n := len(kept); n > 0 && found[i].Start < kept[n-1].End {
			continue
		}
		if len(kept) == i {
			kept = found[:i+1] // where it stands already
			continue
		}
		kept = append(kept, found[i])
	}
	if r.parted(kept) {
		kept = r.joinParts(kept)
	}
	r.out = r.out[:r.from+len(kept)]
	r.joinSmaller(kept)
	if len(r.origin) > 0 {
		for i := range kept {
			kept[i].Start, kept[i].End = int(r.origin[kept[i].Start]), int(r.origin[kept[i].End])
		}
	}
}

// precedes reports whether a quantity begins before another, or with it and is longer.
func (q *Quantity) precedes(o *Quantity) bool {
	return q.Start < o.Start || q.Start == o.Start && q.End > o.End
}

// letters is the run of letters that begins at a byte; empty for none.
func letters(s string, at int) (end int) {
	for at < len(s) {
		c := s[at]
		if c < utf8.RuneSelf {
			if asciiLetters[c] == 0 {
				return at
			}
			at++
			continue
		}
		if near := nearRune(s, at); near > 0 {
			if nearLetters[near] == 0 {
				return at
			}
			at += 2
			continue
		}
		return farLetters(s, at)
	}
	return at
}

// farLetters is letters where they are of three bytes, too.
func farLetters(s string, at int) (end int) {
	for at < len(s) {
		if c := s[at]; c >= 0xE5 && c <= 0xE8 && at+2 < len(s) && s[at+1]&0xC0 == 0x80 && s[at+2]&0xC0 == 0x80 {
			at += 3 // most of Han
			continue
		}
		small, size := letter(s, at)
		if small == 0 {
			return at
		}
		at += size
	}
	return at
}

// letter is the small form, without ё's dots, of the letter or mark at a byte, and its bytes; 0 for none.
func letter(s string, at int) (small uint32, size int) {
	r, size := decode(s, at)
	switch {
	case r < nearRunes:
		small = uint32(nearLetters[r])
	case r >= 0x2000 && r < 0x2040: // dashes and quotation marks
	case r >= 0x4E00 && r < 0x9FF0, r >= 0xAC00 && r < 0xD7A0: // Han and Hangul
		small = uint32(r)
	case unicode.IsLetter(r) || unicode.IsMark(r):
		small = uint32(unicode.ToLower(r))
	}
	if small == 0 {
		return 0, 0
	}
	return small, size
}

// nearRune is the rune of two bytes at a byte, 0 for others.
func nearRune(s string, at int) uint16 {
	if c := s[at]; at+1 < len(s) && c >= 0xC2 && c < 0xE0 && s[at+1]&0xC0 == 0x80 {
		return uint16(c&0x1F)<<6 | uint16(s[at+1]&0x3F)
	}
	return 0
}

// decode is utf8.DecodeRuneInString for a place inside s, quick for runes of two and three bytes.
func decode(s string, i int) (rune, int) {
	c := s[i]
	switch {
	case c < utf8.RuneSelf:
		return rune(c), 1
	case c < 0xE0:
		if c >= 0xC2 && i+1 < len(s) && s[i+1]&0xC0 == 0x80 {
			return rune(c&0x1F)<<6 | rune(s[i+1]&0x3F), 2
		}
	case c > 0xE0 && c < 0xED:
		if i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80 {
			return rune(c&0x0F)<<12 | rune(s[i+1]&0x3F)<<6 | rune(s[i+2]&0x3F), 3
		}
	}
	return utf8.DecodeRuneInString(s[i:])
}

// runeBefore is the rune that ends at a byte, and its bytes, quick for most of three.
func runeBefore(s string, end int) (rune, int) {
	if i := end - 3; i >= 0 && s[i] > 0xE0 && s[i] < 0xED && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80 {
		return rune(s[i]&0x0F)<<12 | rune(s[i+1]&0x3F)<<6 | rune(s[i+2]&0x3F), 3
	}
	return utf8.DecodeLastRuneInString(s[:end])
}

// nearRunes are those of up to two bytes.
const nearRunes = 0x800

// nearLetters gives the small letter, without ё's dots, for letters and marks below nearRunes, 0 for what is neither.
var nearLetters = func() (t [nearRunes]uint16) {
	for r := range rune(nearRunes) {
		if unicode.IsLetter(r) || unicode.IsMark(r) {
			t[r] = uint16(unicode.ToLower(r))
		}
	}
	t['ё'], t['Ё'] = 'е', 'е'
	return t
}()

// asciiLetters gives the small letter for letters, 0 for what is none.
var asciiLetters = func() (t [utf8.RuneSelf]uint8) {
	for c := byte('a'); c <= 'z'; c++ {
		t[c], t[c-'a'+'A'] = c, c
	}
	return t
}()

// lower appends the lower case of a word to buf, without ё's dots.
func lower(buf []byte, w string) []byte {
	for i := 0; i < len(w); {
		if c := w[i]; c < utf8.RuneSelf {
			if c >= 'A' && c <= 'Z' {
				c += 'a' - 'A'
			}
			buf = append(buf, c)
			i++
			continue
		}
		if low := nearLetters[nearRune(w, i)]; low >= utf8.RuneSelf && low < nearRunes {
			buf = append(buf, byte(0xC0|low>>6), byte(0x80|low&0x3F))
			i += 2
			continue
		}
		c, size := decode(w, i)
		buf = utf8.AppendRune(buf, lowerRune(c))
		i += size
	}
	return buf
}

// spaces is how many bytes of blanks a text begins with.
func spaces(s string) int {
	n := 0
	for n < len(s) {
		switch {
		case s[n] == ' ':
			n++
		case s[n] < utf8.RuneSelf:
			return n
		case strings.HasPrefix(s[n:], "\u00A0"):
			n += 2
		case strings.HasPrefix(s[n:], "\u202F"), strings.HasPrefix(s[n:], "\u2009"):
			n += 3
		default:
			return n
		}
	}
	return n
}
