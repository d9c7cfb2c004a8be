package cli

import (
	"bufio"
	"encoding/json"
	"fmt"
	"strings"

	"recto/internal/locale"
	"recto/internal/text/check"
)

// report writes findings as they come.
type report struct {
	out    *bufio.Writer
	format string
	speak  *locale.Printer
	file   string // the one under way
	top    int    // the weight of its worst finding
	count  map[check.Severity]int
	known  baseline // is not reported
	all    baseline // was found
	sarif  sarifLog
}

func (c *checkCmd) report(e *env) *report {
	return &report{out: bufio.NewWriter(e.Out), format: c.Format, speak: locale.For(e.ui), all: baseline{}}
}

// begin starts with a file.
func (r *report) begin(file string) {
	r.file, r.top, r.count = file, 0, map[check.Severity]int{}
}

func weight(s check.Severity) int {
	switch s {
	case check.Error:
		return 3
	case check.Warning:
		return 2
	}
	return 1
}

func (r *report) worst() int { return r.top }

func (r *report) add(f found) error {
	entry := baselineEntry{shortest(f.file), f.unit, f.Rule, f.Fingerprint}
	r.all[entry] = true
	if r.known[entry] {
		return nil
	}
	r.top = max(r.top, weight(f.Severity))
	r.count[f.Severity]++
	message := r.speak.Message(f.Key, f.Args)
	switch r.format {
	case "json":
		return r.json(f, message)
	case "github":
		return r.github(f, message)
	case "sarif":
		r.sarif.add(f, message)
		return nil
	}
	return r.text(f, message)
}

// take adds what was found in a batch; its error comes behind that.
func (r *report) take(o outcome) error {
	for _, f := range o.found {
		if err := r.add(f); err != nil {
			return err
		}
	}
	return o.err
}

// text is for a person: place, severity and rule, the sentence, the words, the way out.
func (r *report) text(f found, message string) error {
	at := f.unit
	if at == "" {
		at = fmt.Sprintf("%s:%d:%d", f.file, f.line, f.column)
	}
	fmt.Fprintf(r.out, "%s: %s: %s [%s]\n", at, r.speak.T("cli.severity."+string(f.Severity)), message, f.Rule)
	if f.quote != "" {
		fmt.Fprintf(r.out, "    %s\n", oneLine(f.quote))
	}
	if f.Suggestion != "" {
		fmt.Fprintf(r.out, "    %s %s\n", r.speak.T("cli.suggestion"), oneLine(f.Shown()))
	}
	return nil
}

func oneLine(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > 120 {
		return string(r[:119]) + "…"
	}
	return s
}

// findingJSON is the stable form of a finding; an absent side is left out.
type findingJSON struct {
	File        string      `json:"file"`
	Unit        string      `json:"unit,omitempty"`
	Rule        string      `json:"rule"`
	Severity    string      `json:"severity"`
	Message     string      `json:"message"`
	Source      *span       `json:"source,omitempty"`
	Target      *placedSpan `json:"target,omitempty"`
	Suggestion  string      `json:"suggestion,omitempty"`
	Fingerprint string      `json:"fingerprint"`
}

type placedSpan struct {
	span
	Line   int `json:"line"`
	Column int `json:"column"`
}

func (r *report) json(f found, message string) error {
	out := findingJSON{File: f.file, Unit: f.unit, Rule: f.Rule, Severity: string(f.Severity), Message: message,
		Source: f.source, Suggestion: f.Suggestion, Fingerprint: f.Fingerprint}
	if f.target != nil {
		out.Target = &placedSpan{*f.target, f.line, f.column}
	}
	enc := json.NewEncoder(r.out)
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}

var githubLevel = map[check.Severity]string{check.Error: "error", check.Warning: "warning", check.Info: "notice"}

// github writes a workflow command; its values are escaped as GitHub asks for. A unit is named, as not all files of
// units tell their lines.
func (r *report) github(f found, message string) error {
	if f.unit != "" {
		message = f.unit + ": " + message
	}
	value := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
	text := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	_, err := fmt.Fprintf(r.out, "::%s file=%s,line=%d,col=%d,title=%s::%s\n", githubLevel[f.Severity],
		value.Replace(f.file), f.line, f.column, value.Replace(f.Rule), text.Replace(message))
	return err
}

func (r *report) sum() string {
	all := r.count[check.Error] + r.count[check.Warning] + r.count[check.Info]
	if all == 0 {
		return r.speak.T("cli.check.clean", "File", r.file)
	}
	return r.speak.T("cli.check.total", "Count", all, "File", r.file,
		"Errors", r.count[check.Error], "Warnings", r.count[check.Warning], "Notes", r.count[check.Info])
}

// end ends with a file; whole says that all of it was checked.
func (r *report) end(whole bool) error {
	if r.format == "text" && whole {
		fmt.Fprintln(r.out, r.sum())
	}
	return r.out.Flush()
}

// close writes what had to wait for the end.
func (r *report) close() error {
	if r.format == "sarif" {
		if err := r.sarif.write(r.out); err != nil {
			return err
		}
	}
	return r.out.Flush()
}
