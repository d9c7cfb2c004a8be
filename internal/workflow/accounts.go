package workflow

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"recto/internal/auth"
	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/lang"
)

const (
	minPassword = 12 // runes
	maxPassword = 512
	maxName     = 80
)

// CreateOutlet founds an outlet.
func (d *Desk) CreateOutlet(ctx context.Context, o newsroom.Outlet) (id newsroom.OutletID, err error) {
	if o.Name == "" || o.Lang == "" {
		return 0, newsroom.Refuse("desk.refuse.outlet", newsroom.ErrInvalid)
	}
	if err := newsroom.CheckOutletSlug(o.Slug); err != nil {
		return 0, err
	}
	err = d.store.Update(ctx, func(tx *store.Tx) error {
		id, err = tx.CreateOutlet(ctx, o)
		return err
	})
	return id, err
}

// CreateUser makes an account without a password; give the person a SignInLink.
func (d *Desk) CreateUser(ctx context.Context, login string, l lang.Tag) (id newsroom.UserID, err error) {
	if login = strings.TrimSpace(login); login == "" || utf8.RuneCountInString(login) > maxName {
		return 0, newsroom.Refuse("desk.refuse.login", newsroom.ErrInvalid, "Limit", maxName)
	}
	err = d.store.Update(ctx, func(tx *store.Tx) error {
		id, err = tx.CreateUser(ctx, newsroom.User{Login: login, Lang: l})
		return err
	})
	return id, err
}

// AddMember gives a user a place in an outlet under a pseudonym.
func (d *Desk) AddMember(ctx context.Context, m newsroom.Member) (id newsroom.MemberID, err error) {
	if m.Name = strings.TrimSpace(m.Name); m.Name == "" || utf8.RuneCountInString(m.Name) > maxName {
		return 0, newsroom.Refuse("desk.refuse.member_name", newsroom.ErrInvalid, "Limit", maxName)
	}
	if m.Role <= newsroom.NoRole || m.Role > newsroom.Administrator {
		return 0, newsroom.Refuse("desk.refuse.role_missing", newsroom.ErrInvalid)
	}
	err = d.store.Update(ctx, func(tx *store.Tx) error {
		id, err = tx.AddMember(ctx, m)
		return err
	})
	return id, err
}

// SignInLink makes a one-time token for a user; it lapses after a day.
func (d *Desk) SignInLink(ctx context.Context, user newsroom.UserID) (string, error) {
	token, hash := auth.NewToken()
	err := d.store.Update(ctx, func(tx *store.Tx) error {
		return tx.CreateLoginLink(ctx, hash, user, tx.Now.Add(linkTerm))
	})
	return token, err
}

// RedeemLink takes a one-time token and opens a session; a second use gives newsroom.ErrNotFound.
func (d *Desk) RedeemLink(ctx context.Context, token string) (session string, err error) {
	err = d.store.Update(ctx, func(tx *store.Tx) error {
		user, err := tx.TakeLoginLink(ctx, auth.HashToken(token))
		if err != nil {
			return err
		}
		session, err = openSession(ctx, tx, user)
		return err
	})
	return session, err
}

// SignIn opens a session for a login and a password. A wrong login and a wrong password give the same
// newsroom.ErrForbidden after the same work. A hash that was made with other costs than today's is made anew.
func (d *Desk) SignIn(ctx context.Context, login, password string) (session string, err error) {
	user, err := d.store.UserByLogin(ctx, strings.TrimSpace(login))
	if err != nil && !errors.Is(err, newsroom.ErrNotFound) {
		return "", err
	}
	if len(password) > maxPassword || !auth.Verify(user.PasswordHash, password) {
		return "", fmt.Errorf("sign in: %w", newsroom.ErrForbidden)
	}
	renewed := ""
	if auth.Outdated(user.PasswordHash) {
		renewed, _ = auth.Hash(password) // one that would not be taken today keeps its hash
	}
	err = d.store.Update(ctx, func(tx *store.Tx) error {
		if renewed != "" {
			if err := tx.SetPassword(ctx, user.ID, renewed); err != nil {
				return err
			}
		}
		session, err = openSession(ctx, tx, user.ID)
		return err
	})
	return session, err
}

// SetPassword changes a user's password and ends all of the user's sessions.
func (d *Desk) SetPassword(ctx context.Context, user newsroom.UserID, password string) error {
	if n := utf8.RuneCountInString(password); n < minPassword || len(password) > maxPassword {
		return newsroom.Refuse("desk.refuse.password", newsroom.ErrInvalid, "Limit", minPassword)
	}
	hash, err := auth.Hash(password)
	if err != nil {
		return err
	}
	return d.store.Update(ctx, func(tx *store.Tx) error {
		if err := tx.DeleteSessions(ctx, user); err != nil {
			return err
		}
		return tx.SetPassword(ctx, user, hash)
	})
}

// SignOut ends a session.
func (d *Desk) SignOut(ctx context.Context, session string) error {
	return d.store.Update(ctx, func(tx *store.Tx) error { return tx.DeleteSession(ctx, auth.HashToken(session)) })
}

// SessionUser is the user a session belongs to; newsroom.ErrNotFound when it lapsed.
func (d *Desk) SessionUser(ctx context.Context, session string) (newsroom.User, error) {
	return d.store.SessionUser(ctx, auth.HashToken(session))
}

func openSession(ctx context.Context, tx *store.Tx, user newsroom.UserID) (string, error) {
	token, hash := auth.NewToken()
	return token, tx.CreateSession(ctx, hash, user, tx.Now.Add(sessionTerm))
}
