package store

import (
	"context"

	"recto/internal/newsroom"
)

// SourceLook reads the last look at a captured page; newsroom.ErrNotFound where nobody has looked again.
func (r *reads) SourceLook(ctx context.Context, id newsroom.CaptureID) (newsroom.SourceLook, error) {
	l, err := one(ctx, r, func(l *newsroom.SourceLook) []any {
		return []any{&l.Capture, at(&l.AskedAt), at(&l.LookedAt), &l.Failure, &l.Status, &l.Now}
	}, `select capture_id, asked_at, looked_at, failure, status, coalesce(now_id, 0) from source_look where capture_id = $1`, id)
	return l, wrap(err, "look at capture %d", id)
}

// SetSourceLook puts a look in the place of the one before.
func (tx *Tx) SetSourceLook(ctx context.Context, l newsroom.SourceLook) error {
	_, err := tx.exec(ctx, `insert into source_look (capture_id, asked_at, looked_at, failure, status, now_id) values ($1, $2, $3, $4, $5, $6)
		on conflict (capture_id) do update set asked_at = excluded.asked_at, looked_at = excluded.looked_at, failure = excluded.failure,
		status = excluded.status, now_id = excluded.now_id`, l.Capture, l.AskedAt, l.LookedAt, l.Failure, l.Status, ref(l.Now))
	return wrap(err, "look at capture %d", l.Capture)
}
