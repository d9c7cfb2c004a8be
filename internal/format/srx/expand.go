package srx

import (
	"errors"
	"fmt"
	"regexp/syntax"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What one side of a rule may at most come to.
const (
	maxStrings    = 64
	maxLength     = 200  // runes and tokens of a string
	maxExpression = 4000 // bytes
)

var (
	errMany    = fmt.Errorf("it stands for more than %d strings", maxStrings)
	errLong    = errors.New("it stands for very long strings")
	errEndless = errors.New("what it stands for has no end; Recto's rules are words and marks written out")
	errAny     = errors.New("it stands for any character; Recto's rules are words and marks written out")
)

// Tokens stand in a string among its runes for what is no character.
const (
	spaceAny  rune = -1 - iota // white space or none
	spaceSome                  // white space
	wordEdge                   // \b
	textBegin                  // ^
)

// expand lists the strings that an expression stands for, with tokens.
func expand(expression string) ([][]rune, error) {
	if len(expression) > maxExpression {
		return nil, fmt.Errorf("it has over %d bytes", maxExpression)
	}
	if !utf8.ValidString(expression) {
		return nil, errors.New("it is not valid UTF-8")
	}
	translated, err := translate(expression)
	if err != nil {
		return nil, err
	}
	re, err := syntax.Parse(translated, syntax.Perl)
	if err != nil {
		var s *syntax.Error
		if errors.As(err, &s) {
			if strings.Contains(translated, "(?<") || strings.Contains(translated, "(?!") || strings.Contains(translated, "(?=") {
				return nil, errors.New("it looks at what stands around it, with (?<…), (?=…) or (?!…)")
			}
			return nil, fmt.Errorf("it uses what Recto does not read: %s", s.Code)
		}
		return nil, err
	}
	return stringsOf(re)
}

// translate writes what Java and ICU write otherwise than Go, and refuses what would silently mean another
// thing: classes inside classes.
func translate(e string) (string, error) {
	var b strings.Builder
	class := false
	for i := 0; i < len(e); i++ {
		switch {
		case strings.HasPrefix(e[i:], `\Q`) && !class:
			n := strings.Index(e[i:], `\E`)
			if n < 0 {
				n = len(e) - i
			}
			b.WriteString(e[i : i+n])
			i += n - 1
			continue
		case e[i] == '\\' && i+6 <= len(e) && e[i+1] == 'u':
			fmt.Fprintf(&b, `\x{%s}`, e[i+2:i+6])
			i += 5
			continue
		case e[i] == '\\' && i+1 < len(e) && e[i+1] == 'h':
			const horizontal = `\t \x{A0}\x{2000}-\x{200A}\x{202F}\x{3000}`
			if class {
				b.WriteString(horizontal)
			} else {
				b.WriteString("[" + horizontal + "]")
			}
			i++
			continue
		case e[i] == '\\' && i+1 < len(e):
			b.WriteString(e[i : i+1])
			i++
		case class && (strings.HasPrefix(e[i:], "&&") || e[i] == '[' && !strings.HasPrefix(e[i:], "[:")):
			return "", errors.New("it has a class inside a class")
		case class && strings.HasPrefix(e[i:], "[:"):
			b.WriteByte('[')
			i++
			if n := strings.Index(e[i:], ":]"); n >= 0 {
				b.WriteString(e[i : i+n+1])
				i += n + 1
			}
		case e[i] == '[':
			class = true
		case e[i] == ']':
			class = false
		}
		b.WriteByte(e[i])
	}
	return b.String(), nil
}

func stringsOf(re *syntax.Regexp) ([][]rune, error) {
	switch re.Op {
	case syntax.OpEmptyMatch:
		return [][]rune{nil}, nil
	case syntax.OpLiteral:
		all := [][]rune{nil}
		for _, r := range re.Rune {
			var err error
			if all, err = join(all, inCases(r, re.Flags&syntax.FoldCase != 0)); err != nil {
				return nil, err
			}
		}
		return all, nil
	case syntax.OpCharClass:
		return members(re.Rune)
	case syntax.OpWordBoundary:
		return [][]rune{{wordEdge}}, nil
	case syntax.OpBeginLine, syntax.OpBeginText:
		return [][]rune{{textBegin}}, nil
	case syntax.OpCapture:
		return stringsOf(re.Sub[0])
	case syntax.OpQuest:
		return repeat(re.Sub[0], 0, 1)
	case syntax.OpStar:
		return repeat(re.Sub[0], 0, -1)
	case syntax.OpPlus:
		return repeat(re.Sub[0], 1, -1)
	case syntax.OpRepeat:
		return repeat(re.Sub[0], re.Min, re.Max)
	case syntax.OpConcat:
		all := [][]rune{nil}
		for _, sub := range re.Sub {
			more, err := stringsOf(sub)
			if err == nil {
				all, err = join(all, more)
			}
			if err != nil {
				return nil, err
			}
		}
		return all, nil
	case syntax.OpAlternate:
		var all [][]rune
		for _, sub := range re.Sub {
			more, err := stringsOf(sub)
			if err != nil {
				return nil, err
			}
			if all = unique(append(all, more...)); len(all) > maxStrings {
				return nil, errMany
			}
		}
		return all, nil
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return nil, errAny
	case syntax.OpNoMatch:
		return nil, errors.New("it matches nothing")
	}
	return nil, errors.New("it asks for the end of the text or for the inside of a word")
}

// join puts every string of a before every one of b.
func join(a, b [][]rune) ([][]rune, error) {
	if len(a)*len(b) > maxStrings {
		return nil, errMany
	}
	all := make([][]rune, 0, len(a)*len(b))
	for _, x := range a {
		for _, y := range b {
			if len(x)+len(y) > maxLength {
				return nil, errLong
			}
			all = append(all, slices.Concat(x, y))
		}
	}
	return unique(all), nil
}

func unique(all [][]rune) [][]rune {
	slices.SortFunc(all, slices.Compare)
	return slices.CompactFunc(all, slices.Equal)
}

// repeat lists a part min to max times over; max is negative where there is none. White space may have
// any length.
func repeat(re *syntax.Regexp, least, most int) ([][]rune, error) {
	part, err := stringsOf(re)
	if err != nil {
		return nil, err
	}
	if blank, some := onlySpace(part); blank {
		if least == 0 || !some {
			return [][]rune{{spaceAny}}, nil
		}
		return [][]rune{{spaceSome}}, nil
	}
	if len(part) == 1 && len(part[0]) == 0 {
		return part, nil
	}
	if most < 0 {
		return nil, errEndless
	}
	var all [][]rune
	times := [][]rune{nil}
	for n := 0; ; n++ {
		if n >= least {
			if all = unique(append(all, times...)); len(all) > maxStrings {
				return nil, errMany
			}
		}
		if n == most {
			return all, nil
		}
		if times, err = join(times, part); err != nil {
			return nil, err
		}
	}
}

// onlySpace reports whether strings are nothing but white space, and whether none of them may be empty.
func onlySpace(all [][]rune) (blank, some bool) {
	blank, some = false, true
	for _, s := range all {
		there := false
		for _, r := range s {
			if r != spaceAny && r != spaceSome && !isSpace(r) {
				return false, false
			}
			blank = true
			there = there || r != spaceAny
		}
		some = some && there
	}
	return blank, some
}

// members lists a class given as ranges. All its white space is one member.
func members(ranges []rune) ([][]rune, error) {
	n := 0
	for i := 0; i < len(ranges); i += 2 {
		if n += int(ranges[i+1]-ranges[i]) + 1; n > 2*maxStrings {
			return nil, errMany
		}
	}
	var runes []rune
	for i := 0; i < len(ranges); i += 2 {
		for r := ranges[i]; r <= ranges[i+1]; r++ {
			if isSpace(r) {
				r := spaceSome
				runes = append(runes, r)
				continue
			}
			runes = append(runes, r)
		}
	}
	var all [][]rune
	for _, r := range runes {
		const kelvin, longS = 0x212A, 0x17F // come with k and s where case does not matter
		if r == kelvin && slices.Contains(runes, 'k') || r == longS && slices.Contains(runes, 's') {
			continue
		}
		all = append(all, []rune{r})
	}
	if all = unique(all); len(all) > maxStrings {
		return nil, errMany
	}
	return all, nil
}

// inCases is a rune, in both cases where fold is set.
func inCases(r rune, fold bool) [][]rune {
	if !fold {
		return [][]rune{{r}}
	}
	return unique([][]rune{{unicode.ToLower(r)}, {unicode.ToUpper(r)}})
}

// isSpace also takes the marks that stand in text and show nothing.
func isSpace(r rune) bool {
	return r >= 0 && unicode.IsSpace(r) || r == 0x200B || r == 0x2060 || r == 0xFEFF
}
