package fixtures

import (
	crand "crypto/rand"
	"fmt"
	"math/big"
	"math/rand"
	"time"
)

const letters = "abcdefghijklmnopqrstuvwxyz0123456789"

func generateToken(size int) string {
	token := make([]byte, size)
	for index := range token {
		// ruleid: vetlint-go-math-rand-secret
		token[index] = letters[rand.Intn(len(letters))]
	}
	return string(token)
}

type service struct{ rng *rand.Rand }

func (s *service) newSessionID() string {
	r := rand.New(rand.NewSource(time.Now().UnixNano()))
	// ruleid: vetlint-go-math-rand-secret
	return fmt.Sprintf("%x", r.Int63())
}

func sendCode(phone string) string {
	// ruleid: vetlint-go-math-rand-secret
	otp := fmt.Sprintf("%06d", rand.Intn(1000000))
	return phone + otp
}

func secureCode() (string, error) {
	// ok: vetlint-go-math-rand-secret
	number, err := crand.Int(crand.Reader, big.NewInt(1000000))
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%06d", number), nil
}

func pause(attempt int) time.Duration {
	// ok: vetlint-go-math-rand-secret
	return time.Duration(rand.Intn(100*attempt)) * time.Millisecond
}

func pickServer(servers []string) string {
	// ok: vetlint-go-math-rand-secret
	return servers[rand.Intn(len(servers))]
}

func countTokens() int {
	// ok: vetlint-go-math-rand-secret
	tokenCount := rand.Intn(10)
	return tokenCount
}

func pickupCode() int {
	// ruleid: vetlint-go-math-rand-secret
	return rand.Intn(100000)
}

func pickupShelf() int {
	// ok: vetlint-go-math-rand-secret
	return rand.Intn(20)
}
