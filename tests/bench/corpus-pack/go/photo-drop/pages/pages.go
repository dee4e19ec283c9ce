package pages

import (
	"html/template"
	"net/http"
)

var bye = template.Must(template.New("bye").Parse(`<h1>Goodbye {{.}}</h1>`))

// Hello greets a guest.
func Hello(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	page := "<html><body><h1>Hello " + r.FormValue("guest") + "</h1></body></html>"
	_, _ = w.Write([]byte(page))
}

// Goodbye says goodbye to a guest.
func Goodbye(w http.ResponseWriter, r *http.Request) {
	_ = bye.Execute(w, r.FormValue("guest"))
}
