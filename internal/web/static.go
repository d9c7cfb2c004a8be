package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"time"

	"recto/internal/newsroom"
	"recto/internal/publish"
)

//go:embed static
var staticFiles embed.FS

// deskStatic maps a name with its content's hash to the content; deskHashed a plain name to that name.
var deskStatic, deskHashed = hashStatic()

func hashStatic() (map[string][]byte, map[string]string) {
	content, hashed := map[string][]byte{}, map[string]string{}
	entries, err := fs.ReadDir(staticFiles, "static")
	if err != nil {
		panic(fmt.Errorf("list the desk's static files: %w", err)) // the folder is part of the binary
	}
	for _, entry := range entries {
		data, err := fs.ReadFile(staticFiles, path.Join("static", entry.Name()))
		if err != nil {
			panic(fmt.Errorf("read the desk's static file: %w", err))
		}
		sum := sha256.Sum256(data)
		ext := path.Ext(entry.Name())
		name := strings.TrimSuffix(entry.Name(), ext) + "." + hex.EncodeToString(sum[:4]) + ext
		content[name], hashed[entry.Name()] = data, name
	}
	return content, hashed
}

// staticURL is the address of a static file, the desk's own or one it shares with the public pages.
func staticURL(name string) string {
	if to, ok := deskHashed[name]; ok {
		return "/static/" + to
	}
	return "/static/" + publish.StaticPath(name)
}

// static serves the files that the desk's pages link to. Their names change with their content.
func (s *Server) static(w http.ResponseWriter, r *http.Request, _ *visit) error {
	name := r.PathValue("name")
	data, ok := deskStatic[name]
	if !ok {
		plain, known := publish.StaticName(name)
		if !known {
			return newsroom.ErrNotFound
		}
		var err error
		if data, err = fs.ReadFile(publish.Static(), plain); err != nil {
			return fmt.Errorf("read static file %s: %w", plain, err)
		}
	}
	h := w.Header()
	h.Set("Cache-Control", "public, max-age=31536000, immutable")
	h.Set("X-Content-Type-Options", "nosniff")
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(data))
	return nil
}
