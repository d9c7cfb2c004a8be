package cli

import (
	"bytes"
	"errors"
	"fmt"

	"recto/internal/format/srx"
	"recto/internal/text/lang"
	"recto/internal/text/segment"
)

type houseCmd struct {
	place
	Outlet string `arg:"" help:"The outlet's short name."`
	Lang   string `help:"Language of the rules; without it they are for all languages that have none of their own." placeholder:"LANG"`
	Set    string `help:"Put the rules of this file, SRX or a list, in the place of the outlet's; an empty list takes them away." placeholder:"FILE"`
	Export string `enum:"list,srx" default:"list" help:"How to print the rules: list or srx." placeholder:"FORMAT"`
}

// Run sets an outlet's house rules, or prints them.
func (c *houseCmd) Run(e *env) error {
	var tag lang.Tag
	if c.Lang != "" {
		var err error
		if tag, err = lang.Parse(c.Lang); err != nil {
			return misuse{err}
		}
	}
	a, err := c.existing(e)
	if err != nil {
		return err
	}
	defer a.close()
	outlet, err := a.store.OutletBySlug(e.ctx, c.Outlet)
	if err != nil {
		return err
	}
	if c.Set != "" {
		rules, err := houseFlags{c.Set}.rules(e, tag)
		if err != nil {
			return err
		}
		return a.desk.SetHouseRules(e.ctx, outlet.ID, tag, rules)
	}
	all, err := a.store.HouseRules(e.ctx, outlet.ID)
	if err != nil {
		return err
	}
	if c.Export == "srx" {
		return srx.Write(e.Out, all)
	}
	fmt.Fprint(e.Out, segment.FormatRules(all[tag]))
	return nil
}

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
