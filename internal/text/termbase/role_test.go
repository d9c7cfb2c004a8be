package termbase_test

import (
	"testing"
	"time"

	"recto/internal/text/termbase"
)

func TestRoleText(t *testing.T) {
	day := func(s string) time.Time {
		d, err := time.Parse("2006-01-02", s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for text, want := range map[string]termbase.Role{
		"minister":                         {Title: "minister"},
		"minister (2019-03-01/2024-02-29)": {Title: "minister", From: day("2019-03-01"), Till: day("2024-02-29")},
		"judge (Basel) (2020-01-01/)":      {Title: "judge (Basel)", From: day("2020-01-01")},
		"judge (/2021-12-31)":              {Title: "judge", Till: day("2021-12-31")},
		"secretary (interim)":              {Title: "secretary (interim)"},
		"member (board/council)":           {Title: "member (board/council)"},
	} {
		got := termbase.ParseRole(text)
		if got != want || got.String() != text {
			t.Errorf("ParseRole(%q) = %+v, written %q", text, got, got)
		}
	}
}
