package newsroom

import "errors"

// Failures that callers branch on; everything else is internal. They are wrapped with what was being done.
var (
	ErrNotFound  = errors.New("not found")
	ErrConflict  = errors.New("changed meanwhile")
	ErrForbidden = errors.New("not allowed")
	ErrInvalid   = errors.New("not valid")
	ErrBlocked   = errors.New("blocked by findings")
)

// FailureUnknown is a capture's failure that has no reason of its own.
const FailureUnknown = "unknown"
