package align_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"recto/internal/text/align"
)

// check verifies what Align promises.
func check(t *testing.T, src, tgt []align.Sentence, beads []align.Bead) {
	t.Helper()
	i, j := 0, 0
	for n, b := range beads {
		if b.Src.Start != i || b.Tgt.Start != j || b.Src.Len() < 0 || b.Tgt.Len() < 0 || b.Src.Len()+b.Tgt.Len() == 0 {
			t.Fatalf("bead %d is %v %v after (%d, %d)", n, b.Src, b.Tgt, i, j)
		}
		i, j = b.Src.End, b.Tgt.End
		if !(b.Score >= 0 && b.Score <= 1) {
			t.Errorf("bead %d has the score %v", n, b.Score)
		}
		if i > len(src) || j > len(tgt) {
			t.Fatalf("bead %d runs past the end: %v %v", n, b.Src, b.Tgt)
		}
		inside(t, src[b.Src.Start:b.Src.End])
		inside(t, tgt[b.Tgt.Start:b.Tgt.End])
	}
	if i != len(src) || j != len(tgt) {
		t.Errorf("beads end at (%d, %d) of (%d, %d)", i, j, len(src), len(tgt))
	}
}

func inside(t *testing.T, run []align.Sentence) {
	t.Helper()
	for _, s := range run {
		if s.Block != run[0].Block {
			t.Errorf("a bead crosses from block %d to %d", run[0].Block, s.Block)
		}
	}
}

// plain are sentences without blocks.
func plain(texts ...string) []align.Sentence {
	out := make([]align.Sentence, len(texts))
	for i, s := range texts {
		out[i] = align.Sentence{Text: s, Block: -1}
	}
	return out
}

func render(beads []align.Bead) string {
	var b strings.Builder
	for _, x := range beads {
		fmt.Fprintf(&b, "%d-%d ", x.Src.Len(), x.Tgt.Len())
	}
	return strings.TrimSpace(b.String())
}

func TestAlign(t *testing.T) {
	for _, c := range []struct {
		name     string
		opt      align.Options
		src, tgt []align.Sentence
		want     string
	}{
		{"nothing", align.Options{}, nil, nil, ""},
		{"source alone", align.Options{}, plain("One.", "Two."), nil, "1-0 1-0"},
		{"target alone", align.Options{}, nil, plain("One."), "0-1"},
		{"one to one", align.Options{From: "en", To: "ru"}, plain("It rained.", "Nobody left the hall."), plain("Шёл дождь.", "Никто не покинул зал."), "1-1 1-1"},
		{
			"split and joined", align.Options{From: "ru", To: "zh-Hans"},
			plain("Переговоры начались в понедельник, 10 января, и длились почти восемь часов без перерыва на обед.",
				"Сергей Рябков назвал их трудными.", "Уэнди Шерман назвала их откровенными.", "Следующая встреча пройдет 12 января в Брюсселе."),
			plain("会谈于1月10日星期一开始。", "会谈持续了近八个小时，中间没有午休。", "谢尔盖·里亚布科夫称会谈艰难，温迪·舍曼称会谈坦率。", "下次会议将于1月12日在布鲁塞尔举行。"),
			"1-2 2-1 1-1",
		},
		{
			"left out", align.Options{From: "en", To: "zh-Hans"},
			plain("The minister arrived in Geneva at 9:30 on Monday.", "Her plane was late because of the fog over the lake, which had not lifted since Sunday evening.",
				"She left for London the same night.", "The next round of talks will be held in Moscow in March 2023."),
			plain("部长周一9:30抵达日内瓦。", "当晚她前往伦敦。", "下一轮会谈将于2023年3月在莫斯科举行。"),
			"1-1 1-0 1-1 1-1",
		},
	} {
		got := align.Align(c.src, c.tgt, c.opt)
		check(t, c.src, c.tgt, got)
		if render(got) != c.want {
			t.Errorf("%s: %s, want %s", c.name, render(got), c.want)
		}
	}
}

func TestAlignKeepsBlocks(t *testing.T) {
	src := []align.Sentence{
		{Text: "Rain", Block: 0, Kind: "heading"},
		{Text: "It rained.", Block: 1, Kind: "paragraph"}, {Text: "Nobody left.", Block: 1, Kind: "paragraph"},
		{Text: "A wet street", Block: 2, Kind: "alt"},
		{Text: "Then it was over.", Block: 3, Kind: "paragraph"},
	}
	tgt := []align.Sentence{
		{Text: "Дождь", Block: 0, Kind: "heading"},
		{Text: "Шёл дождь, но никто не ушёл.", Block: 1, Kind: "paragraph"},
		{Text: "Мокрая улица", Block: 2, Kind: "alt"},
		{Text: "Потом всё кончилось.", Block: 3, Kind: "paragraph"},
	}
	got := align.Align(src, tgt, align.Options{From: "en", To: "ru"})
	check(t, src, tgt, got)
	if want := "1-1 2-1 1-1 1-1"; render(got) != want {
		t.Errorf("%s, want %s", render(got), want)
	}
}

// sentences makes n sentences with some blocks.
func sentences(r *rand.Rand, n int, blocks bool) []align.Sentence {
	out := make([]align.Sentence, n)
	block := 0
	for i := range out {
		if blocks && r.IntN(3) == 0 {
			block++
		}
		var b strings.Builder
		for range r.IntN(12) {
			b.WriteString([]string{"rain ", "Geneva ", "12 ", "会谈", "Женева ", "? ", "\xff", "「", "カナダ"}[r.IntN(9)])
		}
		out[i] = align.Sentence{Text: b.String(), Block: block, Kind: "paragraph"}
		if !blocks {
			out[i].Block = -1
		}
	}
	return out
}

func TestAlignOnRandomTexts(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 60 {
		src, tgt := sentences(r, r.IntN(25), r.IntN(2) == 0), sentences(r, r.IntN(25), r.IntN(2) == 0)
		check(t, src, tgt, align.Align(src, tgt, align.Options{From: "en", To: "zh-Hans"}))
	}
}

func TestAlignUnequalTexts(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	long, short := sentences(r, 900, true), sentences(r, 20, true)
	check(t, long, short, align.Align(long, short, align.Options{}))
	check(t, short, long, align.Align(short, long, align.Options{}))
	empty := make([]align.Sentence, 400)
	check(t, empty, long, align.Align(empty, long, align.Options{}))
}

func FuzzAlign(f *testing.F) {
	f.Add("It rained. 12|Nobody left.", "Шёл дождь. 12|Никто не ушёл.", uint8(3))
	f.Add("a|b|c||", "", uint8(0))
	f.Fuzz(func(t *testing.T, a, b string, blocks uint8) {
		if len(a)+len(b) > 2000 {
			return
		}
		cut := func(s string) []align.Sentence {
			out := plain(strings.Split(s, "|")...)
			for i := range out {
				if blocks > 0 {
					out[i].Block = i / int(blocks)
				}
			}
			return out
		}
		src, tgt := cut(a), cut(b)
		check(t, src, tgt, align.Align(src, tgt, align.Options{From: "en", To: "ru"}))
	})
}

// article makes a made-up article of n sentences in English and Chinese.
func article(n int) (src, tgt []align.Sentence) {
	for i := range n {
		src = append(src, align.Sentence{Text: fmt.Sprintf("The talks in Geneva began on Monday at %d:30, and about %d envoys of Russia and France came to hear what Minister Lee%d had to say.", i%24, 7*i, i), Block: i / 3, Kind: "paragraph"})
		tgt = append(tgt, align.Sentence{Text: fmt.Sprintf("日内瓦会谈于周一%d:30开始，约有%d名俄罗斯和法国的使节前来听取部长Lee%d的讲话。", i%24, 7*i, i), Block: i / 3, Kind: "paragraph"})
	}
	return src, tgt
}

func TestAlignLongText(t *testing.T) {
	src, tgt := article(3000)
	tgt = append(tgt[:1500:1500], tgt[1560:]...) // twenty blocks are missing
	beads := align.Align(src, tgt, align.Options{From: "en", To: "zh-Hans"})
	check(t, src, tgt, beads)
	right := 0
	for _, b := range beads {
		if b.Src.Len() == 1 && b.Tgt.Len() == 1 && src[b.Src.Start].Block == tgt[b.Tgt.Start].Block {
			right++
		}
	}
	if right < 2900 {
		t.Errorf("%d of 2940 pairs found", right)
	}
}

func BenchmarkAlignArticle(b *testing.B) {
	src, tgt := article(60)
	b.ReportAllocs()
	for b.Loop() {
		align.Align(src, tgt, align.Options{From: "en", To: "zh-Hans"})
	}
}

// BenchmarkAlignLong shows the growth with length.
func BenchmarkAlignLong(b *testing.B) {
	for _, n := range []int{1000, 10_000, 100_000} {
		src, tgt := article(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				align.Align(src, tgt, align.Options{From: "en", To: "zh-Hans"})
			}
		})
	}
}

func ExampleAlign() {
	src := plain("It rained all day.", "Nobody left.")
	tgt := plain("Весь день шёл дождь.", "Никто не ушёл.")
	for _, b := range align.Align(src, tgt, align.Options{From: "en", To: "ru"}) {
		fmt.Println(src[b.Src.Start].Text, "=", tgt[b.Tgt.Start].Text)
	}
	// Output:
	// It rained all day. = Весь день шёл дождь.
	// Nobody left. = Никто не ушёл.
}
