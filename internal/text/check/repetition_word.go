package check

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// mayDouble are words that stand twice in good sentences, by language.
var mayDouble = map[string]string{
	"en": "had that very no bye ha so far is really are many more long again well there hear yes never knock out in her you do that's blah on up now big please go old",
	"de": "die der das sie wer wie so sehr ja nein nach und mehr ihr ihnen den dem was es uns viel ganz lange immer weit",
	"ru": "да нет очень еле чуть то вот так ну ещё еще едва только давно много как что жили долго далеко всё все больше",
	"uk": "так ні дуже ледве ось ну ще довго багато як що далеко все",
	"fr": "nous vous ha non oui très loin bien en peu tout",
	"es": "muy no sí se ja casi poco más",
	"it": "piano via mano quasi così subito ben passo poco zitto molto mai no sì or via ci vi",
	"pt": "muito não sim já quase pouco mais se",
	"pl": "bardzo nie tak dawno już że to ledwo",
	"ko": "아주 너무 더 하나 조금 매우 점점 서로",
	"ar": "جدا شيئا رويدا يوما قليلا خطوة",
}

// doubledWord looks for a word, or two or three, written twice or more in a row where the source has
// nothing doubled.
func doubledWord(p *pair) {
	l := p.Target.Lang
	if p.Target.Absent || l == "" || p.Target.Kind == markup.Code {
		return
	}
	switch l.Base() {
	case "zh":
		doubledHan(p)
		return
	case "ja", "th", "lo", "km", "my", "tr", "vi", "hi", "id", "ms": // no spaces, or doubling is grammar
		return
	}
	s, list := p.Target.Text.Plain, p.tgt.list
	if p.tgt.words < 3 {
		return
	}
	for i := 1; i < len(list); i++ {
		if i+2 < len(list) {
			key, next := list[i-1].key, list[i:i+3]
			if next[0].key != key && next[1].key != key && next[2].key != key {
				continue // as with most words
			}
		}
		if list[i].key == list[i-1].key && spaced(s, &list[i-1], &list[i]) {
			last := i
			for last+1 < len(list) && list[last+1].key == list[i].key && spaced(s, &list[last], &list[last+1]) {
				last++
			}
			if p.slip(i-1, last) {
				p.doubledAt(i-1, i-1, last)
				return
			}
			i = last
			continue
		}
		for n := 2; n <= 3 && i+2*n-2 < len(list); n++ {
			if list[i-1].key == list[i-1+n].key && p.phraseTwice(i-1, n) {
				p.doubledAt(i-1, i+n-2, i+2*n-2)
				return
			}
		}
	}
}

// spaced reports that nothing but a space parts two words, or a space and the mark behind both: "ft) ft)".
func spaced(s string, a, b *token) bool {
	gap := s[a.end:b.start]
	if gap == " " || gap == "\u00a0" || gap == "  " {
		return true
	}
	return len(gap) == 2 && gap[1] == ' ' && strings.IndexByte(")]%", gap[0]) >= 0 && int(b.end) < len(s) && s[b.end] == gap[0]
}

// doubledAt reports the words from..last of the target; what should stand there is from..to.
func (p *pair) doubledAt(from, to, last int) {
	s, list := p.Target.Text.Plain, p.tgt.list
	span := [2]int{int(list[from].start), int(list[last].end)}
	keep := s[span[0]:list[to].end]
	p.report(hit{severity: Warning, key: "check.repetition.word", src: none, tgt: span, suggestion: keep,
		args: map[string]string{"Words": s[span[0]:span[1]], "Word": keep}})
}

// slip decides whether a run of one word is a mistake.
func (p *pair) slip(first, last int) bool {
	w := &p.tgt.list[first]
	times := last - first + 1
	if inCode(p.Target.Text.Spans, int(w.start)) || w.is&joined != 0 && w.letters < 4 {
		return false
	}
	s := p.Target.Text.Plain
	if w.of(s) != p.tgt.list[first+1].of(s) && (w.is^p.tgt.list[first+1].is)&shouted != 0 {
		return false // "IT it"
	}
	if p.tgtTongue.of(p.Target.Lang).mayDouble.has(w.key) && (!p.both || !atEnd(s, int(p.tgt.list[last].end)) || exclaimed.has(w.key)) {
		return false
	}
	switch {
	case w.is&numeric != 0:
		return p.both && (times > 2 || !threes(w, &p.tgt.list[last])) && !repeats(p.Source.Text.Plain, p.src.list)
	case p.tgt.list[first+1].is&capital != 0:
		if !p.both || hanPair(p.Source.Text.Plain) || repeats(p.Source.Text.Plain, p.src.list) {
			return false // a name, for all that one can tell: Duran Duran
		}
		return !(p.src.letters[lang.Han] > 0 && syllable(w.of(s))) // Li Li
	case w.letters < 2:
		return p.both && w.is&small != 0
	}
	return !p.both || !repeats(p.Source.Text.Plain, p.src.list)
}

// exclaimed are words that stand twice even where the sentence ends there.
var exclaimed = keySet("no bye ha yes never knock there hear now well please go ja nein да нет так ну ні so non oui sí sì não sim nie tak " +
	"very muy molto muito дуже очень bardzo sehr très 너무 아주 더 جدا piano subito")

// atEnd reports that a sentence ends at the byte.
func atEnd(s string, at int) bool { return strings.Trim(s[at:], ".!?)\"”» ") == "" }

// threes reports figures that may be one number written in groups of three digits.
func threes(a, b *token) bool { return b.letters == 3 && a.letters <= 3 }

// phraseTwice reports that n words from first on stand twice in a row.
func (p *pair) phraseTwice(first, n int) bool {
	s, list := p.Target.Text.Plain, p.tgt.list
	if !spaced(s, &list[first+n-1], &list[first+n]) || list[first].key == list[first+1].key {
		return false
	}
	long, tight := 0, true // one word with marks inside: 2015–2019, 600Mbit/s
	for k := range n {
		a, b := &list[first+k], &list[first+n+k]
		if a.key != b.key {
			return false
		}
		long += int(a.letters)
		if k == 0 {
			continue
		}
		gap := s[list[first+k-1].end:a.start]
		if gap != s[list[first+n+k-1].end:b.start] {
			return false
		}
		open := strings.IndexByte(gap, ' ') >= 0
		if open && (gap != " " || a.is&capital != 0 || (a.is|list[first].is)&numeric != 0) {
			return false
		}
		tight = tight && !open
	}
	if !p.both || long < 4 || p.srcSaysTwice(n) || inCode(p.Target.Text.Spans, int(list[first].start)) {
		return false
	}
	if tight {
		return true
	}
	after := first + 2*n
	return !(first > 0 && list[first-1].key == list[first+n-1].key && spaced(s, &list[first-1], &list[first])) && // "more and more and more"
		!(after < len(list) && list[after].key == list[first].key && spaced(s, &list[after-1], &list[after]))
}

// srcSaysTwice reports that the source itself has a phrase twice in a row.
func (p *pair) srcSaysTwice(n int) bool {
	list := p.src.list
	for i := 0; i+2*n <= len(list); i++ {
		if list[i].key == list[i+n].key && list[i+n-1].key == list[i+2*n-1].key {
			return true
		}
	}
	return hanDoubled(p.Source.Text.Plain)
}

// repeats reports whether a text itself doubles a word.
func repeats(s string, list []token) bool {
	for i := range list {
		w := &list[i]
		if i > 0 && w.key == list[i-1].key && w.start-list[i-1].end <= 2 {
			return true
		}
		if w.is&joined == 0 {
			continue
		}
		if a, b, ok := strings.Cut(w.of(s), "-"); ok && len(b) >= len(a) && strings.EqualFold(a, b[:len(a)]) {
			return true // Roa-Roa
		}
	}
	return hanDoubled(s)
}

// hanPair reports a character of Han or kana written twice in a row, as in many names: 冰冰.
func hanPair(s string) bool {
	last := rune(0)
	for _, r := range s {
		if r == last && (r == '々' || scriptOf(r) == lang.Han || scriptOf(r) == lang.Kana) {
			return true
		}
		last = r
	}
	return false
}

// syllable reports whether the word can be one syllable of Chinese in Latin letters.
func syllable(w string) bool {
	w = strings.ToLower(w)
	for _, onset := range [...]string{"zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w", ""} {
		if rest, ok := strings.CutPrefix(w, onset); ok && strings.Contains(finals, " "+rest+" ") {
			return true
		}
	}
	return false
}

const finals = " a o e i u v ai ei ui ao ou iu ie ue er an en in un ang eng ing ong ia iao ian iang iong ua uo uai uan uang ve "

// hanDoubled reports two characters or more of Han or kana written twice in a row: 杜兰杜兰.
func hanDoubled(s string) bool {
	var last [6]rune
	for _, r := range s {
		copy(last[:], last[1:])
		last[5] = r
		if r < 0x2E80 || scriptOf(r) != lang.Han && scriptOf(r) != lang.Kana {
			continue
		}
		if last[5] == last[3] && last[4] == last[2] || last[5] == last[2] && last[4] == last[1] && last[3] == last[0] {
			return true
		}
	}
	return false
}

// doubledHan looks for a small Chinese word written twice, or a word of two characters or more.
func doubledHan(p *pair) {
	s := p.Target.Text.Plain
	if !p.both || p.tgt.letters[lang.Han] < 6 {
		return
	}
	var a, b, c rune // the three before
	for i, end := 0, 0; i < len(s); i = end {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = runeAt(s, i)
		}
		end = i + size
		again := r >= 0x2E80 && (r == a || r == b || r == c)
		if a, b, c = b, c, r; !again {
			continue
		}
		runes := lastRunes(s[:end])
		n := 0
		switch {
		case runes[7] == runes[6]:
			if strings.ContainsRune("的了在被将與与和及把從从", r) && !smallTwice(s, i, runes[5]) {
				n = 1
			}
		case r != runes[6] && runes[6] == runes[4] && runes[7] == runes[5] && hanWord(runes[4:]):
			n = 2
		case runes[7] == runes[4] && runes[6] == runes[3] && runes[5] == runes[2] && hanWord(runes[2:]):
			n = 3
		}
		if n > 1 && !wordEnd(s[end:]) {
			continue // 监狱监狱长
		}
		if n == 0 || hanDoubled(p.Source.Text.Plain) || n > 1 && repeats(p.Source.Text.Plain, p.src.list) {
			continue
		}
		start := end
		for range 2 * n {
			_, size := utf8.DecodeLastRuneInString(s[:start])
			start -= size
		}
		half := s[start : start+(end-start)/2]
		p.report(hit{severity: Warning, key: "check.repetition.word", src: none, tgt: [2]int{start, end}, suggestion: half,
			args: map[string]string{"Words": s[start:end], "Word": half}})
		return
	}
}

// lastRunes are the last characters of s, 0 where there are fewer.
func lastRunes(s string) (runes [8]rune) {
	for k := len(runes) - 1; k >= 0 && s != ""; k-- {
		r, size := utf8.DecodeLastRuneInString(s)
		runes[k], s = r, s[:len(s)-size]
	}
	return runes
}

// smallTwice reports the small characters that belong to other words: 目的的, 的的确确, 不甚了了, 和和美美.
func smallTwice(s string, at int, before rune) bool {
	r, size := utf8.DecodeRuneInString(s[at:])
	after, _ := utf8.DecodeRuneInString(s[at+size:])
	switch r {
	case '的':
		return strings.ContainsRune("目标標之靶众眾中", before) || after == '确' || after == '確'
	case '了':
		return strings.ContainsRune("完为為末除知终終明甚时時罢罷受", before) || after == '解' || after == '不' || after == '结' || after == '結'
	case '在':
		return strings.ContainsRune("存正所实實现現潜潛自内內外好", before) || after == '校' || after == '线' || after == '線'
	case '将', '將':
		return strings.ContainsRune("上中少大主名", before) || strings.ContainsRune("军軍来來", after)
	case '和':
		return after == '美' || after == '气' || after == '氣' || after == '平' || strings.ContainsRune("共缓緩温溫饱飽", before)
	case '与', '與', '及', '从', '從':
		return strings.ContainsRune("参參给給以涉普埃服顺順", before) || strings.ContainsRune("其时時事来來此", after)
	case '把', '被':
		return strings.ContainsRune("火拖一大棉", before) || strings.ContainsRune("手握柄子褥", after)
	}
	return false
}

// wordEnd reports that no Han word goes on here: the text ends, a mark stands here or a small word.
func wordEnd(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return scriptOf(r) != lang.Han || strings.ContainsRune("的了在是和与與将將被把对對从從为為及或也都就又", r)
}

// hanWord reports that a doubled run is made of Han characters and none that makes doubling a habit:
// 一步一步, 很多很多, 研究研究 is left to the one that stands alone.
func hanWord(runes []rune) bool {
	for _, r := range runes {
		if scriptOf(r) != lang.Han || strings.ContainsRune("一二三四五六七八九十百千万萬零〇两兩半几幾很好多非常不大小哈呵嘿嗨拜哎越来來又再个個", r) {
			return false
		}
	}
	return true
}
