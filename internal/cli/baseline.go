package cli

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// baseline is a list of findings that are known: those of old articles that nobody goes back to.
type baseline map[baselineEntry]bool

// baselineEntry is one line of such a file.
type baselineEntry struct {
	File        string `json:"file"` // as shortest writes it
	Unit        string `json:"unit,omitempty"`
	Rule        string `json:"rule"`
	Fingerprint string `json:"fingerprint"`
}

// shortest is the form of a path that all ways of writing it have in common: "./a.md" is a.md.
func shortest(path string) string { return filepath.ToSlash(filepath.Clean(path)) }

// maxBaseline bounds such a file, in bytes.
const maxBaseline = 256 << 20

// readBaseline reads a file of JSON lines; without a name there is none.
func readBaseline(name string) (baseline, error) {
	if name == "" {
		return nil, nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || info.Size() > maxBaseline {
		return nil, fmt.Errorf("%s is over %d MiB; write it anew", name, maxBaseline>>20)
	}
	out := baseline{}
	err = eachLine(f, func(n int, line []byte) error {
		var x baselineEntry
		if err := json.Unmarshal(line, &x); err != nil || x.Fingerprint == "" {
			return fmt.Errorf("%s, line %d: not a finding of a baseline; write it anew with --write-baseline", name, n)
		}
		x.File = shortest(x.File)
		out[x] = true
		return nil
	})
	return out, err
}

// writeBaseline lists all that was found, in order, so that a change of it shows in a diff.
func (r *report) writeBaseline(name string) error {
	lines := make([]string, 0, len(r.all))
	for x := range r.all {
		var b bytes.Buffer
		enc := json.NewEncoder(&b)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(x); err != nil {
			return err
		}
		lines = append(lines, b.String())
	}
	slices.Sort(lines)
	return replaceFile(name, []byte(strings.Join(lines, "")))
}

// replaceFile writes a file whole or leaves the one that was there; a link stays one.
func replaceFile(name string, data []byte) error {
	if to, err := filepath.EvalSymlinks(name); err == nil {
		name = to
	}
	f, err := os.CreateTemp(filepath.Dir(name), ".recto-*")
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", name, err)
	}
	defer os.Remove(f.Name())
	w := bufio.NewWriter(f)
	if _, err := w.Write(data); err != nil {
		f.Close()
		return err
	}
	if err := w.Flush(); err != nil {
		f.Close()
		return err
	}
	if info, err := os.Stat(name); err == nil {
		if err := f.Chmod(info.Mode().Perm()); err != nil {
			f.Close()
			return err
		}
	} else if err := f.Chmod(0o644); err != nil {
		f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}
