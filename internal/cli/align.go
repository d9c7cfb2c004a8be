package cli

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"recto/internal/format/article"
	"recto/internal/text/align"
	"recto/internal/text/facing"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/termbase"
)

type alignCmd struct {
	From   string `required:"" help:"Language of the source." placeholder:"LANG"`
	To     string `required:"" help:"Language of the translation." placeholder:"LANG"`
	Terms  string `help:"What the house calls things: .tbx, .csv or .tsv." placeholder:"FILE"`
	Lines  bool   `help:"The inputs are one sentence a line already."`
	Format string `enum:"text,json" default:"json" help:"json: a bead a line; text: the sentences facing each other."`
	Source string `arg:"" help:"The source."`
	Target string `arg:"" help:"Its translation."`
}

// beadJSON is one bead: indices of the sentences it joins, from 0, and the confidence 0..1.
type beadJSON struct {
	Src   []int   `json:"src"`
	Tgt   []int   `json:"tgt"`
	Score float64 `json:"score"`
}

// Run prints the beads of two texts.
func (c *alignCmd) Run(e *env) error {
	if c.Source == "-" && c.Target == "-" {
		return misuse{errors.New("the source and its translation cannot both come from standard input; name a file for one")}
	}
	langs, err := parseLanguages(c.From, c.To)
	if err != nil {
		return err
	}
	src, err := c.sentences(e, c.Source, langs.from)
	if err != nil {
		return err
	}
	tgt, err := c.sentences(e, c.Target, langs.to)
	if err != nil {
		return err
	}
	opt := align.Options{From: langs.from, To: langs.to}
	if c.Terms != "" {
		concepts, err := readTerms(e, c.Terms, langs)
		if err != nil {
			return err
		}
		opt.Lexicon = align.Terms(termbase.New(concepts).Pairs(langs.from, langs.to))
	}
	out := bufio.NewWriter(e.Out)
	enc := json.NewEncoder(out)
	for _, b := range align.Align(src, tgt, opt) {
		if c.Format == "text" {
			fmt.Fprintf(out, "%s\t%s\n", texts(src, b.Src), texts(tgt, b.Tgt))
			continue
		}
		if err := enc.Encode(beadJSON{indices(b.Src), indices(b.Tgt), b.Score}); err != nil {
			return err
		}
	}
	return out.Flush()
}

func (c *alignCmd) sentences(e *env, name string, tag lang.Tag) ([]align.Sentence, error) {
	if c.Lines {
		return e.readLines(name)
	}
	data, err := e.read(name, maxText)
	if err != nil {
		return nil, err
	}
	a, err := article.Read(name, data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	a.Document.Lang = tag
	return documentSentences(a.Document), nil
}

// readLines gives a sentence for every line of a file.
func (e *env) readLines(name string) ([]align.Sentence, error) {
	data, err := e.readText(name)
	if err != nil {
		return nil, err
	}
	var out []align.Sentence
	for line := range strings.Lines(strings.TrimPrefix(string(data), "\ufeff")) {
		out = append(out, align.Sentence{Text: strings.TrimSpace(line), Block: -1})
	}
	return out, nil
}

func documentSentences(doc *markup.Document) []align.Sentence {
	var out []align.Sentence
	for _, s := range facing.Segments(doc, nil) {
		out = append(out, align.Sentence{Text: doc.Blocks[s.Block].Text.Plain[s.Start:s.End], Block: s.Block, Kind: s.Kind})
	}
	return out
}

func indices(r align.Run) []int {
	out := make([]int, 0, r.Len())
	for i := r.Start; i < r.End; i++ {
		out = append(out, i)
	}
	return out
}

func texts(of []align.Sentence, r align.Run) string {
	var parts []string
	for _, s := range of[r.Start:r.End] {
		parts = append(parts, strings.Join(strings.Fields(s.Text), " "))
	}
	return strings.Join(parts, " ")
}
