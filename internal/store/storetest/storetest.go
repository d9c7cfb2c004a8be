// Package storetest opens fresh, migrated newsrooms for tests.
//
// Open gives a SQLite file in a temporary folder or, when RECTO_TEST_POSTGRES names a server
// (postgres://user:password@host/postgres?sslmode=disable, a role that may create databases), a new
// database there. Each runs a test on SQLite always and on PostgreSQL when there is one. Everything made
// here is gone after the test.
package storetest

import (
	"context"
	"crypto/rand"
	"database/sql"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"recto/internal/store"
)

// Variable names the PostgreSQL server to test on.
const Variable = "RECTO_TEST_POSTGRES"

// Open opens a fresh newsroom, on PostgreSQL when there is a server, else on SQLite.
func Open(t testing.TB) *store.Store {
	t.Helper()
	return OpenURL(t, URL(t), nil)
}

// OpenURL opens the newsroom at an address until the test ends. now is its clock, nil the system's.
func OpenURL(t testing.TB, address string, now func() time.Time) *store.Store {
	t.Helper()
	s, err := store.Open(context.Background(), store.Config{URL: address, Now: now})
	if err != nil {
		t.Fatalf("open %s: %v", address, err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("close %s: %v", address, err)
		}
	})
	return s
}

// URL is the address of a database that does not exist yet (SQLite) or is empty (PostgreSQL).
func URL(t testing.TB) string {
	t.Helper()
	if server := os.Getenv(Variable); server != "" {
		return postgres(t, server)
	}
	return sqlite(t)
}

// Each runs a test on every database there is; url makes an address, a new one with each call.
func Each(t *testing.T, test func(t *testing.T, url func(testing.TB) string)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(t, sqlite) })
	if server := os.Getenv(Variable); server != "" {
		t.Run("postgres", func(t *testing.T) {
			test(t, func(t testing.TB) string { return postgres(t, server) })
		})
	}
}

func sqlite(t testing.TB) string {
	t.Helper()
	return filepath.Join(t.TempDir(), "recto.db")
}

// postgres makes an empty database and drops it after the test.
func postgres(t testing.TB, server string) string {
	t.Helper()
	address, err := url.Parse(server)
	if err != nil {
		t.Fatalf("%s is not an address like postgres://user:password@host/postgres: %v", Variable, err)
	}
	db, err := sql.Open("pgx", server)
	if err != nil {
		t.Fatalf("open %s: %v", Variable, err)
	}
	name := "recto_test_" + strings.ToLower(rand.Text()[:12])
	if _, err := db.Exec("create database " + name); err != nil {
		t.Fatalf("create a database on %s: %v", Variable, err)
	}
	t.Cleanup(func() {
		if _, err := db.Exec("drop database " + name + " with (force)"); err != nil {
			t.Errorf("drop the database %s: %v", name, err)
		}
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	address.Path = "/" + name
	return address.String()
}
