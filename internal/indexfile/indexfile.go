// Package indexfile keeps an engine's index in a file that is mapped into memory: it is there at once, and what is
// not looked at costs nothing. Where the system maps no files it is read instead.
package indexfile

import (
	"errors"
	"os"
	"path/filepath"
)

// File is an open file. Data is its content; it must not be changed.
type File struct {
	Data  []byte
	close func() error
}

// Open maps a file. An empty one has no content.
func Open(name string) (*File, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if info.Size() == 0 {
		return &File{close: func() error { return nil }}, nil
	}
	return mapFile(f, int(info.Size()))
}

// Close lets go of the content; nothing may look at Data afterwards.
func (f *File) Close() error { return f.close() }

// Write puts what write writes in the place of a file. Those who have the old one open keep it. On an error the old
// one stays.
func Write(name string, write func(*os.File) error) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(name), ".tmp-*")
	if err != nil {
		return err
	}
	err = write(f)
	if err := errors.Join(err, f.Close()); err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return os.Rename(f.Name(), name)
}
