package web

import (
	"errors"
	"strconv"
	"testing"
)

func TestPageCache(t *testing.T) {
	c := newPageCache(40_000)
	made := 0
	get := func(slug, stamp string) *rendered {
		t.Helper()
		p, err := c.get(pageKey{slug: slug}, stamp, func() (*rendered, error) {
			made++
			return newRendered(htmlType, make([]byte, 3000)), nil
		})
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	if first := get("a", "1"); get("a", "1") != first || made != 1 {
		t.Errorf("the same page was made %d times", made)
	}
	if get("a", "2"); made != 2 {
		t.Error("a new stamp did not make the page anew")
	}
	for i := range 50 {
		get(strconv.Itoa(i), "1")
		if c.used > c.limit {
			t.Fatalf("the cache holds %d bytes, limit %d", c.used, c.limit)
		}
	}
	if made = 0; get("49", "1") == nil || made != 0 {
		t.Error("the page used last was dropped")
	}
	if get("0", "1"); made != 1 {
		t.Error("the page used longest ago was kept")
	}
	broken := errors.New("broken")
	if _, err := c.get(pageKey{slug: "bad"}, "1", func() (*rendered, error) { return nil, broken }); !errors.Is(err, broken) {
		t.Errorf("a page that fails gives %v", err)
	}
	if c.find(pageKey{slug: "bad"}, "1") != nil {
		t.Error("a page that failed is kept")
	}
}

func TestTakesGzip(t *testing.T) {
	for header, want := range map[string]bool{
		"": false, "gzip": true, "br, gzip": true, "gzip;q=0": false, "gzip; q=0.0, br": false, "gzip;q=0.5": true, "*": true, "identity": false, "xgzip": false,
	} {
		if got := takesGzip(header); got != want {
			t.Errorf("takesGzip(%q) = %v", header, got)
		}
	}
}
