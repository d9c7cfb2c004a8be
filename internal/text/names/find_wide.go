package names

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// wide takes in the run of Han, kana or Hangul at f.at, where r stands, and gives its end.
func (f *finder) wide(sc lang.Script, r rune, size int) int {
	s, start := f.text, f.at
	switch sc {
	case lang.Kana:
		return f.katakana(start)
	case lang.Hangul:
		return wordEndOf(s, start, lang.Hangul)
	}
	if f.japanese {
		return wordEndOf(s, start, lang.Han)
	}
	if r < firstHan || r > lastHan {
		return start + size
	}
	if transcribes(r) {
		if end := f.transcribed(start); end > start {
			return end
		}
	}
	if isSurname[r-firstHan] {
		if end := f.chineseName(start); end > start {
			return end
		}
	}
	return start + size
}

func wordEndOf(s string, i int, sc lang.Script) int {
	for k, r := range s[i:] {
		if lang.ScriptOf(r) != sc {
			return i + k
		}
	}
	return len(s)
}

// mostTranscribed bounds the characters of one transcribed name.
const mostTranscribed = 40

// transcribed reports the transcribed name that begins at start and gives its end; start where there is none.
func (f *finder) transcribed(start int) int {
	s := f.text
	parts, chars, weak := 1, 0, 0
	part := 0 // characters of this part
	from, to := start, start
	for i := start; i < len(s) && chars < mostTranscribed; {
		r, size := decode(s, i)
		x, ok := transcribedAs(r)
		if !ok {
			if !isDot(r) || part < 1 {
				break
			}
			next, _ := utf8.DecodeRuneInString(s[i+size:])
			if !transcribes(next) {
				break
			}
			parts, part = parts+1, 0
			i += size
			continue
		}
		chars++
		part++
		if x.weak {
			weak++
		}
		i += size
		to = i
	}
	if chars < 2 {
		return start
	}
	titled := titleBefore(s[max(0, from-24):from]) != ""
	if parts == 1 {
		from, to, chars, weak = trimmed(s, from, to, chars, weak)
	}
	switch {
	case parts > 1, chars >= 3 && 2*weak < chars, chars == 2 && weak == 0 && (titled || saying(s[to:])):
		f.out = append(f.out, Candidate{Start: from, End: to, Sure: true, Person: parts > 1 || titled || saying(s[to:])})
		return to
	}
	return start
}

// trimmed takes characters that are ordinary words too off the ends of a run.
func trimmed(s string, from, to, chars, weak int) (int, int, int, int) {
	for chars > 2 {
		r, size := utf8.DecodeRuneInString(s[from:to])
		if !transcription[r].weak {
			break
		}
		from += size
		chars--
		weak--
	}
	for chars > 2 {
		r, size := utf8.DecodeLastRuneInString(s[from:to])
		if !transcription[r].weak {
			break
		}
		to -= size
		chars--
		weak--
	}
	return from, to, chars, weak
}

// katakana reports a run of katakana of three characters or more, with the dots between its parts.
func (f *finder) katakana(start int) int {
	s := f.text
	chars, parts, end := 0, 1, start
	for i := start; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if isDot(r) && chars > 0 {
			next, _ := utf8.DecodeRuneInString(s[i+size:])
			if next < 'ァ' || next > 'ヺ' {
				break
			}
			parts++
			i += size
			continue
		}
		if r < 'ァ' || r > 'ヺ' && r != 'ー' {
			break
		}
		chars++
		i += size
		end = i
	}
	if chars == 0 {
		_, size := utf8.DecodeRuneInString(s[start:])
		return start + size
	}
	person := parts > 1 || hasTitle(s[end:])
	if chars >= 3 || person && chars >= 2 {
		f.out = append(f.out, Candidate{Start: start, End: end, Sure: person, Person: person})
	}
	return end
}

func hasTitle(s string) bool {
	for _, t := range [...]string{"さん", "氏", "大統領", "首相", "外相", "選手", "監督", "教授", "容疑者", "長官"} {
		if strings.HasPrefix(s, t) {
			return true
		}
	}
	return false
}

// surnames are the Chinese family names that a name of Han characters is told by.
const surnames = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖蕭田董袁潘蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫阎段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯习習温溫"

var isSurname = func() *[lastHan - firstHan + 1]bool {
	var out [lastHan - firstHan + 1]bool
	for _, r := range surnames {
		out[r-firstHan] = true
	}
	return &out
}()

// hanNaming are the characters that a name may begin with.
var hanNaming = func() *hanSet {
	set := &hanSet{}
	for r := rune(firstHan); r <= lastHan; r++ {
		if transcribes(r) || isSurname[r-firstHan] {
			set.put(r)
		}
	}
	return set
}()

// sayings follow a person's name.
var sayings = strings.Fields("说 說 表示 指出 称 稱 强调 強調 认为 認為 介绍 介紹 告诉 告訴 透露 坦言 呼吁 先生 女士 主席 总统 總統 总理 總理 部长 部長 外长 外長 教授 院士 书记 書記 委员 局长 大使 将军 博士 同志 会见 出席 访问 回应 警告 批评 在接受")

// chineseName reports a Chinese name that begins with the family name at start, which a title goes before or a title or a verb of speech
// follows; it gives the name's end, or start.
func (f *finder) chineseName(start int) int {
	s := f.text
	_, size := utf8.DecodeRuneInString(s[start:])
	end := start + size
	for n := 1; n <= 2; n++ {
		r, size := utf8.DecodeRuneInString(s[end:])
		if lang.ScriptOf(r) != lang.Han {
			break
		}
		end += size
		if saying(s[end:]) && (n == 2 || !saying(s[start+len(string(r)):])) {
			f.out = append(f.out, Candidate{Start: start, End: end, Sure: true, Person: true})
			return end
		}
	}
	if end == start+size || titleBefore(s[max(0, start-24):start]) == "" {
		return start
	}
	// Behind a title the name is what stands alone, or what recurs.
	next, _ := utf8.DecodeRuneInString(s[end:])
	_, last := utf8.DecodeLastRuneInString(s[:end])
	switch {
	case lang.ScriptOf(next) != lang.Han, strings.Contains(s[end:min(len(s), end+nearby)], s[start:end]):
	case end-last > start+size && strings.Contains(s[end:min(len(s), end+nearby)], s[start:end-last]):
		end -= last
	default:
		return start
	}
	f.out = append(f.out, Candidate{Start: start, End: end, Sure: true, Person: true})
	return end
}

// nearby is how many bytes of text are looked through for a name that recurs.
const nearby = 4000

// sayingsByStart are the sayings by their first character.
var sayingsByStart = func() map[rune][]string {
	m := map[rune][]string{}
	for _, w := range sayings {
		r, _ := utf8.DecodeRuneInString(w)
		m[r] = append(m[r], w)
	}
	return m
}()

func saying(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	for _, w := range sayingsByStart[r] {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// bookTitle reports what stands between 《 and 》; f.at is behind the 《.
func (f *finder) bookTitle() {
	n := strings.Index(f.text[f.at:min(len(f.text), f.at+120)], "》")
	if n <= 0 {
		return
	}
	f.out = append(f.out, Candidate{Start: f.at, End: f.at + n, Sure: true})
	f.at += n
}
