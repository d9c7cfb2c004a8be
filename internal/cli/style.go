package cli

import (
	"encoding/json"
	"fmt"
	"path/filepath"

	"recto/internal/format/article"
	"recto/internal/text/lang"
	"recto/internal/text/style"
)

type styleCmd struct {
	Show  styleShowCmd  `cmd:"" help:"Print how an outlet writes and what it wants checked."`
	Set   styleSetCmd   `cmd:"" help:"Put a file (recto.toml) in the place of the outlet's."`
	Learn styleLearnCmd `cmd:"" help:"Propose replacements that reviewers keep making."`
}

type styleShowCmd struct {
	place
	Outlet string `arg:"" help:"The outlet's short name."`
}

// Run prints the outlet's file.
func (c *styleShowCmd) Run(e *env) error {
	a, err := c.existing(e)
	if err != nil {
		return err
	}
	defer a.close()
	outlet, err := a.store.OutletBySlug(e.ctx, c.Outlet)
	if err != nil {
		return err
	}
	file, err := a.store.HouseStyle(e.ctx, outlet.ID)
	if err == nil {
		_, err = fmt.Fprint(e.Out, file)
	}
	return err
}

type styleSetCmd struct {
	place
	Outlet string `arg:"" help:"The outlet's short name."`
	File   string `arg:"" help:"The file; an empty one takes the outlet's back."`
}

// Run sets the outlet's file.
func (c *styleSetCmd) Run(e *env) error {
	data, err := e.read(c.File, 1<<20)
	if err != nil {
		return err
	}
	a, err := c.existing(e)
	if err != nil {
		return err
	}
	defer a.close()
	outlet, err := a.store.OutletBySlug(e.ctx, c.Outlet)
	if err != nil {
		return err
	}
	if err := a.desk.SetHouseStyle(e.ctx, outlet.ID, data); err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	return nil
}

type styleLearnCmd struct {
	place
	Outlet string   `help:"Learn from what this outlet published." placeholder:"OUTLET"`
	Lang   string   `help:"The language of the translations." placeholder:"LANG"`
	Least  int      `default:"3" help:"In how many articles a replacement must have been made, for files."`
	Format string   `enum:"text,json,toml" default:"text" help:"text, json (a proposal a line) or toml (to be put into recto.toml)."`
	Files  []string `arg:"" optional:"" name:"file" help:"Drafts and reviewed texts in turn: DRAFT FINAL DRAFT FINAL ..."`
}

// Run prints proposals.
func (c *styleLearnCmd) Run(e *env) error {
	proposals, err := c.learn(e)
	if err != nil {
		return err
	}
	if c.Format == "toml" {
		fmt.Fprintln(e.Out, "[style.replace]")
	}
	for _, p := range proposals {
		switch c.Format {
		case "json":
			err = json.NewEncoder(e.Out).Encode(map[string]any{"from": p.From, "to": p.To, "articles": p.Articles, "times": p.Times, "kept": p.Kept})
		case "toml":
			_, err = fmt.Fprintf(e.Out, "%q = %q # %d times in %d articles, kept %d times\n", p.From, p.To, p.Times, p.Articles, p.Kept)
		default:
			_, err = fmt.Fprintf(e.Out, "%s -> %s\t%d times in %d articles, kept %d times\n", p.From, p.To, p.Times, p.Articles, p.Kept)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (c *styleLearnCmd) learn(e *env) ([]style.Proposal, error) {
	if (c.Outlet == "") == (len(c.Files) == 0) || len(c.Files)%2 != 0 {
		return nil, misuse{fmt.Errorf("learn from an outlet (--outlet) or from files, a draft and its reviewed text in turn")}
	}
	tag, err := lang.Parse(c.Lang)
	if err != nil {
		return nil, misuse{err}
	}
	if c.Outlet == "" {
		return c.learnFiles(e)
	}
	a, err := c.existing(e)
	if err != nil {
		return nil, err
	}
	defer a.close()
	outlet, err := a.store.OutletBySlug(e.ctx, c.Outlet)
	if err != nil {
		return nil, err
	}
	if tag == "" {
		tag = outlet.Lang
	}
	return a.desk.ProposeReplacements(e.ctx, outlet.ID, tag)
}

// learnFiles learns from pairs of files, whose blocks face each other in their order.
func (c *styleLearnCmd) learnFiles(e *env) ([]style.Proposal, error) {
	var reviews []style.Review
	for i := 0; i < len(c.Files); i += 2 {
		var sides [2]*article.Article
		for k := range sides {
			data, err := e.read(c.Files[i+k], maxText)
			if err != nil {
				return nil, err
			}
			if sides[k], err = article.Read(c.Files[i+k], data); err != nil {
				return nil, fmt.Errorf("%s: %w", c.Files[i+k], err)
			}
		}
		name := filepath.Join(filepath.Dir(c.Files[i]), filepath.Base(c.Files[i]))
		for _, r := range style.Reviews(sides[0].Document, sides[1].Document) {
			r.Article = name
			reviews = append(reviews, r)
		}
	}
	return style.Learn(reviews, c.Least), nil
}
