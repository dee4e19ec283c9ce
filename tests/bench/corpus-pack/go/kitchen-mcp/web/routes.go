package web

import (
	"database/sql"
	"net/http"
	"os"

	"example.com/kitchen-mcp/chef"
)

// App serves the web front.
type App struct {
	db   *sql.DB
	chef *chef.Chef
}

// Routes wires the pages.
func Routes(db *sql.DB, c *chef.Chef) http.Handler {
	a := &App{db: db, chef: c}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /ask/orders", a.staff(a.askOrders))
	mux.HandleFunc("POST /ask/station", a.staff(a.askStation))
	mux.HandleFunc("POST /ask/card", a.staff(a.askCard))
	mux.HandleFunc("POST /ask/note", a.staff(a.askNote))
	mux.HandleFunc("POST /receipt", a.staff(a.receipt))
	mux.HandleFunc("POST /label", a.staff(a.label))
	mux.HandleFunc("POST /supplier", a.staff(a.supplier))
	mux.HandleFunc("POST /supplier/state", a.staff(a.supplierState))
	mux.HandleFunc("GET /backup", a.staff(a.backup))
	mux.HandleFunc("GET /", a.start)
	mux.HandleFunc("GET /menu", func(w http.ResponseWriter, r *http.Request) {
		http.ServeFile(w, r, "menus/today.txt")
	})

	mux.HandleFunc("POST /orders/clear", a.clear)
	return headers(mux)
}

func (a *App) staff(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		user, password, ok := r.BasicAuth()
		if !ok || user != "kitchen" || !a.passwordFits(password) {
			w.Header().Set("WWW-Authenticate", `Basic realm="kitchen"`)
			http.Error(w, "staff only", http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

func headers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); origin != "" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func displayHeaders(next http.Handler) http.Handler {
	allowed := os.Getenv("DISPLAY_ORIGIN")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if allowed != "" && r.Header.Get("Origin") == allowed {
			w.Header().Set("Access-Control-Allow-Origin", allowed)
			w.Header().Set("Vary", "Origin")
		}
		next.ServeHTTP(w, r)
	})
}
