package cli

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"

	"recto/internal/cli/demo"
	"recto/internal/locale"
)

type demoCmd struct {
	Dir  string `help:"Folder to keep the newsroom in; a temporary one, removed at the end, if left out." placeholder:"DIR"`
	Addr string `help:"Address to listen on; a free port if left out." default:"localhost:0" placeholder:"HOST:PORT"`
}

// Run makes the demo's newsroom, prints its addresses and serves it until it is told to stop.
func (c *demoCmd) Run(e *env) error {
	dir, remove, err := c.folder()
	if err != nil {
		return err
	}
	defer remove()
	ctx, stop := context.WithCancel(e.ctx)
	defer stop()
	press, err := demo.ServePress(ctx)
	if err != nil {
		return err
	}
	a, err := place{Dir: dir, Loopback: true}.open(e)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return errors.Join(fmt.Errorf("listen: %w; choose another --addr", err), a.close())
	}
	base := "http://" + listener.Addr().String()
	failed := make(chan error, 1)
	go func() { failed <- a.serve(ctx, e, listener, base) }()
	if err := c.fill(ctx, e, a, press, base, dir); err != nil {
		stop()
		return errors.Join(err, <-failed)
	}
	err = <-failed
	fmt.Fprintln(e.Out, locale.For(e.ui).T("cli.demo.stopped"))
	return err
}

func (c *demoCmd) folder() (dir string, remove func(), err error) {
	if c.Dir != "" {
		dir, err = filepath.Abs(c.Dir)
		return dir, func() {}, err
	}
	dir, err = os.MkdirTemp("", "recto-demo-")
	return dir, func() { os.RemoveAll(dir) }, err
}

// fill makes the stories and prints where to look.
func (c *demoCmd) fill(ctx context.Context, e *env, a *app, press, base, dir string) error {
	user, err := demo.Fill(ctx, a.desk, a.store, press)
	if err != nil {
		return err
	}
	token, err := a.desk.SignInLink(ctx, user)
	if err != nil {
		return err
	}
	p := locale.For(e.ui)
	fmt.Fprintf(e.Out, "%s: %s/\n%s: %s/desk/\n%s: %s%s\n%s\n%s\n",
		p.T("cli.demo.public"), base, p.T("cli.demo.desk"), base,
		p.T("cli.demo.sign_in"), base, signInPath(token), p.T("cli.demo.folder", "Dir", dir), p.T("cli.demo.stop"))
	return nil
}
