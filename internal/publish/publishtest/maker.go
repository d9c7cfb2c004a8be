// Package publishtest holds editions to test pages with: several languages and scripts, uneven beads,
// notes, images, corrections, a repost, a text without its source, a withdrawal. Only tests import it.
package publishtest

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// maker builds a content block by block; units tile the facing blocks.
type maker struct {
	newsroom.Content
	lists int
}

func newMaker(title string, l lang.Tag, src newsroom.PublishedSource) *maker {
	m := &maker{Content: newsroom.Content{Title: title, Lang: l, Source: src, Document: &markup.Document{Lang: l}}}
	head := one(src.Title, title)
	if src.CapturedAt.IsZero() {
		head.src = nil
	}
	m.add(markup.Block{Kind: markup.Heading, Level: 1, Role: markup.RoleTitle, Meta: true}, head)
	return m
}

// unit is one bead: source sentences, the target's words and how many sentences those are.
type unit struct {
	src     []markup.Text
	tgt     markup.Text
	targets int
	omitted string
}

func one(src, tgt string) unit { return unit{texts(src), inline(tgt), 1, ""} }
func added(tgt string) unit    { return unit{nil, inline(tgt), 1, ""} }
func omitted(src, why string) unit {
	return unit{texts(src), markup.Text{}, 0, why}
}
func many(tgt string, targets int, src ...string) unit {
	return unit{texts(src...), inline(tgt), targets, ""}
}

func texts(all ...string) (out []markup.Text) {
	for _, s := range all {
		out = append(out, inline(s))
	}
	return out
}

// inline reads *emphasis*, [words](address), {a note} and {^1}, a footnote reference; it is enough for tests.
func inline(s string) (t markup.Text) {
	for s != "" {
		at := strings.IndexAny(s, "*[{")
		if at < 0 {
			t.Plain += s
			break
		}
		t.Plain += s[:at]
		rest := s[at+1:]
		start := len(t.Plain)
		switch s[at] {
		case '*':
			words, after, _ := strings.Cut(rest, "*")
			t.Plain += words
			t.Spans = append(t.Spans, markup.Span{Kind: markup.Emphasis, Start: start, End: len(t.Plain)})
			s = after
		case '[':
			words, after, _ := strings.Cut(rest, "](")
			url, after, _ := strings.Cut(after, ")")
			t.Plain += words
			t.Spans = append(t.Spans, markup.Span{Kind: markup.Link, Start: start, End: len(t.Plain), URL: url})
			s = after
		case '{':
			words, after, _ := strings.Cut(rest, "}")
			kind := markup.Note
			if label, ok := strings.CutPrefix(words, "^"); ok {
				kind, words = markup.FootnoteRef, label
			}
			t.Spans = append(t.Spans, markup.Span{Kind: kind, Start: start, End: start, Text: words})
			s = after
		}
	}
	return t
}

// add appends a block whose text is the units' targets, one after the other.
func (m *maker) add(b markup.Block, units ...unit) *maker {
	sep := " "
	if m.Lang.Spaceless() {
		sep = ""
	}
	i := len(m.Document.Blocks)
	for _, u := range units {
		if b.Text.Plain != "" && u.tgt.Plain != "" {
			b.Text.Plain += sep
		}
		start := len(b.Text.Plain)
		b.Text = markup.Join("", b.Text, u.tgt)
		p := newsroom.PublishedUnit{Number: len(m.Units) + 1, Unit: newsroom.UnitID(len(m.Units) + 1), Block: i, Start: start, End: len(b.Text.Plain), Targets: u.targets, Omitted: u.omitted}
		for _, s := range u.src {
			sentence := newsroom.PublishedSentence{Text: s}
			name(&sentence.ID, s.Plain)
			p.Source = append(p.Source, sentence)
		}
		m.Units = append(m.Units, p)
	}
	m.Document.Blocks = append(m.Document.Blocks, b)
	return m
}

func (m *maker) p(units ...unit) *maker {
	return m.add(markup.Block{Kind: markup.Paragraph}, units...)
}
func (m *maker) summary(units ...unit) *maker {
	m.Summary = units[0].tgt.Plain
	return m.add(markup.Block{Kind: markup.Paragraph, Role: markup.RoleSummary}, units...)
}
func (m *maker) h(u unit) *maker { return m.add(markup.Block{Kind: markup.Heading, Level: 2}, u) }

// furniture appends a block of another role, which faces nothing.
func (m *maker) furniture(role markup.Role, text string) *maker {
	m.Document.Blocks = append(m.Document.Blocks, markup.Block{Kind: markup.Paragraph, Role: role, Text: inline(text)})
	return m
}

func (m *maker) image(url string, alt unit) *maker {
	return m.add(markup.Block{Kind: markup.Image, URL: url}, alt)
}

func (m *maker) quote(u ...unit) *maker {
	m.lists++
	return m.add(markup.Block{Kind: markup.Paragraph, In: []markup.Container{{Kind: markup.Quote, ID: m.lists}}}, u...)
}

func (m *maker) list(items ...unit) *maker {
	m.lists++
	list := m.lists
	for _, it := range items {
		m.lists++
		m.add(markup.Block{Kind: markup.Paragraph, In: []markup.Container{{Kind: markup.List, ID: list}, {Kind: markup.Item, ID: m.lists}}}, it)
	}
	return m
}

// table adds rows of cells, the first row as the header.
func (m *maker) table(rows ...[]unit) *maker {
	m.lists++
	table := markup.Container{Kind: markup.Table, ID: m.lists, Align: []string{"left", "right"}}
	for i, cells := range rows {
		m.lists++
		row := markup.Container{Kind: markup.Row, ID: m.lists, Header: i == 0}
		for _, u := range cells {
			m.add(markup.Block{Kind: markup.Cell, In: []markup.Container{table, row}}, u)
		}
	}
	return m
}

func (m *maker) footnote(label string, u unit) *maker {
	m.lists++
	return m.add(markup.Block{Kind: markup.Paragraph, In: []markup.Container{{Kind: markup.Footnote, ID: m.lists, Label: label}}}, u)
}

// figure adds an image with its caption.
func (m *maker) figure(url string, alt, caption unit) *maker {
	m.lists++
	in := []markup.Container{{Kind: markup.Figure, ID: m.lists}}
	m.add(markup.Block{Kind: markup.Image, URL: url, In: in}, alt)
	return m.add(markup.Block{Kind: markup.Caption, In: in}, caption)
}

func (m *maker) code(text string) *maker {
	return m.add(markup.Block{Kind: markup.Code, Info: "sh"}, unit{texts(text), markup.Plain(text), 1, ""})
}

func (m *maker) by(part, name string) *maker {
	m.Credits = append(m.Credits, newsroom.Credit{Part: part, Name: name})
	return m
}

func (m *maker) signed(act newsroom.Act, name string, at time.Time) *maker {
	m.SignOffs = append(m.SignOffs, newsroom.PublishedSignOff{Name: name, Act: act, At: at})
	return m
}

// name gives a sentence an identity; which type it has is the newsroom's matter.
func name[ID ~string](id *ID, s string) { *id = ID(digest(s)[:16]) }

func digest(s string) newsroom.Digest {
	sum := sha256.Sum256([]byte(s))
	return newsroom.Digest(hex.EncodeToString(sum[:]))
}

func edition(id int, number int, slug string, at time.Time, c newsroom.Content) newsroom.Edition {
	return newsroom.Edition{
		ID: newsroom.EditionID(id), Translation: newsroom.TranslationID(id / 10), Outlet: 1, Number: number, Slug: slug,
		PublishedAt: at, Digest: digest(fmt.Sprint(slug, number)), Content: c,
	}
}

func day(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 9, 14, 0, 0, time.UTC) }
