package fixtures

import (
	"net/http"
	"time"
)

func main() {
	mux := http.NewServeMux()
	// ruleid: vetlint-go-http-no-timeout
	http.ListenAndServe(":8080", mux)
}

func serve(handler http.Handler) error {
	// ruleid: vetlint-go-http-no-timeout
	server := &http.Server{Addr: ":8080", Handler: handler}
	return server.ListenAndServe()
}

func load(address string) (*http.Response, error) {
	// ruleid: vetlint-go-http-no-timeout
	return http.Get(address)
}

func serveWithLimits(handler http.Handler) error {
	// ok: vetlint-go-http-no-timeout
	server := &http.Server{
		Addr:              ":8080",
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		IdleTimeout:       time.Minute,
	}
	return server.ListenAndServe()
}

func setLater(handler http.Handler) error {
	// ok: vetlint-go-http-no-timeout
	server := &http.Server{Handler: handler}
	server.ReadTimeout = 10 * time.Second
	return server.ListenAndServe()
}

func profile() {
	// ok: vetlint-go-http-no-timeout
	http.ListenAndServe("localhost:6060", nil)
}

var client = &http.Client{Timeout: 10 * time.Second}

func loadInTime(address string) (*http.Response, error) {
	// ok: vetlint-go-http-no-timeout
	return client.Get(address)
}
