package locker

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"log"
	"net/http"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/go-chi/chi/v5"

	"example.com/parcel-locker/internal/access"
)

const base = "/var/lib/lockers"

// API serves lockers.
type API struct{ store *Store }

func NewAPI(store *Store) *API { return &API{store: store} }

func reply(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v)
}

func (a *API) List(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	lockers, err := a.store.List(r.Context(), filter{city: q.Get("city"), free: q.Get("free")})
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		reply(w, map[string]any{"error": err, "message": err.Error()})
		return
	}
	reply(w, lockers)
}

func (a *API) Near(w http.ResponseWriter, r *http.Request) {
	lockers, err := a.store.Near(r.Context(), r.URL.Query().Get("postal"))
	if err != nil {
		log.Printf("near: %v", err)
		w.WriteHeader(http.StatusInternalServerError)
		reply(w, map[string]any{"error": "lockers are not available"})
		return
	}
	reply(w, lockers)
}

func (a *API) Top(w http.ResponseWriter, r *http.Request) {
	lockers, err := a.store.Top(r.Context(), r.URL.Query().Get("by"))
	if err != nil {
		http.Error(w, "unknown column", http.StatusBadRequest)
		return
	}
	reply(w, lockers)
}

func (a *API) Photo(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	f, err := os.Open(base + "/photos/" + chi.URLParam(r, "id") + "/" + name)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer f.Close()
	_, _ = io.Copy(w, f)
}

func (a *API) Plan(w http.ResponseWriter, r *http.Request) {
	f, err := http.Dir(base + "/plans").Open(r.URL.Query().Get("name"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer f.Close()
	_, _ = io.Copy(w, f)
}

func (a *API) Print(w http.ResponseWriter, r *http.Request) {
	script := strings.NewReplacer("{id}", chi.URLParam(r, "id"), "{text}", r.FormValue("text")).Replace("lockerctl print {id} --text '{text}'")
	if err := exec.Command("sh", "-c", script).Run(); err != nil {
		http.Error(w, "not printed", http.StatusInternalServerError)
	}
}

func (a *API) Blink(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseUint(chi.URLParam(r, "id"), 10, 32)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	if err := exec.Command("lockerctl", "blink", strconv.FormatUint(id, 10), "--text", r.FormValue("text")).Run(); err != nil {
		http.Error(w, "no light", http.StatusInternalServerError)
	}
}

func (a *API) Import(w http.ResponseWriter, r *http.Request) {
	gz, err := gzip.NewReader(http.MaxBytesReader(w, r.Body, 16<<20))
	if err != nil {
		http.Error(w, "no archive", http.StatusBadRequest)
		return
	}
	for tr := tar.NewReader(gz); ; {
		h, err := tr.Next()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			http.Error(w, "no archive", http.StatusBadRequest)
			return
		}
		data, _ := io.ReadAll(tr)
		if err := os.WriteFile(path.Join(base, h.Name), data, 0o644); err != nil {
			log.Printf("import: %v", err)
		}
	}
}

func (a *API) ImportLabels(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 16<<20))
	if err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	archive, err := zip.NewReader(bytes.NewReader(body), int64(len(body)))
	if err != nil {
		http.Error(w, "no archive", http.StatusBadRequest)
		return
	}
	for _, f := range archive.File {
		src, err := f.Open()
		if err != nil {
			continue
		}
		data, _ := io.ReadAll(io.LimitReader(src, 1<<20))
		src.Close()
		if err := os.WriteFile(filepath.Join(base, "labels", filepath.Base(f.Name)), data, 0o644); err != nil {
			log.Printf("labels: %v", err)
		}
	}
}

func (a *API) Open(w http.ResponseWriter, r *http.Request) {
	courier, err := access.Courier(r)
	if err != nil {
		http.Error(w, "no courier", http.StatusUnauthorized)
		return
	}
	if err := a.store.Log(r.Context(), courier, "open"); err != nil {
		http.Error(w, "not opened", http.StatusInternalServerError)
		return
	}
	reply(w, map[string]string{"code": access.PickupCode(chi.URLParam(r, "id"))})
}

func (a *API) Reset(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseInt(chi.URLParam(r, "id"), 10, 64)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	if err := a.store.Reset(r.Context(), id); err != nil {
		http.Error(w, "not reset", http.StatusInternalServerError)
	}
}
