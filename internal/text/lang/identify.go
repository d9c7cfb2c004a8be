package lang

import (
	"math"
	"strings"
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
			if r >= firstHan && r <= lastHan && hanSide[r-firstHan] != 0 {
				han += int(hanSide[r-firstHan])
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
		return latinTable().identify(text)
	case Cyrillic:
		return cyrillicTable().identify(text)
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
	if scores[2] > 0 {
		scores[2] += scores[1] // Urdu has the letters of Persian too
	}
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

// identify tells the language of a script's words in text.
func (t *habitTable) identify(text string) (Tag, float64) {
	var all scores
	sum := all[:len(t.tags)]
	copy(sum, t.priors)
	if t.score(text, &all) == 0 {
		return "", 0
	}
	// A language is not lost by evidence growing with length alone: sentences are not independent words.
	best, sure := softmax(sum, 0.6)
	if sum[best] <= t.priors[best] {
		return "", 0
	}
	return t.tags[best], sure
}

// Rival tells which language speaks more for a text than the expected one, and by how much: the logarithm of
// the odds, 0 where none does. It compares languages that share a script, and is made for short texts; where
// the scripts differ, or the expected language is not known, it gives the zero Tag.
func Rival(text string, expected Tag) (Tag, float64) {
	if len(text) > identifyMost {
		text = text[:identifyMost]
	}
	base := Tag(expected.Base())
	if base == "no" || base == "nn" {
		base = "nb"
	}
	t, own := tableOf(base)
	if t == nil {
		return "", 0
	}
	var all scores
	if t.score(text, &all) == 0 {
		return "", 0
	}
	best := own
	for l := range t.tags {
		if s := all[l] + min(t.priors[l], 0); s > all[best] {
			best = l
		}
	}
	if best == own {
		return "", 0
	}
	return t.tags[best], all[best] - all[own]
}
