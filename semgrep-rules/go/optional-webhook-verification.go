package fixtures

import (
	"io"
	"net/http"
	"os"
)

type desk struct{ secret string }

func (d desk) paid(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	// ruleid: vetlint-go-optional-webhook-verification
	if d.secret != "" && !genuine(d.secret, body, r.Header.Get("X-Signature")) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	d.store(body)
}

func (d desk) sent(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	signature := r.Header.Get("X-Signature")
	// ruleid: vetlint-go-optional-webhook-verification
	if signature != "" && !verifySignature(d.secret, body, signature) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	d.store(body)
}

func (d desk) returned(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	// ruleid: vetlint-go-optional-webhook-verification
	if secret, ok := os.LookupEnv("RETURN_SECRET"); ok {
		if !verifySignature(secret, body, r.Header.Get("X-Signature")) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
	}
	d.store(body)
}

func (d desk) strict(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	// ok: vetlint-go-optional-webhook-verification
	if d.secret == "" || !genuine(d.secret, body, r.Header.Get("X-Signature")) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	d.store(body)
}

func (d desk) filter(name string) bool {
	// ok: vetlint-go-optional-webhook-verification
	if name != "" && !known(name) {
		return false
	}
	// ok: vetlint-go-optional-webhook-verification
	if d.secret != "" && !known(d.secret) {
		return false
	}
	return true
}
