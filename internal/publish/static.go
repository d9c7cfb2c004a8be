package publish

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"sync"
)

//go:embed static
var staticFiles embed.FS

// Static holds the files that pages link to, under their plain names: recto.css, reader.js, mark.svg.
func Static() fs.FS {
	sub, err := fs.Sub(staticFiles, "static")
	if err != nil {
		panic(fmt.Errorf("open the static files: %w", err)) // the folder is part of the binary
	}
	return sub
}

// hashedNames map plain names to names with their content's hash in them, and back.
var hashedNames = sync.OnceValues(func() (to, from map[string]string) { return hashNames(Static()) })

// StaticPath is the name under which pages link to a static file: "recto.css" is "recto.1f0c9a2b.css".
// The hash changes with the content, so the answer may be cached for good. It panics on a name that is
// no file of Static: that is a mistake in a template.
func StaticPath(name string) string {
	hashed, _ := hashedNames()
	if to, ok := hashed[name]; ok {
		return to
	}
	panic(fmt.Sprintf("no static file %q", name))
}

// StaticName is the plain name behind a hashed one; ok is false when there is no such file now.
func StaticName(hashedName string) (name string, ok bool) {
	_, plain := hashedNames()
	name, ok = plain[hashedName]
	return name, ok
}

func hashNames(files fs.FS) (to, from map[string]string) {
	to, from = map[string]string{}, map[string]string{}
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		panic(fmt.Errorf("list the static files: %w", err))
	}
	for _, entry := range entries {
		data, err := fs.ReadFile(files, entry.Name())
		if err != nil {
			panic(fmt.Errorf("read static file: %w", err))
		}
		sum := sha256.Sum256(data)
		ext := path.Ext(entry.Name())
		name := strings.TrimSuffix(entry.Name(), ext) + "." + hex.EncodeToString(sum[:4]) + ext
		to[entry.Name()], from[name] = name, entry.Name()
	}
	return to, from
}
