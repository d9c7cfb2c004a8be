package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"recto/internal/format/article"
	"recto/internal/text/align"
	"recto/internal/text/check"
	"recto/internal/text/facing"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/termbase"
)

type checkCmd struct {
	Source        string   `help:"The source article, to compare with." placeholder:"FILE"`
	SourceNow     string   `name:"source-now" help:"The source as it stands today: what changed since --source is a finding." placeholder:"FILE"`
	Lang          string   `help:"Language of the article, when it cannot be told from the text." placeholder:"LANG"`
	From          string   `help:"Language of the sources of units that do not say it, as in PO." placeholder:"LANG"`
	To            string   `help:"Language of their translations." placeholder:"LANG"`
	Config        string   `help:"How the house writes and what it wants checked. Without it, recto.toml in the article's folder or the nearest one above, up to the repository's root." placeholder:"FILE"`
	Terms         string   `help:"What the house calls things: .tbx, .csv or .tsv." placeholder:"FILE"`
	Archive       string   `help:"Earlier translations, sentence by sentence (.tmx, .tsv, .po, .xliff): names are to be rendered as there." placeholder:"FILE"`
	Rules         []string `help:"Only these rules or families: quantity,name/missing." placeholder:"RULE"`
	Format        string   `enum:"text,json,sarif,github" default:"text" help:"text, json (a finding a line), sarif (2.1.0) or github (annotations)."`
	FailOn        string   `name:"fail-on" enum:",error,warning,info,never" default:"" help:"Exit with 1 on findings of this severity or worse: error (unless the house's file says otherwise), warning, info or never."`
	Fix           bool     `help:"Put in the suggestions that are right wherever their rule fires, and write the articles anew."`
	Baseline      string   `help:"Leave out the findings that this file lists." placeholder:"FILE"`
	WriteBaseline string   `name:"write-baseline" help:"List all findings in this file and end with 0: what is old stays, what is new is reported." placeholder:"FILE"`
	Files         []string `arg:"" name:"file" help:"Articles (Markdown, HTML, text) or units (.jsonl, .xliff, .tmx, .po)."`

	langs languagePair // of units that do not say theirs
	terms *termbase.Base
}

// Run checks the files and prints what it found.
func (c *checkCmd) Run(e *env) error {
	if err := c.misused(); err != nil {
		return err
	}
	var err error
	if c.langs, err = parseLanguages(c.From, c.To); err != nil {
		return err
	}
	known, err := readBaseline(c.Baseline)
	if err != nil {
		return err
	}
	if c.Terms != "" {
		concepts, err := readTerms(e, c.Terms, languagePair{})
		if err != nil {
			return err
		}
		c.terms = termbase.New(concepts)
	}
	report := c.report(e)
	report.known = known
	fails, err := c.all(e, report)
	if err != nil {
		return err
	}
	if c.WriteBaseline != "" {
		return report.writeBaseline(c.WriteBaseline)
	}
	if fails {
		return errFindings
	}
	return nil
}

// misused says which flags do not go together.
func (c *checkCmd) misused() error {
	switch {
	case c.Source != "" && len(c.Files) > 1:
		return misuse{errors.New("--source goes with one article")}
	case c.Source == "-" && slices.Contains(c.Files, "-"):
		return misuse{errors.New("the article and its source cannot both come from standard input; name a file for one")}
	case c.Source == "" && c.SourceNow != "":
		return misuse{errors.New("--source-now goes with --source")}
	case c.Source == "" && c.Archive != "":
		return misuse{errors.New("--archive goes with --source: names are compared by what they render")}
	}
	if err := check.KnownRules(c.Rules); err != nil {
		return misuse{fmt.Errorf("--rules: %w", err)}
	}
	return nil
}

// all checks every file, also behind one that cannot be read; fails says that something found is as bad as --fail-on.
func (c *checkCmd) all(e *env, report *report) (fails bool, err error) {
	unread := 0
	for _, file := range c.Files {
		h, err := c.house(file)
		if err != nil {
			return false, err
		}
		report.begin(file)
		err = c.file(e, file, h, report)
		if errors.As(err, new(misuse)) || err != nil && (e.ctx.Err() != nil || len(c.Files) == 1) {
			return false, err
		}
		fails = fails || h.failOn != "never" && report.worst() >= weight(check.Severity(h.failOn))
		if err := report.end(err == nil); err != nil {
			return false, err
		}
		if err != nil {
			unread++
			fmt.Fprintln(e.Err, "recto:", e.words(err))
		}
	}
	if err := report.close(); err != nil {
		return false, err
	}
	if unread > 0 {
		return false, fmt.Errorf("%d of %d files could not be checked", unread, len(c.Files))
	}
	return fails, nil
}

func (c *checkCmd) file(e *env, name string, h *houseFile, r *report) error {
	ofUnits := c.exchanged
	switch strings.ToLower(filepath.Ext(name)) {
	case ".jsonl":
		ofUnits = c.units
	case ".xlf", ".xliff", ".tmx", ".po":
	default:
		return c.article(e, name, h, r)
	}
	if c.Fix {
		return errFix(name)
	}
	return ofUnits(e, name, h, r)
}

func (c *checkCmd) article(e *env, name string, h *houseFile, r *report) error {
	target, err := c.read(e, name, c.Lang)
	if err != nil {
		return err
	}
	a := &check.Article{Target: target.Document, Facts: factsOf(target), Exists: beside(name)}
	joined, sourceMark := facing.Alone(target.Document, nil), 0
	if c.Source != "" {
		source, err := c.read(e, c.Source, "")
		if err != nil {
			return err
		}
		a.Source, a.Facts.Captured, sourceMark = source.Document, true, source.Mark
		if c.SourceNow != "" {
			now, err := c.read(e, c.SourceNow, "")
			if err != nil {
				return err
			}
			a.Now = now.Document
		}
		terms := c.terms.Pairs(source.Document.Lang, target.Document.Lang)
		joined = facing.Join(source.Document, target.Document, facing.Options{Lexicon: align.Terms(terms)})
	}
	a.Units = check.Units(a.Source, a.Target, joined)
	house := c.with(h.of(target))
	if a.Source != nil {
		if house.Archive, err = nameArchive(c.Archive, a.Source.Lang, a.Target.Lang); err != nil {
			return err
		}
	}
	checker := check.Checker{House: house}
	findings := c.asked(checker.Article(a))
	if c.Fix {
		changed, err := fix(name, target, a, findings)
		if err != nil {
			return err
		}
		if changed { // what is left stands elsewhere now
			again := *c
			again.Fix = false
			return again.article(e, name, h, r)
		}
	}
	at := newPlaces(a.Target.Source)
	for _, f := range findings {
		x := locate(name, a, at, f)
		x.source.move(sourceMark)
		x.target.move(target.Mark)
		x.unplaced = target.Charset != "utf-8" || target.Document.Source == nil
		if err := r.add(x); err != nil {
			return err
		}
	}
	return nil
}

// with adds what the flags bring to a house.
func (c *checkCmd) with(h check.House) check.House {
	h.Terms = c.terms
	return h
}

// asked are the findings of the rules that were asked for.
func (c *checkCmd) asked(all []check.Finding) []check.Finding {
	if len(c.Rules) == 0 {
		return all
	}
	return slices.DeleteFunc(all, func(f check.Finding) bool {
		family, _, _ := strings.Cut(f.Rule, "/")
		return !slices.Contains(c.Rules, f.Rule) && !slices.Contains(c.Rules, family)
	})
}

// read gives an article whose language is known, told from its text if need be.
func (c *checkCmd) read(e *env, name, language string) (*article.Article, error) {
	data, err := e.read(name, maxText)
	if err != nil {
		return nil, err
	}
	a, err := article.Read(name, data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if language != "" {
		if a.Document.Lang, err = lang.Parse(language); err != nil {
			return nil, misuse{err}
		}
	}
	return a, nil
}

// beside tells which files there are by their paths from an article; nil for one that came by standard input.
func beside(article string) func(string) bool {
	if article == "-" {
		return nil
	}
	return func(path string) bool {
		path, _, _ = strings.Cut(path, "#")
		path, _, _ = strings.Cut(path, "?")
		if plain, err := url.PathUnescape(path); err == nil {
			path = plain
		}
		_, err := os.Stat(filepath.Join(filepath.Dir(article), filepath.FromSlash(path)))
		return !errors.Is(err, fs.ErrNotExist)
	}
}

func factsOf(a *article.Article) check.Facts {
	return check.Facts{SourceURL: a.SourceURL, Author: a.Author(), Translators: a.Translators(), Reviewers: a.Reviewers(), Licence: a.Licence()}
}

// found is a finding with its place in the file.
type found struct {
	check.Finding
	file           string
	unit           string
	source, target *span
	unplaced       bool // target counts in no bytes of the file: it is HTML, or in another charset
	line, column   int  // from 1; column in characters
	quote          string
}

// span is a byte range of the file, or of the unit's text.
type span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// move shifts a span, if there is one, by what stands before the text in its file.
func (s *span) move(by int) {
	if s != nil {
		s.Start, s.End = s.Start+by, s.End+by
	}
}

func locate(file string, a *check.Article, at *places, f check.Finding) found {
	out := found{Finding: f, file: file}
	if f.Target != nil && f.Target.Block >= 0 {
		out.target = spanIn(a.Target, f.Target)
		out.line, out.column = at.of(out.target.Start)
		out.quote = a.Target.Blocks[f.Target.Block].Text.Plain[f.Target.Start:f.Target.End]
	} else {
		out.target, out.line, out.column = &span{}, 1, 1
	}
	if f.Source != nil && f.Source.Block >= 0 && a.Source != nil {
		out.source = spanIn(a.Source, f.Source)
	}
	return out
}

func spanIn(d *markup.Document, p *check.Place) *span {
	from, to := d.LocateSpan(p.Block, p.Start, p.End)
	return &span{from, to}
}
