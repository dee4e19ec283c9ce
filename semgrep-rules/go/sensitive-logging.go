package fixtures

import (
	"log"
	"log/slog"

	"go.uber.org/zap"
)

type account struct {
	ID       int
	Password string
}

func register(a account, password, hashedPassword, code string, logger *zap.Logger) {
	// ruleid: vetlint-go-sensitive-logging
	log.Printf("new account %d with %s", a.ID, a.Password)
	// ruleid: vetlint-go-sensitive-logging
	slog.Info("refused", "account", a.ID, "typed", password)
	// ruleid: vetlint-go-sensitive-logging
	logger.Info("refused", zap.String("typed", password))
	// ruleid: vetlint-go-sensitive-logging
	log.Printf("reset code of %d: %s", a.ID, code)
	// ok: vetlint-go-sensitive-logging
	log.Printf("account %d changed its password", a.ID)
	// ok: vetlint-go-sensitive-logging
	log.Println("expected name, password, and email")
	// ok: vetlint-go-sensitive-logging
	slog.Info("stored", "hash", hashedPassword)
	// ok: vetlint-go-sensitive-logging
	log.Printf("the printer ended with code %s", code)
	// ok: vetlint-go-sensitive-logging
	slog.Info("refused", "length", len(password))
}
