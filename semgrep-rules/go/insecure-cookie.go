package fixtures

import (
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
)

func login(w http.ResponseWriter, ticket string) {
	// ruleid: vetlint-go-insecure-cookie
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: ticket, Path: "/"})
	// ruleid: vetlint-go-insecure-cookie
	http.SetCookie(w, &http.Cookie{
		Name:     "access_token",
		Value:    ticket,
		HttpOnly: true,
		Secure:   false,
	})
}

func careful(w http.ResponseWriter, ticket string) {
	// ok: vetlint-go-insecure-cookie
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: ticket, Path: "/", HttpOnly: true, Secure: true})
	// ok: vetlint-go-insecure-cookie
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: "", MaxAge: -1, Expires: time.Unix(0, 0)})
	// ok: vetlint-go-insecure-cookie
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark"})
	// ok: vetlint-go-insecure-cookie
	http.SetCookie(w, &http.Cookie{Name: "csrf_token", Value: ticket, Secure: true})
}

func later(w http.ResponseWriter, ticket string) {
	// ok: vetlint-go-insecure-cookie
	cookie := http.Cookie{Name: "auth", Value: ticket}
	cookie.HttpOnly = true
	cookie.Secure = true
	http.SetCookie(w, &cookie)
}

func ginLogin(c *gin.Context, ticket string) {
	// ruleid: vetlint-go-insecure-cookie
	c.SetCookie("refresh_token", ticket, 3600, "/", "", false, false)
	// ok: vetlint-go-insecure-cookie
	c.SetCookie("refresh_token", ticket, 3600, "/", "", true, true)
	// ok: vetlint-go-insecure-cookie
	c.SetCookie("refresh_token", "", -1, "/", "", false, false)
}
