package web

import (
	"errors"
	"fmt"
	"net/http"

	"recto/internal/auth"
	"recto/internal/locale"
	"recto/internal/newsroom"
)

// signInView is the form for a name and a password.
type signInView struct {
	frame
	Login string
	Next  string
	Error string
}

func (s *Server) signInPage(w http.ResponseWriter, r *http.Request, v *visit) error {
	next := localPath(r.URL.Query().Get("next"))
	if v.user.ID != 0 {
		return goTo(w, r, orDesk(next))
	}
	return s.render(w, http.StatusOK, "sign-in", signInView{frame: s.frame(r, v, v.say.T("desk.sign_in.title")), Next: next})
}

func (s *Server) signIn(w http.ResponseWriter, r *http.Request, v *visit) error {
	if err := r.ParseForm(); err != nil {
		return formError(err)
	}
	login, next := r.PostForm.Get("login"), localPath(r.PostForm.Get("next"))
	if !s.doors.knock(r, login) {
		return errTooMany
	}
	session, err := s.desk.SignIn(r.Context(), login, r.PostForm.Get("password"))
	if errors.Is(err, newsroom.ErrForbidden) || errors.Is(err, newsroom.ErrNotFound) {
		return s.render(w, http.StatusUnauthorized, "sign-in", signInView{
			frame: s.frame(r, v, v.say.T("desk.sign_in.title")),
			Login: login, Next: next, Error: v.say.T("desk.sign_in.wrong"),
		})
	}
	if err != nil {
		return fmt.Errorf("sign in: %w", err)
	}
	s.setCookie(w, sessionCookie, session, cookieAge)
	return goTo(w, r, orDesk(next))
}

func orDesk(next string) string {
	if next == "" {
		return "/desk/"
	}
	return next
}

// linkView is the page behind a one-time link.
type linkView struct {
	frame
	Token string
}

func (s *Server) linkPage(w http.ResponseWriter, r *http.Request, v *visit) error {
	token := r.PathValue("token")
	if !auth.WellFormed(token) {
		return newsroom.Refuse("desk.error.link_spent", newsroom.ErrNotFound)
	}
	w.Header().Set("Referrer-Policy", "no-referrer")
	return s.render(w, http.StatusOK, "link", linkView{frame: s.frame(r, v, v.say.T("desk.link.title")), Token: token})
}

func (s *Server) redeem(w http.ResponseWriter, r *http.Request, v *visit) error {
	if !s.doors.knock(r, "") {
		return errTooMany
	}
	token := r.PathValue("token")
	if !auth.WellFormed(token) {
		return newsroom.Refuse("desk.error.link_spent", newsroom.ErrNotFound)
	}
	session, err := s.desk.RedeemLink(r.Context(), token)
	if errors.Is(err, newsroom.ErrNotFound) {
		return newsroom.Refuse("desk.error.link_spent", newsroom.ErrNotFound)
	}
	if err != nil {
		return fmt.Errorf("redeem sign-in link: %w", err)
	}
	s.setCookie(w, sessionCookie, session, cookieAge)
	user, err := s.desk.SessionUser(r.Context(), session)
	if err != nil {
		return fmt.Errorf("look up new session: %w", err)
	}
	if user.PasswordHash == "" {
		return goTo(w, r, "/desk/password")
	}
	return goTo(w, r, "/desk/")
}

func (s *Server) signOut(w http.ResponseWriter, r *http.Request, v *visit) error {
	if v.session != "" {
		if err := s.desk.SignOut(r.Context(), v.session); err != nil && !errors.Is(err, newsroom.ErrNotFound) {
			return fmt.Errorf("sign out: %w", err)
		}
	}
	s.setCookie(w, sessionCookie, "", -1)
	return goTo(w, r, "/sign-in")
}

func (s *Server) setLanguage(w http.ResponseWriter, r *http.Request, _ *visit) error {
	if err := r.ParseForm(); err != nil {
		return formError(err)
	}
	for _, l := range locale.Languages() {
		if string(l.Tag) == r.PostForm.Get("lang") {
			s.setCookie(w, languageCookie, string(l.Tag), 365*24*60*60)
		}
	}
	return goTo(w, r, orDesk(localPath(r.PostForm.Get("next"))))
}

// passwordView is the form for a new password.
type passwordView struct {
	frame
	Min   int
	First bool // there is none yet
	Error string
	Later string // where one goes on without
}

func (s *Server) passwordForm(r *http.Request, v *visit, problem string) passwordView {
	return passwordView{
		frame: s.frame(r, v, v.say.T("desk.password.title")),
		Min:   auth.MinPassword, First: v.user.PasswordHash == "", Error: problem, Later: "/desk/",
	}
}

func (s *Server) passwordPage(w http.ResponseWriter, r *http.Request, v *visit) error {
	return s.render(w, http.StatusOK, "password", s.passwordForm(r, v, ""))
}

func (s *Server) setPassword(w http.ResponseWriter, r *http.Request, v *visit) error {
	if err := r.ParseForm(); err != nil {
		return formError(err)
	}
	password := r.PostForm.Get("password")
	problem := ""
	switch {
	case auth.CheckPassword(password) != nil:
		problem = v.say.T("desk.password.length", "Min", auth.MinPassword)
	case password != r.PostForm.Get("again"):
		problem = v.say.T("desk.password.differ")
	}
	// Whoever has a password shows it before changing it: an open session alone is not enough.
	if problem == "" && v.user.PasswordHash != "" {
		if !s.doors.knock(r, v.user.Login) {
			return errTooMany
		}
		if !auth.Verify(v.user.PasswordHash, r.PostForm.Get("old")) {
			problem = v.say.T("desk.password.old_wrong")
		}
	}
	if problem != "" {
		return s.render(w, http.StatusUnprocessableEntity, "password", s.passwordForm(r, v, problem))
	}
	if err := s.desk.SetPassword(r.Context(), v.user.ID, password); err != nil {
		return fmt.Errorf("set password: %w", err)
	}
	// The change ended every session, this one too.
	session, err := s.desk.SignIn(r.Context(), v.user.Login, password)
	if err != nil {
		return fmt.Errorf("sign in with the new password: %w", err)
	}
	s.setCookie(w, sessionCookie, session, cookieAge)
	return goTo(w, r, "/desk/")
}

// formError is what an unreadable form gives; one that is too long keeps its own words.
func formError(err error) error {
	var tooLong *http.MaxBytesError
	if errors.As(err, &tooLong) {
		return err
	}
	return newsroom.Refuse("desk.error.form", newsroom.ErrInvalid)
}

// outletsView lists the outlets a user belongs to.
type outletsView struct {
	frame
	Places []outletPlace
}

type outletPlace struct {
	Outlet newsroom.Outlet
	Name   string // the user's name there
	Role   string
	URL    string
}

func toDesk(w http.ResponseWriter, r *http.Request, _ *visit) error { return goTo(w, r, "/desk/") }

func (s *Server) outletsPage(w http.ResponseWriter, r *http.Request, v *visit) error {
	members, err := s.store.Memberships(r.Context(), v.user.ID)
	if err != nil {
		return fmt.Errorf("list memberships: %w", err)
	}
	view := outletsView{frame: s.frame(r, v, v.say.T("desk.outlets.title"))}
	for _, m := range members {
		outlet, err := s.store.Outlet(r.Context(), m.Outlet)
		if err != nil {
			return fmt.Errorf("read outlet: %w", err)
		}
		view.Places = append(view.Places, outletPlace{
			Outlet: outlet, Name: m.Name, Role: v.say.T("desk.role." + m.Role.String()), URL: deskURL(outlet),
		})
	}
	if len(view.Places) == 1 {
		return goTo(w, r, view.Places[0].URL)
	}
	return s.render(w, http.StatusOK, "outlets", view)
}
