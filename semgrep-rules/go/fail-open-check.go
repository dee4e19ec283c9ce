package fixtures

import (
	"database/sql"
	"log"
)

type gate struct{ db *sql.DB }

func (g gate) tokenValid(token string) bool {
	var known bool
	err := g.db.QueryRow("SELECT true FROM tokens WHERE token = $1", token).Scan(&known)
	// ruleid: vetlint-go-fail-open-check
	if err != nil {
		log.Println("look-up:", err)
		return true
	}
	return known
}

func mayAccess(g gate, person int) (bool, error) {
	// ruleid: vetlint-go-fail-open-check
	if err := g.db.Ping(); err != nil {
		return true, nil
	}
	return person > 0, nil
}

func (g gate) passwordFits(password string) bool {
	var known bool
	err := g.db.QueryRow("SELECT true FROM people WHERE word = $1", password).Scan(&known)
	// ok: vetlint-go-fail-open-check
	if err != nil {
		return false
	}
	return known
}

func (g gate) tokenExpired(token string) bool {
	var expired bool
	err := g.db.QueryRow("SELECT expired FROM tokens WHERE token = $1", token).Scan(&expired)
	// ok: vetlint-go-fail-open-check
	if err != nil {
		return true
	}
	return expired
}

func (g gate) empty() bool {
	var rows int
	err := g.db.QueryRow("SELECT count(*) FROM people").Scan(&rows)
	// ok: vetlint-go-fail-open-check
	if err != nil {
		return true
	}
	return rows == 0
}
