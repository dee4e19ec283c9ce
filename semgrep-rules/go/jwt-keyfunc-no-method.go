package fixtures

import (
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

var key = loadKey()

func validate(raw string) (*jwt.Token, error) {
	// ruleid: vetlint-go-jwt-keyfunc-no-method
	return jwt.Parse(raw, func(token *jwt.Token) (interface{}, error) {
		return key, nil
	})
}

func claimsOf(raw string) (jwt.MapClaims, error) {
	claims := jwt.MapClaims{}
	// ruleid: vetlint-go-jwt-keyfunc-no-method
	_, err := jwt.ParseWithClaims(raw, claims, func(t *jwt.Token) (any, error) {
		return key, nil
	})
	return claims, err
}

func withMethods(raw string) (*jwt.Token, error) {
	// ok: vetlint-go-jwt-keyfunc-no-method
	return jwt.Parse(raw, func(token *jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"HS256"}))
}

func withCheck(raw string) (*jwt.Token, error) {
	// ok: vetlint-go-jwt-keyfunc-no-method
	return jwt.Parse(raw, func(token *jwt.Token) (any, error) {
		if token.Method != jwt.SigningMethodHS256 {
			return nil, errors.New("unexpected method")
		}
		return key, nil
	})
}

func withKeySet(raw string, find jwt.Keyfunc) (*jwt.Token, error) {
	// ok: vetlint-go-jwt-keyfunc-no-method
	return jwt.Parse(raw, find)
}

func loadKey() []byte { return nil }
