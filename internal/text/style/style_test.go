package style_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"recto/internal/text/markup"
	"recto/internal/text/style"
)

// written is the text with all fixes in it; a hit without one is shown as «words».
func written(t style.Text, hits []style.Hit) string {
	var out strings.Builder
	at := 0
	for _, h := range hits {
		if h.Start < at {
			continue
		}
		out.WriteString(t.Plain[at:h.Start])
		if h.Fixable {
			out.WriteString(h.Fix)
		} else {
			out.WriteString("«" + t.Plain[h.Start:h.End] + "»")
		}
		at = h.End
	}
	return out.String() + t.Plain[at:]
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		lang  string
		packs string
		text  string // inline Markdown
		want  string // as written
	}{
		{"zh", "zh", "他说,“好的”.然后走了!", "他说，“好的”。然后走了！"},
		{"zh", "zh", "比分是 3:2，时间 10:30。", ""},
		{"zh", "zh", "世界卫生组织(WHO)宣布", "世界卫生组织（WHO）宣布"},
		{"zh", "zh", "调用 f(x) 即可", ""},
		{"zh", "zh", `他说"不行"`, "他说“不行”"},
		{"zh", "zh", `一台 14" 的屏幕`, ""},
		{"zh-Hant", "zh", `他說"不行"`, "他說「不行」"},
		{"zh", "zh", "这是--据说--真的", "这是——据说——真的"},
		{"zh", "zh", "2019-2020 年，北京-上海", "2019-2020 年，北京——上海"},
		{"zh", "zh", "他想了想...走了。。。", "他想了想……走了……"},
		{"zh", "zh", "他来了 ，又走了。 然后", "他来了，又走了。然后"},
		{"zh", "zh", "请看 https://a.org/b,c?d=1 这里", ""},
		{"zh", "zh-spaced", "在Linux上有3个`go`命令", "在 Linux 上有 3 个 go 命令"},
		{"zh", "zh-spaced", "在 Linux 上，C++ 和 5% 都好", ""},
		{"zh", "zh-joined", "在 Linux 上", "在Linux上"},
		{"zh", "zh-technical", "您可以用 sudo 运行 /etc/init.d/x，加 --force", "你可以用 `sudo` 运行 `/etc/init.d/x`，加 `--force`"},
		{"zh", "zh-technical", "按 Ctrl+C 或 F5 键，再看 $HOME", "按 `Ctrl+C` 或 `F5` 键，再看 `$HOME`"},
		{"zh", "zh-technical", "用 **systemctl** 启动，在 Github 登陆", "用 `systemctl` 启动，在 GitHub 登录"},
		{"zh", "zh-technical", "支持 Linux，macOS 和 Windows", "支持 Linux、macOS 和 Windows"},
		{"zh", "zh-technical", "github.com/x 和 see-github 不动", "github.com/x 和 `see-github` 不动"},
		{"zh", "zh-technical", "Linux、macOS、和 Windows，人、和平", "Linux、macOS 和 Windows，人、和平"},
		{"zh", "zh-technical", "支持 Linux、和其他系统、或者都不", "支持 Linux 和其他系统或者都不"},
		{"zh", "zh-technical", "有三个 APIs 和 iOS、SaaS", "有三个 API 和 iOS、SaaS"},
		{"zh", "zh-technical", "这里难懂（译者注：不通），（LCTT 译注：海鸟）", "这里难懂«（译者注：不通）»，（LCTT 译注：海鸟）"},
		{"zh", "zh-technical", "用 zless 程序和 dm-crypt，不是 app 程序或 open-source", "用 `zless` 程序和 `dm-crypt`，不是 app 程序或 open-source"},
		{"zh", "zh zh-technical", "这是——据说——真的。—Peter，第 2—3 页", "这是 —— 据说 —— 真的。—— Peter，第 2—3 页"},
		{"zh", "zh-technical", "提供记录，重放和调试的功能，以及更多；船来了，船长和水手上岸", "提供记录、重放和调试的功能，以及更多；船来了，船长和水手上岸"},
		{"zh", "zh-technical", "因此，开发和测试都慢，就是说，企业和组织都来了", ""},
		{"zh", "zh-technical", "在 web 服务器和 shell 里，用 `web` 和 web.py", "在 Web 服务器和 Shell 里，用 web 和 `web.py`"},
		{"zh", "zh-technical", "微软和 Microsoft 的 kernel 与 Microsoft Azure、kernel.org、Linux kernel 不同，图象", "微软和 微软 的 内核 与 Microsoft Azure、kernel.org、Linux kernel 不同，图像"},
		{"zh", "zh-technical", "点击 Save As，按下 OK，按下 Enter，双击 `OK` 和 Ubuntu 的图标", "点击 “Save As”，按下 “OK”，按下 Enter，双击 OK 和 Ubuntu 的图标"},
		{"zh", "zh-technical", "按 Ctrl + Alt + T，用 has_colors() 和 f(x)，看 uefi.img、Vue.js", "按 `Ctrl + Alt + T`，用 `has_colors()` 和 f(x)，看 `uefi.img`、Vue.js"},
		{"zh", "zh", "他说_所有人_都来，用 `_b_` 和 a_b，_c 也_d", "他说«_所有人_»都来，用 _b_ 和 a_b，_c 也_d"},
		{"zh", "zh", "**注意：**先关机，**注意**：再走", "注意«：»先关机，注意：再走"},
		{"zh", "zh", "用户(`whoami` 的结果, 见上)拥有", "用户（whoami 的结果，见上）拥有"},
		{"zh", "zh", "**注意：** 先关机， 再走", "注意： 先关机，再走"},
		{"zh", "zh", "码是 137 (128+9)。", "码是 137（128+9）。"},
		{"zh", "zh", "方法 A: 用终端, 或 B; 再看 PHP:", "方法 A：用终端，或 B；再看 PHP："},
		{"zh", "zh-spaced", "大约 300MB，3.5GHz，4K，`12KB`", "大约 300 MB，3.5 GHz，4K，12KB"},
		{"ja", "ja", "彼は言った,\"はい\"!", "彼は言った，「はい」！"},
		{"ru", "ru", `Он сказал: "Нет" - и ушёл...`, "Он сказал: «Нет» — и ушёл…"},
		{"ru", "ru", "В 1990-2000 годах, по-русски, C-400 — ракета", ""},
		{"ru", "ru", "Всего 1,234,567 человек и 1,5 %", "Всего 1\u00A0234\u00A0567 человек и 1,5 %"},
		{"en", "en-guardian", "The color — a gray one — is 25000 miles off.", "The colour – a grey one – is 25,000 miles off."},
		{"en", "en-ap", "Some 10 per cent of the labour force--or more", "Some 10% of the labor force — or more"},
		{"en", "en", "Call 555 123 4567 in 2024, pay 3.14", ""},
		{"de", "de", `Er sagte: "Nein" - und 1,234,567 Euro`, "Er sagte: „Nein“ – und 1.234.567 Euro"},
		{"uk", "uk", `Він сказав: "Ні" - і пішов`, "Він сказав: «Ні» — і пішов"},
	} {
		g := style.New(langTag(c.lang), style.Config{Packs: strings.Fields(c.packs)})
		text := style.Text{Text: markup.ParseInline(c.text, nil), Kind: markup.Paragraph}
		want := c.want
		if want == "" {
			want = text.Plain
		}
		var f style.Finder
		if got := written(text, f.Find(nil, g, text)); got != want {
			t.Errorf("%s %s: %q is written %q, want %q", c.lang, c.packs, c.text, got, want)
		}
	}
}

// What a house chooses beside its packs.
func TestChosen(t *testing.T) {
	for _, c := range []struct{ lang, choice, value, text, want string }{
		{"ru", "yo", "all", "Еще ее учеба: зеленый самолет, все и небо. Идет Хрущева.", "Ещё её учеба: зелёный самолёт, все и небо. Идёт Хрущёва."},
		{"ru", "yo", "none", "Ещё ёлка", "Еще елка"},
		{"ru", "nbsp", "figures", "Ждал 5 км, 20 %, 3 раза; № 7, С. В. Лавров и А. Блок, в 1999 г. — он", "Ждал 5 км, 20 %, 3 раза; № 7, С. В. Лавров и А. Блок, в 1999 г. — он"},
		{"ru", "nbsp", "all", "Он — в лодке, а я с ней. Из-за и «о том»", "Он — в лодке, а я с ней. Из-за и «о том»"},
		{"fr", "nbsp", "all", "« Oui » : non !", "« Oui » : non !"},
		{"en", "nbsp", "figures", "It is 5 km in U. S. terms. J. Smith saw 10 ferries", "It is 5 km in U. S. terms. J. Smith saw 10 ferries"},
	} {
		g := style.New(langTag(c.lang), style.Config{Choices: map[string]string{c.choice: c.value}})
		text := style.Text{Text: markup.Plain(c.text), Kind: markup.Paragraph}
		var f style.Finder
		if got := written(text, f.Find(nil, g, text)); got != c.want {
			t.Errorf("%s %s=%s: %q is written %q, want %q", c.lang, c.choice, c.value, c.text, got, c.want)
		}
	}
}

// Some rules judge a whole block, and where it stands.
func TestFindBlock(t *testing.T) {
	g := style.New("zh-Hans", style.Config{Packs: []string{"zh", "zh-technical"}})
	for _, c := range []struct {
		under markup.Kind
		kind  markup.Kind
		text  string
		want  string
	}{
		{"", markup.Heading, "1. 设置 Apache", "1、设置 Apache"},
		{"", markup.Heading, "12.设置", "12、设置"},
		{"", markup.Heading, "1.1 版发布", ""},
		{"", markup.Heading, "2024. 年鉴", ""},
		{markup.Image, markup.Paragraph, "晨雾中的渡船", "*晨雾中的渡船*"},
		{markup.Image, markup.Paragraph, "晨雾中的 `ferry`", "«晨雾中的 ferry»"},
		{markup.Image, markup.Paragraph, "渡船来了。", ""},
		{markup.Image, markup.Paragraph, "图 1. 渡船来了。", "*图 1. 渡船来了。*"},
		{"", markup.Paragraph, "去下载 `iPXE`.", "去下载 iPXE。"},
		{"", markup.Paragraph, "他在 Apple Inc.", ""},
		{markup.Image, markup.Paragraph, "*晨雾中的渡船*", ""},
		{markup.Paragraph, markup.Paragraph, "晨雾中的渡船", ""},
		{markup.Paragraph, markup.Paragraph, "*晨雾中的渡船*", "«晨雾中的渡船»"},
		{"", markup.Paragraph, "各种”智能“设备和“智慧“城市", "各种“智能”设备和“智慧”城市"},
		{"", markup.Paragraph, "”他说过\"", "“他说过\""},
		{"", markup.Paragraph, "他说”走吧", ""},
		{"", markup.Paragraph, "“他说“走吧”，就走了”", ""},
	} {
		text := style.Text{Text: markup.ParseInline(c.text, nil), Kind: c.kind, Alone: true, Under: c.under}
		want := c.want
		if want == "" {
			want = text.Plain
		}
		var f style.Finder
		if got := written(text, f.Find(nil, g, text)); got != want {
			t.Errorf("%q under %q is written %q, want %q", c.text, c.under, got, want)
		}
	}
}

func TestCommands(t *testing.T) {
	source := read(t, "testdata", "commands.md", "en")
	target := &markup.Document{Blocks: []markup.Block{{Kind: markup.Paragraph, Text: markup.ParseInline("用 `Vim` 和 `ferry`，`HOME`", nil)}}}
	got := style.Commands(source, target)
	for word, want := range map[string]style.Use{"gzip": 0, "Gzip": style.Miscased, "tar": style.Typed, "Vim": style.Named, "HOME": style.Typed, "ferry": style.Typed, "Tar": style.Miscased} {
		if got[word] != want {
			t.Errorf("Commands has %q for %d, want %d", word, got[word], want)
		}
	}
	g := style.New("zh-Hans", style.Config{Packs: []string{"zh-technical"}})
	text := style.Text{Text: markup.ParseInline("Gzip 程序，`Vim` 和 tar", nil), Kind: markup.Paragraph, Commands: got}
	var f style.Finder
	if got, want := written(text, f.Find(nil, g, text)), "`gzip` 程序，«Vim» 和 `tar`"; got != want {
		t.Errorf("written %q, want %q", got, want)
	}
}

// What a house chooses goes before what its packs say.
func TestChoices(t *testing.T) {
	g := style.New("zh-Hans", style.Config{Packs: []string{"zh-technical"}, Choices: map[string]string{"address": "您"}, Off: []string{"words"},
		Names: []string{"对岸Lab"}, Replace: []style.Replacement{{From: "社群", To: "社区"}}})
	text := style.Text{Text: markup.Plain("你在对岸lab登陆社群")}
	var f style.Finder
	if got, want := written(text, f.Find(nil, g, text)), "您在对岸Lab登陆社群"; got != want {
		t.Errorf("written %q, want %q", got, want)
	}
	for _, name := range style.Packs("") {
		if !style.Known(name) {
			t.Errorf("pack %s is listed and not known", name)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"在Linux上(WHO)\"不行\"...--", "1,234,567 per cent — a **b** `c`", "您 ， Ctrl+C https://x.y/z @a", "((((", "Ёё \"a\" - b"} {
		f.Add(s)
	}
	var guides []*style.Guide
	for _, l := range []string{"zh-Hans", "zh-Hant", "ja", "ru", "en", "de", "fr"} {
		guides = append(guides, style.New(langTag(l), style.Config{Packs: style.Packs(langTag(l)), Choices: map[string]string{"yo": "none"}}))
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			return
		}
		text := style.Text{Text: markup.ParseInline(s, nil), Alone: true, Kind: markup.Paragraph}
		var finder style.Finder
		for _, g := range guides {
			last := map[string]int{}
			for _, h := range finder.Find(nil, g, text) {
				if h.Start < 0 || h.End > len(text.Plain) || h.Start > h.End {
					t.Fatalf("%s: %d..%d of %d", h.Rule, h.Start, h.End, len(text.Plain))
				}
				if !slices.Contains(style.Kinds(h.Rule), h.Key) || !slices.Contains(style.Rules(), h.Rule) {
					t.Fatalf("%s %q is no kind of hit that there is", h.Rule, h.Key)
				}
				if h.Start < len(text.Plain) && !utf8.RuneStart(text.Plain[h.Start]) {
					t.Fatalf("%s begins inside of a character", h.Rule)
				}
				if h.Start < last[h.Rule+h.Key] && h.Rule != "code" && h.Rule != "spacing" {
					t.Fatalf("%s: hits overlap at %d", h.Rule, h.Start)
				}
				last[h.Rule+h.Key] = h.End
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	g := style.New("zh-Hans", style.Config{Packs: []string{"zh", "zh-spaced", "zh-technical"}})
	text := style.Text{Text: markup.ParseInline("渡船公司表示，新航线将于 2024 年 3 月 12 日开通，每天往返六次，票价为 45 元；使用 `ferry` 命令可以查询。", nil)}
	var f style.Finder
	var hits []style.Hit
	b.ReportAllocs()
	b.SetBytes(int64(len(text.Plain)))
	for b.Loop() {
		hits = f.Find(hits[:0], g, text)
	}
}

func ExampleGuide() {
	guide := style.New("zh-Hans", style.Config{Packs: []string{"zh", "zh-spaced"}})
	var finder style.Finder
	text := style.Text{Text: markup.Plain("世卫组织(WHO)在Geneva说")}
	for _, hit := range finder.Find(nil, guide, text) {
		fmt.Printf("%s: %s -> %s\n", hit.Rule, text.Plain[hit.Start:hit.End], hit.Fix)
	}
	// Output:
	// width: (WHO) -> （WHO）
	// spacing: Geneva ->  Geneva
}
