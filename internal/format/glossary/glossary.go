// Package glossary reads and writes simple term lists: CSV and TSV with a head line, and OmegaT's glossary.txt.
//
// A CSV or TSV file names its columns in the first line: language tags ("en", "zh-Hans") for terms, and any of id,
// kind, domain, definition, note, status, part. Several terms in a field are parted by "|": the first is preferred, the
// others allowed; one that begins with "!" is forbidden, one with "=" is kept as it stands; a backslash takes the meaning
// from "|", "!", "=" and itself. OmegaT's file has three columns without a head: source, target, comment. Files are in
// UTF-8, or UTF-16 with a byte order mark; a CSV file may part its fields by semicolons or tabs, as spreadsheets do.
package glossary

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"recto/internal/text/lang"
	"recto/internal/text/termbase"
)

const (
	maxRows = 1_000_000
	maxLine = 1 << 20 // bytes of a row
)

// bounded bounds how much is read for one row.
type bounded struct {
	in   io.Reader
	left int
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errors.New("a row is over a megabyte; is a quotation mark open?")
	}
	n, err := b.in.Read(p[:min(len(p), b.left)])
	b.left -= n
	return n, err
}

func decoded(r io.Reader) io.Reader {
	return transform.NewReader(r, unicode.BOMOverride(transform.Nop))
}

var errNotUTF8 = errors.New("the bytes are not UTF-8; save the file as UTF-8")

// Read reads a CSV (comma ',') or TSV ('\t') file. Errors name the line.
func Read(r io.Reader, comma rune) ([]termbase.Concept, error) {
	limit := &bounded{in: decoded(r), left: maxLine}
	first := bufio.NewReader(limit)
	if comma == ',' {
		comma = separator(first)
	}
	in := csv.NewReader(first)
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
	for line := 1; ; {
		limit.left = maxLine
		row, err := in.Read()
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return nil, rowError(line, err)
		}
		line, _ = in.FieldPos(0)
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

// separator is what parts the fields of a file that may be a spreadsheet's: a comma unless the head line has none.
func separator(in *bufio.Reader) rune {
	head, _ := in.Peek(4096) // a shorter file gives what there is
	head, _, _ = bytes.Cut(head, []byte("\n"))
	for _, c := range ",;\t" {
		if bytes.ContainsRune(head, c) {
			return c
		}
	}
	return ','
}

// rowError says where a row cannot be read; before is the line that the last one began on.
func rowError(before int, err error) error {
	var p *csv.ParseError
	if errors.As(err, &p) {
		return fmt.Errorf("line %d, column %d: %w", p.Line, p.Column, p.Err)
	}
	return fmt.Errorf("behind line %d: %w", before, err)
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
		if !utf8.ValidString(name) {
			return nil, fmt.Errorf("line 1: %w", errNotUTF8)
		}
		name = strings.TrimSpace(name)
		switch low := strings.ToLower(name); low {
		case "id", "kind", "domain", "definition", "note", "status", "part", "disputed", "rule", "honorific", "roles", "":
			out[i].field = low
			continue
		}
		tag, err := lang.Parse(name)
		if err != nil {
			return nil, fmt.Errorf("line 1: the column %.60q is no language and none of id, kind, domain, definition, note, status, part, disputed, rule, honorific, roles", name)
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
		if !utf8.ValidString(value) {
			return c, errNotUTF8
		}
		value = strings.TrimSpace(Unguard(value))
		switch columns[i].field {
		case "id":
			c.ID = value
		case "kind":
			switch c.Kind = termbase.Kind(value); c.Kind {
			case termbase.Plain, termbase.Person, termbase.Place, termbase.Organisation:
			default:
				return c, fmt.Errorf("the kind is %.60q; it may be person, place, organisation or empty", value)
			}
		case "domain":
			c.Domain = value
		case "definition":
			c.Definition = value
		case "note":
			c.Note = value
		case "disputed":
			c.Disputed = value != ""
		case "rule":
			c.Rule = value
		case "honorific":
			c.Honorific = value
		case "roles":
			c.Roles = roles(value)
		case "status":
			status = termbase.Status(value)
		case "part":
			part = value
		}
	}
	switch status {
	case "", termbase.Preferred, termbase.Allowed, termbase.Forbidden, termbase.Keep:
	default:
		return c, fmt.Errorf("the status is %.60q; it may be preferred, allowed, forbidden or keep", status)
	}
	for i, value := range row {
		if i < len(columns) && columns[i].lang != "" {
			c.Terms = append(c.Terms, terms(columns[i].lang, Unguard(value), status, part)...)
		}
	}
	return c, nil
}

// roles are those of one field.
func roles(field string) (out []termbase.Role) {
	for _, text := range split(field) {
		if text = strings.TrimSpace(unescape.Replace(text)); text != "" {
			out = append(out, termbase.ParseRole(text))
		}
	}
	return out
}

// terms are those of one field.
func terms(l lang.Tag, field string, status termbase.Status, part string) (out []termbase.Term) {
	for k, text := range split(field) {
		t := termbase.Term{Lang: l, Status: status, Part: part}
		switch text = strings.TrimSpace(text); {
		case strings.HasPrefix(text, "!"):
			text, t.Status = text[1:], termbase.Forbidden
		case strings.HasPrefix(text, "=") && len(text) > 1:
			text, t.Status = text[1:], termbase.Keep
		case k > 0 && status == "":
			t.Status = termbase.Allowed
		}
		if t.Text = strings.TrimSpace(unescape.Replace(text)); t.Text != "" {
			out = append(out, t)
		}
	}
	return out
}

// split cuts a field at its bars, those behind a backslash excepted.
func split(field string) (out []string) {
	from := 0
	for i := 0; i < len(field); i++ {
		switch field[i] {
		case '\\':
			i++
		case '|':
			out = append(out, field[from:i])
			from = i + 1
		}
	}
	return append(out, field[from:])
}

var (
	unescape = strings.NewReplacer(`\\`, `\`, `\|`, "|", `\!`, "!", `\=`, "=")
	escape   = strings.NewReplacer(`\`, `\\`, "|", `\|`)
)

// escaped is a term as it stands in a field.
func escaped(s string) string {
	s = escape.Replace(s)
	if strings.HasPrefix(s, "!") || strings.HasPrefix(s, "=") {
		s = `\` + s
	}
	return s
}

// Write writes concepts as CSV or TSV with the languages that they have. Fields that a spreadsheet would take for a
// formula are guarded by an apostrophe, which Read takes off again.
func Write(w io.Writer, comma rune, concepts []termbase.Concept) error {
	languages := languagesOf(concepts)
	out := csv.NewWriter(w)
	out.Comma = comma
	head := []string{"id", "kind", "domain", "definition", "note"}
	records := slices.ContainsFunc(concepts, hasRecord)
	if records {
		head = append(head, "disputed", "rule", "honorific", "roles")
	}
	for _, l := range languages {
		head = append(head, string(l))
	}
	if err := out.Write(head); err != nil {
		return err
	}
	for i := range concepts {
		c := &concepts[i]
		row := []string{Guard(c.ID), string(c.Kind), Guard(c.Domain), Guard(c.Definition), Guard(c.Note)}
		if records {
			row = append(row, record(c)...)
		}
		for _, l := range languages {
			row = append(row, Guard(field(c, l)))
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// hasRecord reports whether more is known of a name than its terms.
func hasRecord(c termbase.Concept) bool {
	return c.Disputed || c.Rule != "" || c.Honorific != "" || len(c.Roles) > 0
}

// record are the fields of a name's record.
func record(c *termbase.Concept) []string {
	disputed := ""
	if c.Disputed {
		disputed = "yes"
	}
	texts := make([]string, len(c.Roles))
	for i, r := range c.Roles {
		texts[i] = escape.Replace(r.String())
	}
	return []string{disputed, Guard(c.Rule), Guard(c.Honorific), Guard(strings.Join(texts, "|"))}
}

func field(c *termbase.Concept, l lang.Tag) string {
	var parts []string
	for _, want := range []termbase.Status{termbase.Preferred, termbase.Keep, termbase.Allowed, termbase.Forbidden} {
		for _, t := range c.Terms {
			if t.Lang != l || !t.Is(want) {
				continue
			}
			text := escaped(t.Text)
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

// Guard keeps a spreadsheet from taking a field for a formula.
func Guard(s string) string {
	if formula(s) {
		return "'" + s
	}
	return s
}

// Unguard takes off what Guard has put before a field.
func Unguard(s string) string {
	if rest, ok := strings.CutPrefix(s, "'"); ok && formula(rest) {
		return rest
	}
	return s
}

// formula reports whether a spreadsheet may take a field for a formula, or Read for a guarded one.
func formula(s string) bool {
	s = strings.TrimLeft(s, " \t\r\n\u00A0\u3000")
	first, _ := utf8.DecodeRuneInString(s)
	return s != "" && strings.ContainsRune("=+-@'＝＋－＠", first)
}

// ReadOmegaT reads OmegaT's glossary.txt, whose languages the caller knows: source, target and comment, parted by
// tabs. Lines that begin with # are comments.
func ReadOmegaT(r io.Reader, from, to lang.Tag) ([]termbase.Concept, error) {
	in := bufio.NewScanner(decoded(r))
	in.Buffer(nil, maxLine)
	var out []termbase.Concept
	n := 0
	for in.Scan() {
		n++
		line := strings.TrimSuffix(in.Text(), "\r")
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if !utf8.ValidString(line) {
			return nil, fmt.Errorf("line %d: %w", n, errNotUTF8)
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
