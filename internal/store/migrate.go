package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/pressly/goose/v3"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/riverdriver/riverdatabasesql"
	"github.com/riverqueue/river/riverdriver/riversqlite"
	"github.com/riverqueue/river/rivermigrate"
)

// ErrNewer says that a newer Recto wrote the database.
var ErrNewer = errors.New("the database was written by a newer Recto; run that version, or restore a backup from before the upgrade")

//go:embed migrations/*.sql
var migrations embed.FS

// migrate brings the tables up to date: the newsroom's by goose, the queue's by River. Several processes
// may start at once: one upgrades while the others wait, and they see that nothing is left to do.
func (s *Store) migrate(ctx context.Context, address string) error {
	lock := lockFile
	if s.dialect.postgres {
		lock = s.lock
	}
	unlock, err := lock(ctx, address)
	if err != nil {
		return err
	}
	defer unlock()
	return s.up(ctx)
}

// lockFile lets one process at a time upgrade a SQLite database. The lock is an exclusive transaction on an
// empty database beside it: it works on every system and goes with its process, however that ends.
func lockFile(ctx context.Context, path string) (unlock func(), err error) {
	name := path + ".upgrade"
	if err := touch(name); err != nil {
		return nil, err
	}
	pool, err := sql.Open("sqlite", fileDSN(name, url.Values{"_txlock": {"exclusive"}, "_pragma": {"busy_timeout(60000)"}}))
	if err != nil {
		return nil, fmt.Errorf("open the upgrade's lock: %w", err)
	}
	held, err := pool.BeginTx(ctx, nil)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("wait for another upgrade: %w", err), pool.Close())
	}
	return func() {
		// The lock goes with its connection should this fail.
		_ = held.Rollback()
		_ = pool.Close()
	}, nil
}

// lock lets one process at a time upgrade a PostgreSQL database.
func (s *Store) lock(ctx context.Context, _ string) (unlock func(), err error) {
	conn, err := s.pool.Conn(ctx)
	if err != nil {
		return nil, fmt.Errorf("connect: %w", err)
	}
	const key = 7_326_845 // any number that is always the same
	if _, err := conn.ExecContext(ctx, "select pg_advisory_lock($1)", key); err != nil {
		return nil, errors.Join(fmt.Errorf("wait for another upgrade: %w", err), conn.Close())
	}
	return func() {
		// The lock goes with its connection should this fail.
		_, _ = conn.ExecContext(context.WithoutCancel(ctx), "select pg_advisory_unlock($1)", key)
		_ = conn.Close()
	}, nil
}

func (s *Store) up(ctx context.Context) error {
	all, err := s.dialect.migrations()
	if err != nil {
		return err
	}
	kind := goose.DialectSQLite3
	if s.dialect.postgres {
		kind = goose.DialectPostgres
	}
	provider, err := goose.NewProvider(kind, s.pool, nil, goose.WithGoMigrations(all...),
		goose.WithDisableGlobalRegistry(true), goose.WithTableName("recto_migration"), goose.WithSlog(slog.New(slog.DiscardHandler)))
	if err != nil {
		return fmt.Errorf("read the migrations: %w", err)
	}
	have, known, err := provider.GetVersions(ctx)
	if err != nil {
		return fmt.Errorf("read the database's version: %w", err)
	}
	if have > known {
		return fmt.Errorf("version %d of the tables, this program knows %d: %w", have, known, ErrNewer)
	}
	if have < known {
		if _, err := provider.Up(ctx); err != nil {
			return fmt.Errorf("upgrade the tables: %w", err)
		}
	}
	if s.dialect.postgres {
		return queueUp(ctx, riverdatabasesql.New(s.pool))
	}
	return queueUp(ctx, riversqlite.New(s.pool))
}

// queueUp brings River's tables up to date.
func queueUp(ctx context.Context, driver riverdriver.Driver[*sql.Tx]) error {
	m, err := rivermigrate.New(driver, &rivermigrate.Config{Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return fmt.Errorf("read the queue's migrations: %w", err)
	}
	all := m.AllVersions()
	known := all[len(all)-1].Version
	have, err := queueVersion(ctx, driver.GetExecutor())
	if err != nil {
		return fmt.Errorf("read the queue's version: %w", err)
	}
	if have > known {
		return fmt.Errorf("version %d of the queue's tables, this program knows %d: %w", have, known, ErrNewer)
	}
	if have == known {
		return nil
	}
	if _, err := m.Migrate(ctx, rivermigrate.DirectionUp, nil); err != nil {
		return fmt.Errorf("upgrade the queue's tables: %w", err)
	}
	return nil
}

// queueVersion is the newest version of River's tables that the database has, 0 while there is none. The
// migrator itself cannot say when it does not know that version.
func queueVersion(ctx context.Context, exec riverdriver.Executor) (newest int, err error) {
	there, err := exec.TableExists(ctx, &riverdriver.TableExistsParams{Table: "river_migration"})
	if err != nil || !there {
		return 0, err
	}
	applied, err := exec.MigrationGetByLine(ctx, &riverdriver.MigrationGetByLineParams{Line: riverdriver.MigrationLineMain})
	if err != nil {
		return 0, nil // River's own first tables, before lines: its migrator knows them
	}
	for _, m := range applied {
		newest = max(newest, m.Version)
	}
	return newest, nil
}

// migrations reads the folder: NNNN_name.sql for both databases, NNNN_name-sqlite.sql and
// NNNN_name-postgres.sql where they must differ. A file, once released, is never edited.
func (d dialect) migrations() ([]*goose.Migration, error) {
	other := "-postgres.sql"
	if d.postgres {
		other = "-sqlite.sql"
	}
	files, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return nil, fmt.Errorf("list the migrations: %w", err)
	}
	files = slices.DeleteFunc(files, func(f string) bool { return strings.HasSuffix(f, other) })
	var out []*goose.Migration
	for _, file := range files {
		number, _, _ := strings.Cut(strings.TrimPrefix(file, "migrations/"), "_")
		version, err := strconv.ParseInt(number, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("migration %s does not begin with a number", file)
		}
		text, err := migrations.ReadFile(file)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", file, err)
		}
		query := strings.ReplaceAll(string(text), "{{identity}}", d.identity())
		out = append(out, goose.NewGoMigration(version, &goose.GoFunc{RunTx: func(ctx context.Context, tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, query)
			return err
		}}, nil))
	}
	return out, nil
}
