package cli

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math"
	"slices"

	"recto/internal/format/article"
	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/text/facing"
	"recto/internal/text/lang"
	"recto/internal/workflow"
)

// pairJSON is what the report says of one pair. Doubtful counts the beads that a person should look at.
type pairJSON struct {
	File       string  `json:"file"`
	Source     string  `json:"source"`
	ID         int64   `json:"id,omitempty"`
	Title      string  `json:"title"`
	Beads      int     `json:"beads"`
	Confidence float64 `json:"confidence"`
	Doubtful   int     `json:"doubtful"`
	Already    bool    `json:"already,omitempty"` // an earlier import brought it
	sum        float64 // of the beads' confidence
}

// pairsJSON is the report's last line.
type pairsJSON struct {
	Pairs      int     `json:"pairs"`
	Beads      int     `json:"beads"`
	Confidence float64 `json:"confidence"`
	Doubtful   int     `json:"doubtful"`
	Already    int     `json:"already,omitempty"` // of the pairs
	Failed     int     `json:"failed"`            // pairs that could not be read, and files without a partner
}

// outletLanguage is the language of the outlet that a dry run is about; "" where there is none yet.
func (c *importCmd) outletLanguage(e *env) lang.Tag {
	a, err := c.existing(e)
	if err != nil {
		return ""
	}
	defer a.close()
	outlet, err := a.oneOutlet(e, c.Outlet)
	if err != nil {
		return ""
	}
	return outlet.Lang
}

// runPairs imports the pairs of a folder; what has no partner or cannot be read is reported and the others still
// come in.
func (c *importCmd) runPairs(e *env) error {
	if len(c.Files) > 0 || c.Source != "" || c.SourceURL != "" {
		return misuse{fmt.Errorf("--pairs takes a folder, and no files, --source or --source-url beside it")}
	}
	to, err := lang.Parse(c.To)
	if err != nil {
		return misuse{err}
	}
	var a *app
	var as newsroom.Member
	if !c.DryRun {
		if a, err = c.existing(e); err != nil {
			return err
		}
		defer a.close()
		if as, err = a.importer(e, c.Outlet, c.As); err != nil {
			return err
		}
		if to == "" {
			outlet, err := a.store.Outlet(e.ctx, as.Outlet)
			if err != nil {
				return err
			}
			to = outlet.Lang
		}
	} else if to == "" {
		to = c.outletLanguage(e)
	}
	pairs, alone, err := findPairs(c.Pairs, to)
	if err != nil {
		return err
	}
	if len(pairs)+len(alone) == 0 {
		return misuse{newsroom.Refuse("cli.pairs.none", newsroom.ErrInvalid, "Dir", c.Pairs)}
	}
	for _, file := range alone {
		fmt.Fprintf(e.Err, "recto: %s\n", locale.For(e.ui).T("cli.pairs.alone", "File", file))
	}
	done := c.importPairs(e, a, as, pairs)
	failed := len(pairs) - len(done) + len(alone)
	if err := c.reportPairs(e, done, failed); err != nil {
		return err
	}
	if failed > 0 {
		if e.ctx.Err() != nil {
			return fmt.Errorf("interrupted: %d pairs are in, %d are not; nothing of those was kept", len(done), failed)
		}
		return fmt.Errorf("%d pairs or files were not imported; nothing of them was kept", failed)
	}
	return nil
}

func (c *importCmd) importPairs(e *env, a *app, as newsroom.Member, pairs []articlePair) []pairJSON {
	var done []pairJSON
	bar := newProgress(e.Err, len(pairs))
	defer bar.clear()
	for _, p := range pairs {
		bar.show(p.Target)
		out, err := c.pair(e, a, as, p)
		if err != nil {
			bar.clear()
			fmt.Fprintln(e.Err, "recto:", e.about(p.Target, err))
		} else {
			done = append(done, out)
		}
		bar.step()
		if e.ctx.Err() != nil {
			break
		}
	}
	return done
}

// pair imports one pair, or in a dry run joins it only.
func (c *importCmd) pair(e *env, a *app, as newsroom.Member, p articlePair) (pairJSON, error) {
	out := pairJSON{File: p.Target, Source: p.Source}
	r := workflow.ImportRequest{Name: p.Target, SourceName: p.Source, Published: c.Published, Again: c.Again}
	var err error
	if r.Data, err = e.read(p.Target, workflow.MaxImport); err != nil {
		return out, err
	}
	if r.SourceData, err = e.read(p.Source, workflow.MaxImport); err != nil {
		return out, err
	}
	var units []newsroom.Unit
	if a == nil {
		if units, err = joinPair(r, &out); err != nil {
			return out, err
		}
		out.count(units)
		return out, nil
	}
	id, already, err := a.importOnce(e, as, r)
	if err != nil {
		return out, err
	}
	out.Already = already
	t, err := a.store.Translation(e.ctx, as, id)
	if err != nil {
		return out, err
	}
	if units, err = a.store.Units(e.ctx, as, id); err != nil {
		return out, err
	}
	out.ID, out.Title = int64(id), t.Title
	out.count(units)
	return out, nil
}

// joinPair is what an import would make of a pair.
func joinPair(r workflow.ImportRequest, out *pairJSON) ([]newsroom.Unit, error) {
	source, err := article.Read(r.SourceName, r.SourceData)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", r.SourceName, err)
	}
	target, err := article.Read(r.Name, r.Data)
	if err != nil {
		return nil, err
	}
	out.Title = target.Title
	var units []newsroom.Unit
	for _, j := range facing.Join(source.Document, target.Document, facing.Options{}) {
		units = append(units, newsroom.Unit{Score: j.Score, Sources: make([]newsroom.Segment, len(j.Source))})
	}
	return units, nil
}

func (p *pairJSON) count(units []newsroom.Unit) {
	p.Beads = len(units)
	for _, u := range units {
		p.sum += u.Score
		if u.Doubtful() {
			p.Doubtful++
		}
	}
	p.Confidence = mean(p.sum, p.Beads)
}

// mean is rounded to three places.
func mean(sum float64, n int) float64 { return math.Round(1000*sum/float64(max(n, 1))) / 1000 }

// reportPairs says what came in, what needs a person first.
func (c *importCmd) reportPairs(e *env, done []pairJSON, failed int) error {
	slices.SortStableFunc(done, func(a, b pairJSON) int {
		return cmp.Or(cmp.Compare(b.Doubtful, a.Doubtful), cmp.Compare(a.Confidence, b.Confidence))
	})
	all, sum := pairsJSON{Pairs: len(done), Failed: failed}, 0.0
	for _, p := range done {
		all.Beads, all.Doubtful, sum = all.Beads+p.Beads, all.Doubtful+p.Doubtful, sum+p.sum
		if p.Already {
			all.Already++
		}
	}
	all.Confidence = mean(sum, all.Beads)
	if c.Format == "json" {
		enc := json.NewEncoder(e.Out)
		enc.SetEscapeHTML(false)
		for _, p := range done {
			if err := enc.Encode(p); err != nil {
				return err
			}
		}
		return enc.Encode(all)
	}
	say := locale.For(e.ui)
	number := func(x float64) string { return fmt.Sprintf("%.2f", x) }
	for _, p := range done {
		fmt.Fprintln(e.Out, say.T("cli.pairs.article", "File", p.File, "Title", p.Title, "Look", p.Doubtful, "Beads", p.Beads, "Confidence", number(p.Confidence)))
	}
	fmt.Fprintln(e.Out, say.T("cli.pairs.total", "Pairs", all.Pairs, "Beads", all.Beads, "Look", all.Doubtful, "Confidence", number(all.Confidence)))
	if all.Already > 0 {
		fmt.Fprintln(e.Out, say.T("cli.pairs.already", "Count", all.Already))
	}
	return nil
}
