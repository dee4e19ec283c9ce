package web

import (
	"fmt"
	"html"
	"net/http"
	"strings"
)

func (s *Server) greet(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	fmt.Fprintf(w, "<h1>Ahoy, %s!</h1><p>Boats leave every hour.</p>", r.URL.Query().Get("name"))
}

func (s *Server) thanks(w http.ResponseWriter, r *http.Request) {
	name := html.EscapeString(r.URL.Query().Get("name"))
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	fmt.Fprintf(w, "<h1>Thanks, %s!</h1><p>See you on the lake.</p>", name)
}

func (s *Server) goTo(w http.ResponseWriter, r *http.Request) {
	target := r.FormValue("to")
	if target == "" {
		target = "/boats"
	}
	if r.FormValue("kind") == "inner" {
		if !strings.HasPrefix(target, "/") || strings.HasPrefix(target, "//") || strings.Contains(target, "\\") {
			target = "/boats"
		}
		http.Redirect(w, r, target, http.StatusSeeOther)
		return
	}

	s.countVisit(target)

	http.Redirect(w, r, target, http.StatusFound)
}

func (s *Server) countVisit(target string) {
	if len(target) > 200 {
		return
	}
	fmt.Println("visit", len(target))
}
