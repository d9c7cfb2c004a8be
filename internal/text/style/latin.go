package style

import "strings"

// numbers asks for the house's way of grouping digits in long numbers (choice "grouping": space, comma, point).
func numbers(s *scan) {
	want := map[string]rune{"space": 0xA0, "comma": ',', "point": '.'}[s.choice("grouping")]
	if want == 0 {
		return
	}
	for i := 0; i < len(s.chars); i++ {
		if !s.prose(i) || !digit(s.chars[i].r) {
			continue
		}
		end := i
		for s.prose(end) && (digit(s.chars[end].r) || grouping(s.chars[end].r) && digit(s.char(end+1)) && s.prose(end+1)) {
			end++
		}
		if fix, ok := regroup(s.words(i, end), want); ok && !s.attached(i, end) {
			s.hit(i, end, fix)
		}
		i = end
	}
}

// attached reports whether the digits belong to a name or a code.
func (s *scan) attached(from, to int) bool {
	before, after := s.char(from-1), s.char(to)
	return letter(before) && !wideLetter(before) || before == '-' || before == '№' || before == '/' || before == '.' || after == '-' || after == '/' || after == '_' || before == '_' || before == '#'
}

func grouping(r rune) bool {
	return r == ',' || r == '.' || r == '\'' || r == '’' || r == ' ' || r == 0xA0 || r == 0x202F || r == 0x2009
}

// regroup writes a whole number of five digits or more, or one that is grouped otherwise, the house's way. What may
// be a decimal, a date or a telephone's number is left alone.
func regroup(t string, want rune) (string, bool) {
	var groups []string
	var separator rune
	begin := 0
	for i, r := range t {
		if !grouping(r) {
			continue
		}
		if separator != 0 && r != separator {
			return "", false
		}
		separator = r
		groups = append(groups, t[begin:i])
		begin = i + len(string(r))
	}
	groups = append(groups, t[begin:])
	switch {
	case separator == want, separator == ' ' && want == 0xA0, separator == 0x202F && want == 0xA0:
		return "", false
	case separator == 0:
		if want != ',' || len(t) < 5 || t[0] == '0' {
			return "", false // five digits together are a matter of taste but in English
		}
		for n := len(t) % 3; n < len(t); n += 3 {
			if n > 0 && n < len(t) {
				groups = append(groups[:len(groups)-1], t[begin:n], t[n:])
				begin = n
			}
		}
		return strings.Join(groups, ","), true
	case len(groups) == 2 && separator != ' ' && separator != 0xA0 && (separator == '.' || separator == ','):
		return "", false // a decimal in one language is a thousand in another
	}
	if len(groups[0]) > 3 || groups[0] == "0" {
		return "", false
	}
	for _, g := range groups[1:] {
		if len(g) != 3 {
			return "", false
		}
	}
	if separator == ' ' || separator == 0xA0 {
		return "", len(groups) > 9 // years and telephone numbers stand so too
	}
	return strings.Join(groups, string(want)), true
}

// percents asks for the house's word or sign (choice "percent": %, per cent, percent; in Russian "spaced" or "joined").
func percents(s *scan) {
	choice := s.choice("percent")
	for i := 0; i < len(s.chars); i++ {
		if !s.prose(i) {
			continue
		}
		if s.guide.language.Base() == "en" {
			s.percentWord(i, choice)
			continue
		}
		if s.chars[i].r != '%' {
			continue
		}
		gap := s.char(i-1) == ' ' || s.char(i-1) == 0xA0
		switch {
		case choice == "spaced" && digit(s.char(i-1)):
			s.hit(i-1, i+1, s.words(i-1, i)+"\u00A0%")
		case choice == "joined" && gap && digit(s.char(i-2)):
			s.hit(i-1, i+1, "%")
		}
	}
}

func (s *scan) percentWord(i int, choice string) {
	rest := s.text.Plain[s.begins(i):]
	for _, form := range []string{"per cent", "percent"} {
		if !strings.HasPrefix(rest, form) || inWord(s.char(i-1)) || inWord(s.char(i+len(form))) || form == choice {
			continue
		}
		if choice == "%" && s.char(i-1) == ' ' && digit(s.char(i-2)) {
			s.hit(i-1, i+len(form), "%")
		} else if choice != "%" {
			s.hit(i, i+len(form), choice)
		}
	}
	if s.chars[i].r == '%' && choice != "%" && digit(s.char(i-1)) {
		s.hit(i, i+1, " "+choice)
	}
}
