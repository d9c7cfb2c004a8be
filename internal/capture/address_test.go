package capture

import (
	"net/netip"
	"strings"
	"testing"
)

// Every refused network by its first and last address; the neighbours outside stand in TestPublicAddressesPass.
func TestReservedAddressesAreRefused(t *testing.T) {
	for _, c := range []struct{ what, addresses string }{
		{"this network", "0.0.0.0 0.255.255.255"},
		{"private 10/8", "10.0.0.0 10.255.255.255"},
		{"provider's", "100.64.0.0 100.100.100.200 100.127.255.255"},
		{"loopback", "127.0.0.0 127.0.0.1 127.255.255.255"},
		{"Azure's host", "168.63.129.16"},
		{"link-local and metadata", "169.254.0.0 169.254.169.254 169.254.170.2 169.254.255.255"},
		{"private 172.16/12", "172.16.0.0 172.31.255.255"},
		{"protocol assignments", "192.0.0.0 192.0.0.192 192.0.0.255"},
		{"documentation", "192.0.2.0 192.0.2.255 198.51.100.0 198.51.100.255 203.0.113.0 203.0.113.255"},
		{"AS112 and relays", "192.31.196.0 192.31.196.255 192.52.193.1 192.88.99.0 192.88.99.255 192.175.48.255"},
		{"private 192.168/16", "192.168.0.0 192.168.255.255"},
		{"benchmarking", "198.18.0.0 198.19.255.255"},
		{"multicast", "224.0.0.0 239.255.255.255"},
		{"reserved, broadcast", "240.0.0.0 255.255.255.254 255.255.255.255"},
		{"unspecified and loopback 6", ":: ::1"},
		{"IPv4-compatible", "::7f00:1 ::a00:1 ::808:808"},
		{"IPv4-mapped", "::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 ::ffff:0.0.0.0 ::ffff:192.168.1.1 ::ffff:255.255.255.255"},
		{"IPv4-translated", "::ffff:0:7f00:1 ::ffff:0:808:808"},
		{"NAT64", "64:ff9b:: 64:ff9b::7f00:1 64:ff9b::808:808 64:ff9b::ffff:ffff"},
		{"local NAT64", "64:ff9b:1:: 64:ff9b:1::a00:1 64:ff9b:1:ffff:ffff:ffff:ffff:ffff"},
		{"discard", "100:: 100::1"},
		{"Teredo", "2001:: 2001::1 2001:0:ffff:ffff:ffff:ffff:ffff:ffff"},
		{"benchmarking 6", "2001:2:: 2001:2:0:ffff::1"},
		{"ORCHID", "2001:10::1 2001:20::1 2001:2f:ffff::1"},
		{"protocol assignments 6", "2001:1::1 2001:3::1 2001:4:112::1 2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff"},
		{"documentation 6", "2001:db8:: 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff 3fff:: 3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff"},
		{"6to4", "2002:: 2002:7f00:1:: 2002:a00:1::1 2002:808:808::1 2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff"},
		{"AS112 6", "2620:4f:8000::1"},
		{"segment routing", "5f00::1"},
		{"unique local, cloud metadata", "fc00:: fd00::1 fd00:ec2::254 fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"},
		{"link-local 6", "fe80:: fe80::1 febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff"},
		{"site-local", "fec0::1 feff:ffff::1"},
		{"multicast 6", "ff00:: ff02::1 ff0e::1 ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"},
		{"outside of what is handed out", "1fff:ffff::1 4000:: 8000::1"},
		{"ISATAP", "2a00:1450::5efe:7f00:1 2a00:1450::200:5efe:a00:1"},
		{"with a zone", "fe80::1%eth0 2a00:1450:4001::1%eth0"},
	} {
		for _, addr := range fields(t, c.addresses) {
			if refusal(addr, false) == "" {
				t.Errorf("%s: %s may be reached", c.what, addr)
			}
		}
	}
	if refusal(netip.Addr{}, true) == "" {
		t.Error("no address at all may be reached")
	}
}

func TestPublicAddressesPass(t *testing.T) {
	for _, addr := range fields(t, `1.0.0.0 8.8.8.8 9.255.255.255 11.0.0.0 93.184.216.34 100.63.255.255 100.128.0.0 126.255.255.255
		128.0.0.0 168.63.129.15 168.63.129.17 169.253.255.255 169.255.0.0 172.15.255.255 172.32.0.0 191.255.255.255 192.0.1.0 192.0.3.0
		192.88.98.255 192.88.100.0 192.167.255.255 192.169.0.0 198.17.255.255 198.20.0.0 198.51.99.255 198.51.101.0 203.0.112.255
		203.0.114.0 223.255.255.255 ::ffff:8.8.8.8
		2001:200::1 2001:4860:4860::8888 2001:db7:ffff::1 2001:db9::1 2003::1 2400:cb00::1 2606:4700::1111 2a00:1450:4001:800::200e 3ffe:ffff::1`) {
		if what := refusal(addr, false); what != "" {
			t.Errorf("%s is refused as %q", addr, what)
		}
	}
}

func TestLoopbackNeedsTheFlag(t *testing.T) {
	for _, addr := range fields(t, "127.0.0.1 127.8.8.8 ::1 ::ffff:127.0.0.1") {
		if refusal(addr, false) == "" || refusal(addr, true) != "" {
			t.Errorf("%s: refused %q without the flag, %q with it", addr, refusal(addr, false), refusal(addr, true))
		}
	}
	for _, addr := range fields(t, "0.0.0.0 :: 10.0.0.1 169.254.169.254 192.168.1.1 fe80::1 fc00::1 64:ff9b::7f00:1 2002:7f00:1::") {
		if refusal(addr, true) == "" {
			t.Errorf("%s may be reached when loopback may", addr)
		}
	}
}

// No IPv6 address outside 2000::/3 passes, whatever it is; and none inside a refused network.
func FuzzRefusal(f *testing.F) {
	f.Add([]byte{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 10, 0, 0, 1})
	f.Add([]byte{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1})
	f.Fuzz(func(t *testing.T, b []byte) {
		addr, ok := netip.AddrFromSlice(b)
		if !ok || refusal(addr, false) != "" {
			return
		}
		plain := addr.Unmap()
		if plain.IsPrivate() || plain.IsLoopback() || plain.IsMulticast() || plain.IsLinkLocalUnicast() || plain.IsUnspecified() ||
			plain.Is6() && !publicIPv6.Contains(plain) {
			t.Errorf("%s may be reached", addr)
		}
	})
}

func fields(t *testing.T, list string) (all []netip.Addr) {
	t.Helper()
	for _, s := range strings.Fields(list) {
		addr, err := netip.ParseAddr(s)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, addr)
	}
	return all
}
