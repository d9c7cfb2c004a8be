package capture

import (
	"bytes"
	"context"
	"errors"
	"net"
	"net/url"
	"sync"
)

// recorder keeps what passes over one connection, in the clear, up to a limit of bytes that come in.
type recorder struct {
	limit int64

	mu       sync.Mutex
	sent     bytes.Buffer
	received bytes.Buffer
	ip       string
	overflow bool
}

type dialFunc = func(ctx context.Context, network, address string) (net.Conn, error)

func (r *recorder) wrap(dial dialFunc) dialFunc {
	return func(ctx context.Context, network, address string) (net.Conn, error) {
		conn, err := dial(ctx, network, address)
		if err != nil {
			return nil, err
		}
		r.mu.Lock()
		defer r.mu.Unlock()
		r.ip, _, _ = net.SplitHostPort(conn.RemoteAddr().String())
		return &recordedConn{Conn: conn, rec: r}, nil
	}
}

// take gives the recorded bytes; interim answers (1xx) before the final one are left out.
func (r *recorder) take() (request, response []byte, ip string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	response = bytes.Clone(r.received.Bytes())
	for bytes.HasPrefix(response, []byte("HTTP/1.1 1")) || bytes.HasPrefix(response, []byte("HTTP/1.0 1")) {
		_, rest, ok := bytes.Cut(response, []byte("\r\n\r\n"))
		if !ok {
			break
		}
		response = rest
	}
	return bytes.Clone(r.sent.Bytes()), response, r.ip
}

// failure turns an error of the exchange into one that people can read.
func (r *recorder) failure(ctx context.Context, u *url.URL, err error) *Error {
	r.mu.Lock()
	overflow, silent := r.overflow, r.received.Len() == 0
	r.mu.Unlock()
	host := u.Hostname()
	if own, ok := errors.AsType[*Error](err); ok {
		return own
	}
	if overflow || errors.Is(err, errTooLarge) {
		return &Error{Reason: ReasonTooLarge, Host: host}
	}
	if ctx.Err() != nil {
		return stopped(ctx, host)
	}
	if slow, ok := errors.AsType[net.Error](err); ok && slow.Timeout() {
		return &Error{Reason: ReasonTimeout, Host: host, Err: err}
	}
	if silent {
		return &Error{Reason: ReasonConnect, Host: host, Err: err}
	}
	return &Error{Reason: ReasonReply, Host: host, Err: err}
}

type recordedConn struct {
	net.Conn
	rec *recorder
}

func (c *recordedConn) Read(b []byte) (int, error) {
	n, err := c.Conn.Read(b)
	c.rec.mu.Lock()
	defer c.rec.mu.Unlock()
	if int64(c.rec.received.Len()+n) > c.rec.limit {
		c.rec.overflow = true
		return 0, errTooLarge
	}
	c.rec.received.Write(b[:n])
	return n, err
}

// Write keeps the bytes before it sends them: the answer may come, and the record be taken, before the
// sending goroutine runs again.
func (c *recordedConn) Write(b []byte) (int, error) {
	c.rec.mu.Lock()
	c.rec.sent.Write(b)
	c.rec.mu.Unlock()
	return c.Conn.Write(b)
}
