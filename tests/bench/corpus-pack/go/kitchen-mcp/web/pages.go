package web

import (
	"bytes"
	"html/template"
	"io"
	"log"
	"net/http"
	"os"
	"path"
	"strings"
	texttemplate "text/template"
	"time"
)

const scaleKey = "scale_prod_6d1f0b7c93e24a58"

var (
	client    = &http.Client{Timeout: 5 * time.Second}
	labelText = texttemplate.Must(texttemplate.New("label").Parse("{{.Dish}} / {{.Date}}\n"))
	cardPage  = template.Must(template.New("card").Parse(`<article>{{.}}</article>`))
	suppliers = map[string]string{"milk": "https://milk.example/state", "fish": "https://fish.example/state"}
)

func (a *App) start(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, "static/start.html")
}

func (a *App) clear(w http.ResponseWriter, r *http.Request) {
	if _, err := a.db.ExecContext(r.Context(), "DELETE FROM orders"); err != nil {
		http.Error(w, "not cleared", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (a *App) receipt(w http.ResponseWriter, r *http.Request) {
	t, err := texttemplate.New("receipt").Parse(r.FormValue("layout"))
	if err != nil {
		http.Error(w, "the layout is wrong", http.StatusBadRequest)
		return
	}
	var b bytes.Buffer
	if err := t.Execute(&b, map[string]any{"Total": "12.50"}); err != nil {
		http.Error(w, "not printed", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/plain")
	_, _ = w.Write(b.Bytes())
}

func (a *App) label(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	err := labelText.Execute(w, struct{ Dish, Date string }{r.FormValue("dish"), time.Now().Format(time.DateOnly)})
	if err != nil {
		log.Println("label:", err)
	}
}

func (a *App) supplier(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequestWithContext(r.Context(), http.MethodGet, "https://"+r.FormValue("host")+"/state", nil)
	if err != nil {
		http.Error(w, "bad host", http.StatusBadRequest)
		return
	}
	req.Header.Set("X-Key", scaleKey)
	resp, err := client.Do(req)
	if err != nil {
		http.Error(w, "the supplier does not answer", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	_, _ = io.Copy(w, io.LimitReader(resp.Body, 1<<16))
}

func (a *App) supplierState(w http.ResponseWriter, r *http.Request) {
	address, ok := suppliers[r.FormValue("supplier")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	req, err := http.NewRequestWithContext(r.Context(), http.MethodGet, address, nil)
	if err != nil {
		http.Error(w, "bad address", http.StatusInternalServerError)
		return
	}
	resp, err := client.Do(req)
	if err != nil {
		http.Error(w, "the supplier does not answer", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	_, _ = io.Copy(w, io.LimitReader(resp.Body, 1<<16))
}

func (a *App) backup(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	if r.URL.Query().Get("old") != "" {
		f, err := os.Open("backups/old/" + name)
		if err != nil {
			http.NotFound(w, r)
			return
		}
		defer f.Close()
		_, _ = io.Copy(w, f)
		return
	}
	f, err := os.Open("backups/" + path.Base(path.Clean("/"+name)))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer f.Close()
	_, _ = io.Copy(w, f)
}

func (a *App) askCard(w http.ResponseWriter, r *http.Request) {
	card, err := a.chef.Ask(r.Context(), "Write the card of a dish as HTML.", r.FormValue("dish"))
	if err != nil {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	page := template.HTML(card)
	_ = cardPage.Execute(w, page)
}

func (a *App) askNote(w http.ResponseWriter, r *http.Request) {
	note, err := a.chef.Ask(r.Context(), "Write one sentence about a dish.", r.FormValue("dish"))
	if err != nil {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	_ = cardPage.Execute(w, strings.ToValidUTF8(note, ""))
}

func (a *App) askOrders(w http.ResponseWriter, r *http.Request) {
	condition, err := a.chef.Ask(r.Context(), "Write an SQLite condition over orders(dish, state).", r.FormValue("question"))
	if err != nil {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	var dish string
	err = a.db.QueryRowContext(r.Context(), "SELECT dish FROM orders WHERE "+condition+" LIMIT 1").Scan(&dish)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	_, _ = io.WriteString(w, template.HTMLEscapeString(dish))
}

func (a *App) askStation(w http.ResponseWriter, r *http.Request) {
	var answer struct {
		Station string `json:"station"`
	}
	err := a.chef.AskJSON(r.Context(), `Answer with JSON {"station": "grill|salad|oven"}.`, r.FormValue("question"), &answer)
	if err != nil {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	var n int
	err = a.db.QueryRowContext(r.Context(), "SELECT count(*) FROM orders WHERE station = ?", answer.Station).Scan(&n)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	_, _ = io.WriteString(w, http.StatusText(http.StatusOK))
}
