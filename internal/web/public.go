package web

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"strconv"
	"strings"

	"recto/internal/blob"
	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/publish"
	"recto/internal/store"
)

// How many articles a page lists.
const (
	frontStories  = 60
	feedStories   = 30
	listedStories = 1000 // whose corrections the page of corrections shows
)

// publicRoutes are the readers' addresses, all with access reader: the handler gets an empty visit.
func publicRoutes(cfg Config) []route {
	p := &readers{store: cfg.Store, blobs: cfg.Blobs, base: strings.TrimSuffix(cfg.Base, "/"), pages: newPageCache(pageCacheBytes), files: staticFilesOf(publish.Static())}
	return []route{
		{"GET /{$}", reader, p.outlets},
		{"GET /{outlet}/{$}", reader, p.front},
		{"GET /{outlet}/{file}", reader, p.file}, // feed.atom; an article's address without its slash
		{"GET /{outlet}/corrections/{$}", reader, p.corrections},
		{"GET /{outlet}/static/{name}", reader, p.static},
		{"GET /{outlet}/media/{digest}", reader, p.media},
		{"GET /{outlet}/{slug}/{$}", reader, p.article}, // ?facing=1 shows it whole facing
		{"GET /{outlet}/{slug}/facing/{$}", reader, p.facing},
		{"GET /{outlet}/{slug}/{number}/{$}", reader, p.edition},
	}
}

// readers serves the public pages: from memory while the store says that nothing has changed since they
// were made.
type readers struct {
	store *store.Store
	blobs *blob.Folder
	base  string
	pages *pageCache
	files map[string]*rendered
}

// outlets lists the publications; where there is only one, its front page is the server's.
func (p *readers) outlets(w http.ResponseWriter, r *http.Request, _ *visit) error {
	all, err := p.store.Outlets(r.Context())
	if err != nil {
		return fmt.Errorf("list outlets: %w", err)
	}
	if len(all) == 1 {
		http.Redirect(w, r, "/"+all[0].Slug+"/", http.StatusFound)
		return nil
	}
	var page bytes.Buffer
	if err := publish.Outlets(&page, all, locale.Match(r.Header.Get("Accept-Language"))); err != nil {
		return err
	}
	w.Header().Set("Vary", "Accept-Language, Accept-Encoding")
	newRendered(htmlType, page.Bytes()).serve(w, r)
	return nil
}

func (p *readers) front(w http.ResponseWriter, r *http.Request, _ *visit) error {
	return p.listing(w, r, "front", htmlType, frontStories, publish.Front)
}

func (p *readers) corrections(w http.ResponseWriter, r *http.Request, _ *visit) error {
	return p.listing(w, r, "corrections", htmlType, listedStories, publish.Corrections)
}

// file is the feed; any other name is taken for an article's address that lacks its slash.
func (p *readers) file(w http.ResponseWriter, r *http.Request, _ *visit) error {
	name := r.PathValue("file")
	if name == "feed.atom" {
		return p.listing(w, r, name, "application/atom+xml; charset=utf-8", feedStories, publish.Feed)
	}
	if name != "corrections" {
		if _, err := p.store.EditionStamp(r.Context(), r.PathValue("outlet"), name); err != nil {
			return err
		}
	}
	http.Redirect(w, r, "/"+r.PathValue("outlet")+"/"+name+"/", http.StatusMovedPermanently)
	return nil
}

// listing serves a page made from an outlet's newest editions.
func (p *readers) listing(w http.ResponseWriter, r *http.Request, kind, contentType string, limit int,
	write func(io.Writer, publish.Site, []newsroom.Edition) error) error {
	ctx := r.Context()
	outlet, err := p.store.OutletBySlug(ctx, r.PathValue("outlet"))
	if err != nil {
		return err
	}
	stamp, err := p.store.PublicStamp(ctx, outlet.ID)
	if err != nil {
		return err
	}
	page, err := p.pages.get(pageKey{outlet: outlet.Slug, kind: kind}, stamp, func() (*rendered, error) {
		editions, err := p.store.LatestEditions(ctx, outlet.ID, limit)
		if err != nil {
			return nil, fmt.Errorf("list editions: %w", err)
		}
		return render(contentType, func(w io.Writer) error { return write(w, p.site(outlet), editions) })
	})
	if err != nil {
		return err
	}
	page.serve(w, r)
	return nil
}

func (p *readers) article(w http.ResponseWriter, r *http.Request, _ *visit) error {
	whole := r.URL.RawQuery != "" && r.URL.Query().Get("facing") == "1"
	kind := "article"
	if whole {
		kind = "article?facing"
	}
	return p.show(w, r, kind, 0, publish.View{Whole: whole, Depth: 1})
}

func (p *readers) facing(w http.ResponseWriter, r *http.Request, _ *visit) error {
	return p.show(w, r, "facing", 0, publish.View{Whole: true, Depth: 2})
}

func (p *readers) edition(w http.ResponseWriter, r *http.Request, _ *visit) error {
	number, err := strconv.Atoi(r.PathValue("number"))
	if err != nil || number < 1 || strconv.Itoa(number) != r.PathValue("number") {
		return newsroom.ErrNotFound
	}
	return p.show(w, r, "edition", number, publish.View{Depth: 2})
}

// show serves a page of one article: the newest edition, or the one with the number.
func (p *readers) show(w http.ResponseWriter, r *http.Request, kind string, number int, view publish.View) error {
	key := pageKey{outlet: r.PathValue("outlet"), slug: r.PathValue("slug"), kind: kind, number: number}
	if page := p.pages.recent(key); page != nil {
		page.serve(w, r)
		return nil
	}
	stamp, err := p.store.EditionStamp(r.Context(), key.outlet, key.slug)
	if err != nil {
		return err
	}
	page, err := p.pages.get(key, strconv.FormatInt(int64(stamp), 36), func() (*rendered, error) {
		return p.make(r.Context(), key, view)
	})
	if err != nil {
		return err
	}
	page.serve(w, r)
	return nil
}

// make reads an article's editions and renders the one that the key names.
func (p *readers) make(ctx context.Context, key pageKey, view publish.View) (*rendered, error) {
	outlet, err := p.store.OutletBySlug(ctx, key.outlet)
	if err != nil {
		return nil, err
	}
	newest, err := p.store.LatestEdition(ctx, outlet.ID, key.slug)
	if err != nil {
		return nil, err
	}
	editions, err := p.store.Editions(ctx, newest.Translation)
	if err != nil {
		return nil, err
	}
	view.Edition = len(editions) - 1
	if key.number > 0 {
		view.Edition = -1 // no such edition, unless the loop finds it
		for i, e := range editions {
			if e.Number == key.number {
				view.Edition = i
			}
		}
	}
	return render(htmlType, func(w io.Writer) error { return publish.Article(w, p.site(outlet), editions, view) })
}

// site is the outlet as package publish addresses it; without a base address pages have no canonical one.
func (p *readers) site(o newsroom.Outlet) publish.Site {
	s := publish.Site{Outlet: o}
	if p.base != "" {
		s.Base = p.base + "/" + o.Slug + "/"
	}
	return s
}

func (p *readers) static(w http.ResponseWriter, r *http.Request, _ *visit) error {
	file, ok := p.files[r.PathValue("name")]
	if !ok {
		return newsroom.ErrNotFound
	}
	file.serve(w, r)
	return nil
}

// staticFilesOf makes the static files ready to serve, by their hashed names.
func staticFilesOf(files fs.FS) map[string]*rendered {
	types := map[string]string{".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}
	out := map[string]*rendered{}
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		panic(fmt.Errorf("list the static files: %w", err)) // they are part of the binary
	}
	for _, entry := range entries {
		data, err := fs.ReadFile(files, entry.Name())
		if err != nil {
			panic(fmt.Errorf("read static file: %w", err))
		}
		name := entry.Name()
		file := newRendered(types[name[strings.LastIndexByte(name, '.'):]], data)
		file.cache = forGood
		out[publish.StaticPath(name)] = file
	}
	return out
}
