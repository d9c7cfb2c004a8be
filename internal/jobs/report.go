package jobs

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"
)

// reporter logs what went wrong in a job. It changes nothing about it.
type reporter struct{ log *slog.Logger }

// HandleError is called by River after a job returned an error.
func (r *reporter) HandleError(_ context.Context, job *rivertype.JobRow, err error) *river.ErrorHandlerResult {
	r.log.Warn("a job failed", "kind", job.Kind, "job", job.ID, "attempt", job.Attempt, "of", job.MaxAttempts, "error", err)
	return nil
}

// HandlePanic is called by River after a job panicked; the process goes on.
func (r *reporter) HandlePanic(_ context.Context, job *rivertype.JobRow, value any, trace string) *river.ErrorHandlerResult {
	r.log.Error("a job panicked", "kind", job.Kind, "job", job.ID, "attempt", job.Attempt, "of", job.MaxAttempts,
		"panic", fmt.Sprint(value), "trace", trace)
	return nil
}
