package fixtures

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"
)

// ruleid: vetlint-go-jwt-hardcoded-key
var jwtSecret = []byte("my-super-secret-key")

// ruleid: vetlint-go-jwt-hardcoded-key
var store = sessions.NewCookieStore([]byte("something-very-secret"))

func sign(claims jwt.Claims) (string, error) {
	// ruleid: vetlint-go-jwt-hardcoded-key
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("orchard-2024-signing"))
}

func parse(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		// ruleid: vetlint-go-jwt-hardcoded-key
		return []byte("orchard-2024-signing"), nil
	})
}

// ok: vetlint-go-jwt-hardcoded-key
const jwtSecretKey = "JWT_SECRET"

// ok: vetlint-go-jwt-hardcoded-key
var signingKey = []byte(os.Getenv("SIGNING_KEY"))

// ok: vetlint-go-jwt-hardcoded-key
var sessionSecret = ""

func ready() ([]byte, error) {
	// ok: vetlint-go-jwt-hardcoded-key
	return []byte("ok, all is well"), nil
}

// ok: vetlint-go-jwt-hardcoded-key
var greeting = []byte("my-super-secret-key")
