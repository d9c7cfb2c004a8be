package markup

import (
	"fmt"
	"html"
	"io"
	"strings"
)

// HTMLOptions say how WriteHTML writes a document.
type HTMLOptions struct {
	// Inner gives a block's inner HTML where it returns true; otherwise it is the block's Text.HTML.
	// It must return safe HTML.
	Inner func(i int, b *Block) (string, bool)
	// URL turns an address of the document into one of the page (a stored image, a relative link).
	URL func(string) string
	// HeadingShift is added to the levels of headings.
	HeadingShift int
	// Attr gives further attributes of a block's element, with a space before each and escaped.
	Attr func(i int, b *Block) string
	// Skip leaves blocks out.
	Skip func(i int, b *Block) bool
}

// WriteHTML writes the document's blocks as HTML, with their containers around them. Whatever the document
// holds, the result runs nothing and loads nothing but images: all text is escaped, raw HTML is left out
// and addresses that are not http, https, mailto or relative are dropped.
func WriteHTML(w io.Writer, d *Document, opt HTMLOptions) error {
	h := &htmlWriter{w: w, opt: opt, footnotes: footnoteNumbers(d)}
	var open []Container
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if opt.Skip != nil && opt.Skip(i, b) || b.Kind == Raw {
			continue
		}
		open = h.move(open, b.In)
		h.block(i, b)
	}
	h.move(open, nil)
	return h.err
}

// keepURL leaves an address as it is.
func keepURL(u string) string { return u }

type htmlWriter struct {
	w         io.Writer
	opt       HTMLOptions
	footnotes map[string]int
	row       int // ID of the row being written
	column    int // of the next cell in it
	err       error
}

func (h *htmlWriter) put(s string) {
	if h.err == nil {
		_, h.err = io.WriteString(h.w, s)
	}
}

func (h *htmlWriter) url(u string) string {
	if h.opt.URL != nil {
		return h.opt.URL(u)
	}
	return u
}

// footnoteNumbers numbers the footnotes by the order in which they are referred to.
func footnoteNumbers(d *Document) map[string]int {
	numbers := map[string]int{}
	for _, b := range d.Blocks {
		for _, s := range b.Text.Spans {
			if s.Kind == FootnoteRef && numbers[normalLabel(s.Text)] == 0 {
				numbers[normalLabel(s.Text)] = len(numbers) + 1
			}
		}
	}
	return numbers
}

// move closes and opens containers to get from one path to another, and returns the new path.
func (h *htmlWriter) move(open, to []Container) []Container {
	same := 0
	for same < len(open) && same < len(to) && open[same].ID == to[same].ID && open[same].Kind == to[same].Kind {
		same++
	}
	for i := len(open) - 1; i >= same; i-- {
		h.put(h.closer(open, i))
	}
	for i := same; i < len(to); i++ {
		h.put(h.opener(to, i))
	}
	return to
}

// inHeader reports whether the row at path[i] or around it is a header.
func inHeader(path []Container) bool {
	for _, c := range path {
		if c.Kind == Row && c.Header {
			return true
		}
	}
	return false
}

func (h *htmlWriter) opener(path []Container, i int) string {
	c := path[i]
	switch c.Kind {
	case Quote:
		return "<blockquote>\n"
	case List:
		switch {
		case c.Ordered && c.Start != 1:
			return fmt.Sprintf("<ol start=\"%d\">\n", c.Start)
		case c.Ordered:
			return "<ol>\n"
		}
		return "<ul>\n"
	case Item:
		switch c.Task {
		case "x":
			return "<li>☑ "
		case " ":
			return "<li>☐ "
		}
		return "<li>"
	case Table:
		return "<table>\n"
	case Row:
		return "<tr>"
	case Figure:
		return "<figure>\n"
	case Footnote:
		label := normalLabel(c.Label)
		number := ""
		if n := h.footnotes[label]; n > 0 {
			number = fmt.Sprintf("<span class=\"footnote-number\">%d</span> ", n)
		}
		return fmt.Sprintf("<div class=\"footnote\" id=\"fn-%s\">%s", footnoteID(label), number)
	}
	return ""
}

func (h *htmlWriter) closer(path []Container, i int) string {
	switch path[i].Kind {
	case Quote:
		return "</blockquote>\n"
	case List:
		if path[i].Ordered {
			return "</ol>\n"
		}
		return "</ul>\n"
	case Item:
		return "</li>\n"
	case Table:
		return "</table>\n"
	case Row:
		return "</tr>\n"
	case Figure:
		return "</figure>\n"
	case Footnote:
		return "</div>\n"
	}
	return ""
}

// footnoteID makes an identifier of a label: letters and digits as they are, all else by its number.
func footnoteID(label string) string {
	var b strings.Builder
	for _, r := range label {
		if r < 128 && isAlnum(byte(r)) {
			b.WriteRune(r)
			continue
		}
		fmt.Fprintf(&b, "-%x", r)
	}
	return b.String()
}

// block writes one block.
func (h *htmlWriter) block(i int, b *Block) {
	attr := ""
	if h.opt.Attr != nil {
		attr = h.opt.Attr(i, b)
	}
	if b.Lang != "" && !strings.Contains(attr, " lang=") {
		attr += fmt.Sprintf(` lang="%s"`, html.EscapeString(string(b.Lang)))
	}
	inner, given := "", false
	if h.opt.Inner != nil {
		inner, given = h.opt.Inner(i, b)
	}
	if !given {
		inner = h.inner(b)
	}
	tag := "p"
	switch b.Kind {
	case Heading:
		tag = fmt.Sprintf("h%d", min(max(b.Level+h.opt.HeadingShift, 1), 6))
	case Rule:
		h.put("<hr" + attr + ">\n")
		return
	case Code:
		if !given {
			inner = "<code" + codeClass(b.Info) + ">" + html.EscapeString(b.Text.Plain) + "\n</code>"
		}
		tag = "pre"
	case Cell:
		tag = "td"
		if inHeader(b.In) {
			tag = "th"
			attr += ` scope="col"`
		}
		attr += h.cellAlign(b)
	case Caption:
		if n := len(b.In); n > 0 && b.In[n-1].Kind == Figure {
			tag = "figcaption"
		}
	case Image:
		if n := len(b.In); n > 0 && b.In[n-1].Kind == Figure {
			tag = "div"
		}
	case Paragraph:
		if emptyParagraph(*b) && !given {
			return
		}
		if n := len(b.In); n > 1 && b.In[n-1].Kind == Item && !b.In[n-2].Loose {
			// The text of a tight item has no paragraph around it, only what carries its attributes.
			switch tag = "span"; {
			case b.Joined:
				tag = "div"
			case attr == "":
				h.put(inner + "\n")
				return
			}
		}
	}
	h.put("<" + tag + attr + ">" + inner + "</" + tag + ">\n")
}

func (h *htmlWriter) inner(b *Block) string {
	if b.Kind == Image {
		return imageHTML(*b, h.url)
	}
	return inlineHTML(b.Text, inlineHTMLOptions{url: h.url, footnotes: h.footnotes})
}

func codeClass(info string) string {
	name, _, _ := strings.Cut(info, " ")
	if name == "" {
		return ""
	}
	return ` class="language-` + html.EscapeString(name) + `"`
}

// cellAlign is the class of a cell's column: a strict page allows no style attributes.
func (h *htmlWriter) cellAlign(b *Block) string {
	for i, c := range b.In {
		if c.Kind == Row {
			if c.ID != h.row {
				h.row, h.column = c.ID, 0
			}
			h.column++
			if i == 0 || h.column > len(b.In[i-1].Align) || b.In[i-1].Align[h.column-1] == "" {
				return ""
			}
			return ` class="` + html.EscapeString(b.In[i-1].Align[h.column-1]) + `"`
		}
	}
	return ""
}
