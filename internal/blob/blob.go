// Package blob keeps bytes under the SHA-256 of their content, in a folder. The same bytes are kept once,
// and a name can only ever mean the same bytes.
//
// A file is either whole and under its name or not there: it is written aside, brought to the disk, and
// renamed. A full disk or a killed process leaves at most a file in the folder "tmp", which the next Open
// sweeps out when it is a day old.
package blob

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"recto/internal/newsroom"
)

// Folder is a place where blobs are kept. It is safe for concurrent use, by several processes too.
type Folder struct {
	dir string
}

// staleAfter is how old a half-written file must be before nobody can be writing it any more.
const staleAfter = 24 * time.Hour

// Open opens a folder, making it when it is missing.
func Open(dir string) (*Folder, error) {
	f := &Folder{dir: dir}
	if err := os.MkdirAll(f.aside(), 0o700); err != nil {
		return nil, fmt.Errorf("open the blob folder %s: %w", dir, err)
	}
	if err := f.sweep(time.Now().Add(-staleAfter)); err != nil {
		return nil, fmt.Errorf("sweep the blob folder %s: %w", dir, err)
	}
	return f, nil
}

// Put keeps all that r gives and names it. The size is in bytes. On an error nothing is kept.
func (f *Folder) Put(ctx context.Context, r io.Reader) (newsroom.Digest, int64, error) {
	tmp, err := os.CreateTemp(f.aside(), "put-*")
	if err != nil {
		return "", 0, fmt.Errorf("keep a blob: %w", err)
	}
	defer os.Remove(tmp.Name()) // after the rename it finds nothing
	sum := sha256.New()
	size, err := io.Copy(io.MultiWriter(tmp, sum), reader{ctx, r})
	if err == nil {
		err = tmp.Sync()
	}
	if err = errors.Join(err, tmp.Close()); err != nil {
		return "", 0, fmt.Errorf("keep a blob in %s: %w", f.dir, err)
	}
	digest := newsroom.Digest(hex.EncodeToString(sum.Sum(nil)))
	if err := f.place(tmp.Name(), f.path(digest)); err != nil {
		return "", 0, fmt.Errorf("keep the blob %s: %w", digest, err)
	}
	return digest, size, nil
}

// place gives a finished file its name.
func (f *Folder) place(from, to string) error {
	if _, err := os.Stat(to); err == nil {
		return nil // kept already: the same name is the same bytes
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return err
	}
	if err := os.Rename(from, to); err != nil {
		return err
	}
	return syncDir(filepath.Dir(to))
}

// Get opens a blob. A name that is no digest, or that nothing is kept under, gives newsroom.ErrNotFound.
func (f *Folder) Get(_ context.Context, digest newsroom.Digest) (io.ReadCloser, error) {
	if !valid(digest) {
		return nil, fmt.Errorf("blob %.80q: %w", string(digest), newsroom.ErrNotFound)
	}
	file, err := os.Open(f.path(digest))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("blob %s: %w", digest, newsroom.ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("read the blob %s: %w", digest, err)
	}
	return file, nil
}

// sweep removes half-written files that were last touched before then.
func (f *Folder) sweep(then time.Time) error {
	entries, err := os.ReadDir(f.aside())
	if err != nil {
		return err
	}
	for _, entry := range entries {
		info, err := entry.Info()
		if err != nil || !info.ModTime().Before(then) {
			continue // gone meanwhile, or somebody may be writing it
		}
		if err := os.Remove(filepath.Join(f.aside(), entry.Name())); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

func (f *Folder) aside() string { return filepath.Join(f.dir, "tmp") }

// path spreads the blobs over 256 folders, so that none grows too long to list.
func (f *Folder) path(d newsroom.Digest) string {
	return filepath.Join(f.dir, string(d[:2]), string(d))
}

// valid reports whether d is 64 lower-case hexadecimal digits; nothing else may become a path.
func valid(d newsroom.Digest) bool {
	if len(d) != sha256.Size*2 {
		return false
	}
	for i := range len(d) {
		if c := d[i]; (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return true
}

// reader stops when its context ends.
type reader struct {
	ctx context.Context
	r   io.Reader
}

func (r reader) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.r.Read(p)
}
