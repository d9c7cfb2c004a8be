package web

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"recto/internal/auth"
	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/text/lang"
)

// visit is what is known of a request before its handler runs. A reader's visit is empty.
type visit struct {
	say     *locale.Printer
	session string          // the token, "" when nobody is signed in
	user    newsroom.User   // zero: nobody is signed in
	outlet  newsroom.Outlet // zero: the address names none
	member  newsroom.Member // the user's place in the outlet
}

const (
	sessionCookie  = "recto_session"
	languageCookie = "recto_lang"
	cookieAge      = 30 * 24 * 60 * 60 // seconds; the session itself lapses in the store
)

// adapt is the one adapter between the mux and the handlers.
func (s *Server) adapt(rt route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v, err := s.admit(r, rt.who)
		if rt.who != reader {
			deskHeaders(w)
		}
		if err == nil {
			err = rt.handle(w, r, v)
		}
		if err != nil {
			s.fail(w, r, v, err)
		}
	})
}

// admit finds out who asks and whether they may. Somebody else's outlet is not there at all.
func (s *Server) admit(r *http.Request, who access) (*visit, error) {
	v := &visit{}
	if who == reader {
		return v, nil
	}
	if err := s.recognise(r, v); err != nil {
		return v, err
	}
	v.say = printerFor(r, v.user.Lang)
	if who == anyone {
		return v, nil
	}
	if v.user.ID == 0 {
		return v, errSignIn
	}
	if who == member {
		return v, s.enter(r, v)
	}
	return v, nil
}

// recognise looks the session up; without one the visit stays nobody's.
func (s *Server) recognise(r *http.Request, v *visit) error {
	cookie, err := r.Cookie(sessionCookie)
	if err != nil || !auth.WellFormed(cookie.Value) {
		return nil
	}
	user, err := s.desk.SessionUser(r.Context(), cookie.Value)
	if errors.Is(err, newsroom.ErrNotFound) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("look up session: %w", err)
	}
	v.session, v.user = cookie.Value, user
	return nil
}

func (s *Server) enter(r *http.Request, v *visit) error {
	outlet, err := s.store.OutletBySlug(r.Context(), r.PathValue("outlet"))
	if err != nil {
		return err
	}
	members, err := s.store.Memberships(r.Context(), v.user.ID)
	if err != nil {
		return fmt.Errorf("list memberships: %w", err)
	}
	for _, m := range members {
		if m.Outlet == outlet.ID && m.Role > newsroom.NoRole {
			v.outlet, v.member = outlet, m
			return nil
		}
	}
	return fmt.Errorf("outlet %s: %w", outlet.Slug, newsroom.ErrNotFound)
}

// printerFor is the language of the desk's words: what was chosen here, the account's, the browser's.
func printerFor(r *http.Request, account lang.Tag) *locale.Printer {
	if cookie, err := r.Cookie(languageCookie); err == nil {
		for _, l := range locale.Languages() {
			if string(l.Tag) == cookie.Value {
				return locale.For(l.Tag)
			}
		}
	}
	if account != "" {
		return locale.For(account)
	}
	return locale.For(locale.Match(r.Header.Get("Accept-Language")))
}

// deskHeaders keep the desk's pages to themselves: nothing is loaded from elsewhere, nothing is kept, and
// no address (a one-time link is one) is told to other sites.
func deskHeaders(w http.ResponseWriter) {
	h := w.Header()
	h.Set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "+
		"connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "same-origin")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cache-Control", "no-store")
}

func (s *Server) setCookie(w http.ResponseWriter, name, value string, age int) {
	http.SetCookie(w, &http.Cookie{
		Name: name, Value: value, Path: "/", MaxAge: age,
		HttpOnly: true, Secure: s.secure, SameSite: http.SameSiteLaxMode,
	})
}

// localPath is a path on this server that a form may send a person on to; anything else gives "".
func localPath(next string) string {
	if !strings.HasPrefix(next, "/") || strings.HasPrefix(next, "//") || strings.ContainsAny(next, "\\\r\n\t") || len(next) > 2000 {
		return ""
	}
	return next
}

// goTo ends a successful POST.
func goTo(w http.ResponseWriter, r *http.Request, to string) error {
	http.Redirect(w, r, to, http.StatusSeeOther)
	return nil
}

func deskURL(o newsroom.Outlet) string             { return "/desk/" + o.Slug + "/" }
func storyURL(o newsroom.Outlet, id string) string { return deskURL(o) + "t/" + id }

// unitURL opens a unit on the page of its story.
func unitURL(story, unit string) string { return story + "?u=" + unit + "#u" + unit }

func idString[T ~int64](id T) string { return strconv.FormatInt(int64(id), 10) }

func judgeID(s string) bool {
	n, err := strconv.ParseInt(s, 10, 64)
	return err == nil && n > 0
}

// pathID reads an identifier from the address; a malformed one names nothing.
func pathID[T ~int64](r *http.Request, name string) (T, error) {
	n, err := strconv.ParseInt(r.PathValue(name), 10, 64)
	if err != nil || n <= 0 {
		return 0, newsroom.ErrNotFound
	}
	return T(n), nil
}
