package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"time"

	"recto/internal/newsroom"
)

// queries is what a pool and a transaction both do.
type queries interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// reads are the queries that Store and Tx share.
type reads struct {
	q     queries
	clock func() time.Time
}

// list reads all rows of a query; scan names the places of one row's columns.
func list[T any](ctx context.Context, r *reads, scan func(*T) []any, query string, args ...any) ([]T, error) {
	rows, err := r.q.QueryContext(ctx, query, plain(args)...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []T
	for rows.Next() {
		var row T
		if err := rows.Scan(scan(&row)...); err != nil {
			return nil, err
		}
		out = append(out, row)
	}
	return out, rows.Err()
}

// one reads the first row of a query; none is newsroom.ErrNotFound.
func one[T any](ctx context.Context, r *reads, scan func(*T) []any, query string, args ...any) (T, error) {
	all, err := list(ctx, r, scan, query, args...)
	if err == nil && len(all) == 0 {
		err = newsroom.ErrNotFound
	}
	if err != nil {
		var none T
		return none, err
	}
	return all[0], nil
}

// single names the place of a query's only column.
func single[T any](v *T) []any { return []any{v} }

// exec runs a statement and counts the rows it changed.
func (r *reads) exec(ctx context.Context, query string, args ...any) (int64, error) {
	res, err := r.q.ExecContext(ctx, query, plain(args)...)
	if err != nil {
		return 0, named(err)
	}
	return res.RowsAffected()
}

// insert runs an insert that returns the new row's number.
func insert[ID ~int64](ctx context.Context, r *reads, query string, args ...any) (ID, error) {
	id, err := one(ctx, r, single[int64], query, args...)
	return ID(id), named(err)
}

// change is exec for statements that must find their row.
func (r *reads) change(ctx context.Context, query string, args ...any) error {
	n, err := r.exec(ctx, query, args...)
	if err == nil && n == 0 {
		return newsroom.ErrNotFound
	}
	return err
}

// named turns the databases' words for "there is one already" into newsroom's.
func named(err error) error {
	if taken(err) {
		return newsroom.Refuse("desk.refuse.name_taken", newsroom.ErrConflict)
	}
	return err
}

// plain turns arguments into what both drivers take: numbers, strings, booleans, and NULL for a reference
// to nobody. Bytes that are no UTF-8 and NUL, which PostgreSQL does not hold, are replaced on both.
func plain(args []any) []any {
	out := make([]any, len(args))
	for i, a := range args {
		switch v := a.(type) {
		case nil:
		case time.Time:
			out[i] = micros(v)
		case float64, bool:
			out[i] = v
		default:
			switch r := reflect.ValueOf(a); r.Kind() {
			case reflect.String:
				out[i] = clean(r.String())
			case reflect.Int, reflect.Int64:
				out[i] = r.Int()
			default:
				out[i] = a
			}
		}
	}
	return out
}

func clean(s string) string {
	return strings.ToValidUTF8(strings.ReplaceAll(s, "\x00", "\uFFFD"), "\uFFFD")
}

// ref is a reference as an argument: NULL for zero.
func ref[ID ~int64](id ID) any {
	if id == 0 {
		return nil
	}
	return int64(id)
}

func micros(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

// at scans microseconds into a time in UTC; 0 is the zero time.
func at(t *time.Time) sql.Scanner { return instant{t} }

type instant struct{ t *time.Time }

func (i instant) Scan(v any) error {
	n, ok := v.(int64)
	if !ok {
		return fmt.Errorf("a time is stored as %T, want a number", v)
	}
	if *i.t = (time.Time{}); n != 0 {
		*i.t = time.UnixMicro(n).UTC()
	}
	return nil
}

// from scans a text of JSON into v; "" leaves v as it is.
func from(v any) sql.Scanner { return fromJSON{v} }

type fromJSON struct{ v any }

func (j fromJSON) Scan(v any) error {
	var text []byte
	switch v := v.(type) {
	case string:
		text = []byte(v)
	case []byte:
		text = v
	default:
		return fmt.Errorf("JSON is stored as %T, want a text", v)
	}
	if len(text) == 0 {
		return nil
	}
	return json.Unmarshal(text, j.v)
}

// toJSON is v as text; "" for a nil pointer and an empty list.
func toJSON(v any) (string, error) {
	if r := reflect.ValueOf(v); (r.Kind() == reflect.Pointer || r.Kind() == reflect.Slice) && (r.IsNil() || r.Kind() == reflect.Slice && r.Len() == 0) {
		return "", nil
	}
	text, err := json.Marshal(v)
	if err != nil {
		return "", fmt.Errorf("write JSON: %w", err)
	}
	return string(text), nil
}

// allJSON is toJSON over several values, stopping at the first error.
func allJSON(values ...any) ([]string, error) {
	out := make([]string, len(values))
	var errs []error
	for i, v := range values {
		text, err := toJSON(v)
		out[i], errs = text, append(errs, err)
	}
	return out, errors.Join(errs...)
}
