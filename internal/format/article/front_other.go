package article

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"time"

	"github.com/BurntSushi/toml"
	"gopkg.in/yaml.v3"

	"recto/internal/text/markup"
)

// tomlEntries reads TOML front matter.
func tomlEntries(src []byte, f front) ([]entry, error) {
	if depth := tomlDepth(src[f.start:f.end]); depth > maxDepth {
		return nil, frontError(src, "TOML", lineOf(src, f.start), 1, fmt.Sprintf("it nests deeper than %d levels", maxDepth))
	}
	values := map[string]any{}
	meta, err := toml.Decode(string(src[f.start:f.end]), &values)
	if err != nil {
		var bad toml.ParseError
		if !errors.As(err, &bad) {
			return nil, frontError(src, "TOML", lineOf(src, f.start), 1, err.Error())
		}
		at := min(f.start+max(bad.Position.Start, 0), f.end)
		line := lineOf(src, f.start) + max(bad.Position.Line, 1) - 1
		column := 1
		if lineOf(src, at) == line {
			column = columnOf(src, at)
		}
		return nil, frontError(src, "TOML", line, column, bad.Message)
	}
	var out []entry
	seen := map[string]bool{}
	for _, key := range meta.Keys() {
		name := key[0]
		if seen[name] {
			continue
		}
		seen[name] = true
		n, err := nodeOf(values[name], 0)
		if err != nil {
			return nil, frontError(src, "TOML", lineOf(src, f.start), 1, err.Error())
		}
		out = append(out, entry{name, n, textPos(src, f.start, f.end, n)})
	}
	return out, nil
}

// tomlDepth bounds how deep brackets nest, before a recursive reader sees them; brackets in strings count too.
func tomlDepth(text []byte) int {
	depth, most := 0, 0
	for _, c := range text {
		switch c {
		case '[', '{':
			depth++
			most = max(most, depth)
		case ']', '}':
			depth = max(depth-1, 0)
		}
	}
	return most
}

// jsonEntries reads JSON front matter and finds where it ends.
func jsonEntries(src []byte, f *front) ([]entry, error) {
	text := src[f.start:min(len(src), f.start+maxFront)]
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	fail := func(err error) ([]entry, error) {
		at := f.start + int(dec.InputOffset())
		var bad *json.SyntaxError
		if errors.As(err, &bad) {
			at = f.start + max(int(bad.Offset), 0)
			if bad.Offset != dec.InputOffset() { // Decoder counts from 0, the scanner under it from 1
				at = max(at-1, f.start)
			}
		}
		at = min(at, len(src))
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			err = errors.New("it is not closed")
		}
		return nil, frontError(src, "JSON", lineOf(src, at), columnOf(src, at), err.Error())
	}
	if _, err := dec.Token(); err != nil { // the opening brace
		return fail(err)
	}
	budget := maxValues
	var out []entry
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return fail(err)
		}
		n, err := jsonNode(dec, &budget, 0)
		if err != nil {
			return fail(err)
		}
		name, ok := key.(string)
		if !ok {
			return fail(errors.New("a key is missing"))
		}
		out = append(out, entry{name, n, textPos(src, f.start, f.start+int(dec.InputOffset()), n)})
	}
	if _, err := dec.Token(); err != nil {
		return fail(err)
	}
	f.end = f.start + int(dec.InputOffset())
	f.body = f.end
	if line := lineAt(src, f.end); len(bytes.TrimSpace(line)) == 0 {
		f.body += len(line)
	}
	return out, nil
}

// jsonNode reads one JSON value in its order.
func jsonNode(dec *json.Decoder, budget *int, depth int) (*yaml.Node, error) {
	if *budget--; *budget < 0 || depth > maxDepth {
		return nil, errors.New("it holds too many values or nests too deep")
	}
	tok, err := dec.Token()
	if err != nil {
		return nil, err
	}
	delim, ok := tok.(json.Delim)
	if !ok {
		return nodeOf(tok, depth)
	}
	n := &yaml.Node{Kind: yaml.SequenceNode}
	if delim == '{' {
		n.Kind = yaml.MappingNode
	}
	for dec.More() {
		c, err := jsonNode(dec, budget, depth+1)
		if err != nil {
			return nil, err
		}
		n.Content = append(n.Content, c)
	}
	_, err = dec.Token()
	return n, err
}

// nodeOf makes a value that TOML or JSON gave a YAML one.
func nodeOf(v any, depth int) (*yaml.Node, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("it nests deeper than %d levels", maxDepth)
	}
	scalar := func(tag, s string) (*yaml.Node, error) {
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: tag, Value: s}, nil
	}
	switch v := v.(type) {
	case nil:
		return scalar("!!null", "null")
	case string:
		return scalar("!!str", v)
	case bool:
		return scalar("!!bool", strconv.FormatBool(v))
	case json.Number:
		return scalar(numberTag(v.String()), v.String())
	case int64:
		return scalar("!!int", strconv.FormatInt(v, 10))
	case float64:
		return scalar("!!float", floatText(v))
	case time.Time:
		return scalar("!!str", timeText(v))
	}
	var n yaml.Node
	if err := n.Encode(v); err != nil {
		return nil, err
	}
	return &n, nil
}

func numberTag(s string) string {
	if _, err := strconv.ParseInt(s, 10, 64); err == nil {
		return "!!int"
	}
	return "!!float"
}

func floatText(v float64) string {
	switch {
	case math.IsNaN(v):
		return ".nan"
	case math.IsInf(v, 1):
		return ".inf"
	case math.IsInf(v, -1):
		return "-.inf"
	}
	s := strconv.FormatFloat(v, 'g', -1, 64)
	if v == math.Trunc(v) && !bytes.ContainsAny([]byte(s), "e.") {
		s += ".0"
	}
	return s
}

// timeText writes a TOML time as it was written: TOML has dates, times of day, and both without a zone.
func timeText(t time.Time) string {
	switch t.Location().String() {
	case "date-local":
		return t.Format("2006-01-02")
	case "time-local":
		return t.Format("15:04:05.999999999")
	case "datetime-local":
		return t.Format("2006-01-02T15:04:05.999999999")
	}
	return t.Format(time.RFC3339Nano)
}

// textPos finds a string value in the file where the file writes it as it is, once.
func textPos(src []byte, start, end int, n *yaml.Node) markup.Pos {
	if n.Kind != yaml.ScalarNode || n.Tag != "!!str" || n.Value == "" {
		return markup.Pos{}
	}
	text := src[start:end]
	i := bytes.Index(text, []byte(`"`+n.Value+`"`))
	if i < 0 {
		i = bytes.Index(text, []byte(`'`+n.Value+`'`))
	}
	if i < 0 {
		return markup.Pos{}
	}
	return markup.Pos{Start: start + i + 1, End: start + i + 1 + len(n.Value)}
}
