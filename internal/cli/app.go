package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"recto/internal/blob"
	"recto/internal/capture"
	"recto/internal/jobs"
	"recto/internal/store"
	"recto/internal/web"
	"recto/internal/workflow"
)

// place is where a newsroom's data lies; commands that work on one embed it.
type place struct {
	Dir string `help:"Folder of the newsroom: database and archived files (newsroom)." default:"newsroom" env:"RECTO_DIR" placeholder:"DIR"`
	DB  string `name:"db" help:"PostgreSQL instead of the file in the folder: postgres://user:password@host/name." env:"RECTO_DB" placeholder:"URL"`
	// Loopback is for tests and the demo, so it is not shown.
	Loopback bool `hidden:"" env:"RECTO_ALLOW_LOOPBACK" help:"Allow captures from this machine."`
}

// app is a newsroom put together. close stops what runs and lets go of the files.
type app struct {
	store *store.Store
	blobs *blob.Folder
	jobs  *jobs.Queue
	desk  *workflow.Desk
}

// open puts the newsroom together; nothing runs yet.
func (p place) open(e *env) (*app, error) {
	if err := os.MkdirAll(p.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("make the newsroom's folder: %w", err)
	}
	a := &app{}
	var err error
	if a.store, err = store.Open(e.ctx, store.Config{URL: p.database()}); err != nil {
		return nil, err
	}
	if a.blobs, err = blob.Open(filepath.Join(p.Dir, "blobs")); err != nil {
		return nil, errors.Join(err, a.store.Close())
	}
	if a.jobs, err = jobs.New(a.store, jobs.Config{Log: e.log()}); err != nil {
		return nil, errors.Join(err, a.store.Close())
	}
	fetch := capture.New(capture.Config{AllowLoopback: p.Loopback})
	a.desk, err = workflow.New(workflow.Config{Store: a.store, Blobs: a.blobs, Jobs: a.jobs, Fetch: fetch, Indexes: filepath.Join(p.Dir, "indexes")})
	if err != nil {
		return nil, errors.Join(err, a.store.Close())
	}
	return a, nil
}

// existing is open for commands that work on what is there: they make no newsroom where they were called by mistake.
func (p place) existing(e *env) (*app, error) {
	if _, err := os.Stat(p.database()); p.DB == "" && errors.Is(err, fs.ErrNotExist) {
		return nil, misuse{fmt.Errorf("there is no newsroom in %s; name its folder with --dir, or make one with recto outlet", p.Dir)}
	}
	return p.open(e)
}

func (p place) database() string {
	if p.DB != "" {
		return p.DB
	}
	return filepath.Join(p.Dir, "recto.db")
}

// server makes the newsroom's pages.
func (a *app) server(base string, log *slog.Logger) (*web.Server, error) {
	return web.New(web.Config{Store: a.store, Desk: a.desk, Blobs: a.blobs, Base: base, Log: log})
}

// stopTime is how long running jobs and requests may take to end.
const stopTime = 10 * time.Second

func (a *app) close() error { return a.store.Close() }
