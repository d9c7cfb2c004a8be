package article

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"recto/internal/text/markup"
)

// Bounds of front matter: bytes, nesting, and values after aliases are followed.
const (
	maxFront  = 256 << 10
	maxDepth  = 40
	maxValues = 20000
)

// front is a file's front matter as bytes of the file.
type front struct {
	form       string // "yaml", "toml", "json"
	start, end int    // the front matter without its delimiters
	body       int    // where the text begins
}

// entry is one top-level entry of front matter. pos is the plain text of a scalar value in the file, zero
// where the file writes it otherwise (escaped, folded).
type entry struct {
	key   string
	value *yaml.Node
	pos   markup.Pos
}

// readFront reads the front matter of a Markdown file; start is where the text begins, meta the blocks for
// what stands in the front matter and is text.
func (a *Article) readFront(src []byte) (start int, meta []markup.Block, err error) {
	f, ok := cutFront(src)
	if !ok {
		return a.readLinkHead(src), nil, nil
	}
	var entries []entry
	switch f.form {
	case "yaml":
		entries, err = yamlEntries(src, f)
	case "toml":
		entries, err = tomlEntries(src, f)
	default:
		entries, err = jsonEntries(src, &f)
	}
	if err != nil {
		return 0, nil, err
	}
	a.Front = f.form
	return f.body, a.setEntries(src, entries), nil
}

// cutFront finds front matter at the beginning of a file. A rule of three dashes with prose behind it is
// none.
func cutFront(src []byte) (front, bool) {
	at := skipBlank(src, 0)
	line := bytes.TrimRight(lineAt(src, at), " \t\r\n")
	switch {
	case string(line) == "---":
		f, ok := untilLine(src, at, "yaml", "---", "...")
		return f, ok && looksLikeKeys(src[f.start:f.end])
	case string(line) == "+++":
		return untilLine(src, at, "toml", "+++")
	case bytes.HasPrefix(line, []byte("{")):
		rest := bytes.TrimLeft(src[at+1:min(len(src), at+400)], " \t\r\n")
		if len(rest) > 0 && (rest[0] == '"' || rest[0] == '}' && len(line) <= 2) {
			return front{form: "json", start: at, end: at, body: at}, true
		}
	}
	return front{}, false
}

// untilLine finds the line that closes front matter opened at at.
func untilLine(src []byte, at int, form string, closers ...string) (front, bool) {
	start := at + len(lineAt(src, at))
	for i := start; i < len(src) && i-start <= maxFront; {
		line := lineAt(src, i)
		trimmed := string(bytes.TrimRight(line[:min(len(line), 64)], " \t\r\n"))
		for _, c := range closers {
			if trimmed == c && len(line) < 64 {
				return front{form, start, i, i + len(line)}, true
			}
		}
		i += len(line)
	}
	return front{}, false
}

// looksLikeKeys reports whether a block between dashes is meant as YAML: its first line that is neither
// blank nor a comment has a key before a colon, or the block is empty. A key of several words is prose
// unless other lines have keys too.
func looksLikeKeys(block []byte) bool {
	keys, prose := 0, 0
	for line := range bytes.Lines(block) {
		s := strings.TrimRight(string(line[:min(len(line), 400)]), " \t\r\n")
		if s == "" || strings.HasPrefix(s, "#") {
			continue
		}
		i := strings.IndexByte(s, ':')
		isKey := i > 0 && (i+1 == len(s) || s[i+1] == ' ' || s[i+1] == '\t') && !strings.ContainsAny(s[:i], "[](){}*`<>，。")
		switch {
		case isKey && !strings.ContainsAny(strings.Trim(s[:i], `"'`), " \t"):
			return true
		case isKey:
			keys++
		case keys == 0:
			return false
		default:
			prose++
		}
	}
	return keys > 1 || keys+prose == 0
}

// yamlEntries reads YAML. An error names line and column in the file.
func yamlEntries(src []byte, f front) ([]entry, error) {
	text := src[f.start:f.end]
	var doc yaml.Node
	if err := yaml.Unmarshal(text, &doc); err != nil {
		line, column := yamlErrorPlace(text, err)
		return nil, frontError(src, "YAML", lineOf(src, f.start)+line-1, column, yamlReason(err))
	}
	if len(doc.Content) == 0 {
		return nil, nil
	}
	root := doc.Content[0]
	if root.Kind != yaml.MappingNode {
		return nil, frontError(src, "YAML", lineOf(src, f.start), 1, "it is not a list of keys and values")
	}
	budget := maxValues
	var out []entry
	for i := 0; i+1 < len(root.Content); i += 2 {
		key, value := root.Content[i], root.Content[i+1]
		plain, err := expand(value, &budget, 0)
		if err != nil {
			return nil, frontError(src, "YAML", lineOf(src, f.start)+value.Line-1, value.Column, err.Error())
		}
		out = append(out, entry{key.Value, plain, valuePos(src, f.start, value)})
	}
	return out, nil
}

// expand copies a value with its aliases followed, within the budget of values.
func expand(n *yaml.Node, budget *int, depth int) (*yaml.Node, error) {
	if *budget--; *budget < 0 {
		return nil, errors.New("its aliases stand for too many values; write the values out")
	}
	if depth > maxDepth {
		return nil, fmt.Errorf("it nests deeper than %d levels", maxDepth)
	}
	if n.Kind == yaml.AliasNode {
		if n.Alias == nil {
			return nil, errors.New("an alias stands for nothing")
		}
		return expand(n.Alias, budget, depth+1)
	}
	out := &yaml.Node{Kind: n.Kind, Style: n.Style, Tag: n.Tag, Value: n.Value}
	if n.Style&yaml.TaggedStyle == 0 && n.Kind != yaml.ScalarNode {
		out.Tag = ""
	}
	for _, c := range n.Content {
		c, err := expand(c, budget, depth+1)
		if err != nil {
			return nil, err
		}
		out.Content = append(out.Content, c)
	}
	return out, nil
}

// valuePos finds a scalar's text in the file; the zero Pos when the file writes it with escapes.
func valuePos(src []byte, base int, n *yaml.Node) markup.Pos {
	if n.Kind != yaml.ScalarNode || n.Value == "" || n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0 {
		return markup.Pos{}
	}
	at := base
	for range n.Line - 1 {
		at += len(lineAt(src, at))
	}
	line := lineAt(src, at)
	for range n.Column - 1 {
		_, size := utf8.DecodeRune(line)
		line = line[size:]
		at += size
	}
	if i := bytes.Index(line, []byte(n.Value)); i >= 0 {
		return markup.Pos{Start: at + i, End: at + i + len(n.Value)}
	}
	return markup.Pos{}
}

// yamlErrorPlace finds the line and column (from 1, in the front matter) where text stops being YAML: behind
// the longest run of lines, then of characters, that still reads. yaml.v3 names a line near it at best.
func yamlErrorPlace(text []byte, cause error) (line, column int) {
	reads := func(b []byte) bool {
		var n yaml.Node
		return yaml.Unmarshal(b, &n) == nil
	}
	var starts []int
	for at := 0; at < len(text); at += len(lineAt(text, at)) {
		starts = append(starts, at)
	}
	if len(starts) == 0 {
		return 1, 1
	}
	line = len(starts)
	var said int
	if _, err := fmt.Sscanf(cause.Error(), "yaml: line %d:", &said); err == nil && said > 0 {
		line = min(said+1, len(starts))
	}
	budget := 8 << 20 // bytes of YAML read while searching
	for line > 1 && budget > 0 && !reads(text[:starts[line-1]]) {
		budget -= starts[line-1]
		line--
	}
	whole := lineAt(text, starts[line-1])
	content := bytes.TrimRight(whole, "\r\n")
	column = 1 + utf8.RuneCount(content[:len(content)-len(bytes.TrimLeft(content, " "))])
	for k := len(content) - 1; k > 0 && budget > 0; k-- {
		budget -= starts[line-1] + k
		if utf8.RuneStart(content[k]) && reads(text[:starts[line-1]+k]) {
			return line, utf8.RuneCount(content[:k]) + 1
		}
	}
	return line, column
}

// yamlReason is yaml.v3's words without its prefix and its line.
func yamlReason(err error) string {
	s := strings.TrimPrefix(err.Error(), "yaml: ")
	if _, rest, ok := strings.Cut(s, ": "); ok && strings.HasPrefix(s, "line ") {
		s = rest
	}
	return strings.TrimSpace(s)
}

// PlaceError is an error at one place of a file.
type PlaceError struct {
	Line, Column int // from 1; Column counts characters
	What         string
	Advice       string
}

func (e *PlaceError) Error() string {
	return fmt.Sprintf("line %d, column %d: %s; %s", e.Line, e.Column, e.What, e.Advice)
}

func frontError(_ []byte, form string, line, column int, reason string) error {
	advice := "correct it there and import the file again"
	if form == "YAML" {
		advice = "put quotation marks around a value that holds a colon or a quotation mark, and import the file again"
	}
	return &PlaceError{line, max(column, 1), "the front matter is no valid " + form + ": " + reason, advice}
}

// lineOf is the number, from 1, of the line that holds byte at.
func lineOf(src []byte, at int) int { return 1 + bytes.Count(src[:at], []byte("\n")) }

// columnOf is the number, from 1, of the character at byte at in its line.
func columnOf(src []byte, at int) int {
	return 1 + utf8.RuneCount(src[bytes.LastIndexByte(src[:at], '\n')+1:at])
}
