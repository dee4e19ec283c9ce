package fixtures

import (
	"fmt"
	"html"
	"html/template"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func greet(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	// ruleid: vetlint-go-template-unescaped
	fmt.Fprintf(w, "<h1>Hello %s</h1>", name)
	// ruleid: vetlint-go-template-unescaped
	w.Write([]byte("<p>" + name + "</p>"))
}

func comment(c *gin.Context) {
	// ruleid: vetlint-go-template-unescaped
	c.HTML(http.StatusOK, "comment.html", gin.H{"text": template.HTML(c.PostForm("text"))})
	page := "<html><body>" + c.Query("q") + "</body></html>"
	// ruleid: vetlint-go-template-unescaped
	c.Data(http.StatusOK, "text/html; charset=utf-8", []byte(page))
}

func echoed(c echo.Context) error {
	// ruleid: vetlint-go-template-unescaped
	return c.HTML(http.StatusOK, "<b>"+c.QueryParam("name")+"</b>")
}

func escaped(w http.ResponseWriter, r *http.Request) {
	name := html.EscapeString(r.FormValue("name"))
	// ok: vetlint-go-template-unescaped
	fmt.Fprintf(w, "<h1>Hello %s</h1>", name)
	// ok: vetlint-go-template-unescaped
	fmt.Fprintf(w, "<h1>Hello %s</h1>", template.HTMLEscapeString(r.FormValue("name")))
	// ok: vetlint-go-template-unescaped
	fmt.Fprintf(w, "hello %s", r.FormValue("name"))
}

func templated(c *gin.Context) {
	// ok: vetlint-go-template-unescaped
	c.HTML(http.StatusOK, "comment.html", gin.H{"text": c.PostForm("text")})
	// ok: vetlint-go-template-unescaped
	c.HTML(http.StatusOK, "about.html", gin.H{"logo": template.HTML("<svg></svg>")})
}

func asJSON(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	// ok: vetlint-go-template-unescaped
	fmt.Fprintf(w, `{"name": %q}`, r.FormValue("name"))
}
