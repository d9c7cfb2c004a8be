package store

import (
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	_ "github.com/jackc/pgx/v5/stdlib" // registers "pgx"
	"modernc.org/sqlite"
	sqlitelib "modernc.org/sqlite/lib"
)

// dialect is all in which the two databases differ.
type dialect struct {
	postgres bool
}

// maxConns bounds the connections of one process. SQLite has one writer at a time whatever their number.
const maxConns = 8

// dial finds the dialect of an address and opens its pool; nothing is read yet.
func dial(address string) (dialect, *sql.DB, error) {
	if address == "" {
		return dialect{}, nil, errors.New("no database is named; give the path of a file or a postgres:// address")
	}
	d := dialect{postgres: strings.HasPrefix(address, "postgres://") || strings.HasPrefix(address, "postgresql://")}
	driver, dsn := "pgx", address
	if !d.postgres {
		if err := touch(address); err != nil {
			return d, nil, err
		}
		driver, dsn = "sqlite", sqliteDSN(address)
	}
	pool, err := sql.Open(driver, dsn)
	if err != nil {
		return d, nil, fmt.Errorf("open the database %s: %w", d.where(address), err)
	}
	pool.SetMaxOpenConns(maxConns)
	pool.SetMaxIdleConns(maxConns)
	pool.SetConnMaxIdleTime(5 * time.Minute)
	return d, pool, nil
}

// sqliteDSN asks for what keeps a newsroom safe on one machine: a commit is on the disk when it returns
// (synchronous=full), readers do not wait for a writer (wal), a writer waits for another (busy_timeout)
// and takes its place at once instead of failing half-way (_txlock).
func sqliteDSN(path string) string {
	options := url.Values{"_txlock": {"immediate"}, "_pragma": {
		"busy_timeout(15000)", "journal_mode(wal)", "synchronous(full)", "foreign_keys(on)",
	}}
	return fileDSN(path, options)
}

func fileDSN(path string, options url.Values) string {
	return "file:" + (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath() + "?" + options.Encode()
}

// touch makes a database file that only its owner can read: it holds password hashes and unpublished work.
func touch(path string) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("the folder of the database %s does not exist; make it first: %w", path, err)
	case err != nil:
		return fmt.Errorf("open the database %s: %w", path, err)
	}
	return f.Close()
}

// where is the address without its password, for messages.
func (d dialect) where(address string) string {
	if !d.postgres {
		return address
	}
	if u, err := url.Parse(address); err == nil {
		return u.Redacted()
	}
	return "postgres://..."
}

// options make a transaction see no other's half. SQLite has one writer at a time anyhow.
func (d dialect) options() *sql.TxOptions {
	if d.postgres {
		return &sql.TxOptions{Isolation: sql.LevelSerializable}
	}
	return nil
}

// identity is the type of a key that the database counts up by itself and never gives twice.
func (d dialect) identity() string {
	if d.postgres {
		return "bigint generated always as identity primary key"
	}
	return "integer primary key autoincrement"
}

// again reports whether a transaction failed only because another was at work.
func (d dialect) again(err error) bool {
	if pg := (*pgconn.PgError)(nil); errors.As(err, &pg) {
		return pg.Code == "40001" || pg.Code == "40P01" // serialization failure, deadlock
	}
	lite := (*sqlite.Error)(nil)
	return errors.As(err, &lite) && lite.Code()&0xff == sqlitelib.SQLITE_BUSY
}

// taken reports whether a row could not be written because another has its name.
func taken(err error) bool {
	if pg := (*pgconn.PgError)(nil); errors.As(err, &pg) {
		return pg.Code == "23505"
	}
	lite := (*sqlite.Error)(nil)
	return errors.As(err, &lite) && (lite.Code() == sqlitelib.SQLITE_CONSTRAINT_UNIQUE || lite.Code() == sqlitelib.SQLITE_CONSTRAINT_PRIMARYKEY)
}
