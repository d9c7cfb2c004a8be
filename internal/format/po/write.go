package po

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Writer writes a catalogue in UTF-8.
type Writer struct {
	out *bufio.Writer
	any bool
}

// NewWriter writes a catalogue's header. Fields that programs ask for and the header does not have get the usual value.
func NewWriter(w io.Writer, h Header) *Writer {
	x := &Writer{out: bufio.NewWriterSize(w, 64<<10)}
	var text strings.Builder
	for _, f := range complete(h) {
		fmt.Fprintf(&text, "%s: %s\n", oneLine(f.Name), oneLine(f.Value))
	}
	x.message(&Message{Notes: h.Notes, Str: []string{text.String()}})
	return x
}

// complete puts the usual fields before those that are the header's own.
func complete(h Header) []Field {
	out := []Field{{"Project-Id-Version", "recto"}, {"PO-Revision-Date", ""}, {"Last-Translator", ""}, {"Language-Team", ""}, {"Language", ""},
		{"MIME-Version", "1.0"}, {"Content-Type", "text/plain; charset=UTF-8"}, {"Content-Transfer-Encoding", "8bit"}}
	usual := len(out) - 2 // what the writer does not decide
	for i := range out[:usual] {
		if v := h.Get(out[i].Name); v != "" {
			out[i].Value = v
		}
	}
	for _, f := range h.Fields {
		if f.Name != "" && index(out, f.Name) < 0 {
			out = append(out, f)
		}
	}
	return out
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// Write writes a message.
func (w *Writer) Write(m Message) error {
	w.message(&m)
	_, err := w.out.Write(nil) // the first error of all writes before
	return err
}

// Close writes what is left.
func (w *Writer) Close() error { return w.out.Flush() }

func (w *Writer) message(m *Message) {
	if w.any {
		w.out.WriteByte('\n')
	}
	w.any = true
	w.comments("#", m.Notes)
	w.comments("#.", m.Extracted)
	for _, r := range m.References {
		if r = strings.Join(strings.Fields(r), ""); r != "" {
			w.out.WriteString("#: " + r + "\n")
		}
	}
	if len(m.Flags) > 0 {
		w.out.WriteString("#, " + strings.Join(m.Flags, ", ") + "\n")
	}
	old, was := "", "#| "
	if m.Obsolete {
		old, was = "#~ ", "#~| "
	}
	w.source(was, m.Was, m.Was.ID != "")
	w.source(old, m.Source, true)
	for i, s := range m.Str {
		keyword := "msgstr"
		if m.HasPlural {
			keyword = fmt.Sprintf("msgstr[%d]", i)
		}
		w.text(old, keyword, s)
	}
	if len(m.Str) == 0 {
		w.text(old, "msgstr", "")
	}
}

// comments writes lines, each behind a blank, so that none is read as another kind of comment.
func (w *Writer) comments(mark string, lines []string) {
	for _, text := range lines {
		for line := range strings.SplitSeq(text, "\n") {
			w.out.WriteString(strings.TrimRight(mark+" "+strings.TrimSpace(clean(line)), " ") + "\n")
		}
	}
}

// clean leaves out what would end a line.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\r' || r == '\n' || r == 0 {
			return -1
		}
		return r
	}, s)
}

func (w *Writer) source(mark string, s Source, withID bool) {
	if s.HasContext {
		w.text(mark, "msgctxt", s.Context)
	}
	if withID {
		w.text(mark, "msgid", s.ID)
	}
	if s.HasPlural {
		w.text(mark, "msgid_plural", s.Plural)
	}
}

// text writes a field; one of several lines is written line by line.
func (w *Writer) text(mark, keyword, s string) {
	w.out.WriteString(mark + keyword + " ")
	if i := strings.IndexByte(s, '\n'); (i < 0 || i == len(s)-1) && len(s) < longLine {
		w.quoted(s)
		return
	}
	w.out.WriteString("\"\"\n")
	for line := range strings.Lines(s) {
		for len(line) > longLine {
			n := longLine
			for n > longLine-utf8.UTFMax && !utf8.RuneStart(line[n]) {
				n--
			}
			w.out.WriteString(mark)
			w.quoted(line[:n])
			line = line[n:]
		}
		w.out.WriteString(mark)
		w.quoted(line)
	}
}

// longLine is how many bytes a line holds at most: readers bound it.
const longLine = 64 << 10

func (w *Writer) quoted(s string) {
	w.out.WriteByte('"')
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch k := strings.IndexByte("\a\b\f\n\r\t\v\"\\", c); {
		case k >= 0:
			w.out.WriteByte('\\')
			w.out.WriteByte(`abfnrtv"\`[k])
		case c == 0:
		case c < ' ' || c == 0x7F:
			fmt.Fprintf(w.out, `\%03o`, c)
		default:
			w.out.WriteByte(c)
		}
	}
	w.out.WriteString("\"\n")
}
