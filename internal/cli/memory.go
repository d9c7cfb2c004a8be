package cli

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/workflow"
)

type memoryCmd struct {
	Import memoryImportCmd `cmd:"" help:"Take TMX, PO, XLIFF or TSV files into the memory."`
	Export memoryExportCmd `cmd:"" help:"Write the memory as TMX or TSV."`
	Lookup memoryLookupCmd `cmd:"" help:"Find what was translated before and is like a text: queries a line in, JSON lines out."`
	Find   memoryFindCmd   `cmd:"" help:"Find units that hold a phrase (concordance)."`
	Stats  memoryStatsCmd  `cmd:"" help:"Count what is in the memory, and list its imports."`
	Revoke memoryRevokeCmd `cmd:"" help:"Take units out of the memory: an import, a member's, a machine's, one; or bring them back."`
	Share  memoryShareCmd  `cmd:"" help:"Let another outlet of this installation use an outlet's memory."`
}

// memoryPlace is whose memory is meant.
type memoryPlace struct {
	place
	Outlet string `help:"Whose memory; may be left out where there is one outlet. 'all' is the installation's, which every outlet may use." placeholder:"OUTLET"`
}

// openMemory opens a newsroom that is there and finds the outlet.
func (p memoryPlace) openMemory(e *env) (*app, newsroom.Outlet, error) {
	return p.inMemory(e, p.existing)
}

func (p memoryPlace) inMemory(e *env, open func(*env) (*app, error)) (*app, newsroom.Outlet, error) {
	a, err := open(e)
	if err != nil {
		return nil, newsroom.Outlet{}, err
	}
	outlet, err := p.outlet(e, a)
	if err != nil {
		return nil, outlet, errors.Join(err, a.close())
	}
	return a, outlet, nil
}

func (p memoryPlace) outlet(e *env, a *app) (newsroom.Outlet, error) {
	all, err := a.store.Outlets(e.ctx)
	switch {
	case err != nil:
		return newsroom.Outlet{}, err
	case p.Outlet == "all", p.Outlet == "" && len(all) == 0:
		return newsroom.Outlet{ID: newsroom.Everywhere}, nil
	case p.Outlet != "":
		return a.store.OutletBySlug(e.ctx, p.Outlet)
	case len(all) == 1:
		return all[0], nil
	}
	return newsroom.Outlet{}, misuse{errors.New("there are several outlets; name one with --outlet, or 'all'")}
}

// editorOf is the command line acting for an outlet.
func editorOf(o newsroom.Outlet) newsroom.Member {
	return newsroom.Member{Outlet: o.ID, Role: newsroom.Administrator}
}

type memoryImportCmd struct {
	memoryPlace
	From    string   `help:"Language of the sources, for files that do not say it, and to choose one of many." placeholder:"LANG"`
	To      string   `help:"Language of the translations." placeholder:"LANG"`
	Penalty float64  `help:"Taken off the score of matches from these files, 0 to 1: a reference memory." default:"0"`
	DryRun  bool     `name:"dry-run" help:"Count what is new, there already and contradicting; change nothing."`
	Format  string   `enum:"text,json" default:"text" help:"text or json."`
	Files   []string `arg:"" name:"file" help:"The files."`
}

// Run imports the files, each of them whole or not at all.
func (c *memoryImportCmd) Run(e *env) error {
	langs, err := parseLanguages(c.From, c.To)
	if err != nil {
		return err
	}
	a, outlet, err := c.inMemory(e, c.open) // the installation's memory may come before its first outlet
	if err != nil {
		return err
	}
	defer a.close()
	stop := context.AfterFunc(e.ctx, func() {
		fmt.Fprintln(e.Err, "\nTaking back what was read. Ctrl-C again leaves it: nobody sees it, and an import after a day clears it away.")
	})
	defer stop()
	for _, name := range c.Files {
		if err := c.one(e, a, outlet, langs, name); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

func (c *memoryImportCmd) one(e *env, a *app, outlet newsroom.Outlet, langs languagePair, name string) error {
	f, err := openMemoryFile(name, langs)
	if err != nil {
		return err
	}
	defer f.Close()
	if c.DryRun {
		p, err := a.desk.PreviewMemory(e.ctx, outlet.ID, f)
		if err != nil {
			return err
		}
		return c.say(e, name, 0, p)
	}
	bar := newProgress(e.Err, 100)
	id, p, err := a.desk.ImportMemory(e.ctx, workflow.MemoryImportRequest{Name: name, Outlet: outlet.ID, Penalty: c.Penalty,
		Progress: func(n int) { bar.done = f.percent(); bar.show(fmt.Sprintf("%s: %d units", name, n)) }}, f)
	bar.clear()
	if err != nil {
		return err
	}
	return c.say(e, name, id, p)
}

func (c *memoryImportCmd) say(e *env, name string, id newsroom.MemoryImportID, p workflow.MemoryPreview) error {
	if c.Format == "json" {
		return json.NewEncoder(e.Out).Encode(map[string]any{"file": name, "import": id, "units": p.Units, "new": p.New, "same": p.Same, "conflicting": p.Conflicting})
	}
	fmt.Fprintf(e.Out, "%s: %d units: %d new, %d there already, %d with another translation.", name, p.Units, p.New, p.Same, p.Conflicting)
	if id != 0 {
		fmt.Fprintf(e.Out, " Import %d.", id)
	}
	fmt.Fprintln(e.Out)
	if c.DryRun {
		for _, x := range p.Conflicts {
			fmt.Fprintf(e.Out, "  %s\n  - %s\n  + %s\n", oneLine(x.Source), oneLine(x.Stands), oneLine(x.Comes))
		}
	}
	return nil
}

type memoryLookupCmd struct {
	memoryPlace
	File string  `help:"Look in this file instead of a newsroom's memory." placeholder:"FILE"`
	From string  `help:"Language of the queries." placeholder:"LANG"`
	To   string  `help:"Language of the translations." placeholder:"LANG"`
	Min  float64 `help:"The least score, 0 to 1." default:"0.75"`
	Top  int     `help:"How many matches a query gets at most." default:"5"`
	In   string  `arg:"" optional:"" name:"queries" default:"-" help:"The queries, one a line; - is standard input."`
}

// matchJSON is one match.
type matchJSON struct {
	Score  float64 `json:"score"`
	Kind   string  `json:"kind"`
	Source string  `json:"source"`
	Target string  `json:"target"`           // with the query's figures, where those alone differ
	Stored string  `json:"stored,omitempty"` // the target as it was, where it differs
	Unit   int64   `json:"unit"`
	Origin string  `json:"origin,omitempty"`
	By     string  `json:"by,omitempty"`
	At     string  `json:"at,omitempty"`
}

// Run answers each query with a line: {"query","matches":[{"score","kind","source","target",...}]}.
func (c *memoryLookupCmd) Run(e *env) error {
	if c.Min < 0 || c.Min > 1 || c.Top < 1 || c.Top > 1000 {
		return misuse{errors.New("--min may be from 0 to 1, --top from 1 to 1000")}
	}
	langs, err := parseLanguages(c.From, c.To)
	if err != nil {
		return err
	}
	look, done, err := c.open(e, langs)
	if err != nil {
		return err
	}
	defer done()
	in := e.In
	if c.In != "-" {
		f, err := os.Open(c.In)
		if err != nil {
			return err
		}
		defer f.Close()
		in = f
	}
	out := bufio.NewWriter(e.Out)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	err = eachLine(in, func(n int, line []byte) error {
		query := strings.TrimSuffix(string(line), "\r")
		matches, err := look(query)
		if err != nil {
			return err
		}
		return enc.Encode(map[string]any{"query": query, "matches": matches})
	})
	return errors.Join(err, out.Flush())
}

func (c *memoryLookupCmd) open(e *env, langs languagePair) (look func(string) ([]matchJSON, error), done func(), err error) {
	if c.File != "" {
		look, err = lookupInFile(c.File, langs, c.Min, c.Top)
		return look, func() {}, err
	}
	a, outlet, err := c.openMemory(e)
	if err != nil {
		return nil, nil, err
	}
	done = func() { _ = a.close() }
	if langs, err = c.languages(e, a, outlet, langs); err != nil {
		done()
		return nil, nil, err
	}
	return func(query string) ([]matchJSON, error) {
		found, err := a.desk.LookupMemory(e.ctx, editorOf(outlet), workflow.MemoryQuery{From: langs.from, To: langs.to, Text: query, Min: max(c.Min, 1e-9), Top: c.Top})
		out := make([]matchJSON, len(found))
		for i, m := range found {
			out[i] = matchJSON{Score: m.Score, Kind: string(m.Kind), Source: m.Unit.Source.Plain, Stored: storedTarget(m.Unit.Target.Plain, m.Target.Plain), Target: m.Target.Plain, Unit: int64(m.Unit.ID),
				Origin: string(m.Unit.Origin), By: m.Unit.Credit, At: m.Unit.CreatedAt.Format("2006-01-02T15:04:05Z")}
		}
		return out, err
	}, done, nil
}

// storedTarget is a unit's own target where another one is shown.
func storedTarget(stored, shown string) string {
	if stored == shown {
		return ""
	}
	return stored
}

// languages are those asked for, or the only ones that the memory has.
func (c *memoryLookupCmd) languages(e *env, a *app, outlet newsroom.Outlet, asked languagePair) (languagePair, error) {
	if asked.from != "" && asked.to != "" {
		return asked, nil
	}
	owners, err := a.store.Memories(e.ctx, outlet.ID)
	if err != nil {
		return asked, err
	}
	found := map[languagePair]bool{}
	for _, o := range owners {
		pairs, err := a.store.MemoryPairs(e.ctx, newsroom.Member{Outlet: o})
		if err != nil {
			return asked, err
		}
		for _, p := range pairs {
			if (asked.from == "" || asked.from == p.From) && (asked.to == "" || asked.to == p.To) {
				found[languagePair{p.From, p.To}] = true
			}
		}
	}
	switch len(found) {
	case 0:
		return asked, errors.New("the memory holds nothing in these languages; see recto memory stats")
	case 1:
		for p := range found {
			return p, nil
		}
	}
	return asked, misuse{errors.New("the memory holds several directions; choose one with --from and --to (see recto memory stats)")}
}

// languagePair is a direction.
type languagePair struct{ from, to lang.Tag }

func parseLanguages(from, to string) (p languagePair, err error) {
	if p.from, err = lang.Parse(from); err != nil {
		return p, misuse{err}
	}
	if p.to, err = lang.Parse(to); err != nil {
		return p, misuse{err}
	}
	return p, nil
}
