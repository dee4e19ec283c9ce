package web

import (
	"io"
	"log"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

var (
	client      = &http.Client{Timeout: 5 * time.Second}
	backupName  = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,40}$`)
	contractDir = "/srv/boats/contracts"
	stations    = map[string]string{
		"north": "https://weather.example.org/north",
		"south": "https://weather.example.org/south",
	}
)

func relay(w http.ResponseWriter, resp *http.Response) {
	defer resp.Body.Close()
	w.Header().Set("Content-Type", "application/json")
	_, _ = io.Copy(w, io.LimitReader(resp.Body, 1<<20))
}

func (s *Server) weather(w http.ResponseWriter, r *http.Request) {
	resp, err := client.Get(r.URL.Query().Get("source"))
	if err != nil {
		http.Error(w, "weather is not available", http.StatusBadGateway)
		return
	}
	relay(w, resp)
}

func (s *Server) forecast(w http.ResponseWriter, r *http.Request) {
	url, ok := stations[r.URL.Query().Get("station")]
	if !ok {
		http.Error(w, "unknown station", http.StatusBadRequest)
		return
	}
	resp, err := client.Get(url)
	if err != nil {
		http.Error(w, "forecast is not available", http.StatusBadGateway)
		return
	}
	relay(w, resp)
}

func (s *Server) backup(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	out, err := exec.CommandContext(r.Context(), "sh", "-c", "pg_dump boats | gzip > /srv/backups/"+name+".sql.gz").CombinedOutput()
	if err != nil {
		log.Printf("backup: %v: %s", err, out)
		http.Error(w, "backup failed", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *Server) archive(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if !backupName.MatchString(name) {
		http.Error(w, "bad name", http.StatusBadRequest)
		return
	}
	cmd := exec.CommandContext(r.Context(), "pg_dump", "--file", filepath.Join("/srv/backups", name+".sql"), "boats")
	if err := cmd.Run(); err != nil {
		log.Printf("archive: %v", err)
		http.Error(w, "archive failed", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *Server) contract(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile(filepath.Join(contractDir, r.URL.Query().Get("file")))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "application/pdf")
	_, _ = w.Write(data)
}

func (s *Server) invoice(w http.ResponseWriter, r *http.Request) {
	full := filepath.Join("/srv/boats/invoices", r.URL.Query().Get("file"))
	if !strings.HasPrefix(full, "/srv/boats/invoices"+string(filepath.Separator)) {
		http.NotFound(w, r)
		return
	}
	data, err := os.ReadFile(full)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "application/pdf")
	_, _ = w.Write(data)
}
