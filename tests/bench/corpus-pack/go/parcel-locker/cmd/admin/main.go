package main

import (
	"log"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func main() {
	r := chi.NewRouter()
	r.Use(middleware.BasicAuth("admin", map[string]string{}))
	r.Mount("/debug", middleware.Profiler())
	log.Fatal(http.ListenAndServe("127.0.0.1:6061", r))
}
