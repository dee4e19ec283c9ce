package locker

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Locker is one box.
type Locker struct {
	ID   int64  `db:"id" json:"id"`
	City string `db:"city" json:"city"`
	Free int    `db:"free" json:"free"`
}

// Store reads and writes lockers.
type Store struct{ pool *pgxpool.Pool }

func NewStore(pool *pgxpool.Pool) *Store { return &Store{pool: pool} }

func (s *Store) collect(ctx context.Context, sql string, args ...any) ([]Locker, error) {
	rows, err := s.pool.Query(ctx, sql, args...)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, pgx.RowToStructByName[Locker])
}

type filter struct {
	city string
	free string
}

func (f filter) sql() string {
	clause := "true"
	if f.city != "" {
		clause += fmt.Sprintf(" AND city = '%s'", f.city)
	}
	if f.free != "" {
		clause += " AND free >= " + f.free
	}
	return clause
}

// List answers the lockers that fit.
func (s *Store) List(ctx context.Context, f filter) ([]Locker, error) {
	return s.collect(ctx, "SELECT id, city, free FROM lockers WHERE "+f.sql())
}

// Near answers the lockers of a postal code.
func (s *Store) Near(ctx context.Context, postal string) ([]Locker, error) {
	return s.collect(ctx, "SELECT id, city, free FROM lockers WHERE postal = @postal", pgx.NamedArgs{"postal": postal})
}

// Top answers the first lockers of an ordering.
func (s *Store) Top(ctx context.Context, column string) ([]Locker, error) {
	order := pgx.Identifier{column}.Sanitize()
	return s.collect(ctx, "SELECT id, city, free FROM lockers ORDER BY "+order+" LIMIT 10")
}

// Log notes what happened.
func (s *Store) Log(ctx context.Context, courier, what string) error {
	_, err := s.pool.Exec(ctx, "INSERT INTO log (courier, what) VALUES ('"+courier+"', $1)", what)
	return err
}

// Reset empties a locker.
func (s *Store) Reset(ctx context.Context, id int64) error {
	_, err := s.pool.Exec(ctx, "UPDATE lockers SET free = 1 WHERE id = $1", id)
	return err
}
