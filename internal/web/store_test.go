package web_test

import (
	"context"
	"path/filepath"
	"testing"

	"recto/internal/store"
)

func openStore(t testing.TB) *store.Store {
	t.Helper()
	s, err := store.Open(context.Background(), store.Config{URL: filepath.Join(t.TempDir(), "recto.db")})
	must(t, err)
	t.Cleanup(func() { s.Close() })
	return s
}
