package fixtures

import (
	"database/sql"
	"net/http"
	"os"
)

// ruleid: vetlint-go-hardcoded-credentials
const printerToken = "prn_7c41d90be2f84a56b3"

var (
	// ruleid: vetlint-go-hardcoded-credentials
	archivePassword = "Keller!regal-88"
	// ok: vetlint-go-hardcoded-credentials
	archiveUser = "archive-user-2024"
)

func open() (*sql.DB, error) {
	// ruleid: vetlint-go-hardcoded-credentials
	return sql.Open("pgx", "postgres://plants:gr33nh0use-7@db.internal/plants")
}

func ask(r *http.Request) {
	// ruleid: vetlint-go-hardcoded-credentials
	r.Header.Set("Authorization", "sk_live_4hT9bQ2mZ8xWc6Lr")
	// ok: vetlint-go-hardcoded-credentials
	r.Header.Set("X-Token", os.Getenv("PRINTER_TOKEN"))
}

// ok: vetlint-go-hardcoded-credentials
const sitePublicKey = "pub_7c41d90be2f84a56b3"

// ok: vetlint-go-hardcoded-credentials
const tokenKey = "context-token"

// ok: vetlint-go-hardcoded-credentials
const wrongPassword = "auth/wrong-password"

// ok: vetlint-go-hardcoded-credentials
const local = "postgres://plants:plants@localhost:5432/plants"
