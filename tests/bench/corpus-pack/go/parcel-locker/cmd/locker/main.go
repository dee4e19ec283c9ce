package main

import (
	"context"
	"log"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/jackc/pgx/v5/pgxpool"

	"example.com/parcel-locker/internal/access"
	"example.com/parcel-locker/internal/assist"
	"example.com/parcel-locker/internal/locker"
	"example.com/parcel-locker/internal/partner"
)

func main() {
	pool, err := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	guard := access.New(os.Getenv("ACCESS_KEY"))
	lockers := locker.NewAPI(locker.NewStore(pool))
	partners := partner.New(pool)
	helper := assist.New(pool)

	r := chi.NewRouter()
	r.Use(middleware.Logger)
	r.Mount("/debug", middleware.Profiler())
	r.Get("/healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })

	r.Group(func(r chi.Router) {
		r.Use(guard.Staff)
		r.Get("/lockers", lockers.List)
		r.Get("/lockers/near", lockers.Near)
		r.Get("/lockers/top", lockers.Top)
		r.Get("/lockers/{id}/photo", lockers.Photo)
		r.Get("/lockers/{id}/plan", lockers.Plan)
		r.Post("/lockers/{id}/print", lockers.Print)
		r.Post("/lockers/{id}/blink", lockers.Blink)
		r.Post("/lockers/import", lockers.Import)
		r.Post("/lockers/import-labels", lockers.ImportLabels)
		r.Post("/assist/query", helper.Query)
		r.Post("/assist/state", helper.State)
		r.Post("/assist/run", helper.Run)
		r.Post("/assist/check", helper.Check)
		r.Post("/lockers/{id}/open", lockers.Open)
	})

	r.Post("/partners/delivered", partners.Delivered)
	r.Post("/partners/returned", partners.Returned)
	r.Post("/partners/customs", partners.Customs)
	r.Post("/partners/weighed", partners.Weighed)
	r.Post("/lockers/{id}/reset", lockers.Reset)
	log.Fatal(http.ListenAndServe(":8080", r))
}
