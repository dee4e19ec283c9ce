package service

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/jmoiron/sqlx"
)

// Reading is one value of a meter.
type Reading struct {
	Meter string    `db:"meter" json:"meter"`
	At    time.Time `db:"at" json:"at"`
	Kwh   float64   `db:"kwh" json:"kwh"`
}

// Meters reads and writes readings.
type Meters struct{ db *sqlx.DB }

func NewMeters(db *sqlx.DB) *Meters { return &Meters{db: db} }

var rankings = map[string]string{"kwh": "sum(kwh)", "peak": "max(kwh)"}

// Of answers the readings of a meter.
func (m *Meters) Of(ctx context.Context, meter string) (out []Reading, err error) {
	query := `SELECT meter, at, kwh FROM readings WHERE meter = '` + meter + `' ORDER BY at DESC LIMIT 500`
	err = m.db.SelectContext(ctx, &out, query)
	return out, err
}

// Between answers the readings of a span of time.
func (m *Meters) Between(ctx context.Context, meter, from, to string) (out []Reading, err error) {
	rows, err := m.db.NamedQueryContext(ctx, `SELECT meter, at, kwh FROM readings WHERE meter = :meter AND at BETWEEN :from AND :to`,
		map[string]any{"meter": meter, "from": from, "to": to})
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var r Reading
		if err := rows.StructScan(&r); err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

// Summary adds the readings up.
func (m *Meters) Summary(ctx context.Context, unit string) (out []float64, err error) {
	var sb strings.Builder
	sb.WriteString("SELECT sum(kwh) FROM readings GROUP BY date_trunc('")
	sb.WriteString(unit)
	sb.WriteString("', at)")
	err = m.db.SelectContext(ctx, &out, sb.String())
	return out, err
}

// Ranking lists the meters by one of two measures.
func (m *Meters) Ranking(ctx context.Context, by string) (out []string, err error) {
	measure, ok := rankings[by]
	if !ok {
		return nil, fmt.Errorf("unknown measure %q", by)
	}
	err = m.db.SelectContext(ctx, &out, "SELECT meter FROM readings GROUP BY meter ORDER BY "+measure+" DESC LIMIT 20")
	return out, err
}

// Reset sets a meter back.
func (m *Meters) Reset(ctx context.Context, id int) error {
	_, err := m.db.ExecContext(ctx, "UPDATE meters SET offset_kwh = 0 WHERE id = $1", id)
	return err
}
