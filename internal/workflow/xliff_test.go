package workflow_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"recto/internal/format/xliff"
	"recto/internal/newsroom"
)

// exported is a claimed story as XLIFF.
func (d *desk) exported(t *testing.T, v xliff.Version) (newsroom.TranslationID, []byte) {
	t.Helper()
	id := d.pitched(t)
	must(t, d.Claim(t.Context(), d.translator, id))
	var out bytes.Buffer
	must(t, d.ExportXLIFF(t.Context(), d.translator, id, v, &out))
	return id, out.Bytes()
}

func TestXLIFFOutAndBack(t *testing.T) {
	for _, v := range []xliff.Version{xliff.V12, xliff.V21} {
		d, ctx := newDesk(t), t.Context()
		id, file := d.exported(t, v)
		doc, _, err := xliff.Read(file)
		must(t, err)
		targets := map[string]xliff.Content{}
		for _, u := range doc.Files[0].Units {
			for _, s := range u.Segments {
				targets[s.ID] = xliff.Content{{Text: "译：" + s.Source.Plain()}}
			}
		}
		done, err := xliff.Splice(file, targets, xliff.Translated)
		must(t, err)
		changed := bytes.Replace(done, []byte("leaves at 19:40"), []byte("leaves at 18:30"), 1)
		if _, err := d.ImportXLIFF(ctx, d.translator, id, changed); !errors.Is(err, newsroom.ErrInvalid) || !strings.Contains(err.Error(), "18:30") {
			t.Errorf("a changed source is taken: %v", err)
		}
		units, err := d.store.Units(ctx, d.translator, id)
		must(t, err)
		for _, u := range units {
			if u.Draft.Plain != "" {
				t.Fatal("a refused file leaves something behind")
			}
		}
		if _, err := d.ImportXLIFF(ctx, d.reviewer, id, done); !errors.Is(err, newsroom.ErrForbidden) {
			t.Errorf("somebody else imports: %v", err)
		}
		_, err = d.SaveDraft(ctx, d.translator, units[1].ID, units[1].Version, "先写的")
		must(t, err)
		r, err := d.ImportXLIFF(ctx, d.translator, id, done)
		must(t, err)
		if r.Taken != len(units)-1 || len(r.Conflicts) != 1 || r.Conflicts[0] != units[1].ID {
			t.Errorf("version %d: report = %+v", v, r)
		}
		after, err := d.store.Units(ctx, d.translator, id)
		must(t, err)
		if after[1].Draft.Plain != "先写的" || !strings.HasPrefix(after[2].Draft.Plain, "译：") || v == xliff.V12 && !after[2].Confirmed {
			t.Errorf("version %d: drafts %q, %q, confirmed %v", v, after[1].Draft.Plain, after[2].Draft.Plain, after[2].Confirmed)
		}
		var again bytes.Buffer
		must(t, d.ExportXLIFF(ctx, d.translator, id, v, &again))
		if r, err = d.ImportXLIFF(ctx, d.translator, id, again.Bytes()); err != nil || r.Taken != 0 || r.Same != len(units) {
			t.Errorf("version %d, unchanged: %+v, %v", v, r, err)
		}
	}
}

// TestOmegaT lets OmegaT translate an exported article from a memory, and brings it back.
func TestOmegaT(t *testing.T) {
	if os.Getenv("RECTO_TEST_INTERCHANGE") == "" {
		t.Skip("set RECTO_TEST_INTERCHANGE to run OmegaT (Debian's package omegat)")
	}
	d, ctx := newDesk(t), t.Context()
	id, file := d.exported(t, xliff.V12)
	dir := t.TempDir()
	for _, sub := range []string{"source", "target", "omegat", "tm", "glossary", "dictionary"} {
		must(t, os.MkdirAll(filepath.Join(dir, sub), 0o755))
	}
	put := func(name, text string) { must(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644)) }
	put("source/a.xlf", string(file))
	put("omegat.project", `<?xml version="1.0" encoding="UTF-8"?><omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>EN</source_lang><target_lang>ZH</target_lang><sentence_seg>false</sentence_seg></project></omegat>`)
	put("omegat/project_save.tmx", `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx11.dtd"><tmx version="1.1"><header creationtool="x" o-tmf="x" adminlang="EN" datatype="plaintext" creationtoolversion="1" segtype="paragraph" srclang="EN"/><body><tu><tuv lang="EN"><seg>In August there were 212 of them, and in September there were 180.</seg></tuv><tuv lang="ZH"><seg>八月是212分钟，九月是180分钟。</seg></tuv></tu></body></tmx>`)
	out, err := exec.Command("omegat", dir, "--mode=console-translate", "--config-dir="+t.TempDir()).CombinedOutput()
	if err != nil {
		t.Fatalf("OmegaT: %v\n%s", err, out)
	}
	back, err := os.ReadFile(filepath.Join(dir, "target", "a.xlf"))
	must(t, err)
	r, err := d.ImportXLIFF(ctx, d.translator, id, back)
	must(t, err)
	units, err := d.store.Units(ctx, d.translator, id)
	must(t, err)
	if got := units[len(units)-1].Draft.Plain; got != "八月是212分钟，九月是180分钟。" {
		t.Errorf("OmegaT's target comes back as %q; report %+v\n%s", got, r, back)
	}
}
