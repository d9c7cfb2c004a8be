package cli

import (
	"fmt"
	"strings"

	"recto/internal/format/article"
	"recto/internal/text/check"
	"recto/internal/text/facing"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

type checkCmd struct {
	Source string `help:"The source article, to compare with." placeholder:"FILE"`
	Lang   string `help:"Language of the article, when it cannot be told from the text." placeholder:"LANG"`
	Format string `enum:"text,json,sarif,github" default:"text" help:"text, json (a finding a line), sarif (2.1.0) or github (annotations)."`
	FailOn string `name:"fail-on" enum:"error,warning,info,never" default:"error" help:"Exit with 1 on findings of this severity or worse."`
	File   string `arg:"" help:"Article (Markdown, HTML, text) or units (.jsonl)."`
}

// Run checks the file and prints what it found.
func (c *checkCmd) Run(e *env) error {
	report, err := c.report(e)
	if err != nil {
		return err
	}
	if strings.HasSuffix(strings.ToLower(c.File), ".jsonl") {
		err = c.units(e, report)
	} else {
		err = c.article(e, report)
	}
	if err != nil {
		return err
	}
	if err := report.close(); err != nil {
		return err
	}
	if c.FailOn != "never" && report.worst() >= weight(check.Severity(c.FailOn)) {
		return errFindings
	}
	return nil
}

func (c *checkCmd) article(e *env, r *report) error {
	target, err := c.read(e, c.File, c.Lang)
	if err != nil {
		return err
	}
	a := &check.Article{Target: target.Document, Facts: factsOf(target)}
	joined := facing.Alone(target.Document, nil)
	if c.Source != "" {
		source, err := c.read(e, c.Source, "")
		if err != nil {
			return err
		}
		a.Source, a.Facts.Captured = source.Document, true
		joined = facing.Join(source.Document, target.Document, facing.Options{})
	}
	a.Units = check.Units(a.Source, a.Target, joined)
	for _, f := range check.Run(a) {
		if err := r.add(locate(c.File, a, f)); err != nil {
			return err
		}
	}
	return nil
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

func factsOf(a *article.Article) check.Facts {
	return check.Facts{SourceURL: a.SourceURL, Author: a.Author(), Translators: a.Translators(), Reviewers: a.Reviewers()}
}

// found is a finding with its place in the file.
type found struct {
	check.Finding
	file           string
	unit           string
	source, target *span
	line, column   int // from 1; column in characters
	quote          string
}

// span is a byte range of the file, or of the unit's text.
type span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

func locate(file string, a *check.Article, f check.Finding) found {
	out := found{Finding: f, file: file}
	if f.Target != nil && f.Target.Block >= 0 {
		out.target = spanIn(a.Target, f.Target)
		out.line, out.column = lineOf(a.Target.Source, out.target.Start)
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

// lineOf counts lines and characters up to a byte offset, both from 1.
func lineOf(src []byte, offset int) (line, column int) {
	before := string(src[:min(offset, len(src))])
	last := strings.LastIndexByte(before, '\n')
	return strings.Count(before, "\n") + 1, len([]rune(before[last+1:])) + 1
}
