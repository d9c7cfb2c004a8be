package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// strayMark looks for a mark that no writer puts where it stands: two marks in a row, one between a word and
// the space before the next that only ever joins or opens, a stop inside a sentence. What the source has too
// stands there on purpose.
func strayMark(p *pair) {
	if p.Target.Absent || p.tgt.words < 3 || p.Target.Kind == markup.Code || p.Target.Lang == "" {
		return
	}
	wide := p.Target.Lang.Spaceless()
	s := p.Target.Text.Plain
	for _, m := range p.tgt.marks {
		i := int(m.at)
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			if r, size := runeAt(s, i); wide && p.strayWide(r, i, size) {
				return
			}
		case !wide || strings.IndexByte("@^_~|`\\", c) >= 0:
			if p.strayAt(i, int(m.words)-1) {
				return
			}
		}
	}
}

// strayAt judges the ASCII mark at i; word is the last word before it, -1 for none.
func (p *pair) strayAt(i, word int) bool {
	s := p.Target.Text.Plain
	c := s[i]
	if word < 0 || i+1 >= len(s) {
		return false
	}
	w := &p.tgt.list[word]
	glued := int(w.end) == i
	from, to := i, i+1
	switch {
	case c == ',' || c == ';' || c == ':' || c == '.' || c == '!' || c == '?':
		if from, to = p.strayPause(c, i, w, glued); from == to {
			return false
		}
	case !glued || s[i+1] != ' ':
		return false
	default:
		if !p.strayJoint(c, i, word) {
			return false
		}
		from = int(w.start)
	}
	if inCode(p.Target.Text.Spans, from) || inCode(p.Target.Text.Spans, i) || p.srcHas(c) {
		return false
	}
	p.reportStray(from, i, to)
	return true
}

// reportStray reports the mark s[at:to]; what is shown begins at from.
func (p *pair) reportStray(from, at, to int) {
	s := p.Target.Text.Plain
	p.report(hit{severity: Warning, key: "check.punctuation.stray", src: none, tgt: [2]int{from, to}, suggestion: strings.TrimRight(s[from:at], " "),
		args: map[string]string{"Mark": s[at:to], "Words": clip(s[from:to], 30)}})
}

// strayPause judges a mark of pause or stop; it gives what to show, or nothing.
func (p *pair) strayPause(c byte, i int, w *token, glued bool) (from, to int) {
	s := p.Target.Text.Plain
	after := s[i+1]
	start := int(w.start)
	if !glued {
		if s[i-1] == ' ' && int(w.end) == i-1 && p.lonely(c, i) {
			return start, i + 1
		}
		return 0, 0
	}
	switch after {
	case ',', ';', ':', '-', '!', '?', '.', '_', '^', '~', '@':
		if p.twoMarks(c, after, i, w) {
			return start, i + 1
		}
		return 0, 0
	case ' ', '\n':
	default:
		return 0, 0
	}
	plain := w.is&(numeric|joined|later) == 0
	base := p.Target.Lang.Base()
	if plain && after == ' ' && w.is&capital == 0 && (c == '.' || c == '!' || c == '?' || base == "en" && bound.has(w.key)) && p.tgtTongue.of(p.Target.Lang).needsNext.has(w.key) {
		return start, i + 1 // "the; house"
	}
	if (c == '!' || c == '?') && p.speaks(i+2) {
		return 0, 0
	}
	r, _ := utf8.DecodeRuneInString(s[min(i+2, len(s)):])
	if w.letters < 2 || r == utf8.RuneError {
		return 0, 0
	}
	switch c {
	case '.':
		if unicode.IsLower(r) && p.endsMidway(i, w) {
			return start, i + 1
		}
	case '!':
		if unicode.IsLower(r) || p.both && p.tgt.stops > p.src.stops {
			return start, i + 1
		}
	case '?':
		if unicode.IsLower(r) || unicode.IsDigit(r) {
			return start, i + 1
		}
	}
	if c != ',' && c != '.' && base == "en" && (strings.HasPrefix(s[i+1:], " of ") || strings.HasPrefix(s[i+1:], " than ")) && plain {
		return start, i + 1
	}
	return 0, 0
}

// speaks reports that the words at the byte say who speaks: "Why? she asked."
func (p *pair) speaks(at int) bool {
	for i := range p.tgt.list {
		if w := &p.tgt.list[i]; int(w.start) >= at {
			return speakers.has(w.key)
		}
	}
	return false
}

var speakers = keySet("he she they i we you one it said says asked asks wrote cried shouted replied er sie es ich wir fragte sagte rief он она они я спросил спросила сказал сказала він вона вони il elle ils je on él ella dijo preguntó lui lei ha ele ela disse")

// needsNext are words that hardly a sentence ends with, by language.
var needsNext = map[string]string{
	"en": "the a an of to and or was were has have had be been from for with at into than such because more their its his my your our very on by are",
	"ru": "в на с к из от для под без и или при",
	"uk": "у в на з до від для під без і та або при",
	"de": "der dem den des ein eine einen einem eines zum zur im am vom und oder",
	"fr": "le les un une des du de au aux et ou dans",
	"es": "el los las un una de del al y o en",
	"it": "il gli un una di del della dei delle nel nella e o",
	"pt": "os um uma de do da dos das no na e ou",
	"pl": "w z na do od i oraz lub dla",
}

// bound are those of English that not even a pause follows.
var bound = keySet("the a an of into than be my your our their")

// lonely reports a comma or stop behind a space, at the end of a word: "word , word".
func (p *pair) lonely(c byte, i int) bool {
	s := p.Target.Text.Plain
	if p.both && (strings.Contains(p.Source.Text.Plain, " ,") || strings.Contains(p.Source.Text.Plain, " .")) {
		return false // all of it is written so, as texts for machines are
	}
	return (c == ',' || c == '.' && i+2 < len(s)) && s[i+1] == ' '
}

// twoMarks reports two marks in a row of which one is too many.
func (p *pair) twoMarks(c, after byte, i int, w *token) bool {
	s := p.Target.Text.Plain
	switch {
	case after == '.':
		dots := 1
		for i+1+dots < len(s) && s[i+1+dots] == '.' {
			dots++
		}
		if c == '.' {
			return dots == 1 && w.letters > 1 && i+2 < len(s)
		}
		return dots == 1
	case c == '.':
		return (after == ',' || after == ';' || after == ':') && w.letters >= 6 && w.is&(capital|joined|numeric) == 0 ||
			(after == '!' || after == '?') && w.letters >= 6
	case after == '_' || after == '^' || after == '~' || after == '@':
		return true
	case after == '-':
		return w.is&numeric == 0 && (c == ',' || c == ';') && (i+2 >= len(s) || s[i+2] == ' ')
	case c == '!' || c == '?':
		return after == ';' || after == ':'
	}
	return true
}

// endsMidway reports a stop behind a word that is no abbreviation, with the sentence going on.
func (p *pair) endsMidway(i int, w *token) bool {
	if w.is&(capital|joined|numeric|later) != 0 || !p.both || p.tgt.stops <= p.src.stops || p.src.stops == 0 {
		return false
	}
	s := p.Target.Text.Plain
	end := i + 2
	for end < len(s) && s[end] != ' ' {
		end++
	}
	for _, r := range s[i+2 : end] {
		if unicode.IsUpper(r) || r == '.' || unicode.IsDigit(r) {
			return false // iPhone, example.org
		}
	}
	return !shortened.has(w.key) && (w.letters >= 6 || p.Target.Lang.Base() == "en" && w.letters >= 3)
}

// shortened are abbreviations of three letters and more that are written with a stop.
var shortened = keySet("incl approx dept govt assn assoc prof inst univ capt corp sept resp vols exec etc inc ltd col gen sen rep gov " +
	"jan feb mar apr jun jul aug oct nov dec mon tue tues wed thu thur thurs fri sat sun ave tel vol fig min max sec hrs yrs est esp eds ext ibid misc viz bros")

// strayJoint judges a mark between a word and a space that joins, opens or is no punctuation.
func (p *pair) strayJoint(c byte, i, word int) bool {
	s := p.Target.Text.Plain
	w := &p.tgt.list[word]
	switch c {
	case '-', '/':
		if word+1 >= len(p.tgt.list) || w.is&shouted != 0 && c == '-' && w.letters < 2 {
			return false
		}
		n := &p.tgt.list[word+1]
		return int(n.start) == i+2 && !shares.has(n.key)
	case '\'', '`':
		if p.Target.Lang.Base() != "en" || w.script != lang.Latin || strings.IndexByte("sxzSXZ", s[i-1]) >= 0 && !p.tgtTongue.of(p.Target.Lang).needsNext.has(w.key) || strings.HasSuffix(s[:i], "in") {
			return false
		}
		return !openedBefore(s[:i], c)
	case '"':
		return strings.Count(s, `"`)%2 == 1 && w.is&numeric == 0 && p.both && strings.Count(p.Source.Text.Plain, `"`)%2 == 0 && !openedBefore(s[:i], c) && !strings.ContainsAny(s, "“”„«")
	case '(', '[', '{':
		return true
	case '@', '^', '_', '~', '|', '\\', '<', '>', '=':
		return true
	case '$', '#', '&', '*', '+', '%':
		return w.is&(shouted|numeric) == 0 && w.letters > 1 && p.both
	}
	return false
}

// openedBefore reports that the mark opens something before: an odd number of them, the last of which stands
// behind a space.
func openedBefore(s string, mark byte) bool {
	open := false
	for i := 0; i < len(s); i++ {
		if s[i] != mark {
			continue
		}
		before := i == 0 || s[i-1] == ' ' || s[i-1] == '(' || s[i-1] == '\n'
		if before {
			open = true
		} else if i+1 < len(s) && (s[i+1] == ' ' || s[i+1] == ',' || s[i+1] == '.') {
			open = false
		}
	}
	return open
}

// shares are words behind a hyphen that stands for the rest of a word: "pre- and post-war".
var shares = keySet("and or to nor but und oder bis bzw sowie wie и или до та або чи й et ou à y o u e ed od oraz i lub albo do ou ni a nebo alebo en of och eller og eller ja tai és vagy și sau ve")

// srcHas reports that the source has the mark, or its like, too.
func (p *pair) srcHas(c byte) bool {
	if !p.both {
		return false
	}
	s := p.Source.Text.Plain
	switch c {
	case '.', ',', '-', '\'', '"':
		return false
	case '!':
		return strings.ContainsAny(s, "!！¡")
	case '?':
		return strings.ContainsAny(s, "?？؟¿吗呢嗎;") || strings.Contains(s, "か。") || strings.Contains(s, "か」")
	case ':':
		return strings.ContainsAny(s, ":：")
	case ';':
		return strings.ContainsAny(s, ";；")
	}
	if strings.IndexByte(s, c) >= 0 {
		return true
	}
	return strings.ContainsRune(s, rune(c)+0xFEE0) // the full-width form
}

// strayWide judges a wide mark: two pauses in a row, or a space before one.
func (p *pair) strayWide(r rune, i, size int) bool {
	if !pause(r) || i == 0 {
		return false
	}
	s := p.Target.Text.Plain
	next, n := utf8.DecodeRuneInString(s[i+size:])
	before, b := utf8.DecodeLastRuneInString(s[:i])
	if pause(next) && !pause(before) {
		if p.both && strings.Contains(p.Source.Text.Plain, string(r)+string(next)) {
			return false
		}
		if third, _ := utf8.DecodeRuneInString(s[i+size+n:]); r == '。' && next == '。' && third == '。' {
			return false // an ellipsis in stops
		}
		keep := r
		if next == '。' {
			keep = next
		}
		p.report(hit{severity: Warning, key: "check.punctuation.stray", src: none, tgt: [2]int{i, i + size + n}, suggestion: string(keep),
			args: map[string]string{"Mark": s[i : i+size+n], "Words": s[i-b : i+size+n]}})
		return true
	}
	if before == ' ' && i > 1 {
		word, w := utf8.DecodeLastRuneInString(s[:i-1])
		if scriptOf(word) == lang.Han {
			p.report(hit{severity: Info, key: "check.punctuation.space", src: none, tgt: [2]int{i - 1 - w, i + size},
				suggestion: string(word) + string(r), args: map[string]string{"Mark": string(r), "Words": s[i-1-w : i+size]}})
			return true
		}
	}
	return false
}

// pause reports a full-width mark that parts sentences or their parts.
func pause(r rune) bool {
	switch r {
	case '，', '。', '、', '；', '：':
		return true
	}
	return false
}
