package album

import (
	"context"
	"database/sql"
	"strings"
)

// Album is a folder of photos.
type Album struct {
	ID     int64  `json:"id"`
	Title  string `json:"title"`
	Public bool   `json:"public"`
	Owner  int64  `json:"owner"`
}

// Repo reads and writes albums.
type Repo struct{ db *sql.DB }

func NewRepo(db *sql.DB) *Repo { return &Repo{db: db} }

// List answers the albums whose title fits.
func (r *Repo) List(ctx context.Context, title, sort string) ([]Album, error) {
	where := []string{"1 = 1"}
	if title != "" {
		where = append(where, "title = '"+title+"'")
	}
	q := "SELECT id, title, public, owner FROM albums WHERE " + strings.Join(where, " AND ")
	rows, err := r.db.QueryContext(ctx, q)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Album
	for rows.Next() {
		var a Album
		if err := rows.Scan(&a.ID, &a.Title, &a.Public, &a.Owner); err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	return out, rows.Err()
}

// Count counts the albums of one owner.
func (r *Repo) Count(ctx context.Context, owner int64, title string) (n int, err error) {
	where, args := []string{"owner = ?"}, []any{owner}
	if title != "" {
		where, args = append(where, "title = ?"), append(args, title)
	}
	q := "SELECT count(*) FROM albums WHERE " + strings.Join(where, " AND ")
	err = r.db.QueryRowContext(ctx, q, args...).Scan(&n)
	return n, err
}

// Insert stores an album.
func (r *Repo) Insert(ctx context.Context, a Album) error {
	_, err := r.db.ExecContext(ctx, "INSERT INTO albums (title, public, owner) VALUES (?, ?, ?)", a.Title, a.Public, a.Owner)
	return err
}

// Delete removes an album.
func (r *Repo) Delete(ctx context.Context, id string) error {
	_, err := r.db.ExecContext(ctx, "DELETE FROM albums WHERE id = ?", id)
	return err
}

// Publish shows an album to everybody.
func (r *Repo) Publish(ctx context.Context, id string) error {
	_, err := r.db.ExecContext(ctx, "UPDATE albums SET public = 1 WHERE id = ?", id)
	return err
}
