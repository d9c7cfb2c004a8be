package memory_test

import (
	"flag"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"recto/internal/indexfile"
	"recto/internal/text/memory"
)

var (
	units = flag.Int("units", 100_000, "how many texts BenchmarkScale searches")
	brute = flag.Int("brute", 40, "for how many queries BenchmarkScale compares with an exhaustive search")
)

// BenchmarkScale measures an index in a mapped file, as the program uses it:
//
//	go test ./internal/text/memory -run xxx -bench Scale -benchtime 2000x -timeout 1h -units 1000000
//
// The texts are those of the development data, grown (see grow); without it they are invented (see invented). Half of
// the queries are texts with one to three words changed, half are texts that are not in the memory.
func BenchmarkScale(b *testing.B) {
	all, asked := scaleTexts(b, *units)
	began := time.Now()
	x := memory.New(all)
	built := time.Since(began)
	name := filepath.Join(b.TempDir(), "index")
	if err := indexfile.Write(name, func(f *os.File) error { return x.WriteTo(f, 1) }); err != nil {
		b.Fatal(err)
	}
	x = nil
	heap := heapInUse()
	began = time.Now()
	file, err := indexfile.Open(name)
	if err != nil {
		b.Fatal(err)
	}
	defer file.Close()
	if x, _, err = memory.Load(file.Data); err != nil {
		b.Fatal(err)
	}
	opened := time.Since(began)
	millions := float64(len(all)) / 1e6
	heap = heapInUse() - heap
	began = time.Now()
	x.Add(memory.Entry{ID: memory.ID(len(all)), Text: "A text that was never here before."})
	if got := x.Lookup("A text that was never here before.", 1, 1, nil); len(got) != 1 {
		b.Fatal("what was added is not found")
	}
	added := time.Since(began)
	x.Remove(memory.ID(len(all)))

	var took []time.Duration
	var dst []memory.Match
	for i := 0; b.Loop(); i++ {
		began := time.Now()
		dst = x.Lookup(asked[i%len(asked)], .75, 5, dst[:0])
		took = append(took, time.Since(began))
	}
	if kib := residentOf(name); kib > 0 {
		b.ReportMetric(float64(kib)*1024/1e6/millions, "MB-resident/million")
	}
	slices.Sort(took)
	found, there := recallOf(x, all, asked[:min(*brute, len(asked))])
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(float64(took[len(took)/2].Microseconds()), "µs-median")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "µs-p99")
	b.ReportMetric(float64(found)/float64(max(there, 1)), "recall")
	b.ReportMetric(float64(there), "matches")
	b.ReportMetric(built.Seconds(), "s-build")
	b.ReportMetric(float64(opened.Milliseconds()), "ms-open")
	b.ReportMetric(float64(added.Microseconds()), "µs-add-and-find")
	b.ReportMetric(float64(len(file.Data))/1e6/millions, "MB-file/million")
	b.ReportMetric(float64(heap)/1e6/millions, "MB-heap/million")
}

// residentOf is how many KiB of a mapped file lie in memory, by the word of Linux; 0 elsewhere.
func residentOf(name string) (kib int) {
	maps, err := os.ReadFile("/proc/self/smaps")
	if err != nil {
		return 0
	}
	_, mapping, _ := strings.Cut(string(maps), name+"\n")
	for line := range strings.Lines(mapping) {
		if n, ok := strings.CutPrefix(line, "Rss:"); ok {
			kib, _ = strconv.Atoi(strings.Fields(n)[0])
			return kib
		}
	}
	return 0
}

func heapInUse() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapInuse)
}

// recallOf counts the matches of an exhaustive search, and those of them that the index finds.
func recallOf(x *memory.Index, all []memory.Entry, asked []string) (found, there int) {
	for _, q := range asked {
		got := x.Lookup(q, .75, 5, nil)
		want := memory.Exhaustive(all, q, .75, 5)
		there += len(want)
		for k, w := range want {
			if k < len(got) && got[k].Score >= w.Score {
				found++
			}
		}
	}
	return found, there
}

// scaleTexts are n texts and queries, in an order that mixes both kinds.
func scaleTexts(b *testing.B, n int) (all []memory.Entry, asked []string) {
	if _, err := os.Stat(development); err == nil {
		all = grow(corpus(b), n)[:n]
		edited, natural := queries(b, "queries-edited.tsv"), queries(b, "queries-natural.tsv")
		for i := range min(len(edited), len(natural)) {
			asked = append(asked, edited[i], natural[i])
		}
		return all, asked
	}
	b.Log("the development data is not here: the texts are invented")
	more := invented(n + 200)
	all = more[:n]
	r := rand.New(rand.NewPCG(3, 4))
	for _, e := range more[n:] {
		words := strings.Fields(all[r.IntN(n)].Text)
		for range 1 + r.IntN(3) {
			words[r.IntN(len(words))] = "elsewhere"
		}
		asked = append(asked, strings.Join(words, " "), e.Text)
	}
	return all, asked
}

// invented makes texts of 50,000 made-up words that are as common as words are (Zipf-Mandelbrot, exponent 1.07, shift
// 2.7), commoner ones shorter, in sentences whose lengths are distributed as those of news are (log-normal, median 18
// words).
func invented(n int) []memory.Entry {
	r := rand.New(rand.NewPCG(1, 2))
	syllables := strings.Fields("an ber co den er fa go hin in ju ka lo men no or pe qua ri sen ta un ver wo xi yo zu")
	words := make([]string, 50_000)
	for i := range words {
		for range 1 + int(math.Log2(float64(i+2))/4) + r.IntN(2) {
			words[i] += syllables[r.IntN(len(syllables))]
		}
	}
	zipf := rand.NewZipf(r, 1.07, 2.7, uint64(len(words)-1))
	out := make([]memory.Entry, n)
	var text strings.Builder
	for i := range out {
		text.Reset()
		for k := range min(max(int(math.Exp(math.Log(18)+.6*r.NormFloat64())), 2), 120) {
			if k > 0 {
				text.WriteByte(' ')
			}
			text.WriteString(words[zipf.Uint64()])
		}
		out[i] = memory.Entry{ID: memory.ID(i), Text: text.String()}
	}
	return out
}
