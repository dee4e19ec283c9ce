package notify

import (
	"net/http"
	"strings"
	"text/template"
)

type guest struct {
	Name  string
	Album string
}

var invitation = template.Must(template.New("invitation").Parse("Dear {{.Name}}, your photos are in {{.Album}}."))

// Preview shows what a text of the photographer looks like.
func Preview(w http.ResponseWriter, r *http.Request) {
	t, err := template.New("preview").Parse("Dear {{.Name}}, " + r.FormValue("text"))
	if err != nil {
		http.Error(w, "the text cannot be shown", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "text/plain")
	_ = t.Execute(w, guest{Name: "Ada", Album: "Lake"})
}

// Render fills the invitation.
func Render(w http.ResponseWriter, r *http.Request) {
	var b strings.Builder
	if err := invitation.Execute(&b, guest{Name: r.FormValue("name"), Album: r.FormValue("album")}); err != nil {
		http.Error(w, "not rendered", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/plain")
	_, _ = w.Write([]byte(b.String()))
}
