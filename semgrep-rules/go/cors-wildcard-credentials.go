package fixtures

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func withConfig(r *gin.Engine) {
	// ruleid: vetlint-go-cors-wildcard-credentials
	r.Use(cors.New(cors.Config{AllowAllOrigins: true, AllowMethods: []string{"GET"}, AllowCredentials: true}))
	// ruleid: vetlint-go-cors-wildcard-credentials
	r.Use(cors.New(cors.Config{AllowCredentials: true, AllowOriginFunc: func(origin string) bool { return true }}))
}

func reflect(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// ruleid: vetlint-go-cors-wildcard-credentials
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

func reflectGin(c *gin.Context) {
	origin := c.GetHeader("Origin")
	// ruleid: vetlint-go-cors-wildcard-credentials
	c.Header("Access-Control-Allow-Origin", origin)
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Next()
}

func listed(r *gin.Engine) {
	// ok: vetlint-go-cors-wildcard-credentials
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
	// ok: vetlint-go-cors-wildcard-credentials
	r.Use(cors.New(cors.Config{AllowAllOrigins: true}))
}

func public(w http.ResponseWriter, r *http.Request) {
	// ok: vetlint-go-cors-wildcard-credentials
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Write([]byte("{}"))
}

var allowed = map[string]bool{"https://app.example.com": true}

func checked(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if allowed[origin] {
		// ok: vetlint-go-cors-wildcard-credentials
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
