package names

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// Likenesses that decide.
const (
	// OneName is from where on two spellings may be taken for one name.
	OneName = .75
	// renderedName is enough for a rendering where both stand in aligned sentences.
	renderedName = .66
)

// Renderings gathers the names of the sources and what stands for each in the translations: by sound, as an exonym
// that everybody knows, and by what recurs beside it. A person is named by the surname; people who share one and
// have different first names are names of their own (Иван Петров, Пётр Петров). Names come in the order of their first
// places.
func Renderings(p Pairs) []Name {
	g := gatherer{Pairs: p, byKey: map[string]*gathered{}, targets: make([][]part, len(p.Pairs))}
	for i := range p.Pairs {
		g.sources(i)
	}
	g.divide()
	for i := range p.Pairs {
		g.targets[i] = g.partsOf(i)
	}
	for _, n := range g.names {
		n.match(&g)
	}
	for _, n := range g.names {
		n.again(&g)
	}
	g.recurring()
	out := make([]Name, 0, len(g.names))
	for _, n := range g.names {
		if (n.sure || len(n.places) > 1) && !n.first() {
			out = append(out, n.name())
		}
	}
	return out
}

// gatherer holds the names of all pairs.
type gatherer struct {
	Pairs
	cands   []Candidate
	known   []Exonym
	names   []*gathered
	byKey   map[string]*gathered
	targets [][]part
}

// gathered is a name of the source while it is gathered.
type gathered struct {
	key     string
	forms   map[string]int
	places  []occurrence
	sounds  Sounds
	exonym  int // its concept, 0 for none
	person  bool
	sure    bool
	found   map[string]*Rendering // by key
	missing []occurrence          // without a rendering so far
}

// occurrence is one place of a source name, with the first name before it; followed says that another name
// follows in the same run.
type occurrence struct {
	Place
	given    string
	followed bool
}

// part is a name of a target: a word of a run, a part between dots.
type part struct {
	Place
	text   string
	key    string
	sounds Sounds
	exonym int
	taken  bool
}

// sources takes in the names of a source.
func (g *gatherer) sources(i int) {
	text := g.Pairs.Pairs[i].Source
	g.cands = Find(g.cands[:0], text, g.From)
	g.known = Exonyms(g.known[:0], text, g.From)
	used := make([]bool, len(g.known))
	for _, c := range g.cands {
		given := ""
		begins := beginsSentence(text[:c.Start])
		part := func(start, end int) {
			at := occurrence{Place: Place{i, start, end}, given: given, followed: end < c.End}
			x := slices.IndexFunc(g.known, func(x Exonym) bool { return x.Start < end && start < x.End })
			switch {
			case x < 0:
				g.add(text[start:end], at, c, 0)
			case g.known[x].End <= end && !used[x]:
				used[x] = true
				g.add(text[start:end], at, c, g.known[x].Concept)
			}
			if given = text[start:end]; begins {
				given = "" // a sentence's first word may be any word
			}
			begins = false
		}
		if divisible(c.Text(text), g.From) {
			eachPart(text, c, part)
		} else {
			part(c.Start, c.End)
		}
	}
	for k, x := range g.known {
		if !used[k] {
			g.add(text[x.Start:x.End], occurrence{Place: Place{i, x.Start, x.End}}, Candidate{Sure: true}, x.Concept)
		}
	}
}

// divisible reports that the words of a run may be names by themselves: first name and surname, or two names of
// which one is in the genitive. The names of bodies are not: Bank of England, White House.
func divisible(run string, l lang.Tag) bool {
	if strings.Contains(run, " of ") || strings.HasPrefix(run, "《") {
		return false
	}
	return l.Base() != "en" || !lang.EnglishWord(run[:wordEndAt(run, 0)])
}

// eachPart visits the words of a candidate, or what stands between its dots; initials and particles are left out.
func eachPart(text string, c Candidate, visit func(start, end int)) {
	start := -1
	for i, r := range text[c.Start:c.End] {
		at := c.Start + i
		switch {
		case r == ' ' || r == 0xA0 || r == 0x202F || r == '.' || isDot(r):
			if start >= 0 && r != '.' && !particle(text[start:at]) && !joining(text[start:at]) {
				visit(start, at)
			}
			start = -1
		case start < 0:
			start = at
		}
	}
	if start >= 0 {
		visit(start, c.End)
	}
}

// beginsSentence reports that what stands before a place ends a sentence, or that nothing does.
func beginsSentence(before string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before, " \u00a0«“„\"「"))
	return r == utf8.RuneError || strings.ContainsRune(".!?…:\n。！？—", r)
}

// add takes in a place of a name; concept is that of one that everybody knows, whose forms are one name.
func (g *gatherer) add(form string, at occurrence, c Candidate, concept int) {
	key := Key(form, g.From)
	if concept > 0 {
		key = "#" + strconv.Itoa(concept)
	}
	n := g.byKey[key]
	if n == nil {
		n = &gathered{key: key, forms: map[string]int{}, found: map[string]*Rendering{}, exonym: concept}
		n.sounds.Read(form, g.From)
		g.byKey[key] = n
		g.names = append(g.names, n)
	}
	n.forms[form]++
	n.places = append(n.places, at)
	n.person = n.person || c.Person
	n.sure = n.sure || c.Sure
}

// Key is a name without case, spelling habits and the ending of its case.
func Key(form string, l lang.Tag) string {
	return bare(strings.ReplaceAll(strings.ToLower(form), "ё", "е"), l)
}

// divide makes names of their own of people who share a surname.
func (g *gatherer) divide() {
	all := g.names
	g.names = g.names[:0:0]
	for _, n := range all {
		givens := n.givens()
		if len(givens) < 2 {
			g.names = append(g.names, n)
			continue
		}
		rest := *n
		rest.places, rest.forms = nil, n.forms
		apart := make([]*gathered, len(givens))
		for k := range givens {
			apart[k] = &gathered{key: n.key, forms: map[string]int{}, found: map[string]*Rendering{}, person: true, sure: true, sounds: n.sounds}
		}
		for _, at := range n.places {
			k := slices.IndexFunc(givens, func(s string) bool { return at.given != "" && sameGiven(s, at.given) })
			if k < 0 {
				rest.places = append(rest.places, at)
				continue
			}
			apart[k].places = append(apart[k].places, at)
			apart[k].forms[givens[k]+" "+n.commonest()]++
		}
		g.names = append(g.names, apart...)
		if len(rest.places) > 0 {
			g.names = append(g.names, &rest)
		}
	}
}

// givens are the different first names that stand before a surname.
func (n *gathered) givens() (out []string) {
	for _, at := range n.places {
		if at.given != "" && !slices.ContainsFunc(out, func(s string) bool { return sameGiven(s, at.given) }) {
			out = append(out, at.given)
		}
	}
	return out
}

// sameGiven takes two first names for one: alike, or one the initial of the other.
func sameGiven(a, b string) bool {
	x, _ := utf8.DecodeRuneInString(a)
	y, _ := utf8.DecodeRuneInString(b)
	if strings.Contains(a, ".") || strings.Contains(b, ".") {
		return x == y
	}
	return Alike(a, b) >= OneName
}

// first reports a first name: one that another name follows wherever it stands.
func (n *gathered) first() bool {
	return !slices.ContainsFunc(n.places, func(at occurrence) bool { return !at.followed })
}

// commonest is the form that stands most often, one with a capital before others.
func (n *gathered) commonest() string {
	return slices.MinFunc(slices.Collect(maps.Keys(n.forms)), func(a, b string) int {
		x, _ := utf8.DecodeRuneInString(a)
		y, _ := utf8.DecodeRuneInString(b)
		if isUpper(x) != isUpper(y) {
			if isUpper(x) {
				return -1
			}
			return 1
		}
		return cmp.Or(n.forms[b]-n.forms[a], len(a)-len(b), strings.Compare(a, b))
	})
}

// partsOf lists the names of a target, in parts.
func (g *gatherer) partsOf(i int) []part {
	text := g.Pairs.Pairs[i].Target
	g.cands = Find(g.cands[:0], text, g.To)
	var out []part
	put := func(start, end int) {
		p := part{Place: Place{i, start, end}, text: text[start:end]}
		p.key = Key(p.text, g.To)
		p.sounds.Read(p.text, g.To)
		out = append(out, p)
	}
	g.known = Exonyms(g.known[:0], text, g.To)
	for _, x := range g.known {
		out = append(out, part{Place: Place{i, x.Start, x.End}, text: text[x.Start:x.End], key: Key(text[x.Start:x.End], g.To), exonym: x.Concept})
		out[len(out)-1].sounds.Read(text[x.Start:x.End], g.To)
	}
	for _, c := range g.cands {
		eachPart(text, c, func(start, end int) {
			if !slices.ContainsFunc(g.known, func(x Exonym) bool { return x.Start < end && start < x.End }) {
				put(start, end)
			}
		})
	}
	return out
}

// match gives each place of the name the part of the target that is most like it.
func (n *gathered) match(g *gatherer) {
	for _, at := range n.places {
		best, score := -1, renderedName
		parts := g.targets[at.Pair]
		for k := range parts {
			p := &parts[k]
			if p.taken {
				continue
			}
			s := 1.0
			if n.exonym == 0 || n.exonym != p.exonym {
				s = n.sounds.Alike(&p.sounds)
			}
			if s > score {
				best, score = k, s
			}
		}
		if best < 0 {
			n.missing = append(n.missing, at)
			continue
		}
		parts[best].taken = true
		n.render(&parts[best], score)
	}
}

// again looks where a place has no rendering for the ones that the name has elsewhere: 舍曼 alone shows no name by
// itself, but it does where 温迪·舍曼 was seen.
func (n *gathered) again(g *gatherer) {
	if len(n.missing) == 0 || len(n.found) == 0 {
		return
	}
	taken := map[Place]bool{}
	for _, r := range n.found {
		for _, p := range r.Places {
			taken[p] = true
		}
	}
	left := n.missing[:0]
	for _, at := range n.missing {
		if !n.repeated(g, at, taken) {
			left = append(left, at)
		}
	}
	n.missing = left
}

func (n *gathered) repeated(g *gatherer, at occurrence, taken map[Place]bool) bool {
	text := g.Pairs.Pairs[at.Pair].Target
	for _, key := range slices.Sorted(maps.Keys(n.found)) {
		r := n.found[key]
		for from := 0; ; {
			k := strings.Index(text[from:], r.Text)
			if k < 0 {
				break
			}
			place := Place{at.Pair, from + k, from + k + len(r.Text)}
			if !taken[place] {
				taken[place] = true
				r.Places = append(r.Places, place)
				return true
			}
			from = place.End
		}
	}
	return false
}

func (n *gathered) render(p *part, score float64) {
	r := n.found[p.key]
	if r == nil {
		r = &Rendering{Text: p.text, Likeness: score}
		n.found[p.key] = r
	}
	r.Places = append(r.Places, p.Place)
	r.Likeness = max(r.Likeness, score)
}

// recurring finds renderings that sound otherwise: the part of the targets that stands where the name stands, at
// least twice and more often than not, and hardly anywhere else.
func (g *gatherer) recurring() {
	everywhere := map[string]int{}
	for _, parts := range g.targets {
		for k := range parts {
			if !parts[k].taken {
				everywhere[parts[k].key]++
			}
		}
	}
	for _, n := range g.names {
		if len(n.missing) < 2 {
			continue
		}
		here := map[string]int{}
		for _, at := range n.missing {
			for k := range g.targets[at.Pair] {
				if p := &g.targets[at.Pair][k]; !p.taken {
					here[p.key]++
				}
			}
		}
		best := ""
		for key, c := range here {
			if c >= 2 && c*3 >= len(n.missing)*2 && c*3 >= everywhere[key]*2 && (best == "" || c > here[best] || c == here[best] && key < best) {
				best = key
			}
		}
		if best == "" {
			continue
		}
		for _, at := range n.missing {
			for k := range g.targets[at.Pair] {
				if p := &g.targets[at.Pair][k]; !p.taken && p.key == best {
					p.taken = true
					n.render(p, n.sounds.Alike(&p.sounds))
					break
				}
			}
		}
	}
}

func (n *gathered) name() Name {
	out := Name{Key: n.key, Source: n.commonest(), Person: n.person, Known: n.exonym > 0}
	if givens := n.givens(); len(givens) > 0 {
		out.Given = givens[0]
	}
	for _, at := range n.places {
		out.Places = append(out.Places, at.Place)
	}
	for _, r := range n.found {
		out.Renderings = append(out.Renderings, *r)
	}
	slices.SortFunc(out.Renderings, func(a, b Rendering) int {
		return cmp.Or(len(b.Places)-len(a.Places), strings.Compare(a.Text, b.Text))
	})
	return out
}
