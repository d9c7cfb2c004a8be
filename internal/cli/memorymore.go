package cli

import (
	"encoding/json"
	"errors"
	"fmt"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/workflow"
)

type memoryExportCmd struct {
	memoryPlace
	From   string `help:"Only this source language." placeholder:"LANG"`
	To     string `help:"Only this target language." placeholder:"LANG"`
	Format string `enum:"tmx,tsv" default:"tmx" help:"tmx or tsv."`
}

// Run writes an outlet's units that stand, the latest first.
func (c *memoryExportCmd) Run(e *env) error {
	langs, err := parseLanguages(c.From, c.To)
	if err != nil {
		return err
	}
	a, outlet, err := c.openMemory(e)
	if err != nil {
		return err
	}
	defer a.close()
	return a.desk.ExportMemory(e.ctx, editorOf(outlet), c.Format, langs.from, langs.to, e.Out)
}

type memoryFindCmd struct {
	memoryPlace
	From   string `required:"" help:"Language of the sources." placeholder:"LANG"`
	To     string `required:"" help:"Language of the translations." placeholder:"LANG"`
	In     string `enum:"source,target" default:"source" help:"Where to look: source or target."`
	Top    int    `help:"How many units at most." default:"20"`
	Phrase string `arg:"" help:"The phrase: whole words, in any case."`
}

// Run prints the latest units that hold the phrase, as JSON lines.
func (c *memoryFindCmd) Run(e *env) error {
	langs, err := parseLanguages(c.From, c.To)
	if err != nil {
		return err
	}
	a, outlet, err := c.openMemory(e)
	if err != nil {
		return err
	}
	defer a.close()
	side := store.SourceSide
	if c.In == "target" {
		side = store.TargetSide
	}
	units, err := a.desk.Concordance(e.ctx, editorOf(outlet), workflow.Concordance{From: langs.from, To: langs.to, Side: side, Phrase: c.Phrase, Most: c.Top})
	if err != nil {
		return err
	}
	enc := json.NewEncoder(e.Out)
	enc.SetEscapeHTML(false)
	for _, u := range units {
		if err := enc.Encode(map[string]any{"unit": u.ID, "source": u.Source.Plain, "target": u.Target.Plain, "origin": u.Origin, "at": u.CreatedAt}); err != nil {
			return err
		}
	}
	return nil
}

type memoryStatsCmd struct {
	memoryPlace
	Format string `enum:"text,json" default:"text" help:"text or json."`
}

// Run prints how many units stand in which languages, and the imports.
func (c *memoryStatsCmd) Run(e *env) error {
	a, outlet, err := c.openMemory(e)
	if err != nil {
		return err
	}
	defer a.close()
	pairs, err := a.store.MemoryPairs(e.ctx, editorOf(outlet))
	if err != nil {
		return err
	}
	imports, err := a.store.MemoryImports(e.ctx, outlet.ID)
	if err != nil {
		return err
	}
	revoked, err := a.store.Revocations(e.ctx, outlet.ID)
	if err != nil {
		return err
	}
	if c.Format == "json" {
		return json.NewEncoder(e.Out).Encode(map[string]any{"pairs": pairs, "imports": imports, "revocations": revoked})
	}
	for _, p := range pairs {
		fmt.Fprintf(e.Out, "%s - %s\t%d units\n", p.From, p.To, p.Units)
	}
	for _, i := range imports {
		fmt.Fprintf(e.Out, "import %d\t%s\t%d units\tpenalty %g\t%s\n", i.ID, i.Name, i.Units, i.Penalty, i.At.Format("2006-01-02 15:04"))
	}
	for _, r := range revoked {
		state := ""
		if r.Undone {
			state = "\tundone"
		}
		fmt.Fprintf(e.Out, "revocation %d\t%s\t%d units\t%s%s\n", r.ID, r.What, r.Units, r.Why, state)
	}
	return nil
}

type memoryRevokeCmd struct {
	memoryPlace
	Import int64  `help:"All units of this import." placeholder:"N"`
	Member string `help:"All units that this member translated or reviewed." placeholder:"NAME"`
	Origin string `enum:",human,memory,machine,file" default:"" help:"All units of this origin: human, memory, machine or file."`
	Unit   int64  `help:"This unit." placeholder:"N"`
	Why    string `help:"The reason; it is kept." placeholder:"REASON"`
	Undo   int64  `help:"Bring back what this revocation took out." placeholder:"N"`
}

// Run revokes or brings back, and says how many units.
func (c *memoryRevokeCmd) Run(e *env) error {
	a, outlet, err := c.openMemory(e)
	if err != nil {
		return err
	}
	defer a.close()
	as := editorOf(outlet)
	if c.Undo != 0 {
		return a.desk.UndoRevocation(e.ctx, as, newsroom.RevocationID(c.Undo))
	}
	f := newsroom.MemoryFilter{Import: newsroom.MemoryImportID(c.Import), Origin: newsroom.MemoryOrigin(c.Origin), Unit: newsroom.MemoryUnitID(c.Unit)}
	if c.Member != "" {
		if f.Member, err = memberNamed(e, a, outlet, c.Member); err != nil {
			return err
		}
	}
	id, n, err := a.desk.RevokeMemory(e.ctx, as, f, c.Why)
	if errors.Is(err, newsroom.ErrInvalid) {
		return misuse{err}
	}
	if err == nil {
		_, err = fmt.Fprintf(e.Out, "Revoked %d units. Bring them back with --undo %d.\n", n, id)
	}
	return err
}

func memberNamed(e *env, a *app, outlet newsroom.Outlet, name string) (newsroom.MemberID, error) {
	members, err := a.store.Members(e.ctx, outlet.ID)
	if err != nil {
		return 0, err
	}
	for _, m := range members {
		if m.Name == name {
			return m.ID, nil
		}
	}
	return 0, fmt.Errorf("member %q: %w", name, newsroom.ErrNotFound)
}

type memoryShareCmd struct {
	memoryPlace
	With string `arg:"" help:"The outlet that may use the memory."`
	End  bool   `help:"It may not use it any more."`
}

// Run shares or ends sharing.
func (c *memoryShareCmd) Run(e *env) error {
	a, outlet, err := c.openMemory(e)
	if err != nil {
		return err
	}
	defer a.close()
	with, err := a.store.OutletBySlug(e.ctx, c.With)
	if err != nil {
		return err
	}
	return a.desk.ShareMemory(e.ctx, editorOf(outlet), with.ID, !c.End)
}
