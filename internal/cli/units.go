package cli

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"recto/internal/text/check"
	"recto/internal/text/lang"
)

// unitJSON is one unit of a JSONL file.
type unitJSON struct {
	ID      string `json:"id"`
	Source  string `json:"source"`
	Target  string `json:"target"`
	SrcLang string `json:"src_lang"`
	TgtLang string `json:"tgt_lang"`
}

// maxLine bounds one unit of a JSONL file, in bytes.
const maxLine = 4 << 20

// units checks a JSONL file line by line, in constant memory.
func (c *checkCmd) units(e *env, name string, h *houseFile, r *report) error {
	in := e.In
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		in = f
	}
	lines := func(add func(numbered) error) error {
		err := eachLine(in, func(n int, line []byte) error { return add(numbered{n, bytes.Clone(line)}) })
		if err != nil {
			err = fmt.Errorf("%s: %w", name, err)
		}
		return err
	}
	return inOrder(e.ctx, r, c.with(h.of(nil)), lines, func(w *worker, dst []found, line numbered) ([]found, error) {
		var u unitJSON
		if err := json.Unmarshal(line.text, &u); err != nil {
			return dst, fmt.Errorf("%s, line %d: not a unit in JSON: %w", name, line.n, err)
		}
		unit, err := u.unit(w.known, c.langs)
		if err != nil {
			return dst, fmt.Errorf("%s, line %d: %w", name, line.n, err)
		}
		for _, f := range c.asked(w.checker.Unit(&unit)) {
			dst = append(dst, unitFound(name, line.n, u, f))
		}
		return dst, nil
	})
}

// numbered is a line of a file.
type numbered struct {
	n    int
	text []byte
}

// unit is in the languages that it says, else in those given.
func (u unitJSON) unit(known tags, langs languagePair) (check.Unit, error) {
	from, err := known.parse(u.SrcLang)
	if err != nil {
		return check.Unit{}, err
	}
	to, err := known.parse(u.TgtLang)
	if err != nil {
		return check.Unit{}, err
	}
	return bareUnit(u, cmp.Or(from, langs.from), cmp.Or(to, langs.to)), nil
}

// tags are the language tags of a file as they were read; a file has few.
type tags map[string]lang.Tag

func (t tags) parse(s string) (lang.Tag, error) {
	if l, ok := t[s]; ok {
		return l, nil
	}
	l, err := lang.Parse(s)
	if err == nil && len(t) < 100 {
		t[s] = l
	}
	return l, err
}

func unitFound(file string, line int, u unitJSON, f check.Finding) found {
	out := found{Finding: f, file: file, unit: u.ID, line: line, column: 1}
	if f.Source != nil {
		out.source = &span{f.Source.Start, f.Source.End}
	}
	if f.Target != nil {
		out.target = &span{f.Target.Start, f.Target.End}
		out.quote = u.Target[f.Target.Start:f.Target.End]
	}
	return out
}

// eachLine calls do for every line that is not blank, numbered from 1; a byte order mark is none of the first.
func eachLine(in io.Reader, do func(n int, line []byte) error) error {
	scan := bufio.NewScanner(in)
	scan.Buffer(make([]byte, 64<<10), maxLine)
	n := 0
	for scan.Scan() {
		n++
		line := scan.Bytes()
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		if err := do(n, line); err != nil {
			return err
		}
	}
	err := scan.Err()
	if errors.Is(err, bufio.ErrTooLong) {
		return fmt.Errorf("line %d is over %d MiB", n+1, maxLine>>20)
	}
	if err != nil {
		return fmt.Errorf("line %d: %w", n+1, err)
	}
	return nil
}
