package web

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strings"

	"recto/internal/newsroom"
)

// Failures that only a browser knows.
var (
	errSignIn  = errors.New("not signed in")
	errTooMany = errors.New("too many attempts")
)

// statuses is the one table from failures to HTTP; whatever is not in it is internal. Detail says that
// the error's own words tell where a file is wrong; they are shown under the message. A newsroom.Refusal brings its own message.
var statuses = []struct {
	err    error
	status int
	key    string
	detail bool
}{
	{errSignIn, http.StatusUnauthorized, "desk.error.sign_in", false},
	{errTooMany, http.StatusTooManyRequests, "desk.error.too_many", false},
	{newsroom.ErrNotFound, http.StatusNotFound, "desk.error.not_found", false},
	{newsroom.ErrForbidden, http.StatusForbidden, "desk.error.forbidden", false},
	{newsroom.ErrConflict, http.StatusConflict, "desk.error.conflict", false},
	{newsroom.ErrBlocked, http.StatusConflict, "desk.error.blocked", false},
	{newsroom.ErrInvalid, http.StatusUnprocessableEntity, "desk.error.invalid", true},
}

// verdict is what the table says of an error.
type verdict struct {
	status int
	key    string
	args   []any
	detail string
}

func judge(err error) verdict {
	out := verdict{status: http.StatusInternalServerError, key: "desk.error.internal"}
	var tooLong *http.MaxBytesError
	if errors.As(err, &tooLong) {
		return verdict{status: http.StatusRequestEntityTooLarge, key: "desk.error.too_large",
			args: []any{"Limit", tooLong.Limit >> 20}}
	}
	for _, row := range statuses {
		if !errors.Is(err, row.err) {
			continue
		}
		out.status, out.key = row.status, row.key
		if row.detail {
			out.detail = strings.TrimSuffix(err.Error(), ": "+row.err.Error())
		}
		break
	}
	var told *newsroom.Refusal
	if errors.As(err, &told) {
		out.key, out.args, out.detail = told.Key, told.Args, ""
	}
	return out
}

// problem says what is wrong in a form: where a file is wrong, else what is told of the failure.
func (v *visit) problem(err error) string {
	out := judge(err)
	if out.detail != "" {
		return out.detail
	}
	return v.say.T(out.key, out.args...)
}

// fail answers a request that went wrong: a person gets a page, a script gets JSON.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, v *visit, err error) {
	if errors.Is(err, context.Canceled) && r.Context().Err() != nil {
		return // nobody is there to read an answer
	}
	if errors.Is(err, errSignIn) && r.Method == http.MethodGet && !wantsJSON(r) {
		http.Redirect(w, r, "/sign-in?next="+url.QueryEscape(r.URL.RequestURI()), http.StatusSeeOther)
		return
	}
	out := judge(err)
	if out.status == http.StatusInternalServerError {
		s.log.Error("request failed", "method", r.Method, "path", r.URL.Path, "error", err)
	}
	if v == nil {
		v = &visit{}
	}
	if v.say == nil {
		v.say = printerFor(r, "")
	}
	if out.status == http.StatusTooManyRequests {
		w.Header().Set("Retry-After", "60")
	}
	words := v.say.T(out.key, out.args...)
	if wantsJSON(r) {
		writeJSON(w, out.status, map[string]string{"error": join(words, out.detail)})
		return
	}
	deskHeaders(w)
	page := errorView{frame: s.frame(r, v, v.say.T("desk.error.title")), Words: words, Detail: out.detail, Back: backFrom(r, v)}
	if err := s.render(w, out.status, "error", page); err != nil {
		s.log.Error("render error page", "error", err)
		http.Error(w, words, out.status)
	}
}

// errorView is the page that says what went wrong and what to do next.
type errorView struct {
	frame
	Words  string
	Detail string
	Back   string
}

// backFrom is where a person goes on after a failure: the story they came from, or their desk.
func backFrom(r *http.Request, v *visit) string {
	if v.outlet.Slug == "" {
		if v.user.ID != 0 {
			return "/desk/"
		}
		return "/sign-in"
	}
	if id := r.PathValue("id"); id != "" && judgeID(id) {
		return storyURL(v.outlet, id)
	}
	for _, page := range [...]string{"memory", "terms"} {
		if strings.HasPrefix(r.URL.Path, deskURL(v.outlet)+page) {
			return deskURL(v.outlet) + page
		}
	}
	return deskURL(v.outlet)
}

func notFound(http.ResponseWriter, *http.Request, *visit) error { return newsroom.ErrNotFound }

func wantsJSON(r *http.Request) bool {
	return strings.HasPrefix(r.Header.Get("Accept"), "application/json")
}

func writeJSON(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(value) // the connection is gone: nobody to tell
}

func join(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, " ")
}
