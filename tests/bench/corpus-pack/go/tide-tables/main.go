package main

import (
	"crypto/md5"
	"crypto/tls"
	"database/sql"
	"embed"
	"encoding/hex"
	"fmt"
	"html/template"
	"log"
	"math/rand"
	"net/http"
	"os/exec"
	"strconv"
	"time"

	_ "modernc.org/sqlite"
)

//go:embed tables
var tables embed.FS

const columns = "station, at, metres"

var page = template.Must(template.New("page").Parse(`<h1>{{.Station}}</h1>`))

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		next.ServeHTTP(w, r)
	})
}

func etag(body []byte) string {
	sum := md5.Sum(body)
	return `"` + hex.EncodeToString(sum[:]) + `"`
}

func pause(attempt int) time.Duration {
	return time.Duration(1<<attempt)*time.Second + time.Duration(rand.Intn(1000))*time.Millisecond
}

type service struct{ db *sql.DB }

func (s *service) latest(w http.ResponseWriter, r *http.Request) {
	rows, err := s.db.QueryContext(r.Context(), fmt.Sprintf("SELECT %s FROM tides WHERE station = ? ORDER BY at DESC", columns), r.PathValue("station"))
	if err != nil {
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return
	}
	defer rows.Close()
	w.WriteHeader(http.StatusOK)
}

func (s *service) table(w http.ResponseWriter, r *http.Request) {
	data, err := tables.ReadFile("tables/" + r.PathValue("name"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("ETag", etag(data))
	_, _ = w.Write(data)
}

func (s *service) show(w http.ResponseWriter, r *http.Request) {
	if err := page.Execute(w, map[string]string{"Station": r.FormValue("station")}); err != nil {
		log.Println("show:", err)
	}
}

func (s *service) old(w http.ResponseWriter, r *http.Request) {
	year, err := strconv.Atoi(r.FormValue("year"))
	if err != nil {
		year = time.Now().Year()
	}
	http.Redirect(w, r, fmt.Sprintf("/years/%d", year), http.StatusMovedPermanently)
}

func (s *service) moon(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("https://moon.example.org/" + strconv.Itoa(time.Now().Year()))
	if err != nil {
		http.Error(w, "no moon", http.StatusBadGateway)
		return
	}
	resp.Body.Close()
}

func version() string {
	out, err := exec.Command("sh", "-c", "git describe --tags | head -1").Output()
	if err != nil {
		return "unknown"
	}
	return string(out)
}

func main() {
	db, err := sql.Open("sqlite", "tides.sqlite3")
	if err != nil {
		log.Fatal(err)
	}
	s := &service{db: db}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /tides/{station}", s.latest)
	mux.HandleFunc("GET /tables/{name}", s.table)
	mux.HandleFunc("GET /show", s.show)
	mux.HandleFunc("GET /old", s.old)
	mux.HandleFunc("GET /moon", s.moon)
	mux.HandleFunc("POST /theme", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark", Path: "/"})
	})
	log.Printf("version %s, pause %v", version(), pause(1))
	server := &http.Server{Addr: ":8443", Handler: cors(mux), TLSConfig: &tls.Config{MinVersion: tls.VersionTLS12, ClientAuth: tls.NoClientCert}}
	log.Fatal(server.ListenAndServeTLS("cert.pem", "key.pem"))
}
