package cli

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"
)

type serveCmd struct {
	place
	Addr string `help:"Address to listen on." default:"localhost:8080" env:"RECTO_ADDR" placeholder:"HOST:PORT"`
	Base string `help:"Address that readers use, for feeds and canonical links: https://example.org" env:"RECTO_BASE" placeholder:"URL"`
}

// Run serves until it is told to stop.
func (c *serveCmd) Run(e *env) error {
	a, err := c.open(e)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return errors.Join(fmt.Errorf("listen: %w; choose another --addr", err), a.close())
	}
	fmt.Fprintf(e.Out, "http://%s/\nhttp://%s/desk/\n", listener.Addr(), listener.Addr())
	return a.serve(e.ctx, e, listener, c.Base)
}

// serve answers requests and does background work until ctx ends, then lets what runs come to its end.
func (a *app) serve(ctx context.Context, e *env, listener net.Listener, base string) error {
	log := e.log()
	pages, err := a.server(base, log)
	if err != nil {
		return errors.Join(err, listener.Close(), a.close())
	}
	// The queue outlives ctx: a job under way is told to stop below, and finishes.
	if err := a.jobs.Start(context.WithoutCancel(ctx)); err != nil {
		return errors.Join(err, listener.Close(), a.close())
	}
	gathering, stopGathering := context.WithCancel(ctx)
	gathered := make(chan bool)
	go func() {
		defer close(gathered)
		if err := a.desk.GatherNames(gathering); err != nil && gathering.Err() == nil {
			log.Error("archive the names of earlier articles", "error", err)
		}
	}()
	server := &http.Server{Handler: pages, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute,
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn)}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err = <-failed:
	case <-ctx.Done():
	}
	stopGathering()
	<-gathered
	stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTime)
	defer cancel()
	return errors.Join(err, server.Shutdown(stop), a.jobs.Stop(stop), a.close())
}

type workCmd struct{ place }

// Run does background work until it is told to stop.
func (c *workCmd) Run(e *env) error {
	a, err := c.open(e)
	if err != nil {
		return err
	}
	if err := a.jobs.Start(context.WithoutCancel(e.ctx)); err != nil {
		return errors.Join(err, a.close())
	}
	fmt.Fprintln(e.Out, "working; Ctrl-C stops")
	<-e.ctx.Done()
	stop, cancel := context.WithTimeout(context.WithoutCancel(e.ctx), stopTime)
	defer cancel()
	return errors.Join(a.jobs.Stop(stop), a.close())
}

type migrateCmd struct{ place }

// Run opens the newsroom, which migrates it, and says so.
func (c *migrateCmd) Run(e *env) error {
	a, err := c.open(e)
	if err != nil {
		return err
	}
	fmt.Fprintln(e.Out, "the database is up to date")
	return a.close()
}
