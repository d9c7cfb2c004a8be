package names_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"recto/internal/text/lang"
	"recto/internal/text/names"
)

var tags = regexp.MustCompile(`(?s)<head>.*?</head>|<[^>]*>|!\[[^\]]*\]\([^)]*\)|\]\(http[^)]*\)|https?://\S+`)

// story is a text and the names in it, listed by reading.
type story struct {
	name, file, lang, names string
}

var stories = []story{
	{"geneva sample", "../../../../shared/samples/geneva-zh.md", "zh-Hans", `俄罗斯 美国 日内瓦 莫斯科 华盛顿 谢尔盖·里亚布科夫 亚历山大·福明 里亚布科夫 瑞博科夫 温迪·谢尔曼 谢尔曼 北约 北大西洋联盟 乌克兰 欧洲
		克里米亚 布鲁塞尔 中程核力量条约 不扩散核武器条约 中亚`},
	{"archive", "../../cli/demo/stories/archive/source.html", "ru", `Алина_Токарева`},
	{"ferry", "../../cli/demo/stories/ferry/source.html", "ru", `Усть-Берёзово Нине_Гореловой Горелова`},
	{"geneva", "../../cli/demo/stories/geneva/source.html", "ru", `Женева России США Женеве Сергей_Рябков Уэнди_Шерман Рябков Шерман Марта_Келлер Соединённые_Штаты Россия Вашингтон Европе Москва
		Брюсселе НАТО Вене ОБСЕ Келлер`},
	{"nightbus", "../../cli/demo/stories/nightbus/source.html", "en", `Imre_Solt`},
	{"seeds", "../../cli/demo/stories/seeds/source.html", "zh-Hans", `石桥村 周桂兰`},
	{"umbrellas", "../../cli/demo/stories/umbrellas/source.html", "en", `Quay_Street Odile_Farrant Farrant`},
}

// TestRecall writes how many of the names in the stories are found, by every place where they stand, to
// testdata/recall.txt.
func TestRecall(t *testing.T) {
	var out strings.Builder
	fmt.Fprintf(&out, "%-14s %7s %7s   not found\n", "story", "places", "found")
	for _, s := range stories {
		text, err := os.ReadFile(filepath.FromSlash(s.file))
		if errors.Is(err, fs.ErrNotExist) && strings.Contains(s.file, "shared") {
			t.Skip("shared/samples is not here: this test needs the shared folder beside the repository")
		}
		if err != nil {
			t.Fatal(err)
		}
		plain := tags.ReplaceAllString(string(text), "\n")
		if _, body, ok := strings.Cut(plain, "摘要："); ok && s.name == "geneva sample" {
			plain, _, _ = strings.Cut(body, "参考链接")
		}
		places, missed := recall(plain, s)
		fmt.Fprintf(&out, "%-14s %7d %7d   %s\n", s.name, places, places-len(missed), strings.Join(slices.Compact(missed), " "))
	}
	golden(t, "testdata/recall.txt", out.String())
}

// recall counts the places of the names in a text, and lists those where no candidate holds the whole name.
func recall(text string, s story) (places int, missed []string) {
	type span struct{ start, end int }
	var found []span
	for _, c := range names.Find(nil, text, lang.Tag(s.lang)) {
		found = append(found, span{c.Start, c.End})
	}
	for _, x := range names.Exonyms(nil, text, lang.Tag(s.lang)) {
		found = append(found, span{x.Start, x.End})
	}
	list := strings.Fields(strings.ReplaceAll(s.names, "_", "\u00a0"))
	slices.SortStableFunc(list, func(a, b string) int { return len(b) - len(a) })
	taken := make([]bool, len(text))
	for _, name := range list {
		name = strings.ReplaceAll(name, "\u00a0", " ")
		for at := 0; ; {
			k := strings.Index(text[at:], name)
			if k < 0 {
				break
			}
			start, end := at+k, at+k+len(name)
			at = end
			if slices.Contains(taken[start:end], true) {
				continue
			}
			for i := start; i < end; i++ {
				taken[i] = true
			}
			places++
			if !slices.ContainsFunc(found, func(f span) bool { return f.start <= start && end <= f.end }) {
				missed = append(missed, name)
			}
		}
	}
	return places, missed
}
