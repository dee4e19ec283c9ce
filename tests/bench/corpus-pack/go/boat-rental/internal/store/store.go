package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// Boat is a row of the table boats.
type Boat struct {
	ID    int64  `json:"id"`
	Name  string `json:"name"`
	Seats int    `json:"seats"`
}

// Store talks to the database.
type Store struct{ db *sql.DB }

func New(db *sql.DB) *Store { return &Store{db: db} }

func scanBoats(rows *sql.Rows) ([]Boat, error) {
	defer rows.Close()
	var boats []Boat
	for rows.Next() {
		var b Boat
		if err := rows.Scan(&b.ID, &b.Name, &b.Seats); err != nil {
			return nil, err
		}
		boats = append(boats, b)
	}
	return boats, rows.Err()
}

// Search finds boats by a part of the name.
func (s *Store) Search(ctx context.Context, name string) ([]Boat, error) {
	query := fmt.Sprintf("SELECT id, name, seats FROM boats WHERE name ILIKE '%%%s%%'", name)
	rows, err := s.db.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	return scanBoats(rows)
}

// Find finds boats by harbour.
func (s *Store) Find(ctx context.Context, harbour string) ([]Boat, error) {
	rows, err := s.db.QueryContext(ctx, "SELECT id, name, seats FROM boats WHERE harbour = $1", harbour)
	if err != nil {
		return nil, err
	}
	return scanBoats(rows)
}

// Filter builds the list of the overview page.
func (s *Store) Filter(ctx context.Context, minSeats int, colours []string) ([]Boat, error) {
	var b strings.Builder
	args := []any{minSeats}
	b.WriteString("SELECT id, name, seats FROM boats WHERE seats >= $1")
	for _, c := range colours {
		args = append(args, c)
		fmt.Fprintf(&b, " AND colour <> $%d", len(args))
	}
	rows, err := s.db.QueryContext(ctx, b.String(), args...)
	if err != nil {
		return nil, err
	}
	return scanBoats(rows)
}

// Member looks a member up for the login.
func (s *Store) Member(ctx context.Context, email string) (id int64, hash []byte, err error) {
	err = s.db.QueryRowContext(ctx, "SELECT id, password_hash FROM members WHERE email = $1", email).Scan(&id, &hash)
	return id, hash, err
}

// AddMember stores a new member.
func (s *Store) AddMember(ctx context.Context, email string, hash []byte) error {
	_, err := s.db.ExecContext(ctx, "INSERT INTO members (email, password_hash) VALUES ($1, $2)", email, hash)
	return err
}

// Remove deletes a boat.
func (s *Store) Remove(ctx context.Context, id string) error {
	_, err := s.db.ExecContext(ctx, "DELETE FROM boats WHERE id = "+id)
	return err
}

// Retire takes a boat out of service.
func (s *Store) Retire(ctx context.Context, id int64) error {
	_, err := s.db.ExecContext(ctx, fmt.Sprintf("UPDATE boats SET retired = true WHERE id = %d", id))
	return err
}

// MarkPaid notes a payment.
func (s *Store) MarkPaid(ctx context.Context, booking string) error {
	_, err := s.db.ExecContext(ctx, "UPDATE bookings SET paid = true WHERE ref = $1", booking)
	return err
}
