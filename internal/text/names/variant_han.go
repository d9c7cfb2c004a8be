package names

import (
	"strings"
	"unicode/utf8"
)

// A rendering is a name as a text spells it, with the places where it stands.
type rendering struct {
	name    string
	sounds  []transcribed
	chars   []rune
	count   int
	passage int // of the first place
	span    [2]int
	// given are the first names that stand before it: 谢尔盖 in 谢尔盖·里亚布科夫.
	given map[string]bool
	// surname says that it follows a dot somewhere; first that a dot follows it everywhere.
	surname, first bool
	title          map[string]bool
}

// transcriptionsOf collects the transcribed names of Chinese passages.
func transcriptionsOf(passages []Passage) []*rendering {
	var out []*rendering
	byName := map[string]*rendering{}
	for i := range passages {
		if passages[i].Lang.Base() != "zh" {
			continue
		}
		for _, run := range transcriptions(passages[i].Text) {
			r := byName[run.name]
			if r == nil {
				if len(out) >= maxNames {
					return out
				}
				r = &rendering{name: run.name, passage: i, span: run.span, given: map[string]bool{}, title: map[string]bool{}, first: true}
				for _, c := range run.name {
					r.chars = append(r.chars, c)
					r.sounds = append(r.sounds, transcription[c])
				}
				byName[run.name] = r
				out = append(out, r)
			}
			r.count++
			r.surname = r.surname || run.given != ""
			r.first = r.first && run.followed
			if run.given != "" {
				r.given[run.given] = true
			}
			if run.title != "" {
				r.title[run.title] = true
			}
		}
	}
	return trimWeak(out, byName)
}

// maxNames bounds the names that are compared with each other.
const maxNames = 1000

// maxVariants bounds the pairs of spellings that are looked at closely.
const maxVariants = 100

// transcriptionRun is one run of transcription characters.
type transcriptionRun struct {
	name     string
	span     [2]int
	given    string // what stands before the dot before it
	followed bool   // a dot follows
	title    string // the title right before it
}

func transcriptions(s string) []transcriptionRun {
	var out []transcriptionRun
	start, n := 0, 0
	afterDot := false
	for i, r := range s + "。" {
		if _, ok := transcription[r]; ok {
			if n == 0 {
				start = i
			}
			n++
			continue
		}
		if n >= 2 {
			t := transcriptionRun{name: s[start:i], span: [2]int{start, i}, followed: isDot(r)}
			if afterDot && len(out) > 0 && out[len(out)-1].followed {
				t.given = out[len(out)-1].name
			}
			t.title = titleBefore(s[:start])
			if len(out) > 0 && t.given != "" {
				t.title = out[len(out)-1].title
			}
			out = append(out, t)
		}
		n = 0
		afterDot = isDot(r)
	}
	return out
}

// titles are what a person's name follows.
var titles = strings.Fields(`总统 总理 首相 外长 副外长 部长 副部长 国务卿 副国务卿 防长 财长 主席 副主席 议长 议员 参议员 众议员 州长 市长 大使 秘书长 发言人
司令 将军 上将 中将 少将 上校 教授 博士 教练 主教练 队长 导演 作家 记者 律师 法官 检察官 先生 女士 教皇 国王 女王 王子 公主 顾问 特使 代表 村民 居民 农民 店主 老板 司机 学生 医生 护士 老师 工程师 工人 研究员 负责人 创始人 岁的 局长 行长 总裁 董事长 经理
總統 總理 外長 副外長 部長 副部長 國務卿 副國務卿 防長 財長 議長 議員 參議員 眾議員 州長 市長 祕書長 秘書長 發言人 將軍 教練 隊長 律師 檢察官`)

// titlesByEnd are the titles by their last character.
var titlesByEnd = func() map[rune][]string {
	m := map[rune][]string{}
	for _, t := range titles {
		r, _ := utf8.DecodeLastRuneInString(t)
		m[r] = append(m[r], t)
	}
	return m
}()

func titleBefore(s string) string {
	best := ""
	r, _ := utf8.DecodeLastRuneInString(s)
	for _, t := range titlesByEnd[r] {
		if len(t) > len(best) && strings.HasSuffix(s, t) {
			best = t
		}
	}
	return best
}

// trimWeak takes ordinary words off the ends of runs where the bare name is known from elsewhere: 多 in
// 多里亚布科夫 is a word when 里亚布科夫 stands in the text by itself.
func trimWeak(all []*rendering, byName map[string]*rendering) []*rendering {
	out := all[:0]
	for _, r := range all {
		bare := r.bare(byName)
		if bare == nil {
			out = append(out, r)
			continue
		}
		bare.count += r.count
	}
	return out
}

func (r *rendering) bare(byName map[string]*rendering) *rendering {
	_, size := utf8.DecodeRuneInString(r.name)
	if b := byName[r.name[size:]]; b != nil && len(r.chars) > 2 && r.sounds[0].weak {
		return b
	}
	_, size = utf8.DecodeLastRuneInString(r.name)
	if b := byName[r.name[:len(r.name)-size]]; b != nil && len(r.chars) > 2 && r.sounds[len(r.sounds)-1].weak {
		return b
	}
	return nil
}

// hanVariants finds Chinese names that the passages render in two ways.
func (v *variants) han() {
	all, found := transcriptionsOf(v.passages), 0
	for i, a := range all {
		for _, b := range all[i+1:] {
			if !sameName(a, b) {
				continue
			}
			if found++; found > maxVariants {
				return
			}
			if !sideBySide(v.passages, a.name, b.name) {
				v.report(a.mention(), b.mention())
			}
		}
	}
}

func (r *rendering) mention() Mention {
	return Mention{Name: r.name, Count: r.count, Passage: r.passage, Start: r.span[0], End: r.span[1], Full: r.surname}
}

// sameName decides whether two spellings render one name: the same consonants in the same order, vowels
// that are near, and something else that ties them together.
func sameName(a, b *rendering) bool {
	if len(a.chars) > len(b.chars) {
		a, b = b, a
	}
	if len(a.chars) < 2 || len(b.chars)-len(a.chars) > 2 || knownPlace(a.name) || knownPlace(b.name) {
		return false
	}
	if !a.solid() || !b.solid() || a.first != b.first || gender(a) != gender(b) || apart(a.given, b.given) {
		return false
	}
	cost, consonants := soundDistance(a, b)
	if cost < 0 {
		return false
	}
	perChar := cost / float64(len(b.chars))
	tied := meets(a.given, b.given) || meets(a.title, b.title)
	same := sharedChars(a.chars, b.chars)
	switch {
	case tied:
		return consonants >= 2 && same > 0 && perChar <= 0.3
	case len(a.chars) < 3:
		return false
	case consonants >= 4:
		return same*3 >= len(b.chars) && perChar <= 0.2 || perChar <= 0.11
	case consonants == 3:
		return same*2 >= len(b.chars) && perChar <= 0.15
	}
	return consonants == 2 && same*3 >= 2*len(b.chars) && perChar <= 0.05
}

// solid reports that the run is more than ordinary words that happen to be transcription characters.
func (r *rendering) solid() bool {
	weak := 0
	for _, s := range r.sounds {
		if s.weak {
			weak++
		}
	}
	return r.surname || 2*weak < len(r.sounds)
}

// gender tells forms of Russian and other surnames that differ for women: 伊万诺娃 is not 伊万诺夫.
func gender(r *rendering) bool {
	switch r.chars[len(r.chars)-1] {
	case '娃', '娜', '娅', '莎', '丽', '莉', '琳', '妮', '雅':
		return true
	}
	return false
}

// apart reports that both have first names and none in common.
func apart(a, b map[string]bool) bool { return len(a) > 0 && len(b) > 0 && !meets(a, b) }

func meets(a, b map[string]bool) bool {
	for k := range a {
		if b[k] {
			return true
		}
	}
	return false
}

// sharedChars is the length of the longest common subsequence.
func sharedChars(a, b []rune) int {
	prev, row := make([]int, len(b)+1), make([]int, len(b)+1)
	for i := range a {
		for j := range b {
			if a[i] == b[j] {
				row[j+1] = prev[j] + 1
			} else {
				row[j+1] = max(row[j], prev[j+1])
			}
		}
		prev, row = row, prev
	}
	return prev[len(b)]
}

const never = 100.0

// soundDistance is the cost of reading a as b, and how many consonants both have; -1 when their
// consonants differ.
func soundDistance(a, b *rendering) (cost float64, consonants int) {
	n := len(b.chars)
	prev, row := make([]float64, n+1), make([]float64, n+1)
	for j := range n {
		prev[j+1] = prev[j] + lossCost(b.sounds[j], j == 0)
	}
	for i := range a.chars {
		row[0] = prev[0] + lossCost(a.sounds[i], i == 0)
		for j := range b.chars {
			swap := prev[j]
			if a.chars[i] != b.chars[j] {
				swap += turnCost(a.sounds[i], b.sounds[j])
			}
			row[j+1] = min(swap, row[j]+lossCost(b.sounds[j], j == 0), prev[j+1]+lossCost(a.sounds[i], i == 0))
		}
		prev, row = row, prev
	}
	if prev[n] >= never {
		return -1, 0
	}
	for _, s := range a.sounds {
		if s.consonants != 0 {
			consonants++
		}
		if s.nasal {
			consonants++
		}
	}
	return prev[n], consonants
}

// lossCost is what it costs when one rendering has no character for a sound.
func lossCost(s transcribed, first bool) float64 {
	switch {
	case first:
		return never
	case s.consonants == 0 && !s.nasal:
		return 0.35 // a glide or a vowel: 里亚 against 瑞
	case s.consonants == xL && s.vowel == 0:
		return 0.5 // 尔, often left out
	}
	return never
}

func turnCost(a, b transcribed) float64 {
	cost := 0.1
	switch {
	case a.nasal != b.nasal:
		return never
	case a.consonants == 0 && b.consonants == 0:
	case a.consonants == xL && b.consonants == xL && (a.vowel == 0) != (b.vowel == 0):
		cost += 0.5 // 尔 ends a syllable that 罗 begins
	case a.consonants&b.consonants == 0:
		near := a.consonants|b.consonants == xS|xJ || a.consonants|b.consonants == xH|xK
		if !near {
			return never
		}
		cost += 0.3
	}
	if a.vowel != b.vowel {
		cost += 0.15
		if a.vowel != 0 && b.vowel != 0 && farVowels(a.vowel, b.vowel) {
			cost += 0.35
		}
	}
	return cost
}

// farVowels reports that two vowels are seldom renderings of one: i against a, o or u, e against o or u.
func farVowels(a, b byte) bool {
	if a > b {
		a, b = b, a
	}
	switch string([]byte{a, b}) {
	case "ae", "ao", "ei", "ou", "eo":
		return false
	}
	return true
}
