package workflow_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"recto/internal/format/po"
	"recto/internal/newsroom"
)

// translated is a catalogue with a translation for every message.
func translated(t *testing.T, data []byte) []byte {
	t.Helper()
	in, err := po.NewReader(bytes.NewReader(data))
	must(t, err)
	var out bytes.Buffer
	w := po.NewWriter(&out, in.Header)
	for {
		m, err := in.Next()
		if err == io.EOF {
			break
		}
		must(t, err)
		m.Str[0] = "译：" + m.ID
		m.Flags = nil
		must(t, w.Write(m))
	}
	must(t, w.Close())
	return out.Bytes()
}

func TestPOOutAndBack(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id := d.pitched(t)
	must(t, d.Claim(ctx, d.translator, id))
	var file bytes.Buffer
	must(t, d.ExportPO(ctx, d.translator, id, &file))
	done := translated(t, file.Bytes())
	changed := bytes.Replace(done, []byte("leaves at 19:40"), []byte("leaves at 18:30"), 1)
	if _, err := d.ImportPO(ctx, d.translator, id, bytes.NewReader(changed)); !errors.Is(err, newsroom.ErrInvalid) || !strings.Contains(err.Error(), "18:30") {
		t.Errorf("a changed source is taken: %v", err)
	}
	units, err := d.store.Units(ctx, d.translator, id)
	must(t, err)
	for _, u := range units {
		if u.Draft.Plain != "" {
			t.Fatal("a refused file leaves something behind")
		}
	}
	if _, err := d.ImportPO(ctx, d.reviewer, id, bytes.NewReader(done)); !errors.Is(err, newsroom.ErrForbidden) {
		t.Errorf("somebody else imports: %v", err)
	}
	_, err = d.SaveDraft(ctx, d.translator, units[1].ID, units[1].Version, "先写的")
	must(t, err)
	r, err := d.ImportPO(ctx, d.translator, id, bytes.NewReader(done))
	must(t, err)
	if r.Taken != len(units)-1 || len(r.Conflicts) != 1 || r.Conflicts[0] != units[1].ID {
		t.Errorf("report = %+v", r)
	}
	after, err := d.store.Units(ctx, d.translator, id)
	must(t, err)
	if after[1].Draft.Plain != "先写的" || !strings.HasPrefix(after[2].Draft.Plain, "译：") || !after[2].Confirmed {
		t.Errorf("drafts %q, %q, confirmed %v", after[1].Draft.Plain, after[2].Draft.Plain, after[2].Confirmed)
	}
	var again bytes.Buffer
	must(t, d.ExportPO(ctx, d.translator, id, &again))
	if !strings.Contains(again.String(), "#, fuzzy") {
		t.Error("a draft that is not confirmed is not fuzzy")
	}
	if r, err = d.ImportPO(ctx, d.translator, id, &again); err != nil || r.Taken != 0 || r.Same != len(units) {
		t.Errorf("unchanged: %+v, %v", r, err)
	}
}
