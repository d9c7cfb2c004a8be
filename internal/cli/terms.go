package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"recto/internal/newsroom"
	"recto/internal/text/facing"
	"recto/internal/text/markup"
	"recto/internal/text/names"
	"recto/internal/text/termbase"
	"recto/internal/workflow"
)

type termsCmd struct {
	Import termsImportCmd `cmd:"" help:"Take TBX, CSV, TSV or OmegaT glossaries into the termbase."`
	Export termsExportCmd `cmd:"" help:"Write the termbase as TBX, CSV, TSV or OmegaT's glossary."`
	Find   termsFindCmd   `cmd:"" help:"List the names and the recurring terms of an article, with how they are rendered."`
	Remove termsRemoveCmd `cmd:"" help:"Take concepts out of the termbase: those of a file, or one."`
}

// readTerms reads a file by its ending.
func readTerms(e *env, name string, langs languagePair) ([]termbase.Concept, error) {
	data, err := e.read(name, 1<<30)
	if err != nil {
		return nil, err
	}
	all, err := workflow.ReadTermFile(name, data, langs.from, langs.to)
	if errors.Is(err, workflow.ErrLanguages) {
		err = misuse{fmt.Errorf("%w: give --from and --to", err)}
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return all, nil
}

type termsImportCmd struct {
	memoryPlace
	From   string   `help:"Source language of an OmegaT glossary." placeholder:"LANG"`
	To     string   `help:"Its target language." placeholder:"LANG"`
	DryRun bool     `name:"dry-run" help:"Count what is new, there already and contradicting; change nothing."`
	Files  []string `arg:"" name:"file" help:"The files."`
}

// Run imports the files, each of them whole or not at all.
func (c *termsImportCmd) Run(e *env) error {
	langs, err := parseLanguages(c.From, c.To)
	if err != nil {
		return err
	}
	a, outlet, err := c.openTerms(e)
	if err != nil {
		return err
	}
	defer a.close()
	for _, name := range c.Files {
		concepts, err := readTerms(e, name, langs)
		if err != nil {
			return err
		}
		p, err := a.desk.ImportTerms(e.ctx, editorOf(outlet), filepath.Base(name), concepts, c.DryRun)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		fmt.Fprintf(e.Out, "%s: %d concepts: %d new, %d there already, %d with another rendering.\n", name, p.Concepts, p.New, p.Same, p.Conflicting)
		for _, x := range p.Conflicts {
			fmt.Fprintf(e.Out, "  %s: %s there, %s here\n", x.Term, x.Stands, x.Comes)
		}
	}
	return nil
}

// openTerms opens the newsroom and finds an outlet: a termbase belongs to one.
func (p memoryPlace) openTerms(e *env) (*app, newsroom.Outlet, error) {
	a, outlet, err := p.openMemory(e)
	if err == nil && outlet.ID == newsroom.Everywhere {
		return nil, outlet, errors.Join(misuse{errors.New("a termbase belongs to an outlet; found one with recto outlet, or name one with --outlet")}, a.close())
	}
	return a, outlet, err
}

type termsExportCmd struct {
	memoryPlace
	From   string `help:"Source language, for omegat." placeholder:"LANG"`
	To     string `help:"Target language, for omegat." placeholder:"LANG"`
	Format string `enum:"tbx,tbx2,csv,tsv,omegat" default:"tbx" help:"tbx (version 3), tbx2 (martif), csv, tsv or omegat."`
}

// Run writes the termbase.
func (c *termsExportCmd) Run(e *env) error {
	langs, err := parseLanguages(c.From, c.To)
	if err != nil {
		return err
	}
	if c.Format == "omegat" && (langs.from == "" || langs.to == "") {
		return misuse{errors.New("an OmegaT glossary has two languages; give --from and --to")}
	}
	a, outlet, err := c.openTerms(e)
	if err != nil {
		return err
	}
	defer a.close()
	return a.desk.ExportTerms(e.ctx, editorOf(outlet), c.Format, langs.from, langs.to, e.Out)
}

type termsRemoveCmd struct {
	memoryPlace
	Import string `help:"All concepts that came from this file." placeholder:"FILE"`
	ID     int64  `name:"id" help:"This concept." placeholder:"N"`
	Why    string `required:"" help:"The reason; it is kept." placeholder:"REASON"`
}

// Run takes concepts out and says how many.
func (c *termsRemoveCmd) Run(e *env) error {
	if (c.Import == "") == (c.ID == 0) {
		return misuse{errors.New("say which concepts: --import FILE or --id N")}
	}
	a, outlet, err := c.openTerms(e)
	if err != nil {
		return err
	}
	defer a.close()
	n, err := a.desk.RemoveConcepts(e.ctx, editorOf(outlet), func(x newsroom.Concept) bool {
		return c.ID != 0 && x.ID == newsroom.ConceptID(c.ID) || c.Import != "" && x.Import == filepath.Base(c.Import)
	}, c.Why)
	if err == nil {
		_, err = fmt.Fprintf(e.Out, "Took %d concepts out; their history stays.\n", n)
	}
	return err
}

type termsFindCmd struct {
	Source  string `help:"The source article: names and terms are those of the source, with how the article renders them." placeholder:"FILE"`
	Terms   string `help:"Leave out what this termbase knows." placeholder:"FILE"`
	Lang    string `help:"Language of the article, when it cannot be told from the text." placeholder:"LANG"`
	Top     int    `help:"How many names and terms at most." default:"100"`
	Format  string `enum:"text,json" default:"text" help:"text or json (a candidate a line)."`
	Article string `arg:"" help:"The article."`
}

// candidateJSON is a candidate: how often, where, and today's renderings.
type candidateJSON struct {
	Kind       string         `json:"kind"` // name or term
	Text       string         `json:"text"`
	Count      int            `json:"count"`
	Sentences  []int          `json:"sentences"` // from 1
	Renderings map[string]int `json:"renderings,omitempty"`
}

// Run lists candidates.
func (c *termsFindCmd) Run(e *env) error {
	pairs, err := c.pairs(e)
	if err != nil {
		return err
	}
	var known *termbase.Base
	if c.Terms != "" {
		concepts, err := readTerms(e, c.Terms, languagePair{pairs.From, pairs.To})
		if err != nil {
			return err
		}
		known = termbase.New(concepts)
	}
	write := candidateText
	if c.Format == "json" {
		write = candidateLine
	}
	for _, x := range workflow.Candidates(pairs, known, nil, 0, c.Top) {
		if err := write(e.Out, x); err != nil {
			return err
		}
	}
	return nil
}

func candidateLine(w io.Writer, x workflow.Candidate) error {
	out := candidateJSON{Kind: kindOf(x), Text: x.Text, Count: x.Count, Renderings: map[string]int{}}
	for _, i := range x.Pairs {
		out.Sentences = append(out.Sentences, i+1)
	}
	for _, r := range x.Renderings {
		out.Renderings[r.Text] = r.Count
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}

func candidateText(w io.Writer, x workflow.Candidate) error {
	var renderings []string
	for _, r := range x.Renderings {
		renderings = append(renderings, fmt.Sprintf("%s (%d)", r.Text, r.Count))
	}
	_, err := fmt.Fprintf(w, "%s\t%s\t%d\t%s\n", kindOf(x), x.Text, x.Count, strings.Join(renderings, ", "))
	return err
}

func kindOf(x workflow.Candidate) string {
	if x.Name {
		return "name"
	}
	return "term"
}

// pairs are the aligned sentences of the article; without a source, its own sentences alone.
func (c *termsFindCmd) pairs(e *env) (names.Pairs, error) {
	read := &checkCmd{}
	target, err := read.read(e, c.Article, c.Lang)
	if err != nil {
		return names.Pairs{}, err
	}
	if c.Source == "" {
		p := names.Pairs{From: target.Document.Lang}
		for _, u := range facing.Alone(target.Document, nil) {
			for _, s := range u.Target {
				p.Pairs = append(p.Pairs, names.Pair{Source: target.Document.Blocks[s.Block].Text.Plain[s.Start:s.End]})
			}
		}
		return p, nil
	}
	source, err := read.read(e, c.Source, "")
	if err != nil {
		return names.Pairs{}, err
	}
	p := names.Pairs{From: source.Document.Lang, To: target.Document.Lang}
	for _, u := range facing.Join(source.Document, target.Document, facing.Options{}) {
		pair := names.Pair{Source: wordsOf(source.Document.Blocks, u.Source), Target: wordsOf(target.Document.Blocks, u.Target)}
		if pair.Source != "" {
			p.Pairs = append(p.Pairs, pair)
		}
	}
	return p, nil
}

func wordsOf(blocks []markup.Block, segments []facing.Segment) string {
	var parts []string
	for _, s := range segments {
		parts = append(parts, blocks[s.Block].Text.Plain[s.Start:s.End])
	}
	return strings.Join(parts, " ")
}
