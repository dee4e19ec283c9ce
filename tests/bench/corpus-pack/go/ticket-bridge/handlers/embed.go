package handlers

import (
	"net/http"
	"net/url"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

var returnHosts = map[string]bool{"desk.example.com": true, "status.example.com": true}

// RegisterEmbed adds the routes of the widget that customers put on their sites.
func RegisterEmbed(r *gin.Engine) {
	widget := r.Group("/widget", cors.New(cors.Config{
		AllowOriginFunc:  func(origin string) bool { return true },
		AllowCredentials: true,
	}))
	widget.GET("/session", func(c *gin.Context) {
		_, err := c.Cookie("desk_session")
		c.JSON(http.StatusOK, gin.H{"known": err == nil})
	})
	widget.GET("/leave", func(c *gin.Context) {
		c.Redirect(http.StatusFound, c.Query("url"))
	})
}

// Callback ends the login and returns to where the user came from.
func Callback(c *gin.Context) {
	target, err := url.Parse(c.Query("return"))
	if err != nil || target.Scheme != "https" || !returnHosts[target.Host] {
		c.Redirect(http.StatusFound, "https://desk.example.com/")
		return
	}
	c.Redirect(http.StatusFound, target.String())
}
