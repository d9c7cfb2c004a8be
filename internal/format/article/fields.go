package article

import (
	"strings"
	"sync"

	"gopkg.in/yaml.v3"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// place is where an entry of front matter goes.
type place int

const (
	placeField place = iota
	placeTitle
	placeSummary
	placeLang
	placeSourceURL
	placeSourceTitle
	placePublished
	placeDate
	placeOrigin
	placeCredit
)

// keyRow is one row of the table of front-matter keys.
type keyRow struct {
	place place
	part  string // of a credit
	keys  string // parted by spaces, in small letters without - and _
}

// keyRows is the table of the keys that communities use. What is not in it stays a Field.
var keyRows = []keyRow{
	{placeTitle, "", "title headline 标题 標題 заголовок titulo título titre titel"},
	{placeSummary, "", "summary standfirst lead lede deck abstract description 摘要 导语 導語 概要 аннотация resumen résumé"},
	{placeLang, "", "lang language locale inlanguage 语言 語言 язык idioma"},
	{placeSourceURL, "", "source sourceurl sourcelink original originalurl originallink originalarticle via translatedfrom translationof 原文 原文链接 原文連結 原文地址 来源 來源 источник оригинал fuente quelle"},
	{placeSourceTitle, "", "sourcetitle originaltitle subject 原文标题 原标题 原文標題"},
	{placePublished, "", "url permalink publishedurl canonical canonicalurl link"},
	{placeDate, "", "date published publishdate pubdate publishedat datepublished created 日期 дата fecha"},
	{placeOrigin, "", "origin republishedfrom reprintedfrom 转载自 轉載自"},
	{placeCredit, markup.PartAuthor, "author authors by byline writer creator originalauthor 作者 原作者 автор авторы autor autores auteur"},
	{placeCredit, markup.PartTranslator, "translator translators translatedby translation 译者 譯者 翻译 翻譯 переводчик перевод traductor traducción traducteur übersetzer"},
	{placeCredit, markup.PartReviewer, "reviewer reviewers reviewedby proofreader proofreaders proofreadby reviser 校对 校對 审校 審校 корректор revisor relecteur"},
	{placeCredit, markup.PartEditor, "editor editors editedby 编辑 編輯 редактор"},
	{placeCredit, markup.PartPicker, "collector picker selector selectedby 选题 選題"},
	{placeCredit, markup.PartPublisher, "publisher publishedby 发布 發佈"},
}

// keyTable is keyRows by key.
var keyTable = sync.OnceValue(func() map[string]keyRow {
	out := map[string]keyRow{}
	for _, row := range keyRows {
		for _, k := range strings.Fields(row.keys) {
			out[k] = row
		}
	}
	return out
})

var keyFold = strings.NewReplacer("-", "", "_", "", " ", "")

// setEntries puts entries in their places and gives the blocks for title and summary.
func (a *Article) setEntries(src []byte, entries []entry) []markup.Block {
	var title, summary []markup.Block
	for _, e := range entries {
		row := keyTable()[keyFold.Replace(strings.ToLower(strings.TrimSpace(e.key)))]
		text := scalarText(e.value)
		block := markup.Block{Kind: markup.Paragraph, Meta: true, Text: markup.Plain(flat(text)), Pos: exactPos(src, e.pos, flat(text))}
		switch {
		case row.place == placeTitle && text != "" && title == nil:
			block.Kind, block.Level, block.Role = markup.Heading, 1, markup.RoleTitle
			title = append(title, block)
		case row.place == placeSummary && text != "" && summary == nil:
			block.Role = markup.RoleSummary
			summary = append(summary, block)
		case !a.setEntry(row, e.value, text):
			a.Fields = append(a.Fields, Field{Key: e.key, Value: yamlText(e.value)})
		}
	}
	return append(title, summary...)
}

// setEntry puts one entry in its place; false when it has none, or holds what the place cannot.
func (a *Article) setEntry(row keyRow, value *yaml.Node, text string) bool {
	set := func(to *string, ok bool) bool {
		if *to != "" || !ok {
			return false
		}
		*to = text
		return true
	}
	switch row.place {
	case placeLang:
		t, err := lang.Parse(text)
		if err != nil || t == "" || a.Lang != "" {
			return false
		}
		a.Lang = t
		return true
	case placeSourceURL:
		return a.setSource(value, text)
	case placeSourceTitle:
		return set(&a.SourceTitle, text != "")
	case placePublished:
		return set(&a.PublishedURL, isWebURL(text))
	case placeDate:
		return set(&a.Date, text != "")
	case placeOrigin:
		if text == "" || a.Origin != (Origin{}) {
			return false
		}
		name, url := nameAndURL(text)
		a.Origin = Origin{Outlet: name, URL: url}
		return true
	case placeCredit:
		credits, ok := creditsOf(value, row.part)
		if ok {
			a.Credits = append(a.Credits, credits...)
		}
		return ok
	}
	return false
}

// setSource reads the source's address, alone or with its title and author beside it.
func (a *Article) setSource(value *yaml.Node, text string) bool {
	if a.SourceURL != "" {
		return false
	}
	if isWebURL(text) {
		a.SourceURL = text
		return true
	}
	if name, url := nameAndURL(text); url != "" && name != "" && a.SourceTitle == "" {
		a.SourceURL, a.SourceTitle = url, name
		return true
	}
	return false
}

// creditsOf reads names: "Ann Lee", "Ann Lee <https://...>", lists of those, and {name: ..., url: ...}. ok is
// false when the value holds anything else, which then must be kept as it is.
func creditsOf(n *yaml.Node, part string) (out []Credit, ok bool) {
	switch n.Kind {
	case yaml.ScalarNode:
		text := scalarText(n)
		if name, url := nameAndURL(text); url != "" {
			if name == "" {
				name = url
			}
			return []Credit{{Part: part, Name: name, URL: url}}, true
		}
		for _, name := range markup.SplitNames(text, part) {
			out = append(out, Credit{Part: part, Name: name})
		}
		return out, true
	case yaml.SequenceNode:
		for _, c := range n.Content {
			if c.Kind == yaml.SequenceNode {
				return nil, false
			}
			more, ok := creditsOf(c, part)
			if !ok {
				return nil, false
			}
			out = append(out, more...)
		}
		return out, true
	case yaml.MappingNode:
		c := Credit{Part: part}
		for i := 0; i+1 < len(n.Content); i += 2 {
			text := scalarText(n.Content[i+1])
			switch strings.ToLower(n.Content[i].Value) {
			case "name":
				c.Name = text
			case "url", "link", "website", "href":
				c.URL = text
			default:
				return nil, false
			}
		}
		return []Credit{c}, c.Name != ""
	}
	return nil, false
}

// scalarText is a scalar's text, "" for null and for anything that is no scalar.
func scalarText(n *yaml.Node) string {
	if n == nil || n.Kind != yaml.ScalarNode || n.Tag == "!!null" {
		return ""
	}
	return strings.TrimSpace(n.Value)
}

// flat puts a value on one line.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// exactPos keeps a position only when the file has just that text there.
func exactPos(src []byte, p markup.Pos, text string) markup.Pos {
	if p.End > len(src) || p.Start >= p.End || string(src[p.Start:p.End]) != text {
		return markup.Pos{}
	}
	return p
}

// yamlText writes a value as YAML.
func yamlText(n *yaml.Node) string {
	out, err := yaml.Marshal(n)
	if err != nil {
		return quoted(n.Value)
	}
	return strings.TrimRight(string(out), "\n")
}

// quoted writes a string as a YAML value.
func quoted(s string) string {
	return yamlText(&yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: s})
}

func isWebURL(s string) bool {
	return (strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://")) && !strings.ContainsAny(s, " \t\n")
}
