package store

import (
	"context"
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"recto/internal/newsroom"
)

const outletColumns = `id, slug, name, lang, tagline, disclaimer, created_at`

func scanOutlet(o *newsroom.Outlet) []any {
	return []any{&o.ID, &o.Slug, &o.Name, &o.Lang, &o.Tagline, &o.Disclaimer, at(&o.CreatedAt)}
}

// Outlets lists all outlets in the order of their making.
func (r *reads) Outlets(ctx context.Context) ([]newsroom.Outlet, error) {
	all, err := list(ctx, r, scanOutlet, `select `+outletColumns+` from outlet order by id`)
	return all, wrap(err, "list outlets")
}

// Outlet reads one outlet.
func (r *reads) Outlet(ctx context.Context, id newsroom.OutletID) (newsroom.Outlet, error) {
	o, err := one(ctx, r, scanOutlet, `select `+outletColumns+` from outlet where id = $1`, id)
	return o, wrap(err, "outlet %d", id)
}

// OutletBySlug finds an outlet by its name in addresses.
func (r *reads) OutletBySlug(ctx context.Context, slug string) (newsroom.Outlet, error) {
	o, err := one(ctx, r, scanOutlet, `select `+outletColumns+` from outlet where slug = $1`, slug)
	return o, wrap(err, "outlet %q", slug)
}

// CreateOutlet founds an outlet; a slug that another has gives newsroom.ErrConflict.
func (tx *Tx) CreateOutlet(ctx context.Context, o newsroom.Outlet) (newsroom.OutletID, error) {
	id, err := insert[newsroom.OutletID](ctx, &tx.reads, `insert into outlet (slug, name, lang, tagline, disclaimer, created_at)
		values ($1, $2, $3, $4, $5, $6) returning id`, o.Slug, o.Name, o.Lang, o.Tagline, o.Disclaimer, tx.Now)
	return id, wrap(err, "create outlet %q", o.Slug)
}

const userColumns = `id, login, password_hash, lang, created_at`

func scanUser(u *newsroom.User) []any {
	return []any{&u.ID, &u.Login, &u.PasswordHash, &u.Lang, at(&u.CreatedAt)}
}

// User reads one user.
func (r *reads) User(ctx context.Context, id newsroom.UserID) (newsroom.User, error) {
	u, err := one(ctx, r, scanUser, `select `+userColumns+` from account where id = $1`, id)
	return u, wrap(err, "user %d", id)
}

// UserByLogin finds a user by login, however it is written in capitals.
func (r *reads) UserByLogin(ctx context.Context, login string) (newsroom.User, error) {
	u, err := one(ctx, r, scanUser, `select `+userColumns+` from account where login_key = $1`, loginKey(login))
	return u, wrap(err, "user %q", login)
}

// loginKey is a login as it is compared, so that two people cannot take names that look the same.
func loginKey(login string) string {
	return cases.Fold().String(norm.NFKC.String(strings.TrimSpace(login)))
}

// CreateUser makes an account; a login that another has gives newsroom.ErrConflict.
func (tx *Tx) CreateUser(ctx context.Context, u newsroom.User) (newsroom.UserID, error) {
	id, err := insert[newsroom.UserID](ctx, &tx.reads, `insert into account (login, login_key, password_hash, lang, created_at)
		values ($1, $2, $3, $4, $5) returning id`, u.Login, loginKey(u.Login), u.PasswordHash, u.Lang, tx.Now)
	return id, wrap(err, "create user %q", u.Login)
}

// SetPassword changes a user's password hash; "" takes the password away.
func (tx *Tx) SetPassword(ctx context.Context, user newsroom.UserID, hash string) error {
	return wrap(tx.change(ctx, `update account set password_hash = $1 where id = $2`, hash, user), "set the password of user %d", user)
}

const memberColumns = `id, outlet_id, account_id, name, role`

func scanMember(m *newsroom.Member) []any {
	return []any{&m.ID, &m.Outlet, &m.User, &m.Name, role{&m.Role}}
}

// role scans a role by its name.
type role struct{ r *newsroom.Role }

func (r role) Scan(v any) error {
	*r.r = newsroom.ParseRole(fmt.Sprint(v))
	return nil
}

// Memberships lists a user's places, oldest first.
func (r *reads) Memberships(ctx context.Context, user newsroom.UserID) ([]newsroom.Member, error) {
	all, err := list(ctx, r, scanMember, `select `+memberColumns+` from member where account_id = $1 order by id`, user)
	return all, wrap(err, "list the places of user %d", user)
}

// Members lists an outlet's members, oldest first.
func (r *reads) Members(ctx context.Context, outlet newsroom.OutletID) ([]newsroom.Member, error) {
	all, err := list(ctx, r, scanMember, `select `+memberColumns+` from member where outlet_id = $1 order by id`, outlet)
	return all, wrap(err, "list the members of outlet %d", outlet)
}

// Member reads one member.
func (r *reads) Member(ctx context.Context, id newsroom.MemberID) (newsroom.Member, error) {
	m, err := one(ctx, r, scanMember, `select `+memberColumns+` from member where id = $1`, id)
	return m, wrap(err, "member %d", id)
}

// AddMember gives a user a place in an outlet. A user has one place there and a name is one member's:
// anything else gives newsroom.ErrConflict.
func (tx *Tx) AddMember(ctx context.Context, m newsroom.Member) (newsroom.MemberID, error) {
	id, err := insert[newsroom.MemberID](ctx, &tx.reads, `insert into member (outlet_id, account_id, name, role)
		values ($1, $2, $3, $4) returning id`, m.Outlet, m.User, m.Name, m.Role.String())
	return id, wrap(err, "add member %q", m.Name)
}

// CreateLoginLink keeps the hash of a one-time token.
func (tx *Tx) CreateLoginLink(ctx context.Context, hash string, user newsroom.UserID, expires time.Time) error {
	if _, err := tx.exec(ctx, `delete from login_link where expires_at <= $1`, tx.Now); err != nil {
		return wrap(err, "forget old sign-in links")
	}
	_, err := tx.exec(ctx, `insert into login_link (hash, account_id, expires_at) values ($1, $2, $3)`, hash, user, expires)
	return wrap(err, "create a sign-in link")
}

// TakeLoginLink uses a one-time token up. One that was used, lapsed or never given is newsroom.ErrNotFound.
func (tx *Tx) TakeLoginLink(ctx context.Context, hash string) (newsroom.UserID, error) {
	user, err := one(ctx, &tx.reads, single[newsroom.UserID],
		`delete from login_link where hash = $1 and expires_at > $2 returning account_id`, hash, tx.Now)
	return user, wrap(err, "take a sign-in link")
}

// SessionUser is the user that a session's token belongs to; a session that lapsed is newsroom.ErrNotFound.
func (r *reads) SessionUser(ctx context.Context, tokenHash string) (newsroom.User, error) {
	u, err := one(ctx, r, scanUser, `select `+userColumns+` from account
		where id = (select account_id from session where hash = $1 and expires_at > $2)`, tokenHash, r.clock())
	return u, wrap(err, "session")
}

// CreateSession keeps the hash of a session's token, and forgets sessions that lapsed.
func (tx *Tx) CreateSession(ctx context.Context, hash string, user newsroom.UserID, expires time.Time) error {
	if _, err := tx.exec(ctx, `delete from session where expires_at <= $1`, tx.Now); err != nil {
		return wrap(err, "forget old sessions")
	}
	_, err := tx.exec(ctx, `insert into session (hash, account_id, expires_at) values ($1, $2, $3)`, hash, user, expires)
	return wrap(err, "create a session")
}

// DeleteSession ends a session; one that is not there is fine.
func (tx *Tx) DeleteSession(ctx context.Context, hash string) error {
	_, err := tx.exec(ctx, `delete from session where hash = $1`, hash)
	return wrap(err, "end a session")
}

// DeleteSessions ends all sessions of a user.
func (tx *Tx) DeleteSessions(ctx context.Context, user newsroom.UserID) error {
	_, err := tx.exec(ctx, `delete from session where account_id = $1`, user)
	return wrap(err, "end the sessions of user %d", user)
}

// wrap says what was being done; nil stays nil.
func wrap(err error, format string, args ...any) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf(format+": %w", append(args, err)...)
}
