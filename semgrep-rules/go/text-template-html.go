package fixtures

import (
	"net/http"
	"strings"
	"text/template"
)

var page = template.Must(template.New("page").Parse("<h1>{{.}}</h1>"))

func show(w http.ResponseWriter, r *http.Request) {
	// ruleid: vetlint-go-text-template-html
	page.Execute(w, r.FormValue("title"))
}

type server struct{ pages *template.Template }

func (s *server) profile(w http.ResponseWriter, r *http.Request) {
	// ruleid: vetlint-go-text-template-html
	s.pages.ExecuteTemplate(w, "profile.html", r.FormValue("name"))
}

func script(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	// ok: vetlint-go-text-template-html
	page.Execute(w, r.Host)
}

func mail(name string) (string, error) {
	var out strings.Builder
	// ok: vetlint-go-text-template-html
	err := page.Execute(&out, name)
	return out.String(), err
}

func fill(out *strings.Builder) error {
	// ok: vetlint-go-text-template-html
	return page.ExecuteTemplate(out, "nginx.conf", nil)
}
