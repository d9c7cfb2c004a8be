package check

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// denying counts how a text denies.
type denying struct {
	strong int    // words that deny by themselves, clause by clause
	void   bool   // one that denies nothing where it stands, or whose denial is taken back: "not only", "not fail"
	at     [2]int // the first strong one
}

// compiled is a denial ready for use.
type compiled struct {
	strong   *wordSet
	prefixes []string
	suffixes []string
	weak     []string // beginnings
	whole    *wordSet // weak words that stand as they are
	ends     []string // weak endings
	void     [][]uint32
	but      []string
}

// anyWord is "*" in a run of words.
const anyWord = 0

var compiledDenials = func() map[string]*compiled {
	all := make(map[string]*compiled, len(denials))
	for l, d := range denials {
		c := &compiled{strong: keySet(""), whole: keySet("")}
		for w := range strings.FieldsSeq(d.strong) {
			switch {
			case strings.HasSuffix(w, "-"):
				c.prefixes = append(c.prefixes, w[:len(w)-1])
			case strings.HasPrefix(w, "-"):
				c.suffixes = append(c.suffixes, w[1:])
			default:
				c.strong.add(hashWord(w))
			}
		}
		for w := range strings.FieldsSeq(d.weak) {
			switch {
			case strings.HasPrefix(w, "-"):
				c.ends = append(c.ends, w[1:])
			case strings.HasSuffix(w, "."):
				c.whole.add(hashWord(w[:len(w)-1]))
			default:
				c.weak = append(c.weak, strings.TrimSuffix(w, "-"))
			}
		}
		for run := range strings.SplitSeq(d.void, "|") {
			var keys []uint32
			for w := range strings.FieldsSeq(run) {
				if w == "*" {
					keys = append(keys, anyWord)
				} else {
					keys = append(keys, hashWord(w))
				}
			}
			c.void = append(c.void, keys)
		}
		c.but = strings.Fields(d.but)
		all[l] = c
	}
	return all
}()

// denies reads a text.
func (g *glance) denies(s string, l lang.Tag) (d denying, ok bool) {
	switch l.Base() {
	case "zh":
		return g.deniesHan(s), true
	case "ja":
		return g.deniesJapanese(s), true
	}
	c := compiledDenials[l.Base()]
	if c == nil {
		return d, false
	}
	last := int32(-1 << 20)
	for i := range g.list {
		w := &g.list[i]
		if !c.strongAt(g.list, i, s) {
			continue
		}
		if c.isVoid(g.list, i) || i+1 < len(g.list) && c.weakWord(strings.ToLower(g.list[i+1].of(s))) {
			d.void = true
			continue
		}
		if d.strong == 0 {
			d.at = [2]int{int(w.start), int(w.end)}
		}
		// Two in one clause deny once: "no one never", «никто не».
		if strings.ContainsAny(s[max(last, 0):w.start], ",;:.!?—–()\"«»“”") || last < 0 {
			d.strong++
		}
		last = w.end
	}
	return d, true
}

func (c *compiled) strongAt(list []token, i int, s string) bool {
	w := &list[i]
	if c.strong.has(w.key) {
		return true
	}
	for _, x := range c.prefixes {
		if (w.letters >= 5 || w.script == lang.Hangul) && w.is&capital == 0 && strings.HasPrefix(w.of(s), x) && !c.excepted(w.of(s)) {
			return true
		}
	}
	if w.is&joined != 0 {
		for _, x := range c.suffixes {
			word := w.of(s)
			if strings.HasSuffix(word, x) || strings.HasSuffix(strings.ReplaceAll(word, "’", "'"), x) {
				return true
			}
		}
	}
	return false
}

// excepted reports a word, in small letters, that only looks like one that denies.
func (c *compiled) excepted(w string) bool {
	for _, x := range c.but {
		if strings.HasPrefix(w, x) {
			return true
		}
	}
	return false
}

// isVoid reports that the word at i denies nothing where it stands.
func (c *compiled) isVoid(list []token, i int) bool {
	for _, run := range c.void {
		for k := range run {
			if run[k] == list[i].key && i-k >= 0 && i-k+len(run) <= len(list) && matches(list[i-k:i-k+len(run)], run) {
				return true
			}
		}
	}
	return false
}

func matches(list []token, run []uint32) bool {
	for k, key := range run {
		if key != anyWord && list[k].key != key {
			return false
		}
	}
	return true
}

// deniesWeakly reports a word that says "no" in another way.
func (g *glance) deniesWeakly(s string, l lang.Tag) bool {
	switch l.Base() {
	case "zh", "ja":
		return strings.ContainsAny(s, weakHan)
	}
	c := compiledDenials[l.Base()]
	if c == nil {
		return true
	}
	var buf [40]byte
	for i := range g.list {
		w := &g.list[i]
		if c.whole.has(w.key) {
			return true
		}
		if w.end-w.start > 36 || w.letters < 3 {
			continue
		}
		low := buf[:0]
		for _, r := range w.of(s) {
			low = utf8.AppendRune(low, lowerRune(r))
		}
		if c.weakWord(string(low)) || l.Base() == "en" && !noContrary.has(w.key) && contrary(string(low)) {
			return true
		}
	}
	return false
}

func (c *compiled) weakWord(w string) bool {
	for _, x := range c.weak {
		if strings.HasPrefix(w, x) {
			return !c.excepted(w)
		}
	}
	for _, x := range c.ends {
		if strings.HasSuffix(w, x) && len(w) > len(x)+2 {
			return !c.excepted(w)
		}
	}
	return false
}

// contrary reports an English word that is another with a prefix that denies it.
func contrary(w string) bool {
	for _, x := range affixes {
		if rest, ok := strings.CutPrefix(w, x); ok && len(rest) > 2 && lang.EnglishWord(strings.TrimPrefix(rest, "-")) {
			return true
		}
	}
	return false
}

const weakHan = "拒禁否缺败敗免避只才难難绝絕无無仅僅"

// lostNegation looks for a source that denies where the target does not.
func lostNegation(p *pair) {
	if src, tgt, ok := p.denials(); ok && src.strong > 0 && tgt.strong == 0 && !tgt.void && !p.tgt.deniesWeakly(p.Target.Text.Plain, p.Target.Lang) {
		p.report(hit{severity: p.denialSeverity(), key: "check.negation.lost", src: src.at, tgt: p.Target.all(),
			args: map[string]string{"Words": clip(p.Source.Text.Plain[src.at[0]:src.at[1]], 20)}})
	}
}

// gainedNegation looks for a target that denies where the source does not.
func gainedNegation(p *pair) {
	if src, tgt, ok := p.denials(); ok && tgt.strong > 0 && src.strong == 0 && !src.void && !p.src.deniesWeakly(p.Source.Text.Plain, p.Source.Lang) {
		p.report(hit{severity: p.denialSeverity(), key: "check.negation.gained", src: p.Source.all(), tgt: tgt.at,
			args: map[string]string{"Words": clip(p.Target.Text.Plain[tgt.at[0]:tgt.at[1]], 20)}})
	}
}

// denials reads both sides, once a unit.
func (p *pair) denials() (src, tgt denying, ok bool) {
	if !p.both || p.Target.Kind == markup.Code || p.tgt.words < 3 || p.Source.Lang.Base() == p.Target.Lang.Base() {
		return
	}
	if p.denied == 0 {
		var known, too bool
		p.srcDenies, known = p.src.denies(p.Source.Text.Plain, p.Source.Lang)
		p.tgtDenies, too = p.tgt.denies(p.Target.Text.Plain, p.Target.Lang)
		p.denied = 1
		if known && too {
			p.denied = 2
		}
	}
	ok = p.denied == 2 && p.srcDenies.strong != p.tgtDenies.strong && !p.copied()
	return p.srcDenies, p.tgtDenies, ok
}

// denialSeverity is Info where correct translations turn a denial round too often to warn: between languages
// neither of which is English, and into Chinese and Japanese.
func (p *pair) denialSeverity() Severity {
	from, to := p.Source.Lang.Base(), p.Target.Lang.Base()
	if from != "en" && to != "en" || to == "zh" || to == "ja" || to == "ko" {
		return Info
	}
	return Warning
}

// deniesHan counts the characters of Chinese that deny, those aside that stand in words which do not.
func (g *glance) deniesHan(s string) (d denying) {
	last := -1
	for i, r := range s {
		switch r {
		case '不', '没', '沒', '无', '無', '非', '未', '勿':
		default:
			continue
		}
		size := utf8.RuneLen(r)
		if voidHan(s, i, size) {
			d.void = true
			continue
		}
		if d.strong == 0 {
			d.at = [2]int{i, i + size}
		}
		if last < 0 || strings.ContainsAny(s[last:i], "，。；：！？、“”（）") {
			d.strong++
		}
		last = i + size
	}
	return d
}

// Characters that make a word with the denying one before them which denies nothing, or is the contrary of another
// word: 不断, 不足. Runs that deny nothing as a whole stand by themselves.
const (
	wordsOfBu  = "断斷仅僅但少久过過管论論禁料妨错錯惜锈鏽丹倒单單光止觉覺等懈辞辭朽愧挠撓足满滿安幸便良利佳堪忍符适適宜及前已绝絕休凡俗易济妥慎屈平公法动動朽時时日凑合期经經再至"
	wordsOfWei = "来來婚遂知成年决決央"
	wordsOfMei = "收入落事命药藥"
)

var idiomsHan = [...]string{"不得不", "不可避免", "必不可少", "不可或缺", "不可思议", "不可思議", "不知不觉", "不由得", "不一样", "不一樣", "大不相同", "不二", "不如说", "巴不得", "恨不得", "了不起", "对不起", "對不起", "差不多", "要不是", "不是吗", "不就是", "何不", "无不", "無不", "莫不", "是不是", "会不会", "能不能", "要不要", "有没有", "有沒有", "没准", "悬而未决", "前所未有", "从未有过", "未必"}

// voidHan reports that the denying character at i stands in a word that denies nothing.
func voidHan(s string, i, size int) bool {
	for _, idiom := range idiomsHan {
		if k := strings.Index(idiom, s[i:i+size]); k >= 0 && i >= k && strings.HasPrefix(s[i-k:], idiom) {
			return true
		}
	}
	after, n := utf8.DecodeRuneInString(s[i+size:])
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	switch s[i : i+size] {
	case "不":
		third, _ := utf8.DecodeRuneInString(s[i+size+n:])
		if after == '同' {
			return third != '意' && before != '绝' && before != '決'
		}
		return strings.ContainsRune(wordsOfBu, after) || after != 0 && before == after
	case "没", "沒":
		return strings.ContainsRune(wordsOfMei, after) || strings.ContainsRune("淹沉埋出吞隐隱辱", before)
	case "无", "無":
		return !strings.ContainsRune("法意权權力须須需从從", after) && before != '毫' && before != '并' && before != '並'
	case "非":
		return !strings.ContainsRune("并並绝絕而", before)
	case "未":
		return strings.ContainsRune(wordsOfWei, after)
	}
	return false
}

// deniesJapanese counts the endings and prefixes of Japanese that deny.
func (g *glance) deniesJapanese(s string) (d denying) {
	last := -1 << 20
	for _, mark := range [...]string{"ない", "なかっ", "なく", "ません", "ずに", "ず、", "なけれ", "なし", "無", "不", "未", "非"} {
		for from := 0; ; {
			at := strings.Index(s[from:], mark)
			if at < 0 {
				break
			}
			at += from
			from = at + len(mark)
			rest := s[from:]
			if strings.HasPrefix(rest, "ければな") || mark == "なく" && strings.HasPrefix(rest, "て") && strings.HasPrefix(rest, "ては") || mark == "非" && strings.HasPrefix(rest, "常") || mark == "未" && strings.HasPrefix(rest, "来") ||
				mark == "なけれ" && strings.HasPrefix(rest, "ばな") || strings.HasSuffix(s[:at], "少") || strings.HasSuffix(s[:at], "だけで") || strings.HasSuffix(s[:at], "かもしれ") || strings.HasSuffix(s[:at], "危") {
				continue
			}
			if d.strong == 0 || at < d.at[0] {
				d.at = [2]int{at, from}
			}
			d.strong++
			last = from
		}
	}
	_ = last
	return d
}
