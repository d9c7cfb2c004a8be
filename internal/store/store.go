// Package store keeps the newsroom in a database: SQLite in one file, or PostgreSQL. It holds all of
// Recto's SQL, one set of queries for both, and the migrations.
//
// A Store reads. Writing takes a transaction: Update hands a Tx to a function, and either all that the
// function did is kept or nothing is. Only packages workflow and jobs call Update; a test checks that.
//
// Reads of unpublished work take the acting member and find only what belongs to the member's outlet;
// everything else is newsroom.ErrNotFound. What a member may do with what was read is package workflow's.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"recto/internal/newsroom"
)

// Config says which database and, in tests, which clock.
type Config struct {
	// URL is the path of a SQLite file, which is made when it is missing, or postgres://user:password@host/name.
	URL string
	// Now is the clock; nil is the system's.
	Now func() time.Time
}

// RawDB and RawTx name the database's own types for package jobs, which shares them with River.
type (
	RawDB = *sql.DB
	RawTx = *sql.Tx
)

// Store is an open newsroom. Its methods only read; they are safe for concurrent use.
type Store struct {
	reads
	pool    *sql.DB
	dialect dialect
	clock   func() time.Time
}

// Tx is one transaction: all of Store's reads, and the writes. Now is its one point in time, in UTC.
type Tx struct {
	reads
	Now  time.Time
	raw  *sql.Tx
	lost []newsroom.UnitVersion
	then []func()
}

// Open opens the database, making or upgrading its tables. A database that a newer Recto wrote gives ErrNewer.
func Open(ctx context.Context, cfg Config) (*Store, error) {
	d, pool, err := dial(cfg.URL)
	if err != nil {
		return nil, err
	}
	clock := cfg.Now
	if clock == nil {
		clock = time.Now
	}
	s := &Store{pool: pool, dialect: d, clock: clock}
	s.reads = reads{q: pool, clock: s.now}
	if !d.postgres { // pgx keeps its own
		s.reads.q = &prepared{pool: pool}
	}
	if err := s.migrate(ctx, cfg.URL); err != nil {
		return nil, errors.Join(fmt.Errorf("open the database %s: %w", d.where(cfg.URL), err), pool.Close())
	}
	return s, nil
}

// Close ends all connections.
func (s *Store) Close() error { return s.pool.Close() }

// Raw is the database's connections, for package jobs alone.
func (s *Store) Raw() RawDB { return s.pool }

// Postgres reports whether the database is PostgreSQL.
func (s *Store) Postgres() bool { return s.dialect.postgres }

// now is the present moment as the database can hold it.
func (s *Store) now() time.Time { return s.clock().UTC().Truncate(time.Microsecond) }

// maxTries bounds how often a transaction is run that others got in the way of.
const maxTries = 20

// Update runs do in one transaction that sees no other's half. An error or a panic undoes all of it, with
// one exception: the losing text of a draft that two people saved is kept (see Tx.SaveDraft). Where
// another transaction got in the way, do runs again, so it must not leave anything behind in memory that
// a second run would double.
func (s *Store) Update(ctx context.Context, do func(*Tx) error) error {
	for try := 1; ; try++ {
		tx, err := s.attempt(ctx, do)
		switch {
		case err == nil:
			for _, do := range tx.then {
				do()
			}
			return nil
		case try < maxTries && ctx.Err() == nil && s.dialect.again(err):
			pause(ctx, try)
			continue
		case tx != nil && len(tx.lost) > 0 && errors.Is(err, newsroom.ErrConflict):
			return errors.Join(err, s.keep(ctx, tx.lost))
		}
		return err
	}
}

func (s *Store) attempt(ctx context.Context, do func(*Tx) error) (*Tx, error) {
	raw, err := s.pool.BeginTx(ctx, s.dialect.options())
	if err != nil {
		return nil, fmt.Errorf("begin a transaction: %w", err)
	}
	defer raw.Rollback() // after a commit it does nothing; after a panic it undoes everything
	tx := &Tx{Now: s.now(), raw: raw}
	tx.reads = reads{q: raw, clock: func() time.Time { return tx.Now }}
	if err := do(tx); err != nil {
		return tx, err
	}
	if err := raw.Commit(); err != nil {
		return tx, fmt.Errorf("commit: %w", err)
	}
	return tx, nil
}

// keep writes texts that lost a race in a transaction of their own, after the one they were in was undone.
func (s *Store) keep(ctx context.Context, lost []newsroom.UnitVersion) error {
	return s.Update(ctx, func(tx *Tx) error {
		for _, v := range lost {
			if err := tx.addVersion(ctx, v); err != nil {
				return fmt.Errorf("keep the text that lost: %w", err)
			}
		}
		return nil
	})
}

// pause waits longer with every try, up to a fifth of a second, and not as long as the others do.
func pause(ctx context.Context, try int) {
	timer := time.NewTimer(rand.N(min(time.Millisecond<<min(try, 10), 200*time.Millisecond)))
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}

// AfterCommit has do called once the transaction is committed, and never when it is undone.
func (tx *Tx) AfterCommit(do func()) { tx.then = append(tx.then, do) }

// Raw is the transaction itself, for package jobs to enqueue in.
func (tx *Tx) Raw() RawTx { return tx.raw }
