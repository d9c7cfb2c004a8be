package web

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"recto/internal/blob"
	"recto/internal/newsroom"
	"recto/internal/publish/publishtest"
)

func TestPublicMedia(t *testing.T) {
	blobs, err := blob.Open(filepath.Join(t.TempDir(), "blobs"))
	if err != nil {
		t.Fatal(err)
	}
	p := &readers{blobs: blobs}
	get := func(digest string, headers ...string) (*httptest.ResponseRecorder, error) {
		r := httptest.NewRequest(http.MethodGet, "/pier/media/x", nil)
		r.SetPathValue("digest", digest)
		for i := 0; i < len(headers); i += 2 {
			r.Header.Set(headers[i], headers[i+1])
		}
		w := httptest.NewRecorder()
		return w, p.media(w, r, &visit{})
	}
	put := func(data string) string {
		t.Helper()
		digest, _, err := blobs.Put(context.Background(), strings.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		return string(digest)
	}
	picture := put(string(publishtest.PNG()))
	w, err := get(picture)
	if err != nil || w.Header().Get("Content-Type") != "image/png" || w.Body.String() != string(publishtest.PNG()) {
		t.Errorf("image: %v, %s, %d bytes", err, w.Header().Get("Content-Type"), w.Body.Len())
	}
	if csp := w.Header().Get("Content-Security-Policy"); !strings.Contains(csp, "sandbox") || w.Header().Get("X-Content-Type-Options") != "nosniff" {
		t.Errorf("an image is served with the policy %q", csp)
	}
	if w, err := get(picture, "If-None-Match", w.Header().Get("ETag")); err != nil || w.Code != http.StatusNotModified || w.Body.Len() != 0 {
		t.Errorf("a known image: %v, %d with %d bytes", err, w.Code, w.Body.Len())
	}
	for name, data := range map[string]string{
		"svg": `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`, "html": "<!doctype html><p>x",
		"archive": "\x1f\x8b\x08rest", "text": "a source file", "empty": "",
	} {
		if w, err := get(put(data)); !errors.Is(err, newsroom.ErrNotFound) || w.Body.Len() != 0 {
			t.Errorf("%s asked for as an image: %v, %d bytes; want not found", name, err, w.Body.Len())
		}
	}
	for _, bad := range []string{"", "abc", "../../etc/passwd", strings.Repeat("0", 64), strings.Repeat("A", 64)} {
		if _, err := get(bad); !errors.Is(err, newsroom.ErrNotFound) {
			t.Errorf("image %q: %v, want not found", bad, err)
		}
	}
}
