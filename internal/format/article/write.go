package article

import (
	"bytes"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"recto/internal/text/markup"
)

// Markdown writes the article in the one form that all layouts are turned into: YAML front matter, then the
// document. What the text itself says (a byline, a source line) is not said again in front.
func (a *Article) Markdown() []byte {
	root := &yaml.Node{Kind: yaml.MappingNode}
	add := func(key string, value *yaml.Node) {
		root.Content = append(root.Content, textNode(key), value)
	}
	text := func(key, value, inText string) {
		if value != "" && value != inText {
			add(key, textNode(value))
		}
	}
	meta, body := a.parts()
	title := ""
	if _, h := titleOf(body); h != "" {
		title = h
	}
	if meta.title != "" {
		add("title", textNode(meta.title))
	} else if a.Title != a.SourceTitle {
		text("title", a.Title, stamplessIf(a.Layout == LayoutLCTT, title))
	}
	if meta.summary != "" {
		add("summary", textNode(meta.summary))
	}
	text("lang", string(a.Lang), "")
	if a.SourceTitle != labelledTitle(body) {
		text("source_title", a.SourceTitle, "")
	}
	text("source", a.SourceURL, markup.SourceURL(body))
	text("url", a.PublishedURL, markup.PublishedURL(body))
	a.addCredits(body, add)
	if a.Origin != markup.OriginOf(body) && a.Origin != (Origin{}) {
		add("origin", textNode(withURL(a.Origin.Outlet, a.Origin.URL)))
	}
	text("date", a.Date, "")
	for _, f := range a.Fields {
		add(f.Key, fieldNode(f.Value))
	}
	var out bytes.Buffer
	words := body.Markdown()
	if len(root.Content) == 0 && opensLikeFront(words) {
		out.WriteString("---\n---\n\n")
	}
	if len(root.Content) > 0 {
		out.WriteString("---\n")
		enc := yaml.NewEncoder(&out)
		enc.SetIndent(2)
		if err := enc.Encode(root); err != nil {
			panic(err) // nodes made here always encode
		}
		out.WriteString("---\n\n")
	}
	out.Write(words)
	return out.Bytes()
}

// opensLikeFront reports whether a text without front matter would be taken to have some.
func opensLikeFront(text []byte) bool {
	_, ok := cutFront(text)
	return ok || new(Article).readLinkHead(text) > 0
}

// metaParts is what a document holds of its front matter.
type metaParts struct{ title, summary string }

// parts takes the document apart: what stands in the front matter, and the rest as a document of its own.
func (a *Article) parts() (metaParts, *markup.Document) {
	var meta metaParts
	body := *a.Document
	body.Blocks = nil
	for _, b := range a.Document.Blocks {
		switch {
		case !b.Meta:
			body.Blocks = append(body.Blocks, b)
		case b.Role == markup.RoleTitle:
			meta.title = b.Text.Plain
		case b.Role == markup.RoleSummary:
			meta.summary = b.Text.Plain
		}
	}
	return meta, &body
}

func titleOf(doc *markup.Document) (int, string) {
	for i := range doc.Blocks {
		if doc.Blocks[i].Role == markup.RoleTitle {
			return i, flat(doc.Blocks[i].Text.Plain)
		}
	}
	return -1, ""
}

func stamplessIf(yes bool, s string) string {
	if yes {
		return stampless(s)
	}
	return s
}

// creditKeys are the front-matter keys of the parts, in the order they are written.
var creditKeys = []struct{ part, key string }{
	{markup.PartAuthor, "author"}, {markup.PartPicker, "collector"}, {markup.PartTranslator, "translator"},
	{markup.PartReviewer, "reviewer"}, {markup.PartEditor, "editor"}, {markup.PartPublisher, "publisher"},
}

// addCredits writes the credits that the text does not give.
func (a *Article) addCredits(body *markup.Document, add func(string, *yaml.Node)) {
	inText := mergeCredits(nil, markup.Credits(body))
	for _, k := range creditKeys {
		var names []*yaml.Node
		for _, c := range a.Credits {
			if c.Part == k.part && !slices.Contains(inText, c) {
				names = append(names, creditNode(c))
			}
		}
		switch len(names) {
		case 0:
		case 1:
			add(k.key, names[0])
		default:
			add(k.key, &yaml.Node{Kind: yaml.SequenceNode, Content: names})
		}
	}
}

// creditNode writes one name so that creditsOf reads just that name back.
func creditNode(c Credit) *yaml.Node {
	n := textNode(withURL(c.Name, c.URL))
	if back, ok := creditsOf(n, c.Part); ok && len(back) == 1 && back[0] == c {
		return n
	}
	n = &yaml.Node{Kind: yaml.MappingNode, Content: []*yaml.Node{textNode("name"), textNode(c.Name)}}
	if c.URL != "" {
		n.Content = append(n.Content, textNode("url"), textNode(c.URL))
	}
	return n
}

func withURL(name, url string) string {
	if url == "" || name == url {
		return name
	}
	return strings.TrimSpace(name + " <" + url + ">")
}

// textNode is a string that no reader of YAML takes for a number or a date.
func textNode(s string) *yaml.Node {
	n := &yaml.Node{}
	n.SetString(s)
	if strings.Contains(s, "\n") {
		n.Style = yaml.DoubleQuotedStyle
	}
	return n
}

// fieldNode reads a Field's value back; what is no YAML is written as a string.
func fieldNode(value string) *yaml.Node {
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(value), &doc); err != nil || len(doc.Content) != 1 {
		return textNode(value)
	}
	budget := maxValues
	n, err := expand(doc.Content[0], &budget, 0)
	if err != nil {
		return textNode(value)
	}
	if _, err := yaml.Marshal(n); err != nil {
		return textNode(value)
	}
	return n
}
