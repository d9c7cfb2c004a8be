package store

import "context"

// Worker is a process that works on jobs. Beats grows while it lives.
type Worker struct {
	ID    string
	Beats int64
}

// Workers lists the processes that said they work on jobs.
func (r *reads) Workers(ctx context.Context) ([]Worker, error) {
	all, err := list(ctx, r, func(w *Worker) []any { return []any{&w.ID, &w.Beats} }, `select id, beats from worker order by id`)
	return all, wrap(err, "list workers")
}

// BeatWorker counts a process's beats up, and enters it the first time.
func (tx *Tx) BeatWorker(ctx context.Context, id string) error {
	_, err := tx.exec(ctx, `insert into worker (id, beats) values ($1, 1) on conflict (id) do update set beats = worker.beats + 1`, id)
	return wrap(err, "beat")
}

// DeleteWorker strikes a process from the list.
func (tx *Tx) DeleteWorker(ctx context.Context, id string) error {
	_, err := tx.exec(ctx, `delete from worker where id = $1`, id)
	return wrap(err, "strike worker %s", id)
}
