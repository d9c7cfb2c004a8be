package lang

import "sync"

// OncePer remembers what build gives for a language, by the base of its tag, and asks it when a language first comes up:
// tables of languages that nobody reads are not built. It is safe for concurrent use; build must not ask it in turn.
func OncePer[T any](build func(base string) T) func(base string) T {
	var mu sync.Mutex
	built := map[string]T{}
	return func(base string) T {
		mu.Lock()
		defer mu.Unlock()
		t, ok := built[base]
		if !ok {
			t = build(base)
			built[base] = t
		}
		return t
	}
}
