package main

import (
	"database/sql"
	"log"
	"net/http"
	_ "net/http/pprof"
	"os"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/go-chi/cors"
	_ "github.com/mattn/go-sqlite3"

	"example.com/photo-drop/album"
	"example.com/photo-drop/guard"
	"example.com/photo-drop/notify"
	"example.com/photo-drop/pages"
)

func main() {
	db, err := sql.Open("sqlite3", os.Getenv("PHOTO_DB"))
	if err != nil {
		log.Fatal(err)
	}
	albums := album.NewHandler(album.NewRepo(db), "/srv/photos")
	sessions := guard.New(db)

	r := chi.NewRouter()
	r.Use(middleware.RequestID, middleware.Recoverer)
	r.Use(cors.Handler(cors.Options{
		AllowedOrigins:   []string{"https://*", "http://*"},
		AllowedMethods:   []string{"GET", "POST", "DELETE"},
		AllowCredentials: true,
	}))

	r.Post("/login", sessions.Login)
	r.Get("/hello", pages.Hello)
	r.Get("/goodbye", pages.Goodbye)

	r.Route("/albums", func(r chi.Router) {
		r.Use(sessions.Require)
		r.Get("/", albums.List)
		r.Post("/", albums.Create)
		r.Post("/{id}/zip", albums.UploadZip)
		r.Post("/{id}/tar", albums.UploadTar)
		r.Post("/{id}/cover", albums.FetchCover)
		r.Post("/{id}/print", albums.FetchPrint)
		r.Post("/{id}/publish", albums.Publish)
	})
	r.Get("/shared/{token}/file", albums.SharedFile)
	r.Get("/shared/{token}/thumb", albums.SharedThumb)
	r.Delete("/albums/{id}", albums.Delete)
	r.Post("/mail/preview", sessions.Guarded(notify.Preview))
	r.Post("/mail/render", sessions.Guarded(notify.Render))

	go func() {
		log.Println(http.ListenAndServe(":6060", nil))
	}()
	log.Fatal(http.ListenAndServe(":8080", r))
}
