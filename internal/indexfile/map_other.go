//go:build !unix

package indexfile

import (
	"io"
	"os"
)

func mapFile(f *os.File, size int) (*File, error) {
	data := make([]byte, size)
	if _, err := io.ReadFull(f, data); err != nil {
		return nil, err
	}
	return &File{Data: data, close: func() error { return nil }}, nil
}
