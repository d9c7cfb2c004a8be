package web

import (
	"bytes"
	"compress/gzip"
	"container/list"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"
)

// pageCacheBytes bounds the memory that rendered pages take, all outlets together.
const pageCacheBytes = 24 << 20

const htmlType = "text/html; charset=utf-8"

// readerPolicy is the content security policy of the readers' pages: they load nothing from elsewhere, run
// only their own script, post nothing and stand in nobody's frame.
const readerPolicy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// Header values that are the same on every page, made once.
var (
	policyHeader   = []string{readerPolicy}
	noSniff        = []string{"nosniff"}
	noReferrer     = []string{"no-referrer-when-downgrade"}
	varyEncoding   = []string{"Accept-Encoding"}
	gzipEncoding   = []string{"gzip"}
	forGood        = []string{"public, max-age=31536000, immutable"}
	askEveryTime   = []string{"public, no-cache"} // kept, but asked for each time: a correction shows at once
	smallestZipped = 512                          // bytes
)

// rendered is a finished page, with its headers and its compressed form. It is never changed.
type rendered struct {
	kind, cache       []string
	body, zipped      []byte
	tag, zippedTag    string
	tagHead, zipTag   []string
	length, zipLength []string
}

func render(contentType string, write func(io.Writer) error) (*rendered, error) {
	var page bytes.Buffer
	if err := write(&page); err != nil {
		return nil, err
	}
	return newRendered(contentType, page.Bytes()), nil
}

func newRendered(contentType string, body []byte) *rendered {
	sum := sha256.Sum256(body)
	hash := hex.EncodeToString(sum[:12])
	p := &rendered{kind: []string{contentType}, cache: askEveryTime, body: body, tag: `"` + hash + `"`, zippedTag: `"` + hash + `-gz"`}
	p.tagHead, p.zipTag = []string{p.tag}, []string{p.zippedTag}
	p.length = []string{strconv.Itoa(len(body))}
	if len(body) < smallestZipped {
		return p
	}
	var zipped bytes.Buffer
	z := gzip.NewWriter(&zipped)
	_, _ = z.Write(body) // writing to memory does not fail
	_ = z.Close()
	p.zipped, p.zipLength = zipped.Bytes(), []string{strconv.Itoa(zipped.Len())}
	return p
}

// size is what the page costs in memory, in bytes.
func (p *rendered) size() int { return len(p.body) + len(p.zipped) + 512 }

// serve answers with the page, compressed where the reader takes it, or says that the reader has it.
func (p *rendered) serve(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	zip := p.zipped != nil && takesGzip(r.Header.Get("Accept-Encoding"))
	body, tag, length := p.body, p.tagHead, p.length
	if zip {
		body, tag, length = p.zipped, p.zipTag, p.zipLength
	}
	h["Etag"], h["Cache-Control"] = tag, p.cache
	if h["Vary"] == nil {
		h["Vary"] = varyEncoding
	}
	h["Content-Security-Policy"], h["X-Content-Type-Options"], h["Referrer-Policy"] = policyHeader, noSniff, noReferrer
	if known := r.Header.Get("If-None-Match"); known != "" && (strings.Contains(known, p.tag) || strings.Contains(known, p.zippedTag)) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h["Content-Type"], h["Content-Length"] = p.kind, length
	if zip {
		h["Content-Encoding"] = gzipEncoding
	}
	w.WriteHeader(http.StatusOK)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body) // the connection is gone: nobody to tell
	}
}

// takesGzip reads an Accept-Encoding header as far as it matters here.
func takesGzip(header string) bool {
	for header != "" {
		var one string
		one, header, _ = strings.Cut(header, ",")
		name, q, _ := strings.Cut(strings.TrimSpace(one), ";")
		if name = strings.TrimSpace(name); name == "gzip" || name == "*" {
			q = strings.ReplaceAll(q, " ", "")
			return q != "q=0" && q != "q=0.0" && q != "q=0.00" && q != "q=0.000"
		}
	}
	return false
}

// pageKey names a page of the public site. Only pages that exist are kept, so that made-up addresses take
// no memory.
type pageKey struct {
	outlet, slug, kind string
	number             int
}

// stampAge is how long a page is taken to be what the store says without asking it: in a burst one question
// answers for all requests of that time. It is far below what a reader could notice of a correction.
const stampAge = time.Millisecond

// pageCache keeps finished pages with the stamp of what they were made from; the ones asked for longest
// ago go first when the memory is used up.
type pageCache struct {
	mu    sync.Mutex
	limit int // bytes
	used  int
	order *list.List // of *keptPage, the last used first
	pages map[pageKey]*list.Element
}

type keptPage struct {
	key   pageKey
	stamp string
	asked time.Time // when the store last confirmed the stamp
	page  *rendered
}

func newPageCache(limit int) *pageCache {
	return &pageCache{limit: limit, order: list.New(), pages: map[pageKey]*list.Element{}}
}

// get is the page made from the stamp's state, or a new one. A page that fails to be made is not kept.
func (c *pageCache) get(key pageKey, stamp string, make func() (*rendered, error)) (*rendered, error) {
	if page := c.find(key, stamp); page != nil {
		return page, nil
	}
	page, err := make()
	if err != nil {
		return nil, err
	}
	c.keep(key, stamp, page)
	return page, nil
}

func (c *pageCache) find(key pageKey, stamp string) *rendered {
	c.mu.Lock()
	defer c.mu.Unlock()
	at, ok := c.pages[key]
	if !ok {
		return nil
	}
	kept := at.Value.(*keptPage)
	if kept.stamp != stamp {
		return nil
	}
	kept.asked = time.Now()
	c.order.MoveToFront(at)
	return kept.page
}

// recent is the page if the store confirmed it less than stampAge ago, else nil.
func (c *pageCache) recent(key pageKey) *rendered {
	c.mu.Lock()
	defer c.mu.Unlock()
	at, ok := c.pages[key]
	if !ok {
		return nil
	}
	kept := at.Value.(*keptPage)
	if time.Since(kept.asked) > stampAge {
		return nil
	}
	return kept.page
}

func (c *pageCache) keep(key pageKey, stamp string, page *rendered) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if at, ok := c.pages[key]; ok {
		c.drop(at)
	}
	if page.size() > c.limit/4 {
		return // one huge article must not drive all others out
	}
	c.pages[key] = c.order.PushFront(&keptPage{key, stamp, time.Now(), page})
	c.used += page.size()
	for c.used > c.limit {
		c.drop(c.order.Back())
	}
}

func (c *pageCache) drop(at *list.Element) {
	kept := c.order.Remove(at).(*keptPage)
	delete(c.pages, kept.key)
	c.used -= kept.page.size()
}
