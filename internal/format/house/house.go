// Package house reads the file in which an outlet says how it writes and what it wants checked: recto.toml.
//
//	fail-on = "warning"             # recto check exits with 1 from this severity on
//
//	[rules]                         # a rule or a family: error, warning, info or off
//	"quote/marks" = "off"
//	style = "info"
//
//	[style]
//	packs = ["zh", "zh-spaced"]     # see style.Packs
//	off = ["long"]                  # rules of the packs that the house does not want
//	names = ["对岸", "GitHub"]      # written exactly so
//
//	[style.choose]
//	address = "您"
//
//	[style.replace]
//	"登陆" = "登录"
//
//	[channels.telegram]             # how long a headline and a summary it takes, in characters
//	headline = 80
package house

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"recto/internal/text/lang"
	"recto/internal/text/style"
)

// File is what such a file says. The zero File says nothing.
type File struct {
	FailOn string            // "", error, warning, info or never
	Rules  map[string]string // by rule or family: error, warning, info or off
	Style  style.Config
	// Channels are what they take of an article, by name.
	Channels map[string]Channel
}

// Channel is how long a headline and a summary it takes, in characters; 0 is any length.
type Channel struct {
	Headline int `toml:"headline,omitempty"`
	Summary  int `toml:"summary,omitempty"`
}

// maxSize bounds a file, in bytes.
const maxSize = 1 << 20

// wire is the file as it is written.
type wire struct {
	FailOn   string             `toml:"fail-on,omitempty"`
	Rules    map[string]string  `toml:"rules,omitempty"`
	Style    wireStyle          `toml:"style,omitempty"`
	Channels map[string]Channel `toml:"channels,omitempty"`
}

type wireStyle struct {
	Packs   []string          `toml:"packs,omitempty"`
	Off     []string          `toml:"off,omitempty"`
	Names   []string          `toml:"names,omitempty"`
	Choose  map[string]string `toml:"choose,omitempty"`
	Replace map[string]string `toml:"replace,omitempty"`
}

// Parse reads a file. What it does not know is an error that names the place or the key and says what there is.
func Parse(data []byte) (File, error) {
	if len(data) > maxSize {
		return File{}, fmt.Errorf("the file is over %d KiB; take entries out", maxSize>>10)
	}
	var w wire
	meta, err := toml.Decode(string(data), &w)
	var bad toml.ParseError
	if errors.As(err, &bad) {
		return File{}, fmt.Errorf("line %d: %s", bad.Position.Line, bad.Message)
	} else if err != nil {
		return File{}, err
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return File{}, fmt.Errorf("there is no setting %q; there are fail-on, rules, style.packs, style.off, style.names, style.choose, style.replace and channels.NAME with headline and summary", unknown[0])
	}
	if err := w.valid(); err != nil {
		return File{}, err
	}
	f := File{FailOn: w.FailOn, Rules: w.Rules, Channels: w.Channels, Style: style.Config{Packs: w.Style.Packs, Off: w.Style.Off, Names: w.Style.Names, Choices: w.Style.Choose}}
	for from, to := range w.Style.Replace {
		f.Style.Replace = append(f.Style.Replace, style.Replacement{From: from, To: to})
	}
	slices.SortFunc(f.Style.Replace, func(a, b style.Replacement) int { return strings.Compare(a.From, b.From) })
	return f, nil
}

func (w *wire) valid() error {
	if w.FailOn != "" && !slices.Contains([]string{"error", "warning", "info", "never"}, w.FailOn) {
		return fmt.Errorf("fail-on is %q; it may be error, warning, info or never", w.FailOn)
	}
	for rule, severity := range w.Rules {
		if !slices.Contains([]string{"error", "warning", "info", "off"}, severity) {
			return fmt.Errorf("rules: %q is %q; it may be error, warning, info or off", rule, severity)
		}
	}
	for _, p := range w.Style.Packs {
		if !style.Known(p) {
			return fmt.Errorf("style.packs: there is no pack %q; there are %s", p, strings.Join(style.Packs(lang.Tag("")), ", "))
		}
	}
	for _, r := range w.Style.Off {
		if !slices.Contains(style.Rules(), r) {
			return fmt.Errorf("style.off: there is no rule %q; there are %s", r, strings.Join(style.Rules(), ", "))
		}
	}
	for name, value := range w.Style.Choose {
		values := style.Choices(name)
		if values == nil {
			return fmt.Errorf("style.choose: there is no choice %q", name)
		}
		if !slices.Contains(values, value) {
			return fmt.Errorf("style.choose: %s is %q; it may be %s", name, value, strings.Join(values, ", "))
		}
	}
	for name, c := range w.Channels {
		if c.Headline < 0 || c.Summary < 0 {
			return fmt.Errorf("channels.%s: a length is below 0", name)
		}
	}
	for from, to := range w.Style.Replace {
		if strings.TrimSpace(from) == "" || from == to {
			return fmt.Errorf("style.replace: %q = %q replaces nothing", from, to)
		}
	}
	return nil
}

// Bytes writes the file in the form that Parse reads, keys in order.
func (f File) Bytes() ([]byte, error) {
	w := wire{FailOn: f.FailOn, Rules: f.Rules, Channels: f.Channels, Style: wireStyle{Packs: f.Style.Packs, Off: f.Style.Off, Names: f.Style.Names, Choose: f.Style.Choices}}
	for _, r := range f.Style.Replace {
		if w.Style.Replace == nil {
			w.Style.Replace = map[string]string{}
		}
		w.Style.Replace[r.From] = r.To
	}
	var out strings.Builder
	err := toml.NewEncoder(&out).Encode(w)
	return []byte(out.String()), err
}
