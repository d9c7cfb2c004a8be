package workflow_test

import (
	"errors"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/text/segment"
	"recto/internal/workflow"
)

// An outlet's house rules cut what is imported and captured afterwards.
func TestHouseRules(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	never := segment.Rule{Before: "Abt."}
	read := func() (texts []string) {
		id, err := d.Import(ctx, d.translator, workflow.ImportRequest{Name: "a.md", Again: true,
			Data: []byte("---\nlang: de\n---\n# Post\n\nDie Abt. Brief schließt. Wer schreibt noch?\n")})
		must(t, err)
		units, err := d.store.Units(ctx, d.translator, id)
		must(t, err)
		for _, u := range units[1:] {
			texts = append(texts, u.Draft.Plain)
		}
		return texts
	}
	if got := read(); len(got) != 3 {
		t.Fatalf("without rules: %q, want a cut behind the abbreviation that nobody knows", got)
	}
	must(t, d.SetHouseRules(ctx, d.editor.Outlet, "de", []segment.Rule{never}))
	if got := read(); len(got) != 2 || !strings.Contains(got[0], "Abt. Brief") {
		t.Errorf("with the rule %+v: %q", never, got)
	}
	if err := d.SetHouseRules(ctx, d.editor.Outlet, "de", []segment.Rule{{}}); !errors.Is(err, newsroom.ErrInvalid) {
		t.Errorf("an empty rule gives %v, want ErrInvalid", err)
	}
	must(t, d.SetHouseRules(ctx, d.editor.Outlet, "de", nil))
	if got := read(); len(got) != 3 {
		t.Errorf("with the rule taken away: %q", got)
	}
}
