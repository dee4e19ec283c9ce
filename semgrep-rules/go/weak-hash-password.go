package fixtures

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"

	"golang.org/x/crypto/bcrypt"
)

type account struct {
	Password     string
	PasswordHash string
	Salt         string
}

func hashPassword(password string) string {
	// ruleid: vetlint-go-weak-hash-password
	sum := sha256.Sum256([]byte(password))
	return hex.EncodeToString(sum[:])
}

func legacyHash(user account) string {
	// ruleid: vetlint-go-weak-hash-password
	return fmt.Sprintf("%x", md5.Sum([]byte(user.Password)))
}

func salted(user account, password string) string {
	text := user.Salt + password
	// ruleid: vetlint-go-weak-hash-password
	sum := sha1.Sum([]byte(text))
	return hex.EncodeToString(sum[:])
}

func written(pwd string) []byte {
	h := sha256.New()
	// ruleid: vetlint-go-weak-hash-password
	h.Write([]byte(pwd))
	return h.Sum(nil)
}

func withBcrypt(password string) ([]byte, error) {
	// ok: vetlint-go-weak-hash-password
	return bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
}

func etag(content []byte) string {
	// ok: vetlint-go-weak-hash-password
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

func session(user account) string {
	// ok: vetlint-go-weak-hash-password
	sum := sha256.Sum256([]byte(user.PasswordHash))
	return hex.EncodeToString(sum[:])
}

func published(password string) string {
	// ok: vetlint-go-weak-hash-password
	sum := sha1.Sum([]byte(password))
	digest := hex.EncodeToString(sum[:])
	return ask(digest[:5], digest[5:])
}

func shortened(password string) ([]byte, error) {
	// ok: vetlint-go-weak-hash-password
	sum := sha256.Sum256([]byte(password))
	return bcrypt.GenerateFromPassword(sum[:], bcrypt.DefaultCost)
}

func checksum(file io.Reader) []byte {
	h := sha256.New()
	io.Copy(h, file)
	// ok: vetlint-go-weak-hash-password
	h.Write([]byte("password"))
	return h.Sum(nil)
}
