package lang

import "sync"

// OncePer remembers what build gives for a language, by the base of its tag, and asks it when a language first comes up:
// tables of languages that nobody reads are not built. It is safe for concurrent use; build must not ask it for the same
// language in turn.
func OncePer[T any](build func(base string) T) func(base string) T {
	var built sync.Map // func() T by base
	return func(base string) T {
		of, ok := built.Load(base)
		if !ok {
			of, _ = built.LoadOrStore(base, sync.OnceValue(func() T { return build(base) }))
		}
		return of.(func() T)()
	}
}
