package capture

import "net/netip"

// refusedNets are the networks that no capture may reach, with what they are. An IPv6 address has to lie in
// 2000::/3 besides: all that is handed out to the public today lies there, so mapped (::ffff:0:0/96),
// translated (64:ff9b::/96, 64:ff9b:1::/48), unique-local, link-local and multicast addresses are out at once.
// Sources: the IANA special-purpose address registries for IPv4 and IPv6.
var refusedNets = []struct {
	net  netip.Prefix
	what string
}{
	{netip.MustParsePrefix("0.0.0.0/8"), "this network"},
	{netip.MustParsePrefix("10.0.0.0/8"), "private"},
	{netip.MustParsePrefix("100.64.0.0/10"), "shared by a provider"},
	{netip.MustParsePrefix("127.0.0.0/8"), loopback},
	{netip.MustParsePrefix("168.63.129.16/32"), "a cloud's own service"}, // public by number, Azure's host by use
	{netip.MustParsePrefix("169.254.0.0/16"), "link-local or cloud metadata"},
	{netip.MustParsePrefix("172.16.0.0/12"), "private"},
	{netip.MustParsePrefix("192.0.0.0/24"), "protocol assignments"},
	{netip.MustParsePrefix("192.0.2.0/24"), "documentation"},
	{netip.MustParsePrefix("192.31.196.0/24"), "AS112"},
	{netip.MustParsePrefix("192.52.193.0/24"), "multicast relay"},
	{netip.MustParsePrefix("192.88.99.0/24"), "6to4 relay"},
	{netip.MustParsePrefix("192.168.0.0/16"), "private"},
	{netip.MustParsePrefix("192.175.48.0/24"), "AS112"},
	{netip.MustParsePrefix("198.18.0.0/15"), "benchmarking"},
	{netip.MustParsePrefix("198.51.100.0/24"), "documentation"},
	{netip.MustParsePrefix("203.0.113.0/24"), "documentation"},
	{netip.MustParsePrefix("224.0.0.0/4"), "multicast"},
	{netip.MustParsePrefix("240.0.0.0/4"), "reserved or broadcast"},

	{netip.MustParsePrefix("2001::/23"), "Teredo, benchmarking and other protocol assignments"},
	{netip.MustParsePrefix("2001:db8::/32"), "documentation"},
	{netip.MustParsePrefix("2002::/16"), "6to4"},
	{netip.MustParsePrefix("2620:4f:8000::/48"), "AS112"},
	{netip.MustParsePrefix("3fff::/20"), "documentation"},
}

const loopback = "this machine"

var publicIPv6 = netip.MustParsePrefix("2000::/3")

// refusal says what kind of address addr is when it may not be reached, "" when it may.
// An IPv4 address in IPv6 clothes (::ffff:a.b.c.d) is judged by what it is.
func refusal(addr netip.Addr, allowLoopback bool) string {
	if !addr.IsValid() {
		return "no address"
	}
	if addr.Zone() != "" {
		return "bound to one network card"
	}
	addr = addr.Unmap()
	if addr.IsLoopback() {
		if allowLoopback {
			return ""
		}
		return loopback
	}
	if addr.Is6() {
		if !publicIPv6.Contains(addr) {
			return "not a public IPv6 address"
		}
		if tunnelled(addr) {
			return "ISATAP tunnel"
		}
	}
	for _, r := range refusedNets {
		if r.net.Contains(addr) {
			return r.what
		}
	}
	return ""
}

// tunnelled reports an ISATAP interface identifier (0000:5efe or 0200:5efe, then an IPv4 address).
func tunnelled(addr netip.Addr) bool {
	b := addr.As16()
	return b[8]&^0x02 == 0 && b[9] == 0 && b[10] == 0x5e && b[11] == 0xfe
}
