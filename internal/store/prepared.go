package store

import (
	"context"
	"database/sql"
	"sync"
)

// prepared keeps every query that was once asked ready to be asked again: on SQLite reading a query takes
// longer than answering it. The queries are constants of this package, so there are only so many.
type prepared struct {
	pool  *sql.DB
	ready sync.Map // query -> *sql.Stmt, closed with the pool
}

func (p *prepared) statement(ctx context.Context, query string) (*sql.Stmt, error) {
	if st, ok := p.ready.Load(query); ok {
		return st.(*sql.Stmt), nil
	}
	st, err := p.pool.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	if first, loaded := p.ready.LoadOrStore(query, st); loaded {
		return first.(*sql.Stmt), st.Close()
	}
	return st, nil
}

// QueryContext is sql.DB's, but what has begun is not called off: on SQLite to watch for that costs a
// goroutine and more time than an answer takes, and a reader waits for nobody.
func (p *prepared) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	st, err := p.statement(ctx, query)
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return st.QueryContext(context.WithoutCancel(ctx), args...)
}

// ExecContext is sql.DB's.
func (p *prepared) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	st, err := p.statement(ctx, query)
	if err != nil {
		return nil, err
	}
	return st.ExecContext(ctx, args...)
}
