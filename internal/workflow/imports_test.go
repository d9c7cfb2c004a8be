package workflow_test

import (
	"errors"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/store/storetest"
	"recto/internal/workflow"
)

// TestImportedOnce: what is here already comes in again only when that is asked for, or with another source.
func TestImportedOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, url func(testing.TB) string) {
		d := openDesk(t, url(t), t.TempDir())
		file := func(source string) workflow.ImportRequest {
			return workflow.ImportRequest{Name: "a.md", Data: []byte("# 灯\n\n灯灭了。\n"), SourceName: "b.md", SourceData: []byte(source)}
		}
		const english, russian = "# The lamp\n\nThe lamp went out.\n", "# Фонарь\n\nФонарь погас.\n"
		first, err := d.Import(t.Context(), d.translator, file(english))
		must(t, err)
		if _, err := d.Import(t.Context(), d.translator, file("")); !errors.Is(err, newsroom.ErrInvalid) {
			t.Errorf("with an empty source the error is %v, want %v", err, newsroom.ErrInvalid)
		}
		alone := file("")
		alone.SourceName = ""
		for _, again := range []workflow.ImportRequest{file(english), alone} {
			_, err = d.Import(t.Context(), d.editor, again)
			var before *workflow.ImportedError
			if !errors.As(err, &before) || before.ID != first || !errors.Is(err, newsroom.ErrConflict) {
				t.Errorf("with the source %q the error is %v, want one that names translation %d", again.SourceData, err, first)
			}
		}
		again := file(english)
		again.Again = true
		if id, err := d.Import(t.Context(), d.translator, again); err != nil || id == first {
			t.Errorf("asked for again: translation %d, %v", id, err)
		}
		other, err := d.Import(t.Context(), d.translator, file(russian))
		if err != nil || other == first {
			t.Errorf("with another source: translation %d, %v", other, err)
		}
		must(t, d.Release(t.Context(), d.translator, other))
		must(t, d.Decline(t.Context(), d.editor, other))
		if _, err := d.Import(t.Context(), d.translator, file(russian)); err != nil {
			t.Errorf("withdrawn before: %v", err)
		}
	})
}
