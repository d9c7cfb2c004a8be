// Package srx reads and writes segmentation rules as SRX, the Segmentation Rules eXchange of LISA.
//
// A document holds lists of rules by name, <languagerule>, and says which of them a language uses with
// <languagemap>: every one whose pattern matches the language's code where the header says cascade="yes", the
// first one otherwise. A <rule> is two regular expressions, one for what stands before a boundary and one
// for what stands after it; break="no" makes it an exception. The first rule that matches decides.
//
// Recto's rules are literal strings, so Read takes the expressions that stand for a few of them, and lists
// all others with the reason. What the two kinds of rules mean differs in three points:
//
//   - An expression that begins with a word is taken to mean the whole word, with \b or without.
//   - \s inside an expression stands for a space or a no-break space.
//   - White space between the two sides is always optional for an exception that names a word.
package srx

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode"

	"recto/internal/text/lang"
	"recto/internal/text/segment"
)

// Import is what a document holds for one language. The rules are in order, no more than a house takes, and
// none stands twice.
type Import struct {
	Rules   []segment.Rule
	LeftOut []LeftOut
}

// LeftOut is a rule or a language map that was not taken. Pattern is as the document writes it, with a bar
// between the two sides of a rule.
type LeftOut struct {
	Line    int
	Pattern string
	Why     string
}

// Read reads the rules for a language. The zero Tag gets those that every language uses. SRX 1.0 and 2.0
// are read alike and leniently; a document without language maps has one list for all languages.
func Read(r io.Reader, tag lang.Tag) (Import, error) {
	d, err := parse(r)
	if err != nil {
		return Import{}, fmt.Errorf("read SRX: %w", err)
	}
	in := intake{seen: map[[2]string]bool{}}
	for _, name := range in.lists(d, tag) {
		for _, r := range d.lists[name] {
			in.take(r)
		}
	}
	return in.Import, nil
}

// intake collects the rules of one language.
type intake struct {
	Import
	seen map[[2]string]bool // Before and After of the rules that were taken
	lost bool               // an exception was left out
}

func (in *intake) leaveOut(line int, pattern, why string) {
	in.LeftOut = append(in.LeftOut, LeftOut{line, pattern, why})
}

// lists names the lists that a language uses, in order.
func (in *intake) lists(d *document, tag lang.Tag) []string {
	if len(d.maps) == 0 {
		return d.names
	}
	var names []string
	used := map[string]bool{}
	for _, m := range d.maps {
		ok, err := m.matches(tag)
		if err != nil {
			in.leaveOut(m.line, m.pattern, err.Error())
		}
		if !ok || used[m.list] {
			continue
		}
		if _, ok := d.lists[m.list]; !ok {
			in.leaveOut(m.line, m.pattern, fmt.Sprintf("the document has no rules named %q", m.list))
			continue
		}
		used[m.list] = true
		names = append(names, m.list)
		if !d.cascade {
			break
		}
	}
	return names
}

// maxMapPattern is how many bytes a language map's pattern may have.
const maxMapPattern = 1000

// matches reports whether the map is for a language. Codes are compared without regard to case.
func (m languageMap) matches(tag lang.Tag) (bool, error) {
	if len(m.pattern) > maxMapPattern {
		return false, errors.New("the pattern is too long for a language's")
	}
	re, err := regexp.Compile("^(?i:" + m.pattern + ")$")
	if err != nil {
		return false, errors.New("the language pattern cannot be read")
	}
	for _, code := range codes(tag) {
		if re.MatchString(code) {
			return true, nil
		}
	}
	return false, nil
}

// codes are the ways in which other programs write a language's code.
func codes(tag lang.Tag) []string {
	all := []string{string(tag)}
	switch tag {
	case lang.Chinese:
		all = append(all, "zh-CN", "zh-SG", "zh")
	case lang.Traditional:
		all = append(all, "zh-TW", "zh-HK", "zh-MO")
	default:
		if base := tag.Base(); base != string(tag) {
			all = append(all, base)
		}
	}
	for _, code := range all {
		if strings.Contains(code, "-") {
			all = append(all, strings.ReplaceAll(code, "-", "_"))
		}
	}
	return all
}

// take makes house rules of one rule.
func (in *intake) take(r rule) {
	pattern := r.before
	if r.after != "" {
		pattern += "|" + r.after
	}
	rules, err := r.literal()
	if err == nil && r.breaks && in.lost && onlyStops(rules) {
		err = errors.New("an exception before it was left out, without which it would cut too much; Recto knows by itself where a stop ends a sentence")
	}
	if err == nil && len(in.Rules)+len(rules) > segment.MaxRules {
		err = fmt.Errorf("a house has %d rules at most", segment.MaxRules)
	}
	if err != nil {
		in.lost = in.lost || !r.breaks
		in.leaveOut(r.line, pattern, err.Error())
		return
	}
	for _, rule := range rules {
		key := [2]string{rule.Before, rule.After}
		if !in.seen[key] { // else one before it decides
			in.seen[key] = true
			in.Rules = append(in.Rules, rule)
		}
	}
}

// onlyStops reports whether one of the rules has nothing but stops and closing marks before the boundary.
func onlyStops(rules []segment.Rule) bool {
	for _, r := range rules {
		rest := strings.TrimFunc(r.Before, func(c rune) bool {
			return strings.ContainsRune(".!?…。！？．｡؟।॥۔\"'", c) || unicode.In(c, unicode.Pe, unicode.Pf)
		})
		if rest == "" {
			return true
		}
	}
	return false
}
