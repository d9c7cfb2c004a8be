package align

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"recto/internal/text/lang"
)

var (
	train = flag.Bool("train", false, "learn the weights from the development data and rewrite weights.go")
	folds = flag.Int("folds", 0, "with -train: cross-validate in so many parts and print, without writing")
	l2    = flag.Float64("l2", 12, "with -train: how strongly weights are held near zero")
	steps = flag.Int("steps", 150, "with -train: gradient steps")
)

// text is one document pair of the development data.
type text struct {
	ID, Set, From, To string
	Src, Tgt          []string
	Gold              [][2][]int
	Par               [2][]int
}

// developmentData reads the document pairs, or skips the test when they are not there.
func developmentData(t testing.TB) []text {
	path := filepath.Join("..", "..", "..", "..", "shared", "corpus", "alignment", "dev.jsonl")
	f, err := os.Open(path)
	if err != nil {
		t.Skip("the development data is not here: ../shared/corpus/alignment beside the repository is missing")
	}
	defer f.Close()
	var out []text
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var d text
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			t.Fatal(err)
		}
		out = append(out, d)
	}
	return out
}

func (d text) options() Options {
	from, _ := lang.Parse(d.From)
	to, _ := lang.Parse(d.To)
	return Options{From: from, To: to}
}

// lines are sentences without blocks.
func lines(texts []string) []Sentence {
	out := make([]Sentence, len(texts))
	for i, s := range texts {
		out[i] = Sentence{Text: s, Block: -1}
	}
	return out
}

// example is a lattice and the path through it that is right. The features of its beads are kept, those that are
// not 0: bead b has those from start[b] up to start[b+1].
type example struct {
	l     *lattice
	path  []step
	start []int32
	of    []uint8
	value []float32
}

func newExample(l *lattice, path []step) *example {
	x := &example{l: l, path: path, start: make([]int32, 1, l.cells*len(shapes)+1)}
	l.score = make([]float32, l.cells*len(shapes))
	var f vector
	l.each(func(c, i, j, k, _ int, ok bool) {
		if ok {
			l.e.features(&f, i, j, k)
			x.keep(&f)
		} else {
			l.score[c*len(shapes)+k] = never
		}
		x.start = append(x.start, int32(len(x.of)))
	})
	return x
}

func (x *example) keep(f *vector) {
	for n, v := range f {
		if v != 0 {
			x.of, x.value = append(x.of, uint8(n)), append(x.value, v)
		}
	}
}

// fill scores the beads that are still looked at.
func (x *example) fill(w *vector) {
	for b, s := range x.l.score {
		if s != never {
			x.l.score[b] = x.dot(b, w)
		}
	}
}

func (x *example) dot(b int, w *vector) (sum float32) {
	for n := x.start[b]; n < x.start[b+1]; n++ {
		sum += w[x.of[n]] * x.value[n]
	}
	return sum
}

// count adds a bead's features, by times.
func (x *example) count(b int, g *[featCount]float64, by float64) {
	for n := x.start[b]; n < x.start[b+1]; n++ {
		g[x.of[n]] += by * float64(x.value[n])
	}
}

// examples turns a document into training matter: pieces of at most forty beads, cut also at gold beads
// of shapes that are not considered; each once without blocks and once with made-up ones.
func examples(d text, r *rand.Rand, taught *Lexicon) []*example {
	var out []*example
	for at := 0; at < len(d.Gold); {
		end := at
		for end < len(d.Gold) && end-at < 40 && shapeOf(d.Gold[end]) >= 0 {
			end++
		}
		if end > at {
			out = append(out, piece(d, d.Gold[at:end], nil, nil), piece(d, d.Gold[at:end], r, taught))
		}
		if end == at || end < len(d.Gold) && shapeOf(d.Gold[end]) < 0 {
			end++
		}
		at = end
	}
	return out
}

func shapeOf(b [2][]int) int {
	for k, s := range shapes {
		if s.src == len(b[0]) && s.tgt == len(b[1]) {
			return k
		}
	}
	return -1
}

// parts cuts long documents into pieces of about seventy gold beads, so that the only book of the data is both
// learnt from and judged by when it is cross-validated.
func parts(docs []text) (out []text) {
	const most = 70
	for _, d := range docs {
		for len(d.Gold) > most*3/2 {
			var head text
			head, d = d.cut(most)
			out = append(out, head)
		}
		out = append(out, d)
	}
	return out
}

// cut parts a document behind its first n gold beads.
func (d text) cut(n int) (text, text) {
	at := [2]int{}
	for _, b := range d.Gold[:n] {
		for side := range b {
			for _, x := range b[side] {
				at[side] = max(at[side], x+1)
			}
		}
	}
	head, rest := d, d
	head.Src, head.Tgt, head.Gold = d.Src[:at[0]], d.Tgt[:at[1]], d.Gold[:n]
	rest.Src, rest.Tgt, rest.Gold = d.Src[at[0]:], d.Tgt[at[1]:], nil
	for _, b := range d.Gold[n:] {
		var moved [2][]int
		for side := range b {
			for _, x := range b[side] {
				moved[side] = append(moved[side], x-at[side])
			}
		}
		rest.Gold = append(rest.Gold, moved)
	}
	return head, rest
}

// piece makes an example of consecutive gold beads, with blocks when r is given.
func piece(d text, gold [][2][]int, r *rand.Rand, taught *Lexicon) *example {
	var src, tgt []Sentence
	var path []step
	block := [2]int{}
	kind := "paragraph"
	for n, b := range gold {
		path = append(path, step{len(src), len(tgt), shapeOf(b)})
		if r != nil {
			kind = blocksFor(r, n, &block, kind)
		}
		for _, i := range b[0] {
			src = append(src, Sentence{d.Src[i], block[0], kind})
		}
		for _, j := range b[1] {
			tgt = append(tgt, Sentence{d.Tgt[j], block[1], kind})
		}
	}
	if r == nil {
		for i := range src {
			src[i].Block = -1
		}
	}
	opt := d.options()
	opt.Lexicon = taught
	e := weigh(src, tgt, opt)
	return newExample(e.lattice(wholeBand(len(src), len(tgt))), path)
}

// blocksFor moves to new blocks before a bead as articles do: mostly on both sides at once.
func blocksFor(r *rand.Rand, n int, block *[2]int, kind string) string {
	if n > 0 && r.Float64() < .45 {
		both := r.Float64()
		if both > .04 {
			block[0]++
		}
		if both < .96 {
			block[1]++
		}
		if both > .04 && both < .96 {
			kind = "paragraph"
			if r.Float64() < .08 {
				kind = "heading2"
			}
		}
	}
	if n == 0 {
		kind = "heading1"
	}
	return kind
}

// gradient adds the gradient of the log-likelihood of an example to g and gives the log-likelihood. Beads whose
// probability is below drop are not looked at any more.
func (x *example) gradient(w *vector, g *[featCount]float64, drop float64) float64 {
	l := x.l
	x.fill(w)
	again := w[featRunOfGaps]
	f, b := l.forward(again), l.backward(again)
	total := logAdd(f[l.cells-1][0], f[l.cells-1][1])
	l.each(func(c, _, _, k, d int, _ bool) {
		bead := c*len(shapes) + k
		if l.score[bead] == never {
			return
		}
		on := float64(l.score[bead]) + b[d][gap(k)] - total
		plain, after := math.Exp(f[c][0]+on), 0.0
		if gap(k) == 1 {
			after = math.Exp(f[c][1] + float64(again) + on)
			g[featRunOfGaps] -= after
		} else {
			after = math.Exp(f[c][1] + on)
		}
		if p := plain + after; p >= 1e-6 {
			x.count(bead, g, -p)
		} else if p < drop {
			l.score[bead] = never
		}
	})
	like := -total
	last := 0
	for n, s := range x.path {
		bead := l.cell(s.i, s.j)*len(shapes) + s.shape
		x.count(bead, g, 1)
		like += float64(x.dot(bead, w))
		if n > 0 && last == 1 && gap(s.shape) == 1 {
			g[featRunOfGaps]++
			like += float64(again)
		}
		last = gap(s.shape)
		l.score[bead] = 0 // what is right is looked at always
	}
	return like
}

// learn maximises the likelihood by Adam.
func learn(xs []*example) vector {
	var w vector
	var m, v [featCount]float64
	for t := 1; t <= *steps; t++ {
		var g [featCount]float64
		drop := 0.0
		if t > 20 && t%10 == 0 {
			drop = 1e-9
		}
		for _, x := range xs {
			x.gradient(&w, &g, drop)
		}
		rate := .1
		if t > *steps*2/3 {
			rate = .03
		}
		for n := range w {
			g[n] -= *l2 * float64(w[n])
			m[n] = .9*m[n] + .1*g[n]
			v[n] = .99*v[n] + .01*g[n]*g[n]
			w[n] += float32(rate * (m[n] / (1 - math.Pow(.9, float64(t)))) / (math.Sqrt(v[n]/(1-math.Pow(.99, float64(t)))) + 1e-8))
		}
	}
	for n := range w {
		w[n] *= sharpness
	}
	return w
}

// TestTrain learns the weights; without -train it does nothing but check that a gradient is right.
func TestTrain(t *testing.T) {
	docs := developmentData(t)
	if !*train {
		checkGradient(t, docs)
		return
	}
	if *folds > 0 {
		crossValidate(t, parts(docs))
		return
	}
	xs := allExamples(parts(docs), rand.New(rand.NewPCG(7, 7)))
	w := learn(xs)
	if err := os.WriteFile("weights.go", []byte(source(w)), 0o644); err != nil {
		t.Fatal(err)
	}
}

// heldOut is a document with the beads that weights give it which were not learnt from it.
type heldOut struct {
	d             text
	alone, taught []Bead
}

// crossValidate learns from all parts but one, for each, and prints how well that one is aligned. The project's own
// pairs are never learnt from.
func crossValidate(t *testing.T, docs []text) {
	results := make([][]heldOut, *folds)
	var wait sync.WaitGroup
	for k := range results {
		wait.Go(func() { results[k] = foldOf(docs, ownPairs(t), k) })
	}
	wait.Wait()
	alone, taught, own := map[string]*tally{}, map[string]*tally{}, map[string]*tally{}
	for _, fold := range results {
		for _, r := range fold {
			if r.taught == nil {
				score(own, r.d, r.alone)
				continue
			}
			score(alone, r.d, r.alone)
			score(taught, r.d, r.taught)
		}
	}
	fmt.Print("alone\n", report(alone), "taught by the other documents of the set\n", report(taught), "own pairs\n", report(own))
}

func foldOf(docs, own []text, k int) (out []heldOut) {
	var known, unknown []text
	for n, d := range docs {
		if n%*folds == k {
			unknown = append(unknown, d)
		} else {
			known = append(known, d)
		}
	}
	w := learn(allExamples(known, rand.New(rand.NewPCG(7, uint64(k)))))
	lexica := map[string]*Lexicon{}
	for _, d := range unknown {
		if lexica[d.Set] == nil {
			lexica[d.Set] = lexiconOf(known, func(n int) bool { return known[n].Set == d.Set })
		}
		out = append(out, heldOut{d, alignWith(&w, d, nil), alignWith(&w, d, lexica[d.Set])})
	}
	for _, d := range own {
		out = append(out, heldOut{d: d, alone: alignWith(&w, d, nil)})
	}
	return out
}

func alignWith(w *vector, d text, taught *Lexicon) []Bead {
	opt := d.options()
	opt.Lexicon = taught
	return weigh(lines(d.Src), lines(d.Tgt), opt).beads(w)
}

// allExamples turns documents into training matter. What a quarter of a set's documents are taught is what the
// other three teach.
func allExamples(docs []text, r *rand.Rand) (xs []*example) {
	const parts = 4
	taught := map[string][]*Lexicon{}
	for n, d := range docs {
		if taught[d.Set] == nil {
			for k := range parts {
				taught[d.Set] = append(taught[d.Set], lexiconOf(docs, func(m int) bool { return docs[m].Set == d.Set && m%parts != k }))
			}
		}
		xs = append(xs, examples(d, r, taught[d.Set][n%parts])...)
	}
	return xs
}

// lexiconOf is what the documents with the numbers teach.
func lexiconOf(docs []text, with func(n int) bool) *Lexicon {
	var pairs []Pair
	for n, x := range docs {
		if !with(n) {
			continue
		}
		for _, b := range x.Gold {
			if len(b[0]) == 0 || len(b[1]) == 0 {
				continue
			}
			var p Pair
			for _, i := range b[0] {
				p.Src += x.Src[i] + " "
			}
			for _, j := range b[1] {
				p.Tgt += x.Tgt[j] + " "
			}
			pairs = append(pairs, p)
		}
	}
	return Learn(pairs)
}

// source writes the weights as Go.
func source(w vector) string {
	var b strings.Builder
	b.WriteString(`package align

// weights were learnt from the alignment development set (Text+Berg de-fr with gold beads made by hand, and
// NTREX news of six pairs with neighbours joined and sentences dropped) as a semi-Markov conditional random
// field, with made-up block boundaries for the block features: go test ./internal/text/align -run TestTrain -train
var weights = vector{
`)
	for n := 0; n < len(w); n += 8 {
		b.WriteString("\t")
		for k := n; k < min(n+8, len(w)); k++ {
			if k > n {
				b.WriteString(" ")
			}
			fmt.Fprintf(&b, "%.3f,", w[k])
		}
		b.WriteString("\n")
	}
	b.WriteString("}\n")
	return b.String()
}

// checkGradient compares one gradient with differences of the likelihood.
func checkGradient(t *testing.T, docs []text) {
	x := examples(docs[1], rand.New(rand.NewPCG(1, 1)), nil)[1]
	w := weights
	var g [featCount]float64
	x.gradient(&w, &g, 0)
	for _, n := range []int{featShape, featLength, featChannels, featRunOfGaps, featBlock} {
		const h = 1e-2
		var skip [featCount]float64
		up, down := w, w
		up[n] += h
		down[n] -= h
		slope := (x.gradient(&up, &skip, 0) - x.gradient(&down, &skip, 0)) / (2 * h)
		if math.Abs(slope-g[n]) > .05+.05*math.Abs(slope) {
			t.Errorf("weight %d: gradient %.4f, difference quotient %.4f", n, g[n], slope)
		}
	}
}
