package capture

import (
	"context"
	"errors"
	"net"
	"net/netip"
	"slices"
	"testing"
)

// answers is a resolver that gives the next of its answers at each lookup, and the last one ever after.
type answers struct {
	replies [][]string
	asked   int
}

func (a *answers) LookupNetIP(context.Context, string, string) ([]netip.Addr, error) {
	reply := a.replies[min(a.asked, len(a.replies)-1)]
	a.asked++
	var all []netip.Addr
	for _, s := range reply {
		all = append(all, netip.MustParseAddr(s))
	}
	return all, nil
}

// recording gives a Dialer whose network only writes down what is dialled.
func recording(replies ...[]string) (*Dialer, *answers, *[]string) {
	resolver, dialled := &answers{replies: replies}, &[]string{}
	return &Dialer{Resolver: resolver, dial: func(_ context.Context, _, address string) (net.Conn, error) {
		*dialled = append(*dialled, address)
		return nil, errors.New("no network in this test")
	}}, resolver, dialled
}

func TestDialerRefusesWhatANameLeadsTo(t *testing.T) {
	for _, c := range []struct {
		name  string
		reply []string
		want  Reason
	}{
		{"private", []string{"10.0.0.5"}, ReasonAddress},
		{"metadata", []string{"169.254.169.254"}, ReasonAddress},
		{"loopback", []string{"127.0.0.1"}, ReasonAddress},
		{"mapped loopback", []string{"::ffff:127.0.0.1"}, ReasonAddress},
		{"NAT64 of loopback", []string{"64:ff9b::7f00:1"}, ReasonAddress},
		{"6to4 of private", []string{"2002:a00:1::1"}, ReasonAddress},
		{"public, then private", []string{"93.184.216.34", "192.168.0.1"}, ReasonAddress},
		{"private, then public", []string{"192.168.0.1", "93.184.216.34"}, ReasonAddress},
		{"public 4, unique-local 6", []string{"93.184.216.34", "fd00::1"}, ReasonAddress},
		{"nothing", nil, ReasonResolve},
	} {
		d, _, dialled := recording(c.reply)
		_, err := d.DialContext(t.Context(), "tcp", "news.example:443")
		if reason(err) != c.want || len(*dialled) > 0 {
			t.Errorf("%s: error %v, dialled %v; want the reason %s and nothing dialled", c.name, err, *dialled, c.want)
		}
	}
}

func TestDialerRefusesLiterals(t *testing.T) {
	for _, address := range []string{"127.0.0.1:80", "[::1]:80", "[::ffff:10.0.0.1]:80", "169.254.169.254:80", "0.0.0.0:80", "[::]:80",
		"2130706433:80", "0x7f.1:80", "0177.0.0.1:80", "127.1:80", "[fe80::1%lo]:80", "255.255.255.255:80", "93.184.216.34:22",
		"93.184.216.34:6379", "93.184.216.34:25", "93.184.216.34:0", "93.184.216.34:99999", "93.184.216.34"} {
		d, resolver, dialled := recording([]string{"93.184.216.34"})
		if _, err := d.DialContext(t.Context(), "tcp", address); err == nil || len(*dialled) > 0 || resolver.asked > 0 {
			t.Errorf("%s: error %v, dialled %v, names looked up %d; want an error and nothing done", address, err, *dialled, resolver.asked)
		}
	}
}

// A name is looked up once, and the addresses of that one answer are dialled: a second answer, however soon
// it comes, has no effect.
func TestDialerDialsWhatItChecked(t *testing.T) {
	d, resolver, dialled := recording([]string{"93.184.216.34", "::ffff:93.184.216.35", "2a00:1450::1"}, []string{"127.0.0.1"})
	d.DialContext(t.Context(), "tcp", "rebind.example:80")
	want := []string{"93.184.216.34:80", "93.184.216.35:80", "[2a00:1450::1]:80"}
	if !slices.Equal(*dialled, want) || resolver.asked != 1 {
		t.Errorf("dialled %v after %d lookups, want %v after 1", *dialled, resolver.asked, want)
	}
	if _, err := d.DialContext(t.Context(), "tcp", "rebind.example:80"); reason(err) != ReasonAddress || len(*dialled) != 3 {
		t.Errorf("second dial: error %v, dialled %v; want a refusal", err, *dialled)
	}
}

// Should a checked list ever hold a bad address, the socket itself is refused.
func TestSocketIsCheckedAgain(t *testing.T) {
	d := &Dialer{}
	_, err := d.dialFirst(t.Context(), "x.example", []netip.Addr{netip.MustParseAddr("127.0.0.1")}, 80)
	if reason(err) != ReasonAddress {
		t.Errorf("error = %v, want a refusal of the address", err)
	}
}

func TestTransportIgnoresProxies(t *testing.T) {
	t.Setenv("HTTP_PROXY", "http://127.0.0.1:9")
	t.Setenv("HTTPS_PROXY", "http://127.0.0.1:9")
	if (&Dialer{}).Transport().Proxy != nil {
		t.Error("the transport would use a proxy from the environment")
	}
}
