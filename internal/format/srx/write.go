package srx

import (
	"bufio"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/segment"
)

// Write writes rules by language as an SRX 2.0 document; those under the zero Tag are for every language and
// come last. The document holds house rules alone: a program that has no others needs its own behind them.
func Write(w io.Writer, rules map[lang.Tag][]segment.Rule) error {
	var tags []lang.Tag
	for _, tag := range slices.Sorted(maps.Keys(rules)) {
		if len(rules[tag]) == 0 {
			continue
		}
		if _, err := segment.NewHouse(rules[tag]); err != nil {
			return fmt.Errorf("write SRX for %s: %w", listName(tag), err)
		}
		tags = append(tags, tag)
	}
	if len(tags) == 0 {
		return errors.New("write SRX: there are no rules; SRX holds one at least")
	}
	if tags[0] == "" {
		tags = append(tags[1:], "")
	}
	out := bufio.NewWriter(w)
	out.WriteString(xml.Header + `<srx xmlns="http://www.lisa.org/srx20" version="2.0">
  <header segmentsubflows="yes" cascade="yes">
    <formathandle type="start" include="no"/>
    <formathandle type="end" include="yes"/>
    <formathandle type="isolated" include="no"/>
  </header>
  <body>
    <languagerules>
`)
	for _, tag := range tags {
		fmt.Fprintf(out, "      <languagerule languagerulename=\"%s\">\n", escape(listName(tag)))
		for _, r := range rules[tag] {
			writeRule(out, r.Normal())
		}
		out.WriteString("      </languagerule>\n")
	}
	out.WriteString("    </languagerules>\n    <maprules>\n")
	for _, tag := range tags {
		fmt.Fprintf(out, "      <languagemap languagepattern=\"%s\" languagerulename=\"%s\"/>\n", escape(pattern(tag)), escape(listName(tag)))
	}
	out.WriteString("    </maprules>\n  </body>\n</srx>\n")
	return out.Flush()
}

// writeRule writes a rule. An exception takes in the white space on both sides, as programs differ on which
// side of it they cut.
func writeRule(out *bufio.Writer, r segment.Rule) {
	says, before, after := "yes", literal(r.Before), literal(r.After)
	if first, _ := utf8.DecodeRuneInString(r.Before); segment.InWord(first) {
		before = `\b` + before
	}
	if rest, demanded := strings.CutPrefix(r.After, " "); demanded {
		after = `\s+` + literal(rest)
	} else if after != "" {
		after = `\s*` + after
	}
	if !r.Break {
		says = "no"
		if !strings.HasPrefix(after, `\s+`) {
			before += `\s*`
		}
	}
	fmt.Fprintf(out, "        <rule break=\"%s\"><beforebreak>%s</beforebreak><afterbreak>%s</afterbreak></rule>\n", says, escape(before), escape(after))
}

// literal is a regular expression for a string. XML has no way to write U+FFFE and U+FFFF.
func literal(s string) string {
	return strings.NewReplacer("\ufffe", `\x{FFFE}`, "\uffff", `\x{FFFF}`).Replace(regexp.QuoteMeta(s))
}

func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a Builder takes everything
	return b.String()
}

func listName(tag lang.Tag) string {
	if tag == "" {
		return "Default"
	}
	return string(tag)
}

// pattern is a regular expression for the codes of a language, in any case and with either separator.
func pattern(tag lang.Tag) string {
	switch tag {
	case "":
		return ".*"
	case lang.Chinese:
		return "[Zz][Hh]([-_]([Hh][Aa][Nn][Ss]|[Cc][Nn]|[Ss][Gg]).*)?"
	case lang.Traditional:
		return "[Zz][Hh][-_]([Hh][Aa][Nn][Tt]|[Tt][Ww]|[Hh][Kk]|[Mm][Oo]).*"
	}
	var b strings.Builder
	for _, c := range string(tag) {
		switch up := strings.ToUpper(string(c)); {
		case c == '-':
			b.WriteString("[-_]")
		case up == string(c) && c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z':
			b.WriteString("[" + up + strings.ToLower(string(c)) + "]")
		default:
			b.WriteString(regexp.QuoteMeta(string(c)))
		}
	}
	return b.String() + "([-_].*)?"
}
