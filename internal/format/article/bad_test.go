package article_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"recto/internal/format/article"
)

func TestReadRefuses(t *testing.T) {
	bomb := "---\ntitle: t\na: &a [x,x,x,x,x,x,x,x,x,x]\n"
	for c := 'b'; c < 'j'; c++ {
		bomb += fmt.Sprintf("%c: &%c [*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c]\n", c, c, c-1, c-1, c-1, c-1, c-1, c-1, c-1, c-1)
	}
	bomb += "---\ntext\n"
	cases := []struct {
		name, file string
		data       string
		want       []string
	}{
		{"binary", "a.md", "text\x00more", []string{"zero byte at byte 4", "line 1"}},
		{"pdf", "a.md", "%PDF-1.7\n...", []string{"a PDF", "export"}},
		{"office", "a.docx", "PK\x03\x04....", []string{"office document"}},
		{"picture", "a.md", "\x89PNG\r\n\x1a\n", []string{"picture"}},
		{"utf-8 with a broken byte", "a.md", "# 标题很长很长\n\n正文在这里\xff还有更多的字", []string{"line 3", "byte 37", "0xff", "UTF-8"}},
		{"utf-32", "a.md", "\xff\xfe\x00\x00a\x00\x00\x00", []string{"UTF-32"}},
		{"yaml colon", "a.md", "---\ntitle: a\nsub: one: two\n---\ntext\n", []string{"YAML", "line 3, column 9", "quotation marks"}},
		{"yaml quote never closed", "a.md", "---\ntitle: ok\nauthor: \"Ann\nlang: en\n---\ntext\n", []string{"YAML", "line 3, column 9"}},
		{"yaml tab", "a.md", "---\ntitle: ok\n\tauthor: x\n---\ntext\n", []string{"YAML", "line 3, column 1"}},
		{"yaml bracket", "a.md", "---\ntags: [a, b\ntitle: x\n---\n", []string{"YAML", "line 2, column 7"}},
		{"yaml alias bomb", "a.md", bomb, []string{"YAML", "too many values"}},
		{"yaml no such alias", "a.md", "---\ntitle: *nobody\n---\ntext\n", []string{"YAML", "line 2"}},
		{"yaml depth", "a.md", "---\nk: " + strings.Repeat("[", 200) + strings.Repeat("]", 200) + "\n---\ntext\n", []string{"YAML", "deeper"}},
		{"toml", "a.md", "+++\ntitle = \"a\"\nweight = = 2\n+++\ntext\n", []string{"TOML", "line 3, column 10"}},
		{"toml depth", "a.md", "+++\nk = " + strings.Repeat("[", 9000) + "\n+++\n", []string{"TOML", "deeper"}},
		{"json", "a.md", "{\n  \"title\": \"a\",\n  \"lang\" \"en\"\n}\ntext\n", []string{"JSON", "line 3, column 10"}},
		{"json not closed", "a.md", "{\n  \"title\": \"a\",\n", []string{"JSON", "not closed"}},
		{"json depth", "a.md", "{\"k\": " + strings.Repeat("[", 9000), []string{"JSON", "nests too deep"}},
		{"noise", "a.md", strings.Repeat("\xe9\x81\xc3\x02\x9d\xf5\x01\x88", 40), []string{"binary"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			a, err := article.Read(c.file, []byte(c.data))
			if err == nil {
				t.Fatalf("Read gave an article titled %q, want an error", a.Title)
			}
			for _, part := range c.want {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("error %q does not say %q", err, part)
				}
			}
		})
	}
}

func TestReadEmpty(t *testing.T) {
	for _, s := range []string{"", "\n \t\n", "\xef\xbb\xbf"} {
		if _, err := article.Read("a.md", []byte(s)); !errors.Is(err, article.ErrEmpty) {
			t.Errorf("Read(%q) = %v, want ErrEmpty", s, err)
		}
	}
}

func TestReadTooLarge(t *testing.T) {
	if _, err := article.Read("a.md", make([]byte, article.MaxSize+1)); err == nil || !strings.Contains(err.Error(), "split it") {
		t.Errorf("Read of a file over the bound = %v", err)
	}
}

func TestReadCharsets(t *testing.T) {
	chinese := "# 山里的电台\n\n作者：王大山\n\n每天早上七点，电台准时响起。村里的人都知道，那是老李在说话。“今天有雨，”他说，“记得收衣服。”\n\n信号只能传到河对岸，再远就听不见了。\n"
	hant := "# 山裡的電台\n\n作者：王大山\n\n每天早上七點，電台準時響起。村裡的人都知道，那是老李在說話。「今天有雨，」他說，「記得收衣服。」\n\n訊號只能傳到河對岸，再遠就聽不見了。\n"
	russian := "# Радио в горах\n\nАвтор: Илья Громов\n\nКаждое утро в семь часов радио оживает. Вся деревня знает: это говорит старый Ли. «Сегодня дождь, — говорит он, — снимите бельё».\n"
	french := "# La radio des montagnes\n\nAuteur : Léa Brûlé\n\nChaque matin à sept heures, la radio s’éveille. Tout le village sait que c’est le vieux Li qui parle : « Il va pleuvoir », dit-il.\n"
	cases := []struct {
		charset string
		enc     encoding.Encoding
		text    string
		author  string
	}{
		{"utf-8", encoding.Nop, chinese, "王大山"},
		{"gb18030", simplifiedchinese.GB18030, chinese, "王大山"},
		{"big5", traditionalchinese.Big5, hant, "王大山"},
		{"windows-1251", charmap.Windows1251, russian, "Илья Громов"},
		{"koi8-r", charmap.KOI8R, strings.NewReplacer("«", "\"", "»", "\"", "—", "-").Replace(russian), "Илья Громов"},
		{"windows-1252", charmap.Windows1252, french, "Léa Brûlé"},
		{"utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), russian, "Илья Громов"},
		{"utf-16be", unicode.UTF16(unicode.BigEndian, unicode.UseBOM), chinese, "王大山"},
		{"utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "# On the radio\n\nAuthor: Ann Lee\n\nAt seven it wakes.\n", "Ann Lee"},
	}
	for _, c := range cases {
		raw, err := c.enc.NewEncoder().Bytes([]byte(c.text))
		if err != nil {
			t.Fatalf("%s: %v", c.charset, err)
		}
		a, err := article.Read("radio.md", raw)
		if err != nil {
			t.Errorf("%s: %v", c.charset, err)
			continue
		}
		if a.Charset != c.charset || a.Author() != c.author || string(a.Document.Source) != c.text {
			t.Errorf("%s: charset %q, author %q, title %q", c.charset, a.Charset, a.Author(), a.Title)
		}
	}
}

func TestReadDeclaredCharset(t *testing.T) {
	page := "<html><head><meta charset=\"windows-1251\"><title>Ё</title></head><body><h1>Лёд</h1><p>Да.</p></body></html>"
	raw, err := charmap.Windows1251.NewEncoder().Bytes([]byte(page))
	if err != nil {
		t.Fatal(err)
	}
	a, err := article.Read("page.html", raw)
	if err != nil {
		t.Fatal(err)
	}
	if a.Charset != "windows-1251" || a.Title != "Лёд" {
		t.Errorf("charset %q, title %q", a.Charset, a.Title)
	}
}

func TestReadFrontMatterOrNot(t *testing.T) {
	cases := []struct{ name, text, title, front string }{
		{"a rule is no front matter", "---\n\nOnce upon a time.\n\n---\n\nThe end.\n", "", ""},
		{"a rule and a heading with a colon", "---\nHe said: come here\n---\n", "He said: come here", ""},
		{"liquid is no JSON", "{% include head %}\n\n# Real\n\nText.\n", "Real", ""},
		{"windows line ends", "---\r\ntitle: T\r\n---\r\n\r\nText.\r\n", "T", "yaml"},
		{"closed by dots", "---\ntitle: T\n...\nText.\n", "T", "yaml"},
		{"blank lines before", "\n\n---\ntitle: T\n---\nText.\n", "T", "yaml"},
		{"empty", "---\n---\n# T\n\nText.\n", "T", "yaml"},
		{"only front matter", "---\ntitle: T\n---\n", "T", "yaml"},
	}
	for _, c := range cases {
		a, err := article.Read("a.md", []byte(c.text))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if a.Title != c.title || a.Front != c.front {
			t.Errorf("%s: title %q, front %q; want %q, %q", c.name, a.Title, a.Front, c.title, c.front)
		}
	}
}

func TestReadKeepsUnknownFields(t *testing.T) {
	in := "---\ntitle: T\nlayout: post\ntags:\n  - a\n  - 'b: c'\nweight: 010\nflag: true\nnested: {x: [1, 2], y: null}\npermalink: /a/b/\n---\n\nText.\n"
	a, err := article.Read("a.md", []byte(in))
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, f := range a.Fields {
		got[f.Key] = f.Value
	}
	for key, want := range map[string]string{"layout": "post", "tags": "- a\n- 'b: c'", "weight": "010", "flag": "true", "nested": "{x: [1, 2], y: null}", "permalink": "/a/b/"} {
		if got[key] != want {
			t.Errorf("field %s = %q, want %q", key, got[key], want)
		}
	}
	checkRoundTrip(t, a)
}

func TestReadTitlePosition(t *testing.T) {
	for _, in := range []string{
		"---\nlang: en\ntitle: The 你 Title\n---\n\nText.\n",
		"---\nlang: en\ntitle: \"The 你 Title\"\n---\n\nText.\n",
		"+++\ntitle = 'The 你 Title'\n+++\n\nText.\n",
		"{\"title\": \"The 你 Title\"}\n\nText.\n",
	} {
		a, err := article.Read("a.md", []byte(in))
		if err != nil {
			t.Fatal(err)
		}
		p := a.Document.Blocks[0].Pos
		if got := string(a.Document.Source[p.Start:p.End]); got != "The 你 Title" {
			t.Errorf("the title of %q is at %q", in, got)
		}
	}
}

func TestReadLargeFile(t *testing.T) {
	para := "The river rose in the night and took the bridge. Nobody was hurt, the mayor said, but nobody slept either.\n\n"
	data := []byte("---\ntitle: Long\n---\n\n" + strings.Repeat(para, (50<<20)/len(para)))
	a, err := article.Read("long.md", data)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := len(a.Document.Blocks), (50<<20)/len(para)+1; got != want {
		t.Errorf("Read of 50 MB gave %d blocks, want %d", got, want)
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"---\ntitle: T\nauthor: [A, {name: B, url: x}]\n---\n\n作者：甲　译者：乙\n\nText.\n", "+++\ntitle = 1979-05-27\n+++\nx", "{\"a\": [1, {}]}\nx",
		"[#]: subject: (T)\n[#]: via: (https://example.org)\n\nT\n======\n\n> lead\n\n----\n\nvia: https://example.org\n\n译者：[a](b)\n", "<html lang=x><title>T</title><p>x", "translating by x\nT\n===\n",
		"---\na: &a [*a]\n---\n", "\xff\xfea\x00", "\xc4\xe3\xba\xc3", "- [Privacy](/x)\n- [T](https://t.me/x)\n",
	} {
		f.Add("a.md", []byte(s))
		f.Add("a.txt", []byte(s))
		f.Add("a.html", []byte(s))
	}
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		a, err := article.Read(name, data)
		if err != nil {
			return
		}
		again, err := article.Read("again.md", a.Markdown())
		if errors.Is(err, article.ErrEmpty) {
			return
		}
		if err != nil {
			t.Fatalf("the written article does not read: %v\n%s", err, a.Markdown())
		}
		if x, y := again.Markdown(), mustRead(t, again.Markdown()).Markdown(); string(x) != string(y) {
			t.Fatalf("written twice, it differs:\n%q\n%q", x, y)
		}
	})
}

func mustRead(t *testing.T, data []byte) *article.Article {
	t.Helper()
	a, err := article.Read("again.md", data)
	if err != nil {
		t.Fatalf("the written article does not read: %v\n%s", err, data)
	}
	return a
}
