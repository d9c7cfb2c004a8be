package po

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

const (
	maxLine    = 1 << 20 // bytes
	maxMessage = 4 << 20 // bytes of one message
	maxForms   = 20      // plural forms
)

// Reader reads the messages of a catalogue.
type Reader struct {
	Header Header
	lines  *bufio.Scanner
	dec    *encoding.Decoder // nil: UTF-8
	n      int               // lines read
	held   string            // a line that begins the next message
	isHeld bool
	first  *Message // read while looking for the header
	after  bool     // the header was looked for
}

// NewReader reads a catalogue's header. The catalogue is in UTF-8, UTF-16 with a byte order mark, or what its header
// names; one without a header is UTF-8.
func NewReader(r io.Reader) (*Reader, error) {
	x := &Reader{lines: bufio.NewScanner(transform.NewReader(r, unicode.BOMOverride(transform.Nop)))}
	x.lines.Buffer(make([]byte, 64<<10), maxLine)
	m, err := x.message()
	if err == io.EOF {
		return nil, errors.New("the file holds no messages; is it a PO file?")
	}
	isHeader := err == nil && m.ID == "" && !m.HasContext && !m.Obsolete
	if isHeader {
		x.dec, err = charset(&m)
	}
	if err != nil {
		return nil, err
	}
	x.after = true
	// What was read before the character set was known.
	for _, s := range append(m.texts(), &x.held) {
		if *s, err = x.decode(*s); err != nil {
			return nil, err
		}
	}
	if isHeader {
		x.Header = headerOf(&m)
	} else {
		x.first = &m
	}
	return x, nil
}

// texts are all strings of a message.
func (m *Message) texts() (all []*string) {
	for _, list := range [][]string{m.Str, m.Notes, m.Extracted, m.References, m.Flags} {
		for i := range list {
			all = append(all, &list[i])
		}
	}
	return append(all, &m.Context, &m.ID, &m.Plural, &m.Was.Context, &m.Was.ID, &m.Was.Plural)
}

func headerOf(m *Message) (h Header) {
	h.Notes = m.Notes
	for line := range strings.Lines(m.Str[0]) {
		if name, value, ok := strings.Cut(strings.TrimSuffix(line, "\n"), ":"); ok {
			h.Fields = append(h.Fields, Field{strings.TrimSpace(name), strings.TrimSpace(value)})
		}
	}
	return h
}

// charset is the decoder of what a header names, nil for UTF-8.
func charset(m *Message) (*encoding.Decoder, error) {
	_, label, _ := strings.Cut(strings.ToLower(headerOf(m).Get("Content-Type")), "charset=")
	label, _, _ = strings.Cut(strings.TrimSpace(label), ";")
	switch label {
	case "", "charset", "utf-8", "utf8", "ascii", "us-ascii", "utf-16", "utf-16le", "utf-16be": // UTF-16 was read by its mark
		return nil, nil
	}
	enc, err := htmlindex.Get(label)
	if err != nil {
		return nil, fmt.Errorf("line %d: the character set %q is not known; save the file as UTF-8", m.Line, label)
	}
	return enc.NewDecoder(), nil
}

// Next is the next message, io.EOF behind the last. An error names its line; nothing can be read after it.
func (r *Reader) Next() (Message, error) {
	if r.first != nil {
		m := *r.first
		r.first = nil
		return m, nil
	}
	m, err := r.message()
	if err == nil && m.ID == "" && !m.HasContext && !m.Obsolete {
		return m, fmt.Errorf("line %d: a second header (an empty msgid); part the file there", m.Line)
	}
	return m, err
}

// line is the next line without blanks around it.
func (r *Reader) line() (string, error) {
	if r.isHeld {
		r.isHeld = false
		return r.held, nil
	}
	if !r.lines.Scan() {
		if err := r.lines.Err(); err != nil {
			return "", fmt.Errorf("line %d: %w; is it a PO file?", r.n+1, err)
		}
		return "", io.EOF
	}
	r.n++
	return r.decode(strings.TrimSpace(r.lines.Text()))
}

// decode reads a line's character set. Before the header is known, bytes of others than UTF-8 pass.
func (r *Reader) decode(s string) (string, error) {
	var err error
	switch {
	case r.dec != nil:
		if s, err = r.dec.String(s); err != nil {
			return "", fmt.Errorf("line %d: %w", r.n, err)
		}
	case r.after && !utf8.ValidString(s):
		return "", fmt.Errorf("line %d: the bytes are not UTF-8; name the character set in the header's Content-Type, or save the file as UTF-8", r.n)
	}
	return s, nil
}

func (r *Reader) hold(s string) { r.held, r.isHeld = s, true }

// message reads up to the beginning of the next message.
func (r *Reader) message() (m Message, err error) {
	p := parser{r: r, m: &m}
	for {
		s, err := r.line()
		if err == io.EOF {
			break
		}
		if err != nil {
			return m, err
		}
		if s == "" {
			continue
		}
		if p.begins(s) {
			r.hold(s)
			break
		}
		if p.size += len(s); p.size > maxMessage {
			return m, fmt.Errorf("line %d: a message is over %d MiB", r.n, maxMessage>>20)
		}
		if err := p.line(s); err != nil {
			return m, fmt.Errorf("line %d: %w", r.n, err)
		}
	}
	if !p.has("msgid") {
		if p.last == "" {
			return m, io.EOF // comments at most
		}
		return m, fmt.Errorf("line %d: a message has no msgid", r.n)
	}
	if len(m.Str) == 0 {
		return m, fmt.Errorf("line %d: the message has no msgstr; is the file complete?", m.Line)
	}
	if err := p.settle(); err != nil {
		return m, fmt.Errorf("line %d: %w", r.n, err)
	}
	return m, nil
}

// parser is the state of one message.
type parser struct {
	r    *Reader
	m    *Message
	text []byte          // of the field that is open
	put  func(string)    // where it goes
	last string          // the keyword that is open, of #| lines with "|" before it
	seen map[string]bool // keywords
	size int
}

func (p *parser) has(keyword string) bool { return p.seen[keyword] }

// begins reports whether a line begins the next message: anything but a translation or its continuation, behind one.
func (p *parser) begins(s string) bool {
	if len(p.m.Str) == 0 {
		return false
	}
	if rest, ok := strings.CutPrefix(s, "#~"); ok && !strings.HasPrefix(rest, "|") {
		if !p.m.Obsolete {
			return true
		}
		s = strings.TrimSpace(rest)
	}
	return !strings.HasPrefix(s, "msgstr") && !strings.HasPrefix(s, `"`)
}

func (p *parser) line(s string) error {
	if s[0] == '#' {
		return p.comment(s)
	}
	return p.field(s, "")
}

func (p *parser) comment(s string) error {
	kind, rest := byte(' '), s[1:]
	if rest != "" {
		if strings.IndexByte(".:,=|~", rest[0]) >= 0 {
			kind, rest = rest[0], rest[1:]
		}
		if kind == '~' && strings.HasPrefix(rest, "|") {
			kind, rest = '|', rest[1:]
			p.m.Obsolete = true
		}
	}
	rest = strings.TrimSpace(rest)
	switch kind {
	case '.':
		p.m.Extracted = append(p.m.Extracted, rest)
	case ':':
		p.m.References = append(p.m.References, strings.Fields(rest)...)
	case ',', '=':
		for _, f := range strings.Split(rest, ",") {
			if f = strings.TrimSpace(f); f != "" && !slices.Contains(p.m.Flags, f) {
				p.m.Flags = append(p.m.Flags, f)
			}
		}
	case '|':
		return p.field(rest, "|")
	case '~':
		p.m.Obsolete = true
		return p.field(rest, "")
	default:
		p.m.Notes = append(p.m.Notes, rest)
	}
	return nil
}

// field reads a keyword with its text, or a text that goes on.
func (p *parser) field(s, mark string) error {
	if s == "" {
		return nil
	}
	if s[0] == '"' {
		if p.put == nil || strings.HasPrefix(p.last, "|") != (mark != "") {
			return errors.New("a text stands without its keyword (msgid, msgstr ...)")
		}
		return p.quoted(s)
	}
	keyword := s
	if i := strings.IndexAny(s, " \t\""); i >= 0 {
		keyword = s[:i]
	}
	if err := p.open(mark + keyword); err != nil {
		return err
	}
	return p.quoted(strings.TrimSpace(s[len(keyword):]))
}

// open makes a keyword's field the one that texts go to.
func (p *parser) open(keyword string) error {
	if err := p.settle(); err != nil {
		return err
	}
	if p.seen == nil {
		p.seen = map[string]bool{}
	}
	if p.seen[keyword] {
		return fmt.Errorf("%s stands twice in one message; is a blank line or a msgid missing?", keyword)
	}
	p.seen[keyword], p.last = true, keyword
	bare, was := strings.CutPrefix(keyword, "|")
	src := &p.m.Source
	if was {
		src = &p.m.Was
	}
	switch bare {
	case "msgctxt":
		src.HasContext = true
		p.put = func(s string) { src.Context = s }
	case "msgid":
		if !was {
			p.m.Line = p.r.n
		}
		p.put = func(s string) { src.ID = s }
	case "msgid_plural":
		src.HasPlural = true
		p.put = func(s string) { src.Plural = s }
	default:
		return p.openForm(bare, was)
	}
	return nil
}

// openForm opens msgstr or msgstr[n].
func (p *parser) openForm(keyword string, was bool) error {
	number, ok := strings.CutPrefix(keyword, "msgstr")
	if !ok || was {
		return fmt.Errorf("%q is no keyword of a PO file", keyword)
	}
	if !p.has("msgid") {
		return errors.New("msgstr stands before its msgid")
	}
	n := 0
	if number != "" {
		var err error
		if n, err = strconv.Atoi(strings.TrimSuffix(strings.TrimPrefix(number, "["), "]")); err != nil || n >= maxForms {
			return fmt.Errorf("%q is no keyword of a PO file; plural forms are msgstr[0] to msgstr[%d]", keyword, maxForms-1)
		}
	}
	if n != len(p.m.Str) || (number != "") != p.m.HasPlural {
		return fmt.Errorf("%s does not fit: msgid_plural goes with msgstr[0], msgstr[1] ... in their order, a msgid alone with msgstr", keyword)
	}
	p.m.Str = append(p.m.Str, "")
	p.put = func(s string) { p.m.Str[n] = s }
	return nil
}

// settle gives the open field its text.
func (p *parser) settle() error {
	if p.put == nil {
		return nil
	}
	text := string(p.text)
	p.put(text)
	p.text, p.put = p.text[:0], nil
	if strings.Contains(text, "\x00") {
		return errors.New("the text above holds a NUL character")
	}
	return nil
}

// quoted adds one quoted text to the open field.
func (p *parser) quoted(s string) error {
	if len(s) < 2 || s[0] != '"' {
		return errors.New(`want a text in double quotes`)
	}
	for i := 1; i < len(s); {
		c := s[i]
		switch {
		case c == '"':
			if i != len(s)-1 {
				return fmt.Errorf("column %d: something stands behind the closing quote; write quotes inside of a text as \\\"", 1+utf8.RuneCountInString(s[:i]))
			}
			return nil
		case c == '\\':
			b, n := escape(s[i+1:])
			if n == 0 {
				return fmt.Errorf("column %d: the backslash begins no escape; write it as \\\\", 1+utf8.RuneCountInString(s[:i]))
			}
			p.text = append(p.text, b)
			i += 1 + n
		default:
			p.text = append(p.text, c)
			i++
		}
	}
	return errors.New("the text has no closing quote")
}

// escape reads what stands behind a backslash; n is 0 where it is no escape. Numbers above 127 are none: they would be
// bytes of a character set that nobody names.
func escape(s string) (b byte, n int) {
	if s == "" {
		return 0, 0
	}
	if i := strings.IndexByte(`abfnrtv"\`, s[0]); i >= 0 {
		return "\a\b\f\n\r\t\v\"\\"[i], 1
	}
	base, from, to := 8, 0, 3
	if s[0] == 'x' {
		base, from, to = 16, 1, 3
	}
	for n = from; n < min(to, len(s)); n++ {
		if _, err := strconv.ParseUint(s[n:n+1], base, 8); err != nil {
			break
		}
	}
	v, err := strconv.ParseUint(s[from:n], base, 7)
	if err != nil {
		return 0, 0
	}
	return byte(v), n
}
