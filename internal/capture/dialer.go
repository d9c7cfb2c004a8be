package capture

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"strconv"
	"syscall"
	"time"
)

// Resolver looks up the addresses of a host; *net.Resolver is one.
type Resolver interface {
	LookupNetIP(ctx context.Context, network, host string) ([]netip.Addr, error)
}

// Dialer opens connections to the open web and to nowhere else. It looks a name up once, refuses the name
// when any of its addresses may not be reached, and dials the very addresses it has checked. The zero
// Dialer is ready to use.
type Dialer struct {
	AllowLoopback bool
	Resolver      Resolver // nil: the system's

	// dial stands in for the network in tests.
	dial func(ctx context.Context, network, address string) (net.Conn, error)
}

const connectTimeout = 10 * time.Second

// webPorts are the ports of public hosts that may be asked; a loopback server of a test has any port.
var webPorts = map[uint16]bool{80: true, 443: true, 8000: true, 8008: true, 8080: true, 8443: true}

// Transport is an HTTP transport over d: no proxy, whatever the environment says, and no reuse of a
// connection that was opened before a check.
func (d *Dialer) Transport() *http.Transport {
	return &http.Transport{
		Proxy:                  nil,
		DialContext:            d.DialContext,
		DisableKeepAlives:      true,
		DisableCompression:     true,
		TLSHandshakeTimeout:    connectTimeout,
		ResponseHeaderTimeout:  20 * time.Second,
		MaxResponseHeaderBytes: 128 << 10,
	}
}

// DialContext connects to a host and port over TCP. A refusal is an *Error with ReasonAddress, ReasonPort,
// ReasonResolve or ReasonConnect.
func (d *Dialer) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	host, portText, err := net.SplitHostPort(address)
	if err != nil {
		return nil, &Error{Reason: ReasonURL, Err: err}
	}
	port, err := strconv.ParseUint(portText, 10, 16)
	if err != nil {
		return nil, &Error{Reason: ReasonURL, Host: host, Err: err}
	}
	addrs, err := d.Check(ctx, host, uint16(port))
	if err != nil {
		return nil, err
	}
	return d.dialFirst(ctx, host, addrs, uint16(port))
}

// Check resolves host and gives its addresses when every one of them, and the port, may be reached.
func (d *Dialer) Check(ctx context.Context, host string, port uint16) ([]netip.Addr, error) {
	addrs, err := d.lookup(ctx, host)
	if err != nil {
		return nil, err
	}
	for i, addr := range addrs {
		if what := refusal(addr, d.AllowLoopback); what != "" {
			return nil, &Error{Reason: ReasonAddress, Host: host, Err: fmt.Errorf("%s is %s", addr, what)}
		}
		addrs[i] = addr.Unmap()
		if !webPorts[port] && !addrs[i].IsLoopback() {
			return nil, &Error{Reason: ReasonPort, Host: host}
		}
	}
	return addrs, nil
}

func (d *Dialer) lookup(ctx context.Context, host string) ([]netip.Addr, error) {
	if addr, err := netip.ParseAddr(host); err == nil {
		return []netip.Addr{addr}, nil
	}
	if numeric(host) {
		return nil, &Error{Reason: ReasonURL, Host: host, Err: errors.New("a number in disguise")}
	}
	var r Resolver = net.DefaultResolver
	if d.Resolver != nil {
		r = d.Resolver
	}
	addrs, err := r.LookupNetIP(ctx, "ip", host)
	if err != nil {
		if ctx.Err() != nil {
			return nil, stopped(ctx, host)
		}
		return nil, &Error{Reason: ReasonResolve, Host: host, Err: err}
	}
	if len(addrs) == 0 {
		return nil, &Error{Reason: ReasonResolve, Host: host}
	}
	return append([]netip.Addr(nil), addrs...), nil
}

// dialFirst tries the checked addresses in turn; the socket is checked once more before it connects.
func (d *Dialer) dialFirst(ctx context.Context, host string, addrs []netip.Addr, port uint16) (net.Conn, error) {
	dial := d.dial
	if dial == nil {
		dial = (&net.Dialer{Timeout: connectTimeout, Control: d.control}).DialContext
	}
	var last error
	for _, addr := range addrs {
		conn, err := dial(ctx, "tcp", netip.AddrPortFrom(addr, port).String())
		if err == nil {
			return conn, nil
		}
		if last = err; ctx.Err() != nil {
			return nil, stopped(ctx, host)
		}
	}
	var refused *Error
	if errors.As(last, &refused) {
		return nil, refused
	}
	if timeout, ok := errors.AsType[net.Error](last); ok && timeout.Timeout() {
		return nil, &Error{Reason: ReasonTimeout, Host: host, Err: last}
	}
	return nil, &Error{Reason: ReasonConnect, Host: host, Err: last}
}

// control is the last gate: it sees the address that the operating system is about to connect to.
func (d *Dialer) control(_, address string, _ syscall.RawConn) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return &Error{Reason: ReasonAddress, Err: err}
	}
	if what := refusal(at.Addr(), d.AllowLoopback); what != "" {
		return &Error{Reason: ReasonAddress, Err: fmt.Errorf("%s is %s", at.Addr(), what)}
	}
	return nil
}

// stopped is the error of a context that ended: too slow, or given up by the caller.
func stopped(ctx context.Context, host string) *Error {
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return &Error{Reason: ReasonTimeout, Host: host, Err: ctx.Err()}
	}
	return &Error{Reason: ReasonCancelled, Host: host, Err: ctx.Err()}
}
