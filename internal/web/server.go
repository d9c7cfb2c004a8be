// Package web is Recto in a browser: the desk, where a newsroom works, and the outlets' public pages.
//
// Every address is a line of one list (routes.go). A handler returns an error; one adapter turns it into
// a status by one table (failure.go) and a page that says what to do next. Each page is a struct and a
// template of the same name. Everything works without JavaScript; static/desk.js only makes it quicker.
package web

import (
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"recto/internal/blob"
	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/workflow"
)

// Config is what a Server works with. Store, Desk and Blobs are needed.
type Config struct {
	Store *store.Store
	Desk  *workflow.Desk
	Blobs *blob.Folder
	// Base is the address the server is reached at ("https://recto.example"), "" when it is not known.
	Base string
	// Secure says that the server is reached over TLS, as an https Base does: cookies are then never sent
	// without it.
	Secure bool
	// Log takes what went wrong inside; nil means slog.Default().
	Log *slog.Logger
	// Now is the clock; nil means time.Now.
	Now func() time.Time
}

// Server answers every request.
type Server struct {
	store   *store.Store
	desk    *workflow.Desk
	log     *slog.Logger
	now     func() time.Time
	secure  bool
	pages   *pages
	doors   *doors
	handler http.Handler
}

// New makes a Server; it is an error if a template does not parse.
func New(cfg Config) (*Server, error) {
	if cfg.Store == nil || cfg.Desk == nil {
		return nil, errors.New("web needs a store and a desk")
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	s := &Server{store: cfg.Store, desk: cfg.Desk, log: cfg.Log, now: cfg.Now, secure: cfg.Secure || strings.HasPrefix(cfg.Base, "https://")}
	var err error
	if s.pages, err = loadPages(); err != nil {
		return nil, err
	}
	s.doors = newDoors(cfg.Now)
	s.handler = s.protect(s.mux(s.routes(cfg)))
	return s, nil
}

// ServeHTTP answers a request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

// protect is what stands before every route: no state is changed from another site, and no body is
// longer than its route allows.
func (s *Server) protect(next http.Handler) http.Handler {
	guard := http.NewCrossOriginProtection()
	guard.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.fail(w, r, &visit{}, errCrossSite)
	}))
	return guard.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Body != nil && r.Body != http.NoBody {
			r.Body = http.MaxBytesReader(w, r.Body, bodyLimit(r))
		}
		next.ServeHTTP(w, r)
	}))
}

var errCrossSite = newsroom.Refuse("desk.error.cross_site", newsroom.ErrForbidden)
