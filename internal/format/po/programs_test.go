package po_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"

	"recto/internal/format/formattest"
	"recto/internal/format/po"
)

var article = []po.Message{
	{Source: po.Source{Context: "u1", HasContext: true, ID: "The ferry leaves & \"waits\"."}, Str: []string{"渡船“开”了。"}, Extracted: []string{"a heading"}, References: []string{"article#s1"}},
	{Source: po.Source{Context: "u2", HasContext: true, ID: "Two\nlines"}, Str: []string{"两\n行"}, Flags: []string{"fuzzy"}},
	{Source: po.Source{Context: "u3", HasContext: true, ID: "Nobody knows."}, Str: []string{""}},
}

// TestOtherProgramsRead lets gettext check and translate-toolkit read what is written, and sees that gettext's check
// can fail.
func TestOtherProgramsRead(t *testing.T) {
	formattest.Programs(t)
	data := written(t, po.Header{Fields: []po.Field{{Name: "Language", Value: "zh_CN"}}}, article)
	msgfmt := func(data []byte) (string, error) {
		out, err := exec.Command("msgfmt", "--check", "--output-file=/dev/null", formattest.File(t, "a.po", data)).CombinedOutput()
		return string(out), err
	}
	if out, err := msgfmt(data); err != nil || out != "" {
		t.Errorf("msgfmt says %q, %v of\n%s", out, err, data)
	}
	if _, err := msgfmt([]byte(strings.Replace(string(data), `msgctxt "u2"`, `msgctxt "u1"`, 1) + "\nmsgid \"a\n")); err == nil {
		t.Error("a catalogue with an open quote passes")
	}
	want := []string{`The ferry leaves & "waits". | 渡船“开”了。`, "Two", "lines | 两", "行", "Nobody knows. | "}
	got := formattest.Toolkit(t, "a.po", data)
	for i := range got {
		want[i], got[i] = strings.TrimSpace(want[i]), strings.TrimSpace(got[i])
	}
	if !slices.Equal(got, want) {
		t.Errorf("translate-toolkit reads %q, want %q", got, want)
	}
}
