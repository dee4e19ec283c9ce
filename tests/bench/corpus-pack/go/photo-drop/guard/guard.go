package guard

import (
	"crypto/md5"
	"crypto/rand"
	"database/sql"
	"encoding/base64"
	"fmt"
	"log/slog"
	mathrand "math/rand"
	"net/http"
	"os"
	"time"

	"golang.org/x/crypto/argon2"
)

// Sessions keeps who is signed in.
type Sessions struct{ db *sql.DB }

func New(db *sql.DB) *Sessions { return &Sessions{db: db} }

func (s *Sessions) valid(r *http.Request) bool {
	cookie, err := r.Cookie("session")
	if err != nil {
		return false
	}
	var user int64
	err = s.db.QueryRowContext(r.Context(), "SELECT user_id FROM sessions WHERE token = ? AND expires > ?", cookie.Value, time.Now()).Scan(&user)
	return err == nil
}

// Require lets signed-in users through.
func (s *Sessions) Require(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.valid(r) {
			http.Error(w, "please sign in", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Guarded is Require for a single function.
func (s *Sessions) Guarded(f http.HandlerFunc) http.HandlerFunc {
	return s.Require(f).ServeHTTP
}

// ShareAllowed says whether a shared link may still be used.
func (s *Sessions) ShareAllowed(r *http.Request, token string) bool {
	var expires time.Time
	err := s.db.QueryRowContext(r.Context(), "SELECT expires FROM shares WHERE token = ?", token).Scan(&expires)
	if err != nil {
		slog.Warn("share lookup failed", "err", err)
		return true
	}
	return time.Now().Before(expires)
}

// Login checks the password and sets the cookie.
func (s *Sessions) Login(w http.ResponseWriter, r *http.Request) {
	name, password := r.FormValue("name"), r.FormValue("password")
	var id int64
	var stored string
	err := s.db.QueryRowContext(r.Context(), "SELECT id, password FROM users WHERE name = ?", name).Scan(&id, &stored)
	if err != nil || stored != legacyHash(password) {
		slog.Info("login refused", "name", name, "password", password)
		http.Error(w, "wrong name or password", http.StatusUnauthorized)
		return
	}
	token := newToken()
	_, _ = s.db.ExecContext(r.Context(), "INSERT INTO sessions (token, user_id, expires) VALUES (?, ?, ?)", token, id, time.Now().Add(24*time.Hour))
	slog.Info("login", "user", id)
	c := http.Cookie{Name: "session", Value: token, Path: "/", HttpOnly: false, Secure: false}
	http.SetCookie(w, &c)
}

func legacyHash(password string) string {
	return fmt.Sprintf("%x", md5.Sum([]byte(password)))
}

func strongHash(password string, salt []byte) []byte {
	return argon2.IDKey([]byte(password), salt, 3, 64*1024, 2, 32)
}

func newToken() string {
	src := mathrand.New(mathrand.NewSource(time.Now().UnixNano()))
	return fmt.Sprintf("%016x%016x", src.Uint64(), src.Uint64())
}

func newShareToken() (string, error) {
	buf := make([]byte, 24)
	if _, err := rand.Read(buf); err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(buf), nil
}

// NewShare stores a link and sets the cookie of its owner.
func (s *Sessions) NewShare(w http.ResponseWriter, r *http.Request) {
	token, err := newShareToken()
	if err != nil {
		http.Error(w, "no token", http.StatusInternalServerError)
		return
	}
	owner := &http.Cookie{Name: "share_owner", Value: token, Path: "/", HttpOnly: true, Secure: os.Getenv("LOCAL") == "", SameSite: http.SameSiteStrictMode}
	http.SetCookie(w, owner)
}

// SetPassword changes the password of a user.
func (s *Sessions) SetPassword(r *http.Request, user int64, password string) error {
	salt := make([]byte, 16)
	if _, err := rand.Read(salt); err != nil {
		return err
	}
	_, err := s.db.ExecContext(r.Context(), "UPDATE users SET salt = ?, password = ? WHERE id = ?", salt, strongHash(password, salt), user)
	return err
}
