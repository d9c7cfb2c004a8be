package lang

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// identifyMost is how many bytes of a text Identify reads; more does not change its mind.
const identifyMost = 1 << 16

// alone gives the language that is meant when a script has one that counts.
var alone = [scripts]Tag{
	Greek: "el", Hangul: "ko", Hebrew: "he", Bengali: "bn", Gurmukhi: "pa", Gujarati: "gu", Odia: "or",
	Tamil: "ta", Telugu: "te", Kannada: "kn", Malayalam: "ml", Sinhala: "si", Thai: "th", Lao: "lo",
	Tibetan: "bo", Burmese: "my", Georgian: "ka", Ethiopic: "am", Khmer: "km", Mongolian: "mn-Mong",
	Armenian: "hy",
}

// Identify tells the language of a text and how sure that is, 0..1. Where there is nothing to go by (no
// letters, or letters of a script it does not know) it gives the zero Tag and 0. A few foreign words,
// as product names in a Chinese text, do not change the answer.
func Identify(text string) (Tag, float64) {
	if len(text) > identifyMost {
		text = text[:identifyMost]
	}
	var seen [scripts]int
	total, han := 0, 0 // han: characters of one Chinese script, simplified counting down, traditional up
	hanSeen := 0
	for _, r := range text {
		s := ScriptOf(r)
		if s == None {
			continue
		}
		if s == Han {
			if side := hanSide[r]; side != 0 {
				han += int(side)
				hanSeen++
			}
		}
		weight := scriptWeight(s)
		seen[s] += weight
		total += weight
	}
	if total == 0 {
		return "", 0
	}
	best := Latin
	for s := range scripts {
		if s != Kana && seen[s] > seen[best] {
			best = s
		}
	}
	if seen[Han]+seen[Kana] > seen[best] || best == Han {
		share := float64(seen[Han]+seen[Kana]) / float64(total)
		return identifyHan(seen, han, hanSeen, share)
	}
	share := float64(seen[best]) / float64(total)
	t, sure := identifyIn(best, text)
	return t, sure * share
}

// scriptWeight is how much of a word a letter is: a Han character says as much as two or three letters.
func scriptWeight(s Script) int {
	switch s {
	case Han:
		return 5
	case Kana, Hangul:
		return 3
	}
	return 2
}

// identifyHan parts Japanese and the two Chinese scripts.
func identifyHan(seen [scripts]int, side, sided int, share float64) (Tag, float64) {
	if kana := float64(seen[Kana]) / float64(seen[Kana]+seen[Han]); kana > 0.05 {
		return "ja", share * math.Min(1, 0.5+kana*5)
	}
	if sided == 0 {
		// Characters that both scripts share: more likely the larger readership's.
		return Chinese, share * 0.5
	}
	lean := math.Abs(float64(side)) / float64(sided)
	sure := share * (0.5 + lean*0.5*(1-1/float64(sided+1)))
	if side > 0 {
		return Traditional, sure
	}
	return Chinese, sure
}

// identifyIn finds the language among those that share a script.
func identifyIn(s Script, text string) (Tag, float64) {
	switch s {
	case Latin:
		return latinTable.identify(text, Latin)
	case Cyrillic:
		return cyrillicTable.identify(text, Cyrillic)
	case Arabic:
		return identifyLetters(text, arabicLetters)
	case Devanagari:
		return identifyWords(text, devanagariWords)
	}
	if t := alone[s]; t != "" {
		return t, 0.99
	}
	return "", 0
}

// letterRule names a language by letters that only it uses in its script.
type letterRule struct {
	tag     Tag
	letters string
}

// arabicLetters: the first tag is the script's main language.
var arabicLetters = []letterRule{
	{"ar", "ةىيكأإؤئ"}, {"fa", "پچژگیک"}, {"ur", "ٹڈڑںےہھ"}, {"ps", "ټډړښځڅۍ"}, {"ckb", "ڕڵێۆە"}, {"ug", "ۇۆۈۋې"},
}

// identifyLetters weighs the letters that only one language of the script has.
func identifyLetters(text string, rules []letterRule) (Tag, float64) {
	scores := make([]float64, len(rules))
	for _, r := range text {
		for i, rule := range rules {
			if r > 0x7F && strings.ContainsRune(rule.letters, r) {
				scores[i]++
			}
		}
	}
	scores[0] = scores[0]*1.5 + 0.5
	best, sure := softmax(scores, 0.7)
	return rules[best].tag, sure
}

var devanagariWords = []letterRule{
	{"hi", "के में की है और से का को पर ने कि यह हैं नहीं भी एक था लिए तो कर इस ही वह"},
	{"mr", "आणि आहे या व ते हे की च मध्ये आहेत होते नाही हा ही तर करण्यात झाली"},
	{"ne", "र को मा छ हो गर्ने पनि छन् भने लागि गरेको यो एक गरी थियो भएको"},
	{"sa", "च इति अस्ति तत् न एव तु सः भवति अपि"},
}

// identifyWords counts small words where the script's languages differ by those.
func identifyWords(text string, rules []letterRule) (Tag, float64) {
	scores := make([]float64, len(rules))
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return ScriptOf(r) == None }) {
		for i, rule := range rules {
			at := strings.Index(rule.letters, word)
			if at < 0 {
				continue
			}
			end := at + len(word)
			if (at == 0 || rule.letters[at-1] == ' ') && (end == len(rule.letters) || rule.letters[end] == ' ') {
				scores[i]++
			}
		}
	}
	scores[0] += 0.5
	best, sure := softmax(scores, 0.7)
	return rules[best].tag, sure
}

// softmax finds the highest score and its share of the probability when every point multiplies the odds
// by exp(scale).
func softmax(scores []float64, scale float64) (int, float64) {
	best := 0
	for i, s := range scores {
		if s > scores[best] {
			best = i
		}
	}
	sum := 0.0
	for _, s := range scores {
		sum += math.Exp((s - scores[best]) * scale)
	}
	return best, 1 / sum
}

// evidence says that one language of a table gains points.
type evidence struct {
	lang   uint8
	points float32
}

// table is a script's habits turned round: from a word, letter or chunk to the languages it speaks for.
type table struct {
	tags    []Tag
	words   map[string][]evidence
	letters map[rune]uint64 // which languages use the letter, as bits
	chunks  map[string][]evidence
	plain   map[rune]bool // letters that every language has
}

var (
	latinTable    = newTable(latinHabits, "abcdefghijklmnopqrstuvwxyz")
	cyrillicTable = newTable(cyrillicHabits, "абвгдежзийклмнопрстуфхцчшьюя")
)

// prior is the head start of languages that foreign desks meet more, and less, often than the rest.
var prior = map[Tag]float64{
	"en": 2, "ru": 3, "es": 1, "fr": 1, "de": 1, "pt": 1, "uk": 1,
	"la": -2, "eo": -2, "ga": -1, "cy": -1, "eu": -1, "af": -1, "tl": -0.5, "sw": -0.5,
}

// Points of the three kinds of evidence: logarithms of how much likelier a language makes them, set by hand.
const (
	wordPoints    = 1.6
	letterPoints  = 1.2
	foreignPoints = -2.2
	chunkPoints   = 0.4
)

func newTable(habits []habit, plain string) *table {
	t := &table{words: map[string][]evidence{}, letters: map[rune]uint64{}, chunks: map[string][]evidence{}, plain: map[rune]bool{}}
	for _, r := range plain {
		t.plain[r] = true
	}
	for i, h := range habits {
		t.tags = append(t.tags, h.tag)
		seen := map[string]bool{}
		for _, w := range strings.Fields(h.words) {
			if seen[w] {
				continue
			}
			seen[w] = true
			points := float32(wordPoints)
			if utf8.RuneCountInString(w) == 1 {
				points = wordPoints / 2
			}
			t.words[w] = append(t.words[w], evidence{uint8(i), points})
		}
		for _, r := range h.letters {
			t.letters[r] |= 1 << i
		}
		for _, c := range strings.Fields(h.chunks) {
			points := float32(chunkPoints) * float32(utf8.RuneCountInString(c)-1)
			if points == 0 {
				points = chunkPoints
			}
			t.chunks[c] = append(t.chunks[c], evidence{uint8(i), points})
		}
	}
	return t
}

// identify sums the evidence of all words of the script in text.
func (t *table) identify(text string, script Script) (Tag, float64) {
	scores := make([]float64, len(t.tags))
	for i, tag := range t.tags {
		scores[i] = prior[tag]
	}
	words := 0
	var buf [64]byte
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if ScriptOf(r) != script {
			i += size
			continue
		}
		w := append(buf[:0], '_')
		for i < len(text) && len(w) < 48 {
			r, size = utf8.DecodeRuneInString(text[i:])
			inside := r == '\'' || r == '’' || r == '·'
			if ScriptOf(r) != script && !inside {
				break
			}
			if r == '’' {
				r = '\''
			}
			w = utf8.AppendRune(w, unicode.ToLower(r))
			i += size
		}
		for i < len(text) && len(w) >= 48 { // the rest of an endless word says nothing
			r, size = utf8.DecodeRuneInString(text[i:])
			if ScriptOf(r) != script {
				break
			}
			i += size
		}
		words++
		t.weigh(append(w, '_'), scores)
	}
	if words == 0 {
		return "", 0
	}
	// A language is not lost by evidence growing with length alone: sentences are not independent words.
	best, sure := softmax(scores, 0.6)
	if scores[best] <= prior[t.tags[best]] {
		return "", 0
	}
	return t.tags[best], sure
}

// weigh adds one word's evidence; w is lower case with "_" at both ends.
func (t *table) weigh(w []byte, scores []float64) {
	bare := w[1 : len(w)-1]
	for _, e := range t.words[string(bare)] {
		scores[e.lang] += float64(e.points)
	}
	starts := make([]int, 0, 64)
	for i := 0; i < len(w); {
		r, size := utf8.DecodeRune(w[i:])
		starts = append(starts, i)
		if !t.plain[r] && r != '_' && r != '\'' {
			users := t.letters[r]
			for l := range scores {
				if users>>l&1 == 1 {
					scores[l] += letterPoints
				} else {
					scores[l] += foreignPoints
				}
			}
		}
		i += size
	}
	starts = append(starts, len(w))
	for n := 1; n <= 5; n++ {
		for i := 0; i+n < len(starts); i++ {
			for _, e := range t.chunks[string(w[starts[i]:starts[i+n]])] {
				scores[e.lang] += float64(e.points)
			}
		}
	}
}
