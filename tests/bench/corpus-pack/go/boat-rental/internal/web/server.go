package web

import (
	"net/http"

	"example.com/boat-rental/internal/config"
	"example.com/boat-rental/internal/store"
)

// Server bundles the handlers.
type Server struct {
	cfg   *config.Config
	store *store.Store
}

func NewServer(cfg *config.Config, st *store.Store) *Server {
	return &Server{cfg: cfg, store: st}
}

// Routes wires everything.
func (s *Server) Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /boats", s.listBoats)
	mux.HandleFunc("POST /login", s.login)
	mux.HandleFunc("POST /register", s.register)
	mux.HandleFunc("GET /go", s.goTo)
	mux.HandleFunc("GET /greet", s.greet)
	mux.HandleFunc("GET /thanks", s.thanks)
	mux.Handle("POST /boats/{id}/retire", s.staffOnly(http.HandlerFunc(s.retireBoat)))
	mux.Handle("GET /weather", s.staffOnly(http.HandlerFunc(s.weather)))
	mux.Handle("GET /forecast", s.staffOnly(http.HandlerFunc(s.forecast)))
	mux.Handle("POST /backup", s.staffOnly(http.HandlerFunc(s.backup)))
	mux.Handle("POST /archive", s.staffOnly(http.HandlerFunc(s.archive)))
	mux.Handle("GET /contract", s.staffOnly(http.HandlerFunc(s.contract)))
	mux.Handle("GET /invoice", s.staffOnly(http.HandlerFunc(s.invoice)))
	mux.HandleFunc("POST /boats/{id}/remove", s.removeBoat)
	mux.HandleFunc("POST /hooks/payment", s.paymentHook)
	mux.HandleFunc("POST /hooks/deposit", s.depositHook)
	return mux
}
