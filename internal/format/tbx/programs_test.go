package tbx_test

import (
	"bytes"
	"slices"
	"testing"

	"recto/internal/format/formattest"
	"recto/internal/format/tbx"
)

// TestWrittenIsValid holds both versions against their schemas, and sees that the checks can fail.
func TestWrittenIsValid(t *testing.T) {
	rng, sch, dtd := formattest.Schema(t, "tbx/TBXcoreStructV03.rng"), formattest.Schema(t, "tbx/TBX-Basic_DCA.sch"), formattest.Schema(t, "tbx/TBXcoreStructV02.dtd")
	v3, v2 := written(t, tbx.V3, some), written(t, tbx.V2, some)
	broken := func(data []byte, from, to string) []byte {
		out := bytes.ReplaceAll(data, []byte(from), []byte(to))
		if bytes.Equal(out, data) {
			t.Fatalf("%s does not stand in the file", from)
		}
		return out
	}
	for name, c := range map[string]struct {
		hold      func(*testing.T, string, []byte) error
		schema    string
		good, bad []byte
	}{
		"relax ng":   {formattest.RNG, rng, v3, broken(v3, "termSec", "termSek")},
		"schematron": {formattest.Schematron, sch, v3, broken(v3, "admittedTerm-admn-sts", "loved")},
		"dtd":        {formattest.DTD, dtd, v2, broken(v2, "tig>", "tik>")},
	} {
		t.Run(name, func(t *testing.T) {
			if err := c.hold(t, c.schema, c.good); err != nil {
				t.Errorf("what is written is not valid: %v\n%s", err, c.good)
			}
			if c.hold(t, c.schema, c.bad) == nil {
				t.Errorf("a broken file passes:\n%s", c.bad)
			}
		})
	}
}

// TestOtherProgramsRead lets translate-toolkit read what is written in version 2.
func TestOtherProgramsRead(t *testing.T) {
	formattest.Programs(t)
	if got := formattest.Toolkit(t, "a.tbx", written(t, tbx.V2, some)); !slices.Equal(got, []string{"ferry | 渡船", "Kazam | Казам", "Ada Wale | Ада Уэйл"}) {
		t.Errorf("translate-toolkit reads %q", got)
	}
}
