package cli

import (
	"bytes"
	"errors"
	"fmt"

	"recto/internal/format/srx"
	"recto/internal/text/lang"
	"recto/internal/text/segment"
)

// maxRules bounds a file of house rules, in bytes.
const maxRules = 16 << 20

// houseFlags are the flags of commands that cut text by house rules.
type houseFlags struct {
	House string `help:"House rules: SRX, or a list with \"never: approx.\" or \"always: before|after\" a line." placeholder:"FILE"`
}

// rules reads the house rules for a language. What an SRX file holds and Recto does not take is reported.
func (f houseFlags) rules(e *env, tag lang.Tag) ([]segment.Rule, error) {
	data, err := e.read(f.House, maxRules)
	if err != nil {
		return nil, err
	}
	if !isXML(data) {
		rules, err := segment.ParseRules(string(data))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.House, err)
		}
		return rules, nil
	}
	in, err := srx.Read(bytes.NewReader(data), tag)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.House, err)
	}
	for _, l := range in.LeftOut {
		fmt.Fprintf(e.Err, "recto: %s: line %d: left out %s: %s\n", f.House, l.Line, oneLine(l.Pattern), l.Why)
	}
	if len(in.Rules) == 0 {
		fmt.Fprintf(e.Err, "recto: %s: no rules for %s were taken\n", f.House, tag)
	}
	return in.Rules, nil
}

// house makes the rules ready, nil where no file is named.
func (f houseFlags) house(e *env, tag lang.Tag) (*segment.House, error) {
	if f.House == "" {
		return nil, nil
	}
	rules, err := f.rules(e, tag)
	if err != nil {
		return nil, err
	}
	return segment.NewHouse(rules)
}

// export writes the rules as SRX.
func (f houseFlags) export(e *env, tag lang.Tag) error {
	if f.House == "" {
		return misuse{errors.New("--export writes house rules; name their file with --house")}
	}
	rules, err := f.rules(e, tag)
	if err != nil {
		return err
	}
	return srx.Write(e.Out, map[lang.Tag][]segment.Rule{tag: rules})
}

// isXML tells XML, in UTF-8 or UTF-16, from a list of rules.
func isXML(data []byte) bool {
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		return true
	}
	return bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))), []byte("<"))
}
