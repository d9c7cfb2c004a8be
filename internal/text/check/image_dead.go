package check

import (
	"net/netip"
	"strings"
)

// deadImages looks for images that no reader can see: files on somebody's own machine, and files that are not there.
func deadImages(w *whole) {
	for _, p := range allImages(w.Target) {
		key := ""
		switch {
		case p.url == "":
			key = "check.image.no_address"
		case private(p.url):
			key = "check.image.private"
		case w.Exists != nil && relative(p.url) && !w.Exists(p.url):
			key = "check.image.no_file"
		default:
			continue
		}
		w.report(Warning, p.block, [2]int{p.at, p.end}, key, map[string]string{"URL": clip(p.url, 200)}, p.url)
	}
}

// private reports an address that leads to the writer's own machine.
func private(url string) bool {
	lower := strings.ToLower(url)
	for _, scheme := range [...]string{"file:", "blob:", "about:", "c:", "d:"} {
		if strings.HasPrefix(lower, scheme) {
			return true
		}
	}
	h := host(lower)
	if ip, err := netip.ParseAddr(strings.Trim(h, "[]")); err == nil {
		return ip.IsPrivate() || ip.IsLoopback() || ip.IsLinkLocalUnicast()
	}
	return h == "localhost" || strings.HasSuffix(h, ".local")
}

// relative reports an address that names a file beside the article.
func relative(url string) bool {
	return !strings.HasPrefix(url, "/") && !strings.HasPrefix(url, "#") && !strings.Contains(url, ":")
}
