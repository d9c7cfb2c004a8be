// Package publish turns editions into what readers see: the article facing its source (one sentence at a
// time, or all of it), the front page, the page of corrections, the Atom feed, and a whole static site.
//
// It writes onto an io.Writer from plain values and saves nothing; it knows no database and no HTTP.
//
// # Addresses
//
// A site lies under one root and holds, relative to it:
//
//	index.html                  the front page
//	{slug}/                     an article's newest edition, one sentence facing
//	{slug}/facing/              the same, whole facing
//	{slug}/{n}/                 edition n of it, for good
//	corrections/                all corrections
//	feed.atom                   the feed
//	media/{digest}              images kept with a capture
//	static/{name}.{hash}.{ext}  style sheet, script, mark
//
// All links are relative to the page they stand on, so that a site can be moved as it is. A page that is
// served links to a folder ("../"); a page of a site built into a folder (Site.Folder) names the file
// ("../index.html"), because a browser that reads from a disk shows a folder as a list of files. Nothing
// else differs between the two.
package publish

import (
	"io"

	"recto/internal/newsroom"
)

// Site is the outlet whose pages are written, and how they are addressed.
type Site struct {
	Outlet newsroom.Outlet
	// Base is the absolute address of the site's root ("https://example.org/duiye/"), "" when it is not
	// known: then pages carry no canonical address and the feed no link to itself.
	Base string
	// Folder says that the pages are read from a disk, so that links name index.html.
	Folder bool
}

// Page is one file of a static site: its path below the root, with slashes, and its content.
type Page struct {
	Path  string
	Write func(io.Writer) error
}
