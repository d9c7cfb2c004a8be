package publish

import (
	"io"
	"io/fs"
	"maps"
	"slices"
	"strconv"

	"recto/internal/newsroom"
)

// Pages lists every file of a static site but the images (see Media). editions are all editions of the
// outlet, in any order.
func Pages(site Site, editions []newsroom.Edition) []Page {
	articles := group(editions)
	newest := newestOf(articles)
	pages := []Page{
		{"index.html", func(w io.Writer) error { return Front(w, site, newest) }},
		{"corrections/index.html", func(w io.Writer) error { return Corrections(w, site, newest) }},
		{"feed.atom", func(w io.Writer) error { return Feed(w, site, newest) }},
	}
	for _, all := range articles {
		pages = append(pages, articlePages(site, all)...)
	}
	return append(pages, staticPages()...)
}

func articlePages(site Site, all []newsroom.Edition) []Page {
	last := len(all) - 1
	dir := all[last].Slug + "/"
	show := func(view View) func(io.Writer) error {
		return func(w io.Writer) error { return Article(w, site, all, view) }
	}
	pages := []Page{{dir + "index.html", show(View{Edition: last, Depth: 1})}}
	if Faces(all[last]) {
		pages = append(pages, Page{dir + "facing/index.html", show(View{Edition: last, Whole: true, Depth: 2})})
	}
	for i, e := range all {
		pages = append(pages, Page{dir + strconv.Itoa(e.Number) + "/index.html", show(View{Edition: i, Depth: 2})})
	}
	return pages
}

func staticPages() []Page {
	var pages []Page
	hashed, _ := hashedNames()
	for _, name := range slices.Sorted(maps.Keys(hashed)) {
		pages = append(pages, Page{"static/" + hashed[name], func(w io.Writer) error {
			data, err := fs.ReadFile(Static(), name)
			if err == nil {
				_, err = w.Write(data)
			}
			return err
		}})
	}
	return pages
}
