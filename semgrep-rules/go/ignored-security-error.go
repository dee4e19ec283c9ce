package fixtures

import (
	"errors"
	"fmt"
	"log"

	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/crypto/bcrypt"
)

func login(hash, password []byte) bool {
	// ruleid: vetlint-go-ignored-security-error
	_ = bcrypt.CompareHashAndPassword(hash, password)
	return true
}

func subject(raw string, find jwt.Keyfunc) (string, error) {
	// ruleid: vetlint-go-ignored-security-error
	token, _ := jwt.Parse(raw, find)
	return token.Claims.GetSubject()
}

func logged(hash, password []byte) string {
	err := bcrypt.CompareHashAndPassword(hash, password)
	// ruleid: vetlint-go-ignored-security-error
	if err != nil {
		log.Println("wrong password", err)
	}
	return "session"
}

func authenticate(raw string, find jwt.Keyfunc) *jwt.Token {
	token, err := jwt.Parse(raw, find)
	// ruleid: vetlint-go-ignored-security-error
	if err != nil {
		log.Printf("token: %v", err)
	}
	return token
}

func loginWithCheck(hash, password []byte) error {
	// ok: vetlint-go-ignored-security-error
	if err := bcrypt.CompareHashAndPassword(hash, password); err != nil {
		log.Println("wrong password")
		return errors.New("unauthorized")
	}
	return nil
}

func isValid(raw string, find jwt.Keyfunc) bool {
	// ok: vetlint-go-ignored-security-error
	token, _ := jwt.Parse(raw, find)
	return token != nil && token.Valid
}

func compare(hash, password []byte) bool {
	// ok: vetlint-go-ignored-security-error
	return bcrypt.CompareHashAndPassword(hash, password) == nil
}

func wrapped(raw string, find jwt.Keyfunc) (*jwt.Token, error) {
	token, err := jwt.Parse(raw, find)
	// ok: vetlint-go-ignored-security-error
	if err != nil {
		return nil, fmt.Errorf("token: %w", err)
	}
	return token, nil
}

func parseDate(raw string) string {
	// ok: vetlint-go-ignored-security-error
	text, _ := parse(raw)
	return text
}

func parse(raw string) (string, error) { return raw, nil }
