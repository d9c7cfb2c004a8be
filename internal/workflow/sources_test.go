package workflow_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"recto/internal/capture"
	"recto/internal/newsroom"
	"recto/internal/workflow"
)

func TestCaptureKeepsWhatItNoticed(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/ferry/" {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Tdm-Reservation", "1")
		_, _ = w.Write([]byte(strings.Replace(sourcePage, "</p></article>", `</p><img src="/missing.png" alt="the ferry"></article>`, 1)))
	}))
	t.Cleanup(server.Close)
	d, ctx := newDesk(t), t.Context()
	id, err := d.Pitch(ctx, d.translator, workflow.PitchRequest{URL: server.URL + "/ferry/"})
	must(t, err)
	must(t, d.jobs.Settle(ctx))
	w, err := d.Work(ctx, d.translator, id)
	must(t, err)
	if w.Capture == nil {
		t.Fatalf("no capture: %s", w.Translation.CaptureFailure)
	}
	for _, want := range []newsroom.CaptureWarning{{Kind: string(capture.WarnMining)}, {Kind: string(capture.WarnImages), Count: 1}} {
		if !slices.Contains(w.Capture.Warnings, want) {
			t.Errorf("warnings = %+v, want %+v among them", w.Capture.Warnings, want)
		}
	}
	want := []newsroom.SkippedImage{{URL: server.URL + "/missing.png", Reason: string(capture.ReasonGone)}}
	if !slices.Equal(w.Capture.Skipped, want) {
		t.Errorf("skipped = %+v, want %+v", w.Capture.Skipped, want)
	}
}

func TestSavedPageTakesThePlaceOfACapture(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	address := press(t) + "/nothing/"
	id, err := d.Pitch(ctx, d.translator, workflow.PitchRequest{URL: address})
	must(t, err)
	must(t, d.jobs.Settle(ctx))
	if err := d.GiveSource(ctx, d.translator, id, []byte("\x89PNG\r\n\x1a\n")); !errors.Is(err, newsroom.ErrInvalid) {
		t.Errorf("GiveSource of an image = %v, want ErrInvalid", err)
	}
	if err := d.GiveSource(ctx, d.translator, id, nil); !errors.Is(err, newsroom.ErrInvalid) {
		t.Errorf("GiveSource of nothing = %v, want ErrInvalid", err)
	}
	stranger := newsroom.Member{ID: 99, Outlet: 99, Role: newsroom.Administrator}
	if err := d.GiveSource(ctx, stranger, id, []byte(sourcePage)); !errors.Is(err, newsroom.ErrNotFound) {
		t.Errorf("GiveSource by a stranger = %v, want ErrNotFound", err)
	}
	evil := strings.Replace(sourcePage, "<title>", `<link rel="canonical" href="https://evil.example/x"><title>`, 1)
	must(t, d.GiveSource(ctx, d.translator, id, []byte(evil)))
	w, err := d.Work(ctx, d.translator, id)
	must(t, err)
	if w.Capture == nil || w.Capture.Original == "" || w.Translation.CaptureFailure != "" || len(w.Units) != 5 {
		t.Fatalf("after giving the page: capture %+v, failure %q, %d units", w.Capture, w.Translation.CaptureFailure, len(w.Units))
	}
	if w.Source.URL != address {
		t.Errorf("the source's address is %s, want %s: a file does not prove another", w.Source.URL, address)
	}
	if err := d.GiveSource(ctx, d.translator, id, []byte(sourcePage)); !errors.Is(err, newsroom.ErrInvalid) {
		t.Errorf("GiveSource where a capture is = %v, want ErrInvalid", err)
	}
	must(t, d.Claim(ctx, d.translator, id))
}
