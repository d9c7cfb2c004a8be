package capture

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"recto/internal/format/warc"
)

// exchange is one request and its answer, as they went over the wire and as they are understood.
type exchange struct {
	url      *url.URL
	at       time.Time
	ip       string
	request  []byte // raw
	response []byte // raw, from the status line of the final answer
	cut      bool   // response was not read to its end
	// payload is the digest of the body with its transfer encoding taken off and its content encoding still on.
	payload string

	status int
	header http.Header
	body   []byte // unpacked
}

// wish is what an exchange may bring.
type wish struct {
	accept string
	limit  int64 // bytes of body, on the wire and unpacked
	// look judges the head before the body is read; nil: all is welcome.
	look func(status int, header http.Header) error
	// cut stops at the limit instead of failing: for bodies that nobody will read.
	cut func(status int) bool
}

var errTooLarge = errors.New("larger than the limit")

// get makes one request and follows nothing.
func (f *Fetcher) get(ctx context.Context, u *url.URL, w wish) (*exchange, error) {
	rec := &recorder{limit: 2*w.limit + 512<<10}
	transport := f.dialer.Transport()
	transport.DialContext = rec.wrap(f.dialer.DialContext)
	transport.DialTLSContext = rec.wrap(f.dialTLS)
	defer transport.CloseIdleConnections()

	req := (&http.Request{Method: http.MethodGet, URL: u, Host: u.Host, Header: http.Header{
		"User-Agent":      {f.cfg.UserAgent},
		"Accept":          {w.accept},
		"Accept-Encoding": {"gzip"},
	}}).WithContext(ctx)
	x := &exchange{url: u, at: f.cfg.Now().UTC()}
	resp, err := transport.RoundTrip(req)
	if err != nil {
		return nil, rec.failure(ctx, u, err)
	}
	defer resp.Body.Close()
	x.status, x.header = resp.StatusCode, resp.Header
	if w.look != nil {
		if err := w.look(x.status, x.header); err != nil {
			return nil, err
		}
	}
	if err := x.readBody(resp, w); err != nil {
		return nil, rec.failure(ctx, u, err)
	}
	x.request, x.response, x.ip = rec.take()
	if resp.ContentLength >= 0 && !x.cut {
		x.response = trimTail(x.response, resp.ContentLength)
	}
	return x, nil
}

// readBody takes the body in and unpacks it, each up to the limit.
func (x *exchange) readBody(resp *http.Response, w wish) error {
	raw, err := readUpTo(resp.Body, w.limit)
	if err == errTooLarge && w.cut != nil && w.cut(x.status) {
		x.cut = true
		return nil
	}
	if err != nil {
		return err
	}
	x.payload = warc.Digest(raw)
	switch encoding := strings.ToLower(strings.TrimSpace(strings.Join(resp.Header.Values("Content-Encoding"), ","))); encoding {
	case "", "identity":
		x.body = raw
	case "gzip", "x-gzip":
		if len(raw) == 0 {
			return nil
		}
		zip, err := gzip.NewReader(bytes.NewReader(raw))
		if err != nil {
			return err
		}
		x.body, err = readUpTo(zip, w.limit)
		return err
	default:
		return errors.New("an encoding that was not asked for")
	}
	return nil
}

func readUpTo(r io.Reader, limit int64) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, limit+1))
	if int64(len(b)) > limit {
		return b[:limit], errTooLarge
	}
	return b, err
}

// trimTail drops what a server sent behind the end of its answer.
func trimTail(response []byte, length int64) []byte {
	head := bytes.Index(response, []byte("\r\n\r\n"))
	if head < 0 || int64(len(response)-head-4) <= length {
		return response
	}
	return response[:int64(head)+4+length]
}

// dialTLS is the guarded dial with a TLS handshake; it speaks HTTP/1.1, whose bytes can be archived as they are.
func (f *Fetcher) dialTLS(ctx context.Context, network, address string) (net.Conn, error) {
	conn, err := f.dialer.DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	host, _, _ := net.SplitHostPort(address)
	secure := tls.Client(conn, &tls.Config{
		ServerName: host, RootCAs: f.cfg.Roots, NextProtos: []string{"http/1.1"}, MinVersion: tls.VersionTLS12,
	})
	shaking, cancel := context.WithTimeout(ctx, connectTimeout)
	defer cancel()
	if err := secure.HandshakeContext(shaking); err != nil {
		conn.Close()
		if shaking.Err() != nil {
			return nil, stopped(shaking, host)
		}
		return nil, &Error{Reason: ReasonTLS, Host: host, Err: err}
	}
	return secure, nil
}
