package check

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"io/fs"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

var train = flag.Bool("train", false, "learn the weights of coverage/omitted and coverage/unrelated from the development data and print them")

// TestTrain learns evidence_weights.go from correct pairs. What is wrong is made of them: the next sentence in
// place of a target, and two sentences facing the translation of one. Without -train it checks the learner.
func TestTrain(t *testing.T) {
	if !*train {
		wrong, right := []float64{1, 1}, []float64{1, -1}
		if w := learn(slices.Repeat([]example{{wrong, 1}, {right, 0}}, 500)); dot(w, wrong) < 1 || dot(w, right) > -1 {
			t.Errorf("learn does not tell two points apart: %.2f", w)
		}
		return
	}
	var unrelated, omitted []example
	for _, group := range cleanGroups(t) {
		for i, l := range group {
			o, far := group[(i+1)%len(group)], group[(i*7+13)%len(group)]
			if o.Source == l.Source || far.Source == l.Source {
				continue
			}
			unrelated = append(unrelated, l.example(l.Source, l.Target, 0, false), l.example(l.Source, o.Target, 1, false), l.example(l.Source, far.Target, 1, false))
			omitted = append(omitted, l.example(l.Source, l.Target, 0, true))
			if l.Set != "ntrex" && l.Set != "wmt22-ref" {
				continue
			}
			both, kept := l.join(l.Source, o.Source, l.From), l.Target
			if i%2 == 1 {
				kept = o.Target
			}
			unrelated = append(unrelated, l.example(both, kept, 0, false)) // half a translation is one
			omitted = append(omitted, l.example(both, l.join(l.Target, o.Target, l.To), 0, true), l.example(both, kept, 1, true))
		}
	}
	t.Logf("unrelated: %.2f", learn(unrelated))
	t.Logf("omitted: %.2f", learn(omitted))
}

type cleanLine struct {
	Source, Target, Set string
	From                string `json:"src_lang"`
	To                  string `json:"tgt_lang"`
}

func cleanGroups(t testing.TB) (groups [][]cleanLine) {
	f, err := os.Open("../../../../shared/corpus/checks/clean.dev.jsonl")
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("shared/corpus/checks is not here: this test needs the shared folder beside the repository")
	}
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	at := map[string]int{}
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<22)
	for in.Scan() {
		var l cleanLine
		if err := json.Unmarshal(in.Bytes(), &l); err != nil {
			t.Fatal(err)
		}
		key := l.Set + " " + l.From + " " + l.To
		if _, ok := at[key]; !ok {
			at[key] = len(groups)
			groups = append(groups, nil)
		}
		groups[at[key]] = append(groups[at[key]], l)
	}
	return groups
}

func (l cleanLine) join(a, b, language string) string {
	if lang.MustParse(language).Spaceless() {
		return a + b
	}
	return a + " " + b
}

type example struct {
	features []float64
	wrong    float64
}

func (l cleanLine) example(source, target string, wrong float64, omitted bool) example {
	u := &Unit{Source: Side{Lang: lang.MustParse(l.From), Text: markup.Plain(source), Block: -1}, Target: Side{Lang: lang.MustParse(l.To), Text: markup.Plain(target), Block: -1}}
	var p pair
	p.begin(u)
	e := p.share()
	from, to := p.src.weight(u.Source.Lang), p.tgt.weight(u.Target.Lang)
	if omitted {
		f := e.omitted(from, to, p.src.stops, p.tgt.stops)
		return example{f[:], wrong}
	}
	f := e.unrelated(from, to)
	return example{f[:], wrong}
}

// learn is logistic regression by stochastic gradient descent.
func learn(data []example) []float64 {
	w := make([]float64, len(data[0].features))
	random := rand.New(rand.NewPCG(1, 2))
	for round := range 14 {
		rate := .04 / float64(1+round)
		for _, i := range random.Perm(len(data)) {
			d := data[i]
			g := 1/(1+math.Exp(-dot(w, d.features))) - d.wrong
			for j := range w {
				w[j] -= rate * (g*d.features[j] + 1e-5*w[j])
			}
		}
	}
	return w
}
