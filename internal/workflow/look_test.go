package workflow_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/store/storetest"
	"recto/internal/workflow"
)

// changing is a server whose page says what page holds; "" is a page that is gone.
func changing(t *testing.T) (address string, page *string) {
	t.Helper()
	now := sourcePage
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/ferry/" || now == "" {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write([]byte(now))
	}))
	t.Cleanup(server.Close)
	return server.URL + "/ferry/", &now
}

// A page that is corrected after it was captured makes a finding at the sentences that it touches, and at no other.
func TestLookAgain(t *testing.T) {
	storetest.Each(t, func(t *testing.T, url func(testing.TB) string) {
		d := openDesk(t, url(t), t.TempDir())
		ctx := t.Context()
		address, page := changing(t)
		id, err := d.Pitch(ctx, d.translator, workflow.PitchRequest{URL: address})
		must(t, err)
		must(t, d.jobs.Settle(ctx))
		look := func() *workflow.Work {
			t.Helper()
			must(t, d.LookAgain(ctx, d.translator, id))
			w, err := d.Work(ctx, d.translator, id)
			must(t, err)
			if !w.Look.UnderWay() {
				t.Error("a look that was asked for is not under way")
			}
			must(t, d.jobs.Settle(ctx))
			w, err = d.Work(ctx, d.translator, id)
			must(t, err)
			if w.Look.UnderWay() || w.Look.LookedAt.IsZero() {
				t.Errorf("the look did not come to its end: %+v", w.Look)
			}
			return w
		}
		changes := func(w *workflow.Work) (out []string) {
			for _, f := range w.Findings {
				if f.Rule == "article/changed" {
					out = append(out, f.Unit+" "+f.Args["Was"]+" > "+f.Args["Now"])
				}
			}
			return out
		}
		if w := look(); w.Now != nil || w.Look.Failure != "" || len(changes(w)) != 0 {
			t.Errorf("the same page: %+v, %v", w.Look, changes(w))
		}
		*page = strings.Replace(sourcePage, "there were 212 of them", "there were 221 of them", 1)
		w := look()
		if got := changes(w); w.Now == nil || len(got) != 1 || !strings.Contains(got[0], "212 of them") || !strings.Contains(got[0], "221 of them") || strings.HasPrefix(got[0], " ") {
			t.Errorf("another figure: %v", got)
		}
		if w.Capture.ID == w.Now.ID || w.Now.Archive == "" || strings.Contains(w.Capture.Document.Blocks[2].Text.Plain, "221") {
			t.Error("what stands there now took the place of what was translated, or was not archived")
		}
		*page = ""
		if w := look(); w.Look.Failure == "" || w.Look.Status != http.StatusNotFound || len(changes(w)) != 0 {
			t.Errorf("a page that is gone: %+v", w.Look)
		}
		*page = sourcePage
		if w := look(); w.Now != nil || w.Look.Failure != "" {
			t.Errorf("a page that is back: %+v", w.Look)
		}
		reader := d.translator
		reader.Role = newsroom.Contributor
		if err := d.LookAgain(ctx, reader, id); !errors.Is(err, newsroom.ErrForbidden) {
			t.Errorf("a contributor looks again: %v", err)
		}
	})
}

func TestRecordRights(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id := d.pitched(t)
	unlicensed := func() bool {
		w, err := d.Work(ctx, d.translator, id)
		must(t, err)
		for _, f := range w.Findings {
			if f.Rule == "article/licence" {
				return true
			}
		}
		return false
	}
	if !unlicensed() {
		t.Error("a source without a licence is no finding")
	}
	must(t, d.RecordRights(ctx, d.translator, id, "", " Mail of 3 May "))
	if w, err := d.Work(ctx, d.translator, id); err != nil || w.Source.Permission != "Mail of 3 May" || unlicensed() {
		t.Errorf("after it was recorded: %+v, %v", w.Source, err)
	}
	reader := d.translator
	reader.Role = newsroom.Contributor
	if err := d.RecordRights(ctx, reader, id, "x", ""); !errors.Is(err, newsroom.ErrForbidden) {
		t.Errorf("a contributor records a licence: %v", err)
	}
	stranger := newsroom.Member{Outlet: d.translator.Outlet + 1, ID: 99, Role: newsroom.Administrator}
	if err := d.RecordRights(ctx, stranger, id, "x", ""); !errors.Is(err, newsroom.ErrNotFound) {
		t.Errorf("another outlet records a licence: %v", err)
	}
	if err := d.RecordRights(ctx, d.translator, id, strings.Repeat("x", 600), ""); !errors.Is(err, newsroom.ErrInvalid) {
		t.Errorf("a licence of 600 bytes: %v", err)
	}
}
