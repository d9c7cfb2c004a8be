package web_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"recto/internal/publish/publishtest"
)

// BenchmarkPublicPage measures a page served from the store against a bare net/http handler that writes
// the same bytes, on one core and in one run, by turns. The client is a few lines over a socket, so that
// the time is the servers'. "x-bare" is how many times as long the page takes.
func BenchmarkPublicPage(b *testing.B) {
	for _, encoding := range []string{"identity", "gzip"} {
		b.Run(encoding, func(b *testing.B) { benchPage(b, encoding) })
	}
}

func benchPage(b *testing.B, encoding string) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	h := newHouse(b)
	putEditions(b, h.store, h.outlet.ID, publishtest.Editions())
	const path = "/pier/bridge-night/"
	page := fetch(b, "GET", h.server.URL+path, "Accept-Encoding", encoding)
	body := []byte(page.body)
	bare := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Content-Length", strconv.Itoa(len(body)))
		_, _ = w.Write(body)
	}))
	defer bare.Close()
	store, plain := dial(b, h.server.URL, path, encoding), dial(b, bare.URL, path, encoding)
	const turn = 100 // requests before the other's turn
	var storeTime, bareTime time.Duration
	requests := 0
	for b.Loop() {
		storeTime += store.ask(b, turn, len(body))
		bareTime += plain.ask(b, turn, len(body))
		requests += turn
	}
	perSecond := func(d time.Duration) float64 { return float64(requests) / d.Seconds() }
	b.ReportMetric(perSecond(storeTime), "page-req/s")
	b.ReportMetric(perSecond(bareTime), "bare-req/s")
	b.ReportMetric(storeTime.Seconds()/bareTime.Seconds(), "x-bare")
	b.ReportMetric(float64(len(body)), "bytes/page")
}

// line is one kept-alive connection that asks for the same page again and again.
type line struct {
	conn    net.Conn
	in      *bufio.Reader
	request string
}

func dial(b *testing.B, url, path, encoding string) *line {
	b.Helper()
	host := strings.TrimPrefix(url, "http://")
	conn, err := net.Dial("tcp", host)
	must(b, err)
	b.Cleanup(func() { conn.Close() })
	request := fmt.Sprintf("GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Encoding: %s\r\n\r\n", path, host, encoding)
	return &line{conn, bufio.NewReaderSize(conn, 64<<10), request}
}

// ask sends n requests one after the other and reads the answers, each with a body of the given length.
func (l *line) ask(b *testing.B, n, length int) time.Duration {
	b.Helper()
	start := time.Now()
	for range n {
		if _, err := io.WriteString(l.conn, l.request); err != nil {
			b.Fatal(err)
		}
		status, err := l.in.ReadSlice('\n')
		if err != nil || !strings.HasPrefix(string(status), "HTTP/1.1 200") {
			b.Fatalf("answer %q: %v", status, err)
		}
		for header := status; len(header) > 2; {
			if header, err = l.in.ReadSlice('\n'); err != nil {
				b.Fatal(err)
			}
		}
		if _, err := l.in.Discard(length); err != nil {
			b.Fatal(err)
		}
	}
	return time.Since(start)
}
