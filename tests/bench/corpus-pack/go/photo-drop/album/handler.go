package album

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"

	"github.com/go-chi/chi/v5"
)

// Handler serves albums.
type Handler struct {
	repo *Repo
	root string
}

func NewHandler(repo *Repo, root string) *Handler { return &Handler{repo: repo, root: root} }

func (h *Handler) List(w http.ResponseWriter, r *http.Request) {
	albums, err := h.repo.List(r.Context(), r.URL.Query().Get("title"), r.URL.Query().Get("sort"))
	if err != nil {
		log.Println("list albums:", err)
		http.Error(w, "albums are not available", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(albums)
}

func (h *Handler) Create(w http.ResponseWriter, r *http.Request) {
	var a Album
	if err := json.NewDecoder(r.Body).Decode(&a); err != nil {
		http.Error(w, "invalid body", http.StatusBadRequest)
		return
	}
	if err := h.repo.Insert(r.Context(), a); err != nil {
		http.Error(w, "not stored", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

// CreateFor stores an album of the given owner.
func (h *Handler) CreateFor(owner int64) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var in struct {
			Title string `json:"title"`
		}
		if json.NewDecoder(r.Body).Decode(&in) != nil {
			http.Error(w, "invalid body", http.StatusBadRequest)
			return
		}
		if err := h.repo.Insert(r.Context(), Album{Title: in.Title, Owner: owner}); err != nil {
			http.Error(w, "not stored", http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusCreated)
	}
}

func (h *Handler) UploadZip(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 64<<20))
	if err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	archive, err := zip.NewReader(bytes.NewReader(body), int64(len(body)))
	if err != nil {
		http.Error(w, "no zip file", http.StatusBadRequest)
		return
	}
	for _, f := range archive.File {
		target := filepath.Join(h.root, f.Name)
		if f.FileInfo().IsDir() {
			_ = os.MkdirAll(target, 0o755)
			continue
		}
		src, err := f.Open()
		if err != nil {
			continue
		}
		dst, err := os.Create(target)
		if err == nil {
			_, _ = io.Copy(dst, src)
			dst.Close()
		}
		src.Close()
	}
	w.WriteHeader(http.StatusNoContent)
}

func (h *Handler) UploadTar(w http.ResponseWriter, r *http.Request) {
	tr := tar.NewReader(http.MaxBytesReader(w, r.Body, 64<<20))
	for {
		hdr, err := tr.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			http.Error(w, "no tar file", http.StatusBadRequest)
			return
		}
		if hdr.Typeflag != tar.TypeReg {
			continue
		}
		target, err := within(h.root, hdr.Name)
		if err != nil {
			http.Error(w, "bad name in the archive", http.StatusBadRequest)
			return
		}
		out, err := os.Create(target)
		if err != nil {
			http.Error(w, "not stored", http.StatusInternalServerError)
			return
		}
		_, _ = io.Copy(out, tr)
		out.Close()
	}
	w.WriteHeader(http.StatusNoContent)
}

func (h *Handler) SharedFile(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	http.ServeFile(w, r, h.root+"/"+chi.URLParam(r, "token")+"/"+name)
}

func (h *Handler) SharedThumb(w http.ResponseWriter, r *http.Request) {
	path, err := within(filepath.Join(h.root, "thumbs"), r.URL.Query().Get("name"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	http.ServeFile(w, r, path)
}

func (h *Handler) FetchCover(w http.ResponseWriter, r *http.Request) {
	var in struct {
		URL string `json:"url"`
	}
	if json.NewDecoder(r.Body).Decode(&in) != nil || in.URL == "" {
		http.Error(w, "url is missing", http.StatusBadRequest)
		return
	}
	if err := download(in.URL, filepath.Join(h.root, "covers", "latest.jpg")); err != nil {
		http.Error(w, "cover could not be loaded", http.StatusBadGateway)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (h *Handler) FetchPrint(w http.ResponseWriter, r *http.Request) {
	address, err := printShop(r.FormValue("url"))
	if err != nil {
		http.Error(w, "unknown print shop", http.StatusBadRequest)
		return
	}
	if err := download(address, filepath.Join(h.root, "prints", "latest.pdf")); err != nil {
		http.Error(w, "print could not be loaded", http.StatusBadGateway)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (h *Handler) Publish(w http.ResponseWriter, r *http.Request) {
	if err := h.repo.Publish(r.Context(), chi.URLParam(r, "id")); err != nil {
		http.Error(w, "not published", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (h *Handler) Delete(w http.ResponseWriter, r *http.Request) {
	if err := h.repo.Delete(r.Context(), chi.URLParam(r, "id")); err != nil {
		http.Error(w, "not deleted", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
