package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"recto/internal/text/check"
)

func reportTo(out *bytes.Buffer) *report {
	r := (&checkCmd{Format: "json"}).report(&env{Streams: Streams{Out: out}, ui: "en"})
	r.begin("units.jsonl")
	return r
}

func numbers(n int) func(func(int) error) error {
	return func(add func(int) error) error {
		for i := range n {
			if err := add(i); err != nil {
				return err
			}
		}
		return nil
	}
}

func TestInOrder(t *testing.T) {
	const all, bad = 20*batchSize + 3, 7*batchSize + 11
	broken := errors.New("broken")
	for _, test := range []struct {
		name string
		bad  int
		want int
		err  error
	}{
		{"to the end", all, all, nil},
		{"up to an error", bad, bad, broken},
	} {
		t.Run(test.name, func(t *testing.T) {
			var out bytes.Buffer
			r := reportTo(&out)
			err := inOrder(t.Context(), r, check.House{}, numbers(all), func(_ *worker, dst []found, i int) ([]found, error) {
				if i == test.bad {
					return dst, broken
				}
				return append(dst, found{unit: fmt.Sprint(i)}), nil
			})
			if !errors.Is(err, test.err) {
				t.Fatalf("inOrder: %v, want %v", err, test.err)
			}
			r.out.Flush()
			lines := strings.Split(strings.TrimSpace(out.String()), "\n")
			if len(lines) != test.want {
				t.Fatalf("%d findings, want %d", len(lines), test.want)
			}
			for i, line := range lines {
				if !strings.Contains(line, fmt.Sprintf(`"unit":"%d"`, i)) {
					t.Fatalf("finding %d is %s", i, line)
				}
			}
		})
	}
}

func TestInOrderTellsWhatCannotBeRead(t *testing.T) {
	var out bytes.Buffer
	cut := errors.New("cut off")
	err := inOrder(t.Context(), reportTo(&out), check.House{}, func(add func(int) error) error {
		return errors.Join(add(1), cut)
	}, func(_ *worker, dst []found, i int) ([]found, error) { return append(dst, found{unit: "1"}), nil })
	if !errors.Is(err, cut) {
		t.Errorf("inOrder: %v, want %v", err, cut)
	}
}

func TestInOrderStops(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	var out bytes.Buffer
	err := inOrder(ctx, reportTo(&out), check.House{}, numbers(1<<30), func(_ *worker, dst []found, i int) ([]found, error) {
		if i == 1000 {
			stop()
		}
		return dst, nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("inOrder: %v, want %v", err, context.Canceled)
	}
}
