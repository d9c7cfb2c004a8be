package capture

import (
	"errors"
	"net/netip"
	"net/url"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/idna"
)

// maxURL is the longest address that is fetched, in bytes.
const maxURL = 8 << 10

// webURL reads an address of the web and normalises it: lower-case host in ASCII without a trailing dot, no
// default port, no fragment. What two programs may read differently (backslashes, user names, control
// characters, numbers in disguise) is refused rather than mended.
func webURL(address string) (*url.URL, error) {
	address = strings.TrimSpace(address)
	if address == "" || len(address) > maxURL {
		return nil, &Error{Reason: ReasonURL, Err: errors.New("empty or too long")}
	}
	if strings.ContainsFunc(address, func(r rune) bool { return r <= ' ' || r == '\\' || r == 0x7f }) {
		return nil, &Error{Reason: ReasonURL, Err: errors.New("backslash, blank or control character")}
	}
	u, err := url.Parse(address)
	if err != nil {
		return nil, &Error{Reason: ReasonURL, Err: err}
	}
	return checkURL(u)
}

// resolveURL is webURL for an address found on a page, relative to base.
func resolveURL(base *url.URL, ref string) (*url.URL, error) {
	ref = strings.TrimSpace(ref)
	if len(ref) > maxURL || strings.ContainsFunc(ref, func(r rune) bool { return r < ' ' || r == '\\' || r == 0x7f }) {
		return nil, &Error{Reason: ReasonURL}
	}
	u, err := base.Parse(ref)
	if err != nil {
		return nil, &Error{Reason: ReasonURL, Err: err}
	}
	return checkURL(u)
}

func checkURL(u *url.URL) (*url.URL, error) {
	scheme := strings.ToLower(u.Scheme)
	if scheme != "http" && scheme != "https" {
		return nil, &Error{Reason: ReasonScheme}
	}
	if u.Opaque != "" || u.User != nil || u.Host == "" {
		return nil, &Error{Reason: ReasonURL, Err: errors.New("opaque, with a user name or without a host")}
	}
	host, err := asciiHost(u.Hostname())
	if err != nil {
		return nil, err
	}
	out := *u
	out.Scheme, out.Fragment, out.RawFragment = scheme, "", ""
	if out.Path == "" {
		out.Path = "/"
	}
	out.Host = host
	if strings.Contains(host, ":") {
		out.Host = "[" + host + "]"
	}
	if port := u.Port(); port != "" && !(scheme == "http" && port == "80") && !(scheme == "https" && port == "443") {
		out.Host += ":" + port
	}
	return &out, nil
}

// asciiHost is a host name as the wire has it, or an IP address in its one canonical writing.
func asciiHost(host string) (string, error) {
	bad := &Error{Reason: ReasonURL}
	if strings.Contains(host, ":") { // IPv6, by url.Parse from within brackets
		addr, err := netip.ParseAddr(host)
		if err != nil || addr.Zone() != "" {
			return "", bad
		}
		return addr.String(), nil
	}
	ascii, err := idna.Lookup.ToASCII(host)
	if err != nil || !utf8.ValidString(host) {
		return "", bad
	}
	ascii = strings.TrimSuffix(ascii, ".")
	if again, err := idna.Lookup.ToASCII(ascii); err != nil || again != ascii {
		return "", bad
	}
	if len(ascii) > 253 {
		return "", bad
	}
	for label := range strings.SplitSeq(ascii, ".") {
		if label == "" || len(label) > 63 {
			return "", bad
		}
	}
	if addr, err := netip.ParseAddr(ascii); err == nil {
		return addr.String(), nil
	}
	if numeric(ascii) {
		return "", bad
	}
	return ascii, nil
}

// numeric reports a host whose last label is a number (decimal, octal, or hexadecimal with 0x): C libraries
// read "2130706433", "0177.1" and "0x7f.1" as addresses, and no public domain ends so.
func numeric(host string) bool {
	host = strings.TrimSuffix(host, ".")
	last := strings.ToLower(host[strings.LastIndexByte(host, '.')+1:])
	if rest, ok := strings.CutPrefix(last, "0x"); ok {
		return strings.Trim(rest, "0123456789abcdef") == ""
	}
	return last != "" && strings.Trim(last, "0123456789") == ""
}
