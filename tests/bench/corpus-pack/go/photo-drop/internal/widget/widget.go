package widget

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/cors"
)

// Routes serves the counter that the photographer's page shows.
func Routes(count func() int) http.Handler {
	r := chi.NewRouter()
	r.Use(cors.Handler(cors.Options{
		AllowedOrigins: []string{"https://www.photo-drop.example"},
		AllowedMethods: []string{"GET"},
	}))
	r.Get("/count", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("X-Count", http.StatusText(count()))
	})
	return r
}
