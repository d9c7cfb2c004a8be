package cli

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/publish"
)

type buildCmd struct {
	place
	Outlet string `help:"Outlet whose site is written; may be left out when there is only one." placeholder:"SLUG"`
	Base   string `help:"Address the files will be served at." placeholder:"URL"`
	Out    string `arg:"" name:"dir" help:"Folder to write into."`
}

// Run writes every page of the public site, the images it shows and the feed.
func (c *buildCmd) Run(e *env) error {
	a, err := c.existing(e)
	if err != nil {
		return err
	}
	defer a.close()
	outlet, err := a.oneOutlet(e, c.Outlet)
	if err != nil {
		return err
	}
	editions, err := a.allEditions(e.ctx, outlet.ID)
	if err != nil {
		return err
	}
	site := publish.Site{Outlet: outlet, Base: c.Base, Folder: true}
	count := 0
	for _, page := range publish.Pages(site, editions) {
		if err := writeFile(filepath.Join(c.Out, filepath.FromSlash(page.Path)), page.Write); err != nil {
			return err
		}
		count++
	}
	for _, digest := range publish.Media(editions) {
		if err := a.copyBlob(e.ctx, digest, filepath.Join(c.Out, "media", string(digest))); err != nil {
			return err
		}
		count++
	}
	fmt.Fprintln(e.Out, locale.For(e.ui).T("cli.build.done", "Count", count, "Dir", c.Out))
	return nil
}

// maxEditions bounds one site: more articles than any outlet has.
const maxEditions = 1 << 20

// allEditions lists every edition of every published translation of an outlet.
func (a *app) allEditions(ctx context.Context, outlet newsroom.OutletID) ([]newsroom.Edition, error) {
	latest, err := a.store.LatestEditions(ctx, outlet, maxEditions)
	if err != nil {
		return nil, err
	}
	var all []newsroom.Edition
	for _, e := range latest {
		of, err := a.store.Editions(ctx, e.Translation)
		if err != nil {
			return nil, err
		}
		all = append(all, of...)
	}
	return all, nil
}

func (a *app) copyBlob(ctx context.Context, digest newsroom.Digest, to string) error {
	return writeFile(to, func(w io.Writer) error {
		in, err := a.blobs.Get(ctx, digest)
		if err != nil {
			return err
		}
		defer in.Close()
		_, err = io.Copy(w, in)
		return err
	})
}

// writeFile writes beside the name and moves into place, so that a reader never sees half a file.
func writeFile(name string, write func(io.Writer) error) (err error) {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(name), ".recto-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
			err = fmt.Errorf("write %s: %w", name, err)
		}
	}()
	if err = write(f); err != nil {
		return err
	}
	if err = f.Chmod(0o644); err != nil {
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}
