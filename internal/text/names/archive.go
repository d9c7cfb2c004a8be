package names

import (
	"cmp"
	"slices"
	"strings"

	"recto/internal/text/lang"
)

// Use is a rendering that a name has in an article.
type Use struct {
	Key      string  // Name.Key
	Name     string  // as the source has it
	Given    string  // the first name that stands beside it, "" for none
	Text     string  // the rendering
	Likeness float64 // of name and rendering, 0 to 1
}

// Uses are the renderings of the names that an article gave; names that everybody knows are left out.
func Uses(all []Name) (out []Use) {
	for _, n := range all {
		for _, r := range n.Renderings {
			if !n.Known {
				out = append(out, Use{n.Key, n.Source, n.Given, r.Text, r.Likeness})
			}
		}
	}
	return out
}

// Archive is how names were rendered in the articles before, from one language into another.
type Archive struct {
	to   lang.Tag
	uses map[string][]Archived
}

// Archived is a rendering with the articles that have it.
type Archived struct {
	Use
	Articles []int64
	key      string // of the rendering: its forms are one
}

// NewArchive makes an archive without articles; to is the language of the renderings.
func NewArchive(to lang.Tag) *Archive { return &Archive{to: to, uses: map[string][]Archived{}} }

// Add notes that an article renders a name so.
func (a *Archive) Add(article int64, u Use) {
	key := Key(u.Text, a.to)
	known := a.uses[u.Key]
	at := slices.IndexFunc(known, func(x Archived) bool { return x.key == key && x.Given == u.Given })
	if at < 0 {
		a.uses[u.Key] = append(known, Archived{u, []int64{article}, key})
		return
	}
	x := &known[at]
	x.Likeness = max(x.Likeness, u.Likeness)
	if len(u.Text) < len(x.Text) { // of the forms the one with the shortest ending
		x.Text = u.Text
	}
	if !slices.Contains(x.Articles, article) {
		x.Articles = append(x.Articles, article)
	}
}

// Learn notes how an article renders its names.
func (a *Archive) Learn(article int64, p Pairs) {
	for _, u := range Uses(Renderings(p)) {
		a.Add(article, u)
	}
}

// Of lists the renderings that a name had in articles beside one, those of the most articles first. People of another
// first name are not meant.
func (a *Archive) Of(n Name, beside int64) (out []Archived) {
	if a == nil {
		return nil
	}
	for _, x := range a.uses[n.Key] {
		if x.Given != "" && n.Given != "" && !sameGiven(x.Given, n.Given) {
			continue
		}
		x.Articles = slices.DeleteFunc(slices.Clone(x.Articles), func(id int64) bool { return id == beside })
		at := slices.IndexFunc(out, func(o Archived) bool { return o.key == x.key })
		switch {
		case at >= 0:
			out[at].join(x)
		case len(x.Articles) > 0:
			out = append(out, x)
		}
	}
	slices.SortFunc(out, func(a, b Archived) int {
		return cmp.Or(len(b.Articles)-len(a.Articles), strings.Compare(a.Text, b.Text))
	})
	return out
}

func (x *Archived) join(other Archived) {
	x.Likeness = max(x.Likeness, other.Likeness)
	for _, id := range other.Articles {
		if !slices.Contains(x.Articles, id) {
			x.Articles = append(x.Articles, id)
		}
	}
}

// settled is how many articles must have a rendering for it to be the house's.
const settled = 2

// Departs gives the rendering that the articles before settled on where one of a name's departs from it: both sound
// like the name, neither is a part of the other, and few articles if any have it.
func (a *Archive) Departs(n Name, r Rendering, beside int64) (usual Archived, departs bool) {
	if n.Known || r.Likeness < OneName {
		return usual, false
	}
	before := a.Of(n, beside)
	if len(before) == 0 || len(before[0].Articles) < settled || before[0].Likeness < OneName {
		return usual, false
	}
	usual = before[0]
	key := Key(r.Text, a.to)
	if within(key, usual.key) || within(usual.key, key) {
		return usual, false
	}
	for _, x := range before[1:] {
		if x.key == key && 2*len(x.Articles) > len(usual.Articles) {
			return usual, false
		}
	}
	return usual, true
}

func within(a, b string) bool { return strings.Contains(b, a) }
