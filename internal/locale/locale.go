// Package locale turns message keys into sentences of a reader's language.
//
// The messages lie in messages/<family>/<language>.toml, one folder a family: check (findings), desk,
// public (the reading pages), cli. A key is dotted and begins with its family ("check.quote.boundary");
// in the file the dots are nested tables, so messages/check/en.toml begins with [check.quote].
// A message may name its values ("{{.Name}}") and have plural forms (one, few, many, other), chosen by
// the value Count. The words zero, one, two, few, many, other, id, hash and description are therefore
// never keys themselves.
//
// What is missing in a language is said in English; a key that no file knows is printed as it is.
package locale

import (
	"embed"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"

	"recto/internal/text/lang"
)

//go:embed messages/*/*.toml
var files embed.FS

// Language is one that Recto speaks, under its own name.
type Language struct {
	Tag  lang.Tag
	Name string
}

// Languages are all that Recto speaks, English first: what is missing elsewhere falls back to it.
func Languages() []Language {
	return []Language{
		{lang.English, "English"},
		{lang.Chinese, "简体中文"},
		{lang.Traditional, "繁體中文"},
		{lang.Russian, "Русский"},
	}
}

// printers are made of nothing: each reads a family of messages when it is first asked for one.
var printers = func() map[lang.Tag]*Printer {
	families, err := files.ReadDir("messages")
	if err != nil {
		panic(fmt.Errorf("list message files: %w", err))
	}
	all := make(map[lang.Tag]*Printer)
	for _, l := range Languages() {
		p := &Printer{tag: l.Tag, families: make(map[string]func() *i18n.Localizer), quotes: lang.Quotes(l.Tag)}
		for _, f := range families {
			p.families[f.Name()] = sync.OnceValue(func() *i18n.Localizer { return read(f.Name(), l.Tag) })
		}
		all[l.Tag] = p
	}
	return all
}()

// read gives a family's messages in a language, with the English ones behind them. The files are part of the binary, so an
// error in one is a mistake in the build.
func read(family string, t lang.Tag) *i18n.Localizer {
	bundle := i18n.NewBundle(language.English)
	bundle.RegisterUnmarshalFunc("toml", toml.Unmarshal)
	for _, l := range []lang.Tag{lang.English, t} {
		path := "messages/" + family + "/" + string(l) + ".toml"
		if _, err := bundle.LoadMessageFileFS(files, path); err != nil {
			panic(fmt.Errorf("read messages %s: %w", path, err))
		}
	}
	return i18n.NewLocalizer(bundle, string(t))
}

// Printer speaks one language. It may be used by many goroutines at once.
type Printer struct {
	tag      lang.Tag
	families map[string]func() *i18n.Localizer
	quotes   []lang.QuotePair // the outer pair and the inner one
}

// For is the printer of the language, of the nearest one that Recto speaks, or else of English.
func For(t lang.Tag) *Printer {
	if p, ok := printers[t]; ok {
		return p
	}
	return printers[nearest(language.Make(string(t)))]
}

// Lang is the language the printer speaks.
func (p *Printer) Lang() lang.Tag { return p.tag }

// T is the message with its values, given as name, value pairs: T("desk.units", "Count", 3).
// The value named Count chooses the plural form.
func (p *Printer) T(key string, args ...any) string {
	values := make(map[string]any, len(args)/2)
	for i := 0; i+1 < len(args); i += 2 {
		name, ok := args[i].(string)
		if !ok {
			name = fmt.Sprint(args[i])
		}
		values[name] = args[i+1]
	}
	return p.say(key, values, values["Count"])
}

// Message is T for values that are all strings, as a finding carries them. A value that holds quotation marks itself
// is quoted by the language's inner ones.
func (p *Printer) Message(key string, args map[string]string) string {
	values := make(map[string]any, len(args))
	for name, value := range args {
		values[name] = value
	}
	var count any
	if n, err := strconv.ParseInt(args["Count"], 10, 64); err == nil {
		count = n
	}
	said := p.say(key, values, count)
	for _, value := range args {
		said = p.requote(said, value)
	}
	return said
}

// requote puts a value that has the language's own quotation marks in it into the other pair.
func (p *Printer) requote(said, value string) string {
	outer, inner := p.quotes[0], p.quotes[1]
	if !strings.Contains(value, outer.Open) && !strings.Contains(value, outer.Close) {
		return said
	}
	return strings.ReplaceAll(said, outer.Open+value+outer.Close, inner.Open+value+inner.Close)
}

// Has reports whether the key has a message in the printer's language or in English.
func (p *Printer) Has(key string) bool {
	_, err := p.localize(&i18n.LocalizeConfig{MessageID: key, TemplateData: map[string]any{}})
	return err == nil
}

var errNoFamily = errors.New("no such family of messages")

func (p *Printer) localize(c *i18n.LocalizeConfig) (string, error) {
	family, _, _ := strings.Cut(c.MessageID, ".")
	words, ok := p.families[family]
	if !ok {
		return "", errNoFamily
	}
	return words().Localize(c)
}

func (p *Printer) say(key string, values map[string]any, count any) string {
	said, err := p.localize(&i18n.LocalizeConfig{MessageID: key, TemplateData: values, PluralCount: whole(count)})
	if err != nil && said == "" {
		return key
	}
	return said
}

// whole passes on what can choose a plural form and drops everything else, which would be an error.
func whole(count any) any {
	switch n := count.(type) {
	case int, int8, int16, int32, int64:
		return n
	}
	return nil
}

// Date is the day as the language writes it, in UTC; "" for the zero time.
func (p *Printer) Date(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	t = t.UTC()
	switch p.tag {
	case lang.Chinese, lang.Traditional:
		return fmt.Sprintf("%d年%d月%d日", t.Year(), t.Month(), t.Day())
	case lang.Russian:
		return fmt.Sprintf("%d\u00a0%s %d\u00a0г.", t.Day(), russianMonths[t.Month()-1], t.Year())
	}
	return t.Format("2\u00a0January 2006")
}

// DateTime is the day and the minute, with the zone's name: times are shown in UTC everywhere.
func (p *Printer) DateTime(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return p.Date(t) + " " + t.UTC().Format("15:04\u00a0UTC")
}

var russianMonths = [...]string{
	"января", "февраля", "марта", "апреля", "мая", "июня",
	"июля", "августа", "сентября", "октября", "ноября", "декабря",
}
