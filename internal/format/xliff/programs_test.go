package xliff_test

import (
	"bytes"
	"strings"
	"testing"

	"recto/internal/format/formattest"
	"recto/internal/format/xliff"
)

// TestWrittenIsValid holds both versions against their schemas, and sees that the checks can fail.
func TestWrittenIsValid(t *testing.T) {
	for _, c := range []struct {
		v      xliff.Version
		hold   func(*testing.T, string, []byte) error
		schema string
		broken [2]string
	}{
		{xliff.V12, formattest.XSD, "xliff-1.2/xliff-core-1.2-transitional.xsd", [2]string{`state="translated"`, `state="half done"`}},
		{xliff.V12, formattest.XSD, "xliff-1.2/xliff-core-1.2-strict.xsd", [2]string{"<source>", "<sauce>"}},
		{xliff.V21, formattest.XSD, "xliff-2.1/all.xsd", [2]string{`state="translated"`, `state="approved"`}},
		{xliff.V21, formattest.Schematron, "xliff-2.1/xliff_core_2.1.sch", [2]string{`<pc id="2.1"`, `<pc id="1"`}},
		{xliff.V21, formattest.Schematron, "xliff-2.1/matches.sch", [2]string{`ref="#u2-1"`, `ref="#u9-1"`}},
		{xliff.V21, formattest.Schematron, "xliff-2.1/glossary.sch", [2]string{"<gls:glossEntry><gls:term>", "<gls:glossEntry/><gls:glossEntry><gls:term>"}},
	} {
		t.Run(c.schema, func(t *testing.T) {
			schema := formattest.Schema(t, c.schema)
			good := written(t, c.v, sample())
			if err := c.hold(t, schema, good); err != nil {
				t.Errorf("what is written is not valid: %v\n%s", err, good)
			}
			if !bytes.Contains(good, []byte(c.broken[0])) || c.hold(t, schema, bytes.Replace(good, []byte(c.broken[0]), []byte(c.broken[1]), 1)) == nil {
				t.Errorf("a file with %s passes", c.broken[1])
			}
		})
	}
}

// TestOtherProgramsRead lets translate-toolkit read what is written in version 1.2.
func TestOtherProgramsRead(t *testing.T) {
	formattest.Programs(t)
	out := strings.Join(formattest.Toolkit(t, "a.xlf", written(t, xliff.V12, sample())), "\n")
	if !strings.Contains(out, "The ferry leaves, see the page") || !strings.Contains(out, "Nobody\tknows \"why\".") {
		t.Errorf("translate-toolkit reads %q", out)
	}
}
