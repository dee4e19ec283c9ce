package web

import (
	"encoding/json"
	"log"
	"net/http"
	"strconv"
)

func writeJSON(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(v); err != nil {
		log.Printf("encode: %v", err)
	}
}

func (s *Server) listBoats(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	if harbour := q.Get("harbour"); harbour != "" {
		boats, err := s.store.Find(r.Context(), harbour)
		if err != nil {
			log.Printf("find boats: %v", err)
			http.Error(w, "could not list boats", http.StatusInternalServerError)
			return
		}
		writeJSON(w, boats)
		return
	}
	boats, err := s.store.Search(r.Context(), q.Get("name"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	writeJSON(w, boats)
}

func (s *Server) removeBoat(w http.ResponseWriter, r *http.Request) {
	if err := s.store.Remove(r.Context(), r.PathValue("id")); err != nil {
		log.Printf("remove: %v", err)
		http.Error(w, "could not remove", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *Server) retireBoat(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if err != nil {
		http.Error(w, "id must be a number", http.StatusBadRequest)
		return
	}
	if err := s.store.Retire(r.Context(), id); err != nil {
		log.Printf("retire: %v", err)
		http.Error(w, "could not retire", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
