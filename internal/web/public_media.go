package web

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"strings"

	"recto/internal/newsroom"
)

// mediaPolicy keeps an image from being anything but an image, should a browser open it as a page.
const mediaPolicy = "default-src 'none'; sandbox"

// shownTypes are the images that pages show. Everything else that the newsroom keeps (archives of
// captures, files as they came) is not for readers.
var shownTypes = map[string]bool{"image/png": true, "image/jpeg": true, "image/gif": true, "image/webp": true}

// media serves a kept image by its digest. What it is, its bytes say.
func (p *readers) media(w http.ResponseWriter, r *http.Request, _ *visit) error {
	digest := r.PathValue("digest")
	if !isDigest(digest) || p.blobs == nil {
		return newsroom.ErrNotFound
	}
	in, err := p.blobs.Get(r.Context(), newsroom.Digest(digest))
	if err != nil {
		return fmt.Errorf("open image: %w", err)
	}
	defer in.Close()
	body := bufio.NewReaderSize(in, 64<<10)
	start, err := body.Peek(512) // what DetectContentType looks at
	if err != nil && err != io.EOF {
		return fmt.Errorf("read image: %w", err)
	}
	kind := http.DetectContentType(start)
	if !shownTypes[kind] {
		return newsroom.ErrNotFound
	}
	h := w.Header()
	h.Set("Content-Type", kind)
	h.Set("Cache-Control", forGood[0])
	h.Set("ETag", `"`+digest+`"`)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Content-Security-Policy", mediaPolicy)
	if strings.Contains(r.Header.Get("If-None-Match"), `"`+digest+`"`) {
		w.WriteHeader(http.StatusNotModified)
		return nil
	}
	if r.Method != http.MethodHead {
		_, _ = io.Copy(w, body) // the connection is gone: nobody to tell
	}
	return nil
}

// isDigest reports whether s is a SHA-256 in lower-case hexadecimal.
func isDigest(s string) bool { return len(s) == 64 && strings.Trim(s, "0123456789abcdef") == "" }
