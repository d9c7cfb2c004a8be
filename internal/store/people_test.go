package store_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/lang"
)

func TestOutlets(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		o, err := d.OutletBySlug(ctx, "duiye")
		if err != nil {
			t.Fatal(err)
		}
		if o.ID != d.outlet || o.Name != "对页" || o.Lang != lang.Chinese || !o.CreatedAt.Equal(monday) || o.CreatedAt.Location() != time.UTC {
			t.Errorf("OutletBySlug = %+v, want what was created, at %s", o, monday)
		}
		if again, err := d.Outlet(ctx, o.ID); err != nil || again != o {
			t.Errorf("Outlet = %+v, %v, want %+v", again, err, o)
		}
		if all, err := d.Outlets(ctx); err != nil || len(all) != 1 {
			t.Errorf("Outlets = %d, %v, want 1", len(all), err)
		}
		err = d.try(func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.CreateOutlet(ctx, newsroom.Outlet{Slug: "duiye", Name: "Other", Lang: lang.English})
			return err
		})
		if !errors.Is(err, newsroom.ErrConflict) {
			t.Errorf("a second outlet of the same slug gives %v, want %v", err, newsroom.ErrConflict)
		}
	})
}

func TestMembers(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		places, err := d.Memberships(ctx, d.vera.User)
		if err != nil || len(places) != 1 || places[0] != d.vera {
			t.Errorf("Memberships = %v, %v, want %v", places, err, d.vera)
		}
		if all, err := d.Members(ctx, d.outlet); err != nil || len(all) != 2 || all[1] != d.boris {
			t.Errorf("Members = %v, %v, want vera and boris", all, err)
		}
		if m, err := d.Member(ctx, d.boris.ID); err != nil || m != d.boris {
			t.Errorf("Member = %v, %v, want %v", m, err, d.boris)
		}
		// One person with two places could review their own work.
		err = d.try(func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.AddMember(ctx, newsroom.Member{Outlet: d.outlet, User: d.vera.User, Name: "another name", Role: newsroom.Editor})
			return err
		})
		if !errors.Is(err, newsroom.ErrConflict) {
			t.Errorf("a second place in one outlet gives %v, want %v", err, newsroom.ErrConflict)
		}
	})
}

func TestLoginIsFoundInAnyCase(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		for _, login := range []string{"vera", "VERA", " Vera ", "ｖｅｒａ"} {
			if u, err := d.UserByLogin(ctx, login); err != nil || u.ID != d.vera.User || u.Login != "vera" {
				t.Errorf("UserByLogin(%q) = %+v, %v, want vera", login, u, err)
			}
		}
		err := d.try(func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.CreateUser(ctx, newsroom.User{Login: "Vera"})
			return err
		})
		if !errors.Is(err, newsroom.ErrConflict) {
			t.Errorf("a login that differs in case gives %v, want %v", err, newsroom.ErrConflict)
		}
	})
}

func TestPassword(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		d.update(t, func(ctx context.Context, tx *store.Tx) error { return tx.SetPassword(ctx, d.vera.User, "$hash") })
		if u, err := d.User(ctx, d.vera.User); err != nil || u.PasswordHash != "$hash" {
			t.Errorf("the hash is %q, %v, want $hash", u.PasswordHash, err)
		}
		err := d.try(func(ctx context.Context, tx *store.Tx) error { return tx.SetPassword(ctx, 999, "$hash") })
		if !errors.Is(err, newsroom.ErrNotFound) {
			t.Errorf("SetPassword of nobody gives %v, want %v", err, newsroom.ErrNotFound)
		}
	})
}

func TestLoginLinkWorksOnce(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		take := func(hash string) (user newsroom.UserID, err error) {
			err = d.try(func(ctx context.Context, tx *store.Tx) (err error) {
				user, err = tx.TakeLoginLink(ctx, hash)
				return err
			})
			return user, err
		}
		d.update(t, func(ctx context.Context, tx *store.Tx) error {
			return errors.Join(tx.CreateLoginLink(ctx, "h1", d.vera.User, tx.Now.Add(time.Hour)), tx.CreateLoginLink(ctx, "h2", d.vera.User, tx.Now.Add(time.Hour)))
		})
		if user, err := take("h1"); err != nil || user != d.vera.User {
			t.Errorf("the first use gives %d, %v, want %d", user, err, d.vera.User)
		}
		if _, err := take("h1"); !errors.Is(err, newsroom.ErrNotFound) {
			t.Errorf("the second use gives %v, want %v", err, newsroom.ErrNotFound)
		}
		d.now = d.now.Add(time.Hour)
		if _, err := take("h2"); !errors.Is(err, newsroom.ErrNotFound) {
			t.Errorf("a link that lapsed gives %v, want %v", err, newsroom.ErrNotFound)
		}
	})
}

func TestSessionsLapseAndEnd(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		d.update(t, func(ctx context.Context, tx *store.Tx) error {
			return errors.Join(tx.CreateSession(ctx, "s1", d.vera.User, tx.Now.Add(time.Hour)), tx.CreateSession(ctx, "s2", d.boris.User, tx.Now.Add(time.Minute)))
		})
		if u, err := d.SessionUser(ctx, "s1"); err != nil || u.ID != d.vera.User {
			t.Errorf("SessionUser = %d, %v, want %d", u.ID, err, d.vera.User)
		}
		d.now = d.now.Add(time.Minute)
		if _, err := d.SessionUser(ctx, "s2"); !errors.Is(err, newsroom.ErrNotFound) {
			t.Errorf("a session that lapsed gives %v, want %v", err, newsroom.ErrNotFound)
		}
		d.update(t, func(ctx context.Context, tx *store.Tx) error { return tx.DeleteSession(ctx, "s1") })
		if _, err := d.SessionUser(ctx, "s1"); !errors.Is(err, newsroom.ErrNotFound) {
			t.Errorf("a session that was ended gives %v, want %v", err, newsroom.ErrNotFound)
		}
	})
}
