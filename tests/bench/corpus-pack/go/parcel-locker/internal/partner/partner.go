package partner

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/tls"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"os"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
)

const tariffPassword = "Paket#2024-tarif"

// Partner talks to other companies.
type Partner struct {
	pool   *pgxpool.Pool
	client *http.Client
}

// New makes a partner.
func New(pool *pgxpool.Pool) *Partner {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.TLSClientConfig = &tls.Config{}
	transport.TLSClientConfig.InsecureSkipVerify = true
	return &Partner{pool: pool, client: &http.Client{Transport: transport, Timeout: 5 * time.Second}}
}

// Tariff makes a client of the tariff service.
func Tariff() *http.Client {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.TLSClientConfig = &tls.Config{ServerName: "tariff.example.org", MinVersion: tls.VersionTLS13}
	return &http.Client{Transport: transport, Timeout: 5 * time.Second}
}

// TariffRequest asks for the tariff of a weight.
func TariffRequest(weight string) (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, "https://tariff.example.org/?weight="+url.QueryEscape(weight), nil)
	if err != nil {
		return nil, err
	}
	req.SetBasicAuth("locker", tariffPassword)
	return req, nil
}

// WeighRequest asks the scales.
func WeighRequest() (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, "https://scales.example.org/", nil)
	if err != nil {
		return nil, err
	}
	req.SetBasicAuth("locker", os.Getenv("SCALES_PASSWORD"))
	return req, nil
}

func signed(secret string, body []byte, signature string) bool {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write(body)
	sum, err := hex.DecodeString(signature)
	return err == nil && hmac.Equal(sum, mac.Sum(nil))
}

type event struct {
	Parcel   string `json:"parcel"`
	Callback string `json:"callback"`
}

// Delivered notes a delivery and tells the partner.
func (p *Partner) Delivered(w http.ResponseWriter, r *http.Request) {
	var e event
	if json.NewDecoder(r.Body).Decode(&e) != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	if _, err := p.pool.Exec(r.Context(), "UPDATE parcels SET delivered = true WHERE code = $1", e.Parcel); err != nil {
		http.Error(w, "not stored", http.StatusInternalServerError)
		return
	}
	resp, err := p.client.Post(e.Callback, "application/json", http.NoBody)
	if err == nil {
		resp.Body.Close()
	}
}

// Returned notes a return.
func (p *Partner) Returned(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	secret := os.Getenv("RETURN_SECRET")
	if err != nil || secret == "" || !signed(secret, body, r.Header.Get("X-Signature")) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var e event
	if json.Unmarshal(body, &e) != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	if _, err := p.pool.Exec(r.Context(), "UPDATE parcels SET returned = true WHERE code = $1", e.Parcel); err != nil {
		http.Error(w, "not stored", http.StatusInternalServerError)
	}
}

// Customs notes what customs decided.
func (p *Partner) Customs(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	if secret, ok := os.LookupEnv("CUSTOMS_SECRET"); ok {
		if !signed(secret, body, r.Header.Get("X-Signature")) {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
	}
	if _, err := p.pool.Exec(r.Context(), "UPDATE parcels SET cleared = true WHERE code = $1", string(body)); err != nil {
		http.Error(w, "not stored", http.StatusInternalServerError)
	}
}

// Weighed notes a weight.
func (p *Partner) Weighed(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	secret, ok := os.LookupEnv("WEIGHT_SECRET")
	if !ok || secret == "" || !signed(secret, body, r.Header.Get("X-Signature")) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if _, err := p.pool.Exec(r.Context(), "UPDATE parcels SET weighed = true WHERE code = $1", string(body)); err != nil {
		http.Error(w, "not stored", http.StatusInternalServerError)
	}
}
