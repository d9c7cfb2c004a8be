package web

import (
	"fmt"
	"net/http/httptest"
	"testing"
	"time"
)

func TestDoors(t *testing.T) {
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	d := newDoors(func() time.Time { return now })
	from := func(address string) bool {
		r := httptest.NewRequest("POST", "/sign-in", nil)
		r.RemoteAddr = address
		return d.knock(r, "Lin")
	}
	for i := range nameBurst {
		if !from(fmt.Sprintf("192.0.2.%d:999", i)) {
			t.Fatalf("attempt %d for a name was refused", i+1)
		}
	}
	if from("192.0.2.200:1") {
		t.Error("one name may be tried without end from many places")
	}
	now = now.Add(nameEvery)
	if !from("192.0.2.200:1") {
		t.Error("the name stays shut after its interval")
	}
}

func TestDoorsCountPlaces(t *testing.T) {
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	d := newDoors(func() time.Time { return now })
	r := httptest.NewRequest("POST", "/sign-in", nil)
	for i := range placeBurst {
		r.RemoteAddr = fmt.Sprintf("[2001:db8::%x]:1", i+1)
		if !d.knock(r, fmt.Sprint("name", i)) {
			t.Fatalf("attempt %d was refused", i+1)
		}
	}
	if d.knock(r, "another") {
		t.Error("one /64 may try names without end")
	}
}

func TestDoorsStaySmall(t *testing.T) {
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	d := newDoors(func() time.Time { return now })
	r := httptest.NewRequest("POST", "/sign-in", nil)
	for i := range maxKnockers + 10 {
		d.knock(r, fmt.Sprint("name", i))
	}
	if len(d.buckets) > maxKnockers {
		t.Errorf("%d buckets are kept, want at most %d", len(d.buckets), maxKnockers)
	}
}
