// Package glossary reads and writes simple term lists: CSV and TSV with a head line, and OmegaT's glossary.txt.
//
// A CSV or TSV file names its columns in the first line: language tags ("en", "zh-Hans") for terms, and any of id,
// kind, domain, definition, note, status, part. Several terms in a field are parted by "|": the first is preferred, the
// others allowed; one that begins with "!" is forbidden, one with "=" is kept as it stands. OmegaT's file has three
// columns without a head: source, target, comment.
package glossary

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"recto/internal/text/lang"
	"recto/internal/text/termbase"
)

const (
	maxRows = 1_000_000
	maxLine = 1 << 20 // bytes
)

// Read reads a CSV (comma ',') or TSV ('\t') file. Errors name the line.
func Read(r io.Reader, comma rune) ([]termbase.Concept, error) {
	in := csv.NewReader(bufio.NewReader(io.LimitReader(r, 1<<30)))
	in.Comma, in.FieldsPerRecord, in.ReuseRecord = comma, -1, true
	in.LazyQuotes = comma == '\t'
	head, err := in.Read()
	if err != nil {
		return nil, fmt.Errorf("the file has no head line that names its columns: %w", err)
	}
	columns, err := columnsOf(head)
	if err != nil {
		return nil, err
	}
	var out []termbase.Concept
	for {
		row, err := in.Read()
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		line, _ := in.FieldPos(0)
		c, err := concept(columns, row)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", line, err)
		}
		if len(c.Terms) > 0 {
			out = append(out, c)
		}
		if len(out) > maxRows {
			return nil, fmt.Errorf("the file has over %d terms; part it", maxRows)
		}
	}
}

// column is what a column holds: terms of a language, or a field.
type column struct {
	lang  lang.Tag
	field string
}

func columnsOf(head []string) ([]column, error) {
	out := make([]column, len(head))
	languages := 0
	for i, name := range head {
		name = strings.TrimSpace(strings.TrimPrefix(name, "\uFEFF"))
		switch low := strings.ToLower(name); low {
		case "id", "kind", "domain", "definition", "note", "status", "part", "":
			out[i].field = low
			continue
		}
		tag, err := lang.Parse(name)
		if err != nil {
			return nil, fmt.Errorf("line 1: the column %q is no language and none of id, kind, domain, definition, note, status, part", name)
		}
		out[i].lang = tag
		languages++
	}
	if languages < 1 {
		return nil, errors.New("line 1: no column is a language; name the columns, for example en and zh-Hans")
	}
	return out, nil
}

func concept(columns []column, row []string) (c termbase.Concept, err error) {
	status, part := termbase.Status(""), ""
	for i, value := range row {
		if i >= len(columns) {
			break
		}
		if len(value) > maxLine {
			return c, errors.New("a field is over a megabyte")
		}
		value = strings.TrimSpace(unguard(value))
		switch columns[i].field {
		case "id":
			c.ID = value
		case "kind":
			c.Kind = termbase.Kind(value)
		case "domain":
			c.Domain = value
		case "definition":
			c.Definition = value
		case "note":
			c.Note = value
		case "status":
			status = termbase.Status(value)
		case "part":
			part = value
		}
	}
	switch status {
	case "", termbase.Preferred, termbase.Allowed, termbase.Forbidden, termbase.Keep:
	default:
		return c, fmt.Errorf("the status is %q; it may be preferred, allowed, forbidden or keep", status)
	}
	for i, value := range row {
		if i < len(columns) && columns[i].lang != "" {
			c.Terms = append(c.Terms, terms(columns[i].lang, unguard(value), status, part)...)
		}
	}
	return c, nil
}

// terms are those of one field.
func terms(l lang.Tag, field string, status termbase.Status, part string) (out []termbase.Term) {
	for k, text := range strings.Split(field, "|") {
		t := termbase.Term{Lang: l, Text: strings.TrimSpace(text), Status: status, Part: part}
		switch {
		case strings.HasPrefix(t.Text, "!"):
			t.Text, t.Status = strings.TrimSpace(t.Text[1:]), termbase.Forbidden
		case strings.HasPrefix(t.Text, "=") && len(t.Text) > 1:
			t.Text, t.Status = strings.TrimSpace(t.Text[1:]), termbase.Keep
		case k > 0 && status == "":
			t.Status = termbase.Allowed
		}
		if t.Text != "" {
			out = append(out, t)
		}
	}
	return out
}

// Write writes concepts as CSV or TSV with the languages that they have. Fields that a spreadsheet would take for a
// formula are guarded by an apostrophe, which Read takes off again.
func Write(w io.Writer, comma rune, concepts []termbase.Concept) error {
	languages := languagesOf(concepts)
	out := csv.NewWriter(w)
	out.Comma = comma
	head := []string{"id", "kind", "domain", "definition", "note"}
	for _, l := range languages {
		head = append(head, string(l))
	}
	if err := out.Write(head); err != nil {
		return err
	}
	for i := range concepts {
		c := &concepts[i]
		row := []string{guard(c.ID), string(c.Kind), guard(c.Domain), guard(c.Definition), guard(c.Note)}
		for _, l := range languages {
			row = append(row, guard(field(c, l)))
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func field(c *termbase.Concept, l lang.Tag) string {
	var parts []string
	for _, want := range []termbase.Status{termbase.Preferred, termbase.Keep, termbase.Allowed, termbase.Forbidden} {
		for _, t := range c.Terms {
			if t.Lang != l || !t.Is(want) {
				continue
			}
			text := strings.ReplaceAll(t.Text, "|", "/")
			switch want {
			case termbase.Forbidden:
				text = "!" + text
			case termbase.Keep:
				text = "=" + text
			case termbase.Allowed:
				if len(parts) == 0 {
					parts = append(parts, "") // nothing is preferred
				}
			}
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, "|")
}

func languagesOf(concepts []termbase.Concept) (out []lang.Tag) {
	seen := map[lang.Tag]bool{}
	for _, c := range concepts {
		for _, t := range c.Terms {
			if !seen[t.Lang] {
				seen[t.Lang] = true
				out = append(out, t.Lang)
			}
		}
	}
	return out
}

// guard keeps a spreadsheet from taking a field for a formula.
func guard(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r'", rune(s[0])) {
		return "'" + s
	}
	return s
}

func unguard(s string) string {
	if len(s) > 1 && s[0] == '\'' && strings.ContainsRune("=+-@\t\r'", rune(s[1])) {
		return s[1:]
	}
	return s
}

// ReadOmegaT reads OmegaT's glossary.txt, whose languages the caller knows: source, target and comment, parted by
// tabs. Lines that begin with # are comments.
func ReadOmegaT(r io.Reader, from, to lang.Tag) ([]termbase.Concept, error) {
	in := bufio.NewScanner(r)
	in.Buffer(nil, maxLine)
	var out []termbase.Concept
	n := 0
	for in.Scan() {
		n++
		line := strings.TrimSuffix(strings.TrimPrefix(in.Text(), "\uFEFF"), "\r")
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Split(line, "\t")
		if len(fields) < 2 || strings.TrimSpace(fields[0]) == "" || strings.TrimSpace(fields[1]) == "" {
			return nil, fmt.Errorf("line %d: want a source term, a tab and its rendering", n)
		}
		c := termbase.Concept{Terms: []termbase.Term{{Lang: from, Text: strings.TrimSpace(fields[0])}, {Lang: to, Text: strings.TrimSpace(fields[1])}}}
		if len(fields) > 2 {
			c.Note = strings.TrimSpace(fields[2])
		}
		if out = append(out, c); len(out) > maxRows {
			return nil, fmt.Errorf("the file has over %d terms; part it", maxRows)
		}
	}
	if err := in.Err(); err != nil {
		return nil, fmt.Errorf("line %d: %w", n+1, err)
	}
	return out, nil
}

// WriteOmegaT writes the preferred terms of two languages as OmegaT reads them.
func WriteOmegaT(w io.Writer, from, to lang.Tag, concepts []termbase.Concept) error {
	out := bufio.NewWriter(w)
	one := strings.NewReplacer("\t", " ", "\n", " ", "\r", " ")
	for i := range concepts {
		c := &concepts[i]
		source, target := c.Best(from), c.Best(to)
		for _, t := range c.In(from) {
			if t.Is(termbase.Keep) && target == "" {
				target = t.Text
			}
		}
		if source == "" || target == "" || strings.HasPrefix(source, "#") {
			continue
		}
		fmt.Fprintf(out, "%s\t%s\t%s\n", one.Replace(source), one.Replace(target), one.Replace(c.Note))
	}
	return out.Flush()
}
