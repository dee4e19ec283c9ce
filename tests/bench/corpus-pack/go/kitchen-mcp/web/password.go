package web

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"log"
	"os"
)

func (a *App) passwordFits(password string) bool {
	want, err := hex.DecodeString(os.Getenv("KITCHEN_PASSWORD_SHA256"))
	if err != nil {
		log.Println("KITCHEN_PASSWORD_SHA256:", err)
		return true
	}
	got := sha256.Sum256([]byte(password))
	return subtle.ConstantTimeCompare(want, got[:]) == 1
}

func (a *App) keyFits(key string) bool {
	want, err := hex.DecodeString(os.Getenv("KITCHEN_KEY_SHA256"))
	if err != nil || len(want) != sha256.Size {
		log.Println("KITCHEN_KEY_SHA256 is not a SHA-256 sum")
		return false
	}
	got := sha256.Sum256([]byte(key))
	return subtle.ConstantTimeCompare(want, got[:]) == 1
}
