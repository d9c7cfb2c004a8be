package web

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"recto/internal/workflow"
)

// How often one may knock: a burst, then one every interval. Each attempt counts against the name that is
// tried and against the place it comes from.
const (
	nameBurst   = 8
	nameEvery   = 30 * time.Second
	placeBurst  = 40
	placeEvery  = 2 * time.Second
	maxKnockers = 10000 // buckets kept; beyond it the full ones are forgotten, then all
)

// The longest bodies, in bytes: forms, the two files of an import and the one of a source with what stands around them.
const (
	maxForm   = 1 << 20
	maxImport = 2*workflow.MaxImport + maxForm
	maxSource = workflow.MaxSource + maxForm
)

func bodyLimit(r *http.Request) int64 {
	if strings.HasPrefix(r.URL.Path, "/desk/") && strings.HasSuffix(r.URL.Path, "/memory/import") {
		return maxExchange
	}
	if strings.HasPrefix(r.URL.Path, "/desk/") && strings.HasSuffix(r.URL.Path, "/import") {
		return maxImport
	}
	if strings.HasPrefix(r.URL.Path, "/desk/") && strings.HasSuffix(r.URL.Path, "/source") {
		return maxSource
	}
	return maxForm
}

// doors limits sign-in attempts. It keeps no address: a bucket is named by a keyed hash whose key lives
// and dies with the process, and is in memory only.
type doors struct {
	now     func() time.Time
	key     []byte
	mu      sync.Mutex
	buckets map[[sha256.Size]byte]*rate.Limiter
}

func newDoors(now func() time.Time) *doors {
	key := make([]byte, 32)
	rand.Read(key)
	return &doors{now: now, key: key, buckets: make(map[[sha256.Size]byte]*rate.Limiter)}
}

// knock counts an attempt and reports whether it may go on. An empty name counts the place only.
func (d *doors) knock(r *http.Request, name string) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	ok := d.bucket("place", placeOf(r), placeEvery, placeBurst).AllowN(d.now(), 1)
	if name = strings.ToLower(strings.TrimSpace(name)); name != "" {
		ok = d.bucket("name", name, nameEvery, nameBurst).AllowN(d.now(), 1) && ok
	}
	return ok
}

func (d *doors) bucket(kind, what string, every time.Duration, burst int) *rate.Limiter {
	mac := hmac.New(sha256.New, d.key)
	mac.Write([]byte(kind + "\x00" + what))
	id := [sha256.Size]byte(mac.Sum(nil))
	if b, ok := d.buckets[id]; ok {
		return b
	}
	if len(d.buckets) >= maxKnockers {
		d.forget()
	}
	b := rate.NewLimiter(rate.Every(every), burst)
	d.buckets[id] = b
	return b
}

func (d *doors) forget() {
	for id, b := range d.buckets {
		if b.TokensAt(d.now()) >= float64(b.Burst()) {
			delete(d.buckets, id)
		}
	}
	if len(d.buckets) >= maxKnockers {
		clear(d.buckets)
	}
}

// placeOf is the network a request comes from: an IPv4 address, or the /64 of an IPv6 one.
func placeOf(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return "unknown"
	}
	addr, err := netip.ParseAddr(host)
	if err != nil {
		return "unknown"
	}
	if addr = addr.Unmap(); addr.Is6() {
		if net64, err := addr.WithZone("").Prefix(64); err == nil {
			return net64.String()
		}
	}
	return addr.String()
}
