package fixtures

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/gin-gonic/gin"
)

var pages = map[string]string{"home": "/", "orders": "/orders"}

func out(w http.ResponseWriter, r *http.Request) {
	// ruleid: vetlint-go-open-redirect
	http.Redirect(w, r, r.URL.Query().Get("url"), http.StatusFound)
}

func login(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	if next == "" {
		next = "/"
	}
	// ruleid: vetlint-go-open-redirect
	http.Redirect(w, r, next, http.StatusSeeOther)
}

func leave(c *gin.Context) {
	target := c.Query("to")
	// ruleid: vetlint-go-open-redirect
	c.Redirect(http.StatusFound, target)
}

func posted(c *gin.Context) {
	// ruleid: vetlint-go-open-redirect
	c.Redirect(http.StatusFound, c.PostForm("return"))
}

func page(w http.ResponseWriter, r *http.Request) {
	target := "/"
	if path, ok := pages[r.URL.Query().Get("page")]; ok {
		target = path
	}
	// ok: vetlint-go-open-redirect
	http.Redirect(w, r, target, http.StatusFound)
}

func local(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	if !strings.HasPrefix(next, "/") || strings.HasPrefix(next, "//") {
		next = "/"
	}
	// ok: vetlint-go-open-redirect
	http.Redirect(w, r, next, http.StatusFound)
}

func search(w http.ResponseWriter, r *http.Request) {
	// ok: vetlint-go-open-redirect
	http.Redirect(w, r, "/results?q="+url.QueryEscape(r.FormValue("q")), http.StatusFound)
}

func checked(c *gin.Context) {
	target := c.Query("to")
	if !isAllowedHost(target) {
		target = "/"
	}
	// ok: vetlint-go-open-redirect
	c.Redirect(http.StatusFound, target)
}

func fixed(c *gin.Context) {
	// ok: vetlint-go-open-redirect
	c.Redirect(http.StatusFound, "/login")
}
