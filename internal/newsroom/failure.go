package newsroom

import (
	"errors"
	"fmt"
)

// Failures that callers branch on; everything else is internal. They are wrapped with what was being done, or are
// what a Refusal is.
var (
	ErrNotFound  = errors.New("not found")
	ErrConflict  = errors.New("changed meanwhile")
	ErrForbidden = errors.New("not allowed")
	ErrInvalid   = errors.New("not valid")
	ErrBlocked   = errors.New("blocked by findings")
)

// Refusal is a failure that a person can do something about: the key of a message in package locale that says what,
// the message's values (name, value pairs), and which failure it is.
type Refusal struct {
	Key  string
	Args []any
	Err  error
}

// Refuse makes a Refusal.
func Refuse(key string, err error, args ...any) *Refusal { return &Refusal{key, args, err} }

// Error is for logs; people are told what the message says.
func (r *Refusal) Error() string {
	text := r.Key
	for i := 0; i+1 < len(r.Args); i += 2 {
		text += fmt.Sprintf(" %v=%v", r.Args[i], r.Args[i+1])
	}
	return text + ": " + r.Err.Error()
}

// Unwrap gives the failure that callers branch on.
func (r *Refusal) Unwrap() error { return r.Err }

// FailureUnknown is a capture's failure that has no reason of its own.
const FailureUnknown = "unknown"
