package capture

import (
	"context"
	"net/netip"
)

// Resolver looks up the addresses of a host; *net.Resolver is one.
type Resolver interface {
	LookupNetIP(ctx context.Context, network, host string) ([]netip.Addr, error)
}

// Dialer opens connections to the open web and to nowhere else: the address that was checked is the
// address that is dialled. The zero Dialer is ready to use.
type Dialer struct {
	AllowLoopback bool
	Resolver      Resolver // nil: the system's
}
