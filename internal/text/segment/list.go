package segment

import (
	"fmt"
	"strings"
)

// ParseRules reads house rules as people write them, one a line:
//
//	# abbreviations of the sports desk
//	never: approx.
//	never: No.|7
//	always: §§
//
// A bar parts what stands before the boundary from what stands after it. White space around either, blank
// lines and lines that begin with # mean nothing. An error names the line.
func ParseRules(text string) ([]Rule, error) {
	var rules []Rule
	n := 0
	for line := range strings.Lines(strings.TrimPrefix(text, "\ufeff")) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		word, what, ok := strings.Cut(strings.Replace(line, "：", ":", 1), ":")
		word = strings.TrimSpace(word)
		if !ok || !strings.EqualFold(word, "never") && !strings.EqualFold(word, "always") {
			return nil, fmt.Errorf("line %d: %q is no rule; begin it with \"never:\" or \"always:\"", n, cut(line))
		}
		before, after, _ := strings.Cut(what, "|")
		r := Rule{strings.TrimSpace(before), strings.TrimSpace(after), strings.EqualFold(word, "always")}
		if err := r.Check(); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		if rules = append(rules, r); len(rules) > MaxRules {
			return nil, fmt.Errorf("line %d: a list holds %d rules at most; drop those from here on", n, MaxRules)
		}
	}
	return rules, nil
}

// FormatRules writes rules as ParseRules reads them. What a list cannot say, that white space must stand at the
// boundary, is lost: SRX keeps it.
func FormatRules(rules []Rule) string {
	var out strings.Builder
	for _, r := range rules {
		word := "never"
		if r.Break {
			word = "always"
		}
		fmt.Fprintf(&out, "%s: %s", word, strings.TrimSpace(r.Before))
		if after := strings.TrimSpace(r.After); after != "" {
			out.WriteString("|" + after)
		}
		out.WriteByte('\n')
	}
	return out.String()
}

// cut shortens a line for a message.
func cut(line string) string {
	if len(line) <= MaxString {
		return line
	}
	n := MaxString
	for n > 0 && line[n]&0xC0 == 0x80 {
		n--
	}
	return line[:n] + "…"
}
