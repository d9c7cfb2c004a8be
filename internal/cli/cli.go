// Package cli is Recto's command line: it reads flags and the environment, puts the program together and
// turns failures into exit codes. Text goes in, text or JSON lines come out.
//
// Exit codes: 0 clean, 1 findings at or above --fail-on, 2 misuse, 3 failure.
package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"runtime/debug"
	"strings"
	"unicode/utf8"

	"github.com/alecthomas/kong"

	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/text/lang"
)

// Exit codes.
const (
	exitClean    = 0
	exitFindings = 1
	exitMisuse   = 2
	exitFailure  = 3
)

// Streams are the program's input and outputs.
type Streams struct {
	In  io.Reader
	Out io.Writer
	Err io.Writer
}

// env is what every command gets.
type env struct {
	ctx context.Context
	Streams
	ui lang.Tag // the language of messages
}

// grammar is all commands; kong reads it.
type grammar struct {
	Version kong.VersionFlag `help:"Print the version."`

	UI string `name:"ui" help:"Language of messages: en, zh-Hans, zh-Hant or ru." env:"RECTO_UI" placeholder:"LANG"`

	Demo    demoCmd    `cmd:"" help:"A newsroom with a story at every station, served on localhost."`
	Serve   serveCmd   `cmd:"" help:"Serve the newsroom and the public sites."`
	Work    workCmd    `cmd:"" help:"Do background work alone: captures and whatever else waits."`
	Outlet  outletCmd  `cmd:"" help:"Found an outlet, with its first administrator."`
	Member  memberCmd  `cmd:"" help:"Add a member to an outlet, or print a new sign-in link for one."`
	House   houseCmd   `cmd:"" help:"Set or print where an outlet wants sentences cut, and where not."`
	Style   styleCmd   `cmd:"" help:"How an outlet writes: show it, set it, learn it from reviews."`
	Memory  memoryCmd  `cmd:"" help:"The translation memory: import, export, lookup, find, stats, revoke, share."`
	Terms   termsCmd   `cmd:"" help:"The termbase: import, export, find candidates, remove."`
	Import  importCmd  `cmd:"" help:"Bring articles that are translated already."`
	Export  exportCmd  `cmd:"" help:"Write a translation as XLIFF, for another program; recto import takes it back."`
	Build   buildCmd   `cmd:"" help:"Write an outlet's public site as static files."`
	Check   checkCmd   `cmd:"" help:"Find what an editor should look at in an article or in units."`
	Align   alignCmd   `cmd:"" help:"Join a source and its translation into beads."`
	Segment segmentCmd `cmd:"" help:"Split text into sentences."`
	Extract extractCmd `cmd:"" help:"Show the article in an HTML or Markdown file, with its fields."`
	Capture captureCmd `cmd:"" help:"Fetch, archive and extract one web page into a folder."`
	Migrate migrateCmd `cmd:"" help:"Bring the database up to this program's version."`
}

// errFindings ends a check that found something at or above --fail-on.
var errFindings = errors.New("findings")

// misuse is a mistake in the arguments that only the command itself can see.
type misuse struct{ error }

// Unwrap gives the mistake itself.
func (m misuse) Unwrap() error { return m.error }

// Run carries out one command line and returns its exit code. getenv reads the environment.
func Run(ctx context.Context, args []string, s Streams, getenv func(string) string) int {
	var g grammar
	code := exitClean
	exited := false
	parser, err := kong.New(&g, kong.Name("recto"),
		kong.Description("A newsroom for translated journalism: every published sentence faces the sentence it came from."),
		kong.Vars{"version": version()}, kong.Writers(s.Out, s.Err), kong.Exit(func(c int) { code, exited = c, true }),
		kong.UsageOnError(), kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.Resolvers(environment(getenv)))
	if err != nil {
		fmt.Fprintln(s.Err, "recto:", err)
		return exitFailure
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	k, err := parser.Parse(args)
	if exited {
		return code
	}
	if err != nil {
		fmt.Fprintf(s.Err, "recto: %v; see recto --help\n", err)
		return exitMisuse
	}
	e := &env{ctx: ctx, Streams: s, ui: uiLanguage(g.UI, getenv)}
	if err := refuseLanguages(k, g.UI); err != nil {
		return e.exitCode(err)
	}
	name, _, _ := strings.Cut(k.Command(), " ")
	return e.exitCode(e.run(name, func() error { return k.Run(e) }))
}

// refuseLanguages says which language flag was given without a language, and that Recto does not speak the one of --ui.
func refuseLanguages(k *kong.Context, ui string) error {
	for _, p := range k.Path {
		if p.Flag != nil && p.Flag.PlaceHolder == "LANG" && k.FlagValue(p.Flag) == "" {
			return misuse{newsroom.Refuse("cli.refuse.no_language", newsroom.ErrInvalid, "Flag", "--"+p.Flag.Name)}
		}
	}
	if t, err := lang.Parse(trimCharset(ui)); err != nil || t.Base() != locale.For(t).Lang().Base() && t != "" {
		return misuse{newsroom.Refuse("cli.refuse.ui", newsroom.ErrInvalid, "Value", ui)}
	}
	return nil
}

// readers are the commands that only turn text into text: an interrupt ends them where they are, be it amid a read or
// a long reckoning. The others end what they are at, and stop.
var readers = map[string]bool{"align": true, "check": true, "extract": true, "segment": true}

// run carries out a command, or leaves it at an interrupt.
func (e *env) run(name string, command func() error) error {
	if !readers[name] {
		return command()
	}
	done := make(chan error, 1)
	go func() { done <- command() }()
	select {
	case err := <-done:
		return err
	case <-e.ctx.Done():
		return e.ctx.Err()
	}
}

// version is the module's version, or the commit that the program was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "recto"
	}
	v := info.Main.Version
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && (v == "" || v == "(devel)") {
			v = s.Value
		}
	}
	return "recto " + v + " " + info.GoVersion
}

// environment lets flags that name a variable be set by getenv; a flag given on the command line wins.
func environment(getenv func(string) string) kong.Resolver {
	return kong.ResolverFunc(func(_ *kong.Context, _ *kong.Path, flag *kong.Flag) (any, error) {
		for _, name := range flag.Envs {
			if v := getenv(name); v != "" {
				return v, nil
			}
		}
		return nil, nil
	})
}

func (e *env) exitCode(err error) int {
	var wrong misuse
	switch {
	case err == nil:
		return exitClean
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.Is(err, context.Canceled) && e.ctx.Err() != nil:
		fmt.Fprintln(e.Err, "recto:", locale.For(e.ui).T("cli.stopped"))
		return exitFailure
	case errors.As(err, &wrong):
		fmt.Fprintln(e.Err, "recto:", e.words(err))
		return exitMisuse
	}
	fmt.Fprintln(e.Err, "recto:", e.words(err))
	return exitFailure
}

// words are an error's own, with a refusal in it said in the person's language.
func (e *env) words(err error) string {
	text := err.Error()
	var told *newsroom.Refusal
	if errors.As(err, &told) {
		text = strings.Replace(text, told.Error(), locale.For(e.ui).T(told.Key, told.Args...), 1)
	}
	return text
}

// about is what went wrong with a file, which is named once.
func (e *env) about(file string, err error) string {
	words := e.words(err)
	if strings.HasPrefix(words, file+": ") {
		return words
	}
	return file + ": " + words
}

// uiLanguage is the language of messages: what was asked for, else what the environment speaks.
func uiLanguage(asked string, getenv func(string) string) lang.Tag {
	for _, s := range []string{asked, getenv("LC_ALL"), getenv("LC_MESSAGES"), getenv("LANG")} {
		if cut := len(s) - len(trimCharset(s)); cut > 0 {
			s = trimCharset(s)
		}
		if t, err := lang.Parse(s); err == nil && t != "" {
			return t
		}
	}
	return lang.English
}

// trimCharset cuts ".UTF-8" and "@euro" from a locale name.
func trimCharset(s string) string {
	for i, r := range s {
		if r == '.' || r == '@' {
			return s[:i]
		}
	}
	return s
}

// log takes what went wrong inside.
func (e *env) log() *slog.Logger {
	return slog.New(slog.NewTextHandler(e.Err, &slog.HandlerOptions{Level: slog.LevelWarn}))
}

// readText gives a file whose bytes count, and so must be text in UTF-8; a damaged character does no harm.
func (e *env) readText(name string) ([]byte, error) {
	data, err := e.read(name, maxText)
	if err == nil && !mostlyUTF8(data) {
		err = fmt.Errorf("%s is no text in UTF-8; save it as that", name)
	}
	return data, err
}

// mostlyUTF8 reports whether a file has no zero bytes, and beyond ASCII more bytes in whole characters than others.
func mostlyUTF8(data []byte) bool {
	if bytes.IndexByte(data, 0) >= 0 {
		return false
	}
	if utf8.Valid(data) {
		return true
	}
	whole, broken := 0, 0
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		switch {
		case r == utf8.RuneError && size == 1:
			broken++
		case size > 1:
			whole += size
		}
		data = data[size:]
	}
	return broken <= whole
}

// read gives a file's bytes, "-" being standard input, up to limit bytes.
func (e *env) read(name string, limit int64) ([]byte, error) {
	in := e.In
	if name != "-" && name != "" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		in = f
	}
	data, err := io.ReadAll(io.LimitReader(in, limit+1))
	if err != nil {
		return nil, err // an os error names the file
	}
	if int64(len(data)) > limit {
		return nil, fmt.Errorf("%s is over %d MiB; no article is that long, split it", name, limit>>20)
	}
	return data, nil
}
