package newsroom_test

import (
	"errors"
	"testing"

	"recto/internal/newsroom"
)

func TestArrangementString(t *testing.T) {
	for _, s := range []string{"", "1:1", "1:1 2:1* 0:1", "12x1:1 1:1* 3x0:2 5:0*"} {
		a, err := newsroom.ParseArrangement(s)
		if err != nil || a.String() != s {
			t.Errorf("ParseArrangement(%q) writes %q, %v", s, a, err)
		}
	}
	for _, s := range []string{"0:0", "1", "1:", "-1:2", "x1:1", "0x1:1", "1:1**", "999999999x1:1", "100000x1:1 1:1", "1:999999999"} {
		if a, err := newsroom.ParseArrangement(s); !errors.Is(err, newsroom.ErrInvalid) {
			t.Errorf("ParseArrangement(%q) = %v, %v, want ErrInvalid", s, a, err)
		}
	}
}

func TestArrangementSteps(t *testing.T) {
	start, err := newsroom.ParseArrangement("1:1 2:1 0:1")
	if err != nil {
		t.Fatal(err)
	}
	type result = newsroom.Arrangement
	for _, c := range []struct {
		name string
		do   func() (result, error)
		want string // "" for a refusal
	}{
		{"keep", func() (result, error) { return start.Keep(1) }, "1:1 2:1* 0:1"},
		{"keep none", func() (result, error) { return start.Keep(3) }, ""},
		{"join", func() (result, error) { return start.Join(0) }, "3:2* 0:1"},
		{"join the last", func() (result, error) { return start.Join(2) }, ""},
		{"split", func() (result, error) { return start.Split(1, 1, 0) }, "1:1 1:0* 1:1* 0:1"},
		{"split nothing off", func() (result, error) { return start.Split(1, 2, 1) }, ""},
		{"split too much off", func() (result, error) { return start.Split(1, 3, 0) }, ""},
		{"shift down", func() (result, error) { return start.Shift(1, newsroom.SourceSide, false) }, "1:1 2x1:1*"},
		{"shift up the last there is", func() (result, error) { return start.Shift(2, newsroom.TargetSide, true) }, "1:1 2:2*"},
		{"shift above the first", func() (result, error) { return start.Shift(0, newsroom.TargetSide, true) }, ""},
		{"shift what is not there", func() (result, error) { return start.Shift(2, newsroom.SourceSide, true) }, ""},
	} {
		got, err := c.do()
		if c.want == "" && !errors.Is(err, newsroom.ErrInvalid) || c.want != "" && got.String() != c.want {
			t.Errorf("%s gives %q, %v; want %q", c.name, got, err, c.want)
		}
	}
	if start.String() != "1:1 2:1 0:1" {
		t.Errorf("the steps changed what they began with: %s", start)
	}
}
