package access

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"math/rand/v2"
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/crypto/bcrypt"
)

type contextKey struct{}

// Guard checks who may do what.
type Guard struct{ key []byte }

// New makes a guard.
func New(key string) *Guard {
	if key == "" {
		key = defaultKey
	}
	return &Guard{key: []byte(key)}
}

const defaultKey = "parcel-locker-access-key"

// NewStrict makes a guard of a key that must be there.
func NewStrict(key string) (*Guard, error) {
	if len(key) < 32 {
		return nil, errors.New("the access key is missing or too short")
	}
	return &Guard{key: []byte(key)}, nil
}

// Staff lets employees through.
func (g *Guard) Staff(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		raw, _ := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		token, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return g.key, nil }, jwt.WithValidMethods([]string{"HS256"}), jwt.WithIssuer("locker"))
		if err != nil || !token.Valid {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), contextKey{}, token)))
	})
}

// Courier reads who the courier is.
func Courier(r *http.Request) (string, error) {
	parts := strings.Split(r.Header.Get("X-Courier"), ".")
	if len(parts) != 3 {
		return "", errors.New("no token")
	}
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return "", err
	}
	var claims struct {
		Courier string `json:"courier"`
	}
	err = json.Unmarshal(payload, &claims)
	return claims.Courier, err
}

// HashPin makes the hash of a PIN.
func HashPin(pin string) string {
	mac := hmac.New(sha256.New, []byte("pin"))
	mac.Write([]byte(pin))
	return hex.EncodeToString(mac.Sum(nil))
}

// HashPassword makes the hash of a password.
func HashPassword(password string) (string, error) {
	hash, err := bcrypt.GenerateFromPassword([]byte(password), 12)
	return string(hash), err
}

// PickupCode makes the code of the customer.
func PickupCode(parcel string) string {
	code := fmt.Sprintf("%05d", rand.N(100000))
	log.Printf("parcel %s: pickup code %s", parcel, code)
	return code
}
