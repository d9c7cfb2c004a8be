package quantity

import (
	"bytes"
	"maps"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// wordKind is what a word does in a numeral.
type wordKind uint8

const (
	unit     wordKind = iota // 1 to 9
	teen                     // 10 to 19
	ten                      // 20, 30 ...
	hundreds                 // 100, 200 ... in one word
	hundred                  // multiplies by 100
	scaleBy                  // multiplies by 1000 and more
	month
	part   // a half, a third
	times  // twice
	final  // the round of a cup: last sixteen; value is who is left in it
	weak   // one, first, пара: often counts nothing
	group  // a dozen, десяток: multiplies, and counts by itself
	days   // a fortnight: a span of time in one word
	some   // dozens, сотни: a great many; multiplies, too
	decade // the eighties, achtziger; of the last century or of a life
)

// numeral is what a word means.
type numeral struct {
	value   float64
	kind    wordKind
	ordinal bool
	and     bool // the word begins with "and": وعشرون
}

// vocabulary is one language's numerals: whole words, and beginnings of words that are inflected or compounded.
type vocabulary struct {
	whole  map[string]numeral
	wholes map[[3]byte]uint64 // by first bytes of these, bits: how many they have
	stems  map[string]numeral
	heads  map[[4]byte]uint64 // by first bytes of stems, bits: how many bytes they have
	least  int                // bytes of the shortest stem
	tens   []string           // 20, 30 ... as Slavic adjectives begin with them
	units  []string           // 1, 2 ... behind those
	joins  map[string]bool    // words that stand inside of a numeral: and, und, y
	most   int                // bytes of the longest of joins
	begins Beginnings         // of whole, stems and tens, so that most words are passed over by one look
}

// Beginnings has a bit for the first three letters of words, and for whether more follow.
type Beginnings [places / 64]uint64

const places = 1 << 13

// BeginningsOf are those of a language's numerals, nil where none are known.
func BeginningsOf(l lang.Tag) *Beginnings {
	if v := vocabularyOf(l.Base()); v != nil {
		return &v.begins
	}
	return nil
}

// May reports whether a word may be a numeral by the hash, FNV-1a over the code points, of its first three small letters,
// or of all, and by whether it has more.
func (b *Beginnings) May(hash uint32, more bool) bool {
	if more {
		hash ^= MoreLetters
	}
	return b.has(hash)
}

const (
	hashStart, hashTimes = 2166136261, 16777619 // FNV-1a

	// MoreLetters is the bit of a hash that is turned for a word of more than three letters.
	MoreLetters = 1 << 12
)

// beginning is where the letters that begin at a byte end, and their place in Beginnings.
func beginning(s string, at int) (end int, place uint32) {
	place = hashStart
	for n := 0; n < 3; n++ {
		if at >= len(s) {
			return at, place
		}
		small, size := uint32(0), 1
		if c := s[at]; c < utf8.RuneSelf {
			small = uint32(asciiLetters[c])
		} else if near := nearRune(s, at); near > 0 {
			small, size = uint32(nearLetters[near]), 2
		} else {
			return farBeginning(s, at, n, place)
		}
		if small == 0 {
			return at, place
		}
		place = (place ^ small) * hashTimes
		at += size
	}
	return furtherLetters(s, at, place)
}

func furtherLetters(s string, at int, place uint32) (int, uint32) {
	end := letters(s, at)
	if end > at {
		place ^= MoreLetters
	}
	return end, place
}

// farBeginning goes on behind n letters, where they are of three bytes, too.
func farBeginning(s string, at, n int, place uint32) (int, uint32) {
	for ; n < 3; n++ {
		if at == len(s) {
			return at, place
		}
		small, size := letter(s, at)
		if small == 0 {
			return at, place
		}
		place = (place ^ small) * hashTimes
		at += size
	}
	return furtherLetters(s, at, place)
}

func lowerRune(c rune) rune {
	switch {
	case c < utf8.RuneSelf:
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		return c
	case c < nearRunes && nearLetters[c] != 0:
		return rune(nearLetters[c])
	}
	return unicode.ToLower(c)
}

func (b *Beginnings) has(place uint32) bool {
	place %= places
	return b[place/64]>>(place%64)&1 != 0
}

// note adds a word, and those that are longer.
func (b *Beginnings) note(w string) {
	for _, longer := range []string{w, w + "x"} {
		_, place := beginning(longer, 0)
		place %= places
		b[place/64] |= 1 << (place % 64)
	}
}

// read looks a word in lower case up.
func (v *vocabulary) read(w []byte) (numeral, bool) {
	if n, ok := v.whole[string(w)]; ok {
		return n, true
	}
	if len(w) < 4 || len(v.stems) == 0 {
		return numeral{}, false
	}
	sizes := v.heads[[4]byte(w)]
	for n := min(len(w), 40); sizes != 0 && n >= v.least; n-- {
		if sizes>>n&1 == 0 {
			continue
		}
		if x, ok := v.stems[string(w[:n])]; ok {
			return x, true
		}
	}
	return numeral{}, false
}

// adjective reads a Slavic adjective that begins with tens and units: семидесятивосьмилетний, двадцятидворічний.
func (v *vocabulary) adjective(w []byte) (numeral, bool) {
	const least = 24
	if len(w) < least || v.tens == nil {
		return numeral{}, false
	}
	for i, tens := range v.tens {
		rest, ok := bytes.CutPrefix(w, []byte(tens))
		if !ok {
			continue
		}
		for k, units := range v.units {
			if bytes.HasPrefix(rest, []byte(units)) {
				return numeral{value: float64(10*(i+2) + k + 1), kind: teen}, true
			}
		}
	}
	return numeral{}, false
}

// withAnd adds all words with "and" written before them.
func (v *vocabulary) withAnd(and string) *vocabulary {
	for w, n := range maps.Clone(v.whole) {
		n.and = true
		if _, taken := v.whole[and+w]; !taken {
			v.whole[and+w] = n
			v.begins.note(and + w)
		}
	}
	return v
}

// adjectives gives the vocabulary what such adjectives begin with.
func (v *vocabulary) adjectives(tens, units string) *vocabulary {
	v.tens, v.units = strings.Fields(tens), strings.Fields(units)
	for _, w := range v.tens {
		v.begins.note(w)
	}
	return v
}

// ranks adds the German nouns for who has a place: Tabellenzweiter.
func (v *vocabulary) ranks(tables, ordinals string) *vocabulary {
	for table := range strings.FieldsSeq(tables) {
		for i, place := range strings.Fields(ordinals) {
			n := numeral{value: float64(i + 1), kind: unit, ordinal: true}
			if i < 2 {
				n.kind = weak
			}
			v.stems[table+place+"e"] = n
			v.heads[[4]byte([]byte(table))] |= 1 << len(table+place+"e")
		}
		v.begins.note(table)
	}
	return v
}

// build reads a table: lines of "kind value words", a word that ends in * being a beginning; kinds are named as above, a
// "+" behind one makes ordinals.
func build(joins, table string) *vocabulary {
	words := strings.Count(table, " ") // that a map may have room for all from the beginning
	v := &vocabulary{whole: make(map[string]numeral, words), stems: map[string]numeral{}, heads: map[[4]byte]uint64{}, wholes: map[[3]byte]uint64{}, joins: map[string]bool{}, least: 99}
	for w := range strings.FieldsSeq(joins) {
		v.joins[w] = true
		v.most = max(v.most, len(w))
	}
	for line := range strings.Lines(table) {
		fields := strings.Fields(line)
		if len(fields) < 3 {
			continue
		}
		name, ordinal := strings.CutSuffix(fields[0], "+")
		n := numeral{value: parseTable(fields[1]), kind: kindsByName[name], ordinal: ordinal}
		for _, w := range fields[2:] {
			v.begins.note(strings.TrimSuffix(w, "*"))
			if stem, ok := strings.CutSuffix(w, "*"); ok {
				v.stems[stem] = n
				v.least = min(v.least, len(stem))
				v.heads[[4]byte([]byte(stem))] |= 1 << len(stem)
			} else if _, twice := v.whole[w]; !twice {
				v.whole[w] = n
				if len(w) >= 3 {
					v.wholes[[3]byte([]byte(w))] |= 1 << len(w)
				}
			}
		}
	}
	return v
}

var kindsByName = map[string]wordKind{"unit": unit, "teen": teen, "ten": ten, "hundreds": hundreds, "hundred": hundred, "scale": scaleBy,
	"month": month, "part": part, "times": times, "final": final, "weak": weak, "group": group, "days": days, "some": some, "decade": decade}

func parseTable(s string) float64 {
	if a, b, ok := strings.Cut(s, "/"); ok {
		return parseTable(a) / parseTable(b)
	}
	v, frac, div := 0.0, false, 1.0
	for _, c := range s {
		if c == '.' {
			frac = true
			continue
		}
		v = v*10 + float64(c-'0')
		if frac {
			div *= 10
		}
	}
	return v / div
}

// scales are the words that multiply a number in digits, in any language that does not say otherwise.
var scales = sync.OnceValue(func() *vocabulary { return build("", scaleTable) })

const scaleTable = `
hundred 100 hundred hundreds hundert сот
scale 1000 thousand thousands k tausend tsd mila mille тыс тис tys tis mil
scale 1000000 million millions mn mln mio млн millón millones milhão milhões milione milioni
scale 1000000000 billion billions bn mrd mld млрд miliardi miliardo bilhão bilhões mld
scale 1000000000000 trillion trillions tn трлн trilhão trilhões bilião biliões
scale 1000 тысяч* тисяч* tysi* tisíc* ألف آلاف
scale 1000000 миллион* мільйон* milion* million* مليون ملايين
scale 1000000000 миллиард* мільярд* milliard* miliard* مليار مليارات
scale 1000000000000 триллион* трильйон* bilion*
scale 1000 हज़ार हज़ार हजार
scale 100000 lakh lakhs लाख
scale 10000000 crore crores करोड़ करोड़ करोड कोटी
scale 1000000000 अरब
scale 1000000 milyon
scale 1000000000 milyar
scale 1000000000000 trilyon
unit 12 dozen dozens
scale 1000000 m
scale 1000000000 b
`

// scaleWord is the factor that a word in lower case multiplies by.
func scaleWord(w []byte, l string) (float64, bool) {
	if l == "de" || l == "fr" || l == "es" || l == "pl" || l == "cs" {
		switch string(w) {
		case "billion", "billionen", "billones", "billón", "billions":
			return 1e12, true
		}
	}
	switch string(w) {
	case "mil":
		return 1e3, l == "es" || l == "pt"
	case "mille":
		return 1e3, l == "fr" || l == "it"
	case "bin":
		return 1e3, l == "tr"
	}
	n, ok := scales().read(w)
	if !ok {
		return 0, false
	}
	return n.value, true
}

// vocabularyOf is the vocabulary of a language, nil where none is known.
var vocabularyOf = lang.OncePer(func(base string) *vocabulary {
	switch base {
	case "en":
		return build("and a", english)
	case "ru":
		return build("и с", russian).adjectives("двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяносто", "одно двух трех четырех пяти шести семи восьми девяти")
	case "uk":
		return build("і й та з", ukrainian).adjectives("двадцяти тридцяти сорока п'ятдесяти шістдесяти сімдесяти вісімдесяти дев'яносто", "одно дво три чотири п'яти шести семи восьми дев'яти")
	case "de":
		return build("und", german).ranks("tabellen weltranglisten ranglisten setzlisten gruppen liga landesliga staffel", "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft")
	case "fr":
		return build("et", french)
	case "es":
		return build("y", spanish)
	case "it":
		return build("e", italian)
	case "pt":
		return build("e", portuguese)
	case "pl":
		return build("i", polish)
	case "ar":
		return build("و", arabic).withAnd("و")
	case "cs":
		return build("a", czech)
	case "tr":
		return build("", turkish)
	}
	return nil
})
