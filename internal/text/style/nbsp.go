package style

import (
	"strings"
	"unicode"
)

// unbroken asks for a space that does not break (choice "nbsp"): "figures" between a figure and what it counts, after №
// and §, and between initials and a surname; "all" also before a dash and after words of one letter, as Russian and
// Ukrainian typesetters do, and beside the marks that French parts from the words.
func unbroken(s *scan) {
	choice := s.choice("nbsp")
	if choice == "" || !s.seen.has(' ') {
		return
	}
	for i := range s.chars {
		if s.chars[i].r != ' ' || !s.prose(i) || !s.prose(i-1) || !s.prose(i+1) {
			continue
		}
		if s.counts(i) || s.initialed(i) || choice == "all" && s.typeset(i) {
			s.hit(i, i+1, "\u00A0")
		}
	}
}

// measures are what a figure is not parted from, as they stand.
var measures = func() map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(`% ‰ °C °F ° € $ £ ¥ ₽ ₴ km m cm mm kg g t ha mi ft lb oz kW MW GW kWh GB MB TB KB Hz GHz
		км м см мм кг г т га л кВт МВт ГВт Гц ГГц ГБ МБ ТБ КБ руб руб. коп. долл. долл евро тыс. тыс млн млрд трлн г. гг. в. вв.
		января февраля марта апреля мая июня июля августа сентября октября ноября декабря года лет
		січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня року тис. грн`) {
		out[w] = true
	}
	return out
}()

// longestMeasure is how many characters of the text behind a figure are looked at.
const longestMeasure = 12

// counts reports that the space at i stands between a figure and what it counts, or a sign and its figure.
func (s *scan) counts(i int) bool {
	before := s.char(i - 1)
	if before == '№' || before == '§' {
		return digit(s.char(i + 1))
	}
	if !digit(before) {
		return false
	}
	end := i + 1
	for end < len(s.chars) && end-i <= longestMeasure && !unicode.IsSpace(s.chars[end].r) && s.chars[end].r != ',' && s.chars[end].r != ')' {
		end++
	}
	word := s.words(i+1, end)
	return measures[word] || measures[strings.TrimRight(word, ".;:!?»”\"")]
}

// initialed reports that the space at i stands behind an initial and before another one or a surname.
func (s *scan) initialed(i int) bool {
	return s.char(i-1) == '.' && unicode.IsUpper(s.char(i-2)) && !unicode.IsLetter(s.char(i-3)) && !digit(s.char(i-3)) && i >= 2 &&
		unicode.IsUpper(s.char(i+1)) && (s.char(i+2) == '.' || unicode.IsLower(s.char(i+2)))
}

// typeset reports that the space at i is one that the language's typesetters keep together with what is beside it.
func (s *scan) typeset(i int) bool {
	switch s.guide.language.Base() {
	case "ru", "uk", "be", "bg":
		return s.char(i+1) == '—' || unicode.Is(unicode.Cyrillic, s.char(i-1)) && !unicode.IsLetter(s.char(i-2)) && s.char(i-2) != '-' &&
			(unicode.IsLetter(s.char(i+1)) || digit(s.char(i+1)) || s.char(i+1) == '«')
	case "fr":
		return strings.ContainsRune("»;:!?", s.char(i+1)) || s.char(i-1) == '«'
	}
	return false
}
