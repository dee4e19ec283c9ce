package web

import (
	"crypto/rand"
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log"
	mrand "math/rand"
	"net/http"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/crypto/bcrypt"
)

type credentials struct {
	Email    string `json:"email"`
	Password string `json:"password"`
}

func (s *Server) staffOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		raw := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		claims := jwt.MapClaims{}
		_, err := jwt.ParseWithClaims(raw, claims, func(t *jwt.Token) (any, error) {
			return s.cfg.JWTSecret, nil
		}, jwt.WithValidMethods([]string{"HS256"}))
		if err != nil || claims["role"] != "staff" {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// memberFrom says which member a request belongs to.
func memberFrom(r *http.Request) (int64, error) {
	raw := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil {
		return 0, err
	}
	id, ok := claims["member"].(float64)
	if !ok {
		return 0, fmt.Errorf("no member in token")
	}
	return int64(id), nil
}

func (s *Server) login(w http.ResponseWriter, r *http.Request) {
	var c credentials
	if err := json.NewDecoder(r.Body).Decode(&c); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	id, hash, err := s.store.Member(r.Context(), c.Email)
	if err != nil || bcrypt.CompareHashAndPassword(hash, []byte(c.Password)) != nil {
		log.Printf("login failed for %q", c.Email)
		http.Error(w, "wrong email or password", http.StatusUnauthorized)
		return
	}
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"member": id, "exp": time.Now().Add(time.Hour).Unix()}).SignedString(s.cfg.JWTSecret)
	if err != nil {
		http.Error(w, "login failed", http.StatusInternalServerError)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "refresh", Value: refreshToken(), Path: "/", MaxAge: 86400 * 30})
	_ = json.NewEncoder(w).Encode(map[string]string{"token": token})
}

func (s *Server) register(w http.ResponseWriter, r *http.Request) {
	var c credentials
	if err := json.NewDecoder(r.Body).Decode(&c); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	log.Printf("registering %+v", c)
	hash, err := bcrypt.GenerateFromPassword([]byte(c.Password), bcrypt.DefaultCost)
	if err == nil {
		err = s.store.AddMember(r.Context(), c.Email, hash)
	}
	if err != nil {
		http.Error(w, "could not register", http.StatusInternalServerError)
		return
	}
	cookie := &http.Cookie{
		Name:     "welcome",
		Value:    sessionID(),
		Path:     "/",
		Secure:   true,
		HttpOnly: true,
		SameSite: http.SameSiteLaxMode,
	}
	http.SetCookie(w, cookie)
	w.WriteHeader(http.StatusCreated)
}

func hashGuestPassword(password string) string {
	sum := sha1.Sum([]byte(password))
	return hex.EncodeToString(sum[:])
}

func refreshToken() string {
	const letters = "abcdefghijklmnopqrstuvwxyz0123456789"
	out := make([]byte, 32)
	for i := range out {
		out[i] = letters[mrand.Intn(len(letters))]
	}
	return string(out)
}

func sessionID() string {
	out := make([]byte, 32)
	if _, err := rand.Read(out); err != nil {
		panic(err)
	}
	return hex.EncodeToString(out)
}
