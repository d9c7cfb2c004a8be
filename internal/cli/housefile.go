package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"recto/internal/format/article"
	"recto/internal/format/house"
	"recto/internal/text/check"
	"recto/internal/text/lang"
	"recto/internal/text/style"
	"recto/internal/workflow"
)

// houseFile is a house's file as the checks use it.
type houseFile struct {
	house.File
	failOn string
	found  bool // there is a file
}

// house reads the file that goes with an article: the one that was named, or recto.toml beside it or above.
func (c *checkCmd) house(article string) (*houseFile, error) {
	h := &houseFile{failOn: "error"}
	name := c.Config
	if name == "" {
		name = nearestConfig(article)
	}
	if name != "" {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		if h.File, err = house.Parse(data); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if err := check.KnownRules(slices.Sorted(maps.Keys(h.Rules))); err != nil {
			return nil, fmt.Errorf("%s: rules: %w", name, err)
		}
		h.found = true
	}
	if h.FailOn != "" {
		h.failOn = h.FailOn
	}
	if c.FailOn != "" {
		h.failOn = c.FailOn
	}
	return h, nil
}

// nearestConfig is the recto.toml beside a file or in the nearest folder above, up to a repository's root.
func nearestConfig(file string) string {
	dir, err := filepath.Abs(filepath.Dir(file))
	if err != nil || file == "-" {
		return ""
	}
	for {
		name := filepath.Join(dir, "recto.toml")
		if info, err := os.Stat(name); err == nil && info.Mode().IsRegular() {
			return name
		}
		if _, err := os.Stat(filepath.Join(dir, ".git")); !errors.Is(err, fs.ErrNotExist) || filepath.Dir(dir) == dir {
			return ""
		}
		dir = filepath.Dir(dir)
	}
}

// of is what the checks of an article take from the file; nil stands for bare units. A house that has said nothing of
// its style gets the packs that the article's layout is known for.
func (h *houseFile) of(a *article.Article) check.House {
	out := workflow.Checks(h.File)
	languages := []lang.Tag{}
	c := h.Style
	if a != nil {
		languages = append(languages, a.Document.Lang)
		if !h.found {
			c.Packs = usualPacks(a)
		}
	} else {
		languages = append(languages, packLanguages...)
	}
	for _, l := range languages {
		if g := style.New(l, c); !g.Empty() {
			out.Style = append(out.Style, g)
		}
	}
	return out
}

// packLanguages are the languages that there are packs for.
var packLanguages = []lang.Tag{lang.Chinese, lang.Traditional, lang.Russian, lang.English, "ja", "uk", "de", "fr", "es"}

// usualPacks are the basic pack of the language, and for the layouts of technical communities what they ask for.
func usualPacks(a *article.Article) []string {
	packs := style.Packs(a.Document.Lang)
	if len(packs) > 1 {
		packs = packs[:1]
	}
	switch a.Layout {
	case article.LayoutLCTT, article.LayoutGCTT, article.LayoutGoldMiner:
		if a.Document.Lang.Base() == "zh" {
			packs = append(packs, "zh-spaced", "zh-technical")
		}
	}
	return packs
}
