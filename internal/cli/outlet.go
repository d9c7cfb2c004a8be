package cli

import (
	"errors"
	"fmt"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
)

type outletCmd struct {
	place
	Slug       string `arg:"" help:"Short name for addresses: letters, digits and hyphens."`
	Name       string `required:"" help:"The outlet's name."`
	Lang       string `required:"" help:"Language it publishes in." placeholder:"LANG"`
	Tagline    string `help:"One line for the front page."`
	Disclaimer string `help:"Standing notice under every article."`
	Admin      string `default:"admin" help:"Login of the first administrator; made if it is not there."`
}

// Run founds the outlet and prints a one-time sign-in link for its administrator.
func (c *outletCmd) Run(e *env) error {
	tag, err := lang.Parse(c.Lang)
	if err != nil {
		return misuse{err}
	}
	a, err := c.open(e)
	if err != nil {
		return err
	}
	defer a.close()
	id, err := a.desk.CreateOutlet(e.ctx, newsroom.Outlet{Slug: c.Slug, Name: c.Name, Lang: tag, Tagline: c.Tagline, Disclaimer: c.Disclaimer})
	if err != nil {
		return err
	}
	return a.welcome(e, id, c.Admin, c.Admin, newsroom.Administrator, tag)
}

type memberCmd struct {
	place
	Outlet string `arg:"" help:"The outlet's short name."`
	Login  string `arg:"" help:"Name the person signs in with; no address is kept."`
	Name   string `help:"Pseudonym in this outlet; the login if it is left out."`
	Role   string `enum:"contributor,translator,reviewer,editor,administrator" default:"translator" help:"contributor, translator, reviewer, editor or administrator."`
}

// Run adds the member and prints a one-time sign-in link.
func (c *memberCmd) Run(e *env) error {
	a, err := c.existing(e)
	if err != nil {
		return err
	}
	defer a.close()
	outlet, err := a.store.OutletBySlug(e.ctx, c.Outlet)
	if err != nil {
		return err
	}
	if c.Name == "" {
		c.Name = c.Login
	}
	return a.welcome(e, outlet.ID, c.Login, c.Name, newsroom.ParseRole(c.Role), outlet.Lang)
}

// welcome sees to it that a person has an account and a place in the outlet, and prints a way in.
func (a *app) welcome(e *env, outlet newsroom.OutletID, login, name string, role newsroom.Role, l lang.Tag) error {
	user, err := a.store.UserByLogin(e.ctx, login)
	if errors.Is(err, newsroom.ErrNotFound) {
		user.ID, err = a.desk.CreateUser(e.ctx, login, l)
	}
	if err != nil {
		return err
	}
	member, err := a.memberOf(e, outlet, user.ID)
	if err != nil {
		return err
	}
	if member.ID == 0 {
		if _, err := a.desk.AddMember(e.ctx, newsroom.Member{Outlet: outlet, User: user.ID, Name: name, Role: role}); err != nil {
			return err
		}
	}
	token, err := a.desk.SignInLink(e.ctx, user.ID)
	if err != nil {
		return err
	}
	fmt.Fprintf(e.Out, "%s may sign in once, within a day, at the server's address followed by\n%s\n", login, signInPath(token))
	return nil
}

// memberOf is a user's place in an outlet; the zero Member when there is none.
func (a *app) memberOf(e *env, outlet newsroom.OutletID, user newsroom.UserID) (newsroom.Member, error) {
	all, err := a.store.Memberships(e.ctx, user)
	for _, m := range all {
		if m.Outlet == outlet {
			return m, err
		}
	}
	return newsroom.Member{}, err
}

// signInPath is the address of a one-time link below the server's root.
func signInPath(token string) string { return "/sign-in/" + token }
