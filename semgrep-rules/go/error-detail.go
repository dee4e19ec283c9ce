package fixtures

import (
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func rows(w http.ResponseWriter, _ *http.Request) {
	if err := load(); err != nil {
		// ruleid: vetlint-go-error-detail
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	if err := load(); err != nil {
		// ruleid: vetlint-go-error-detail
		http.Error(w, "query: "+err.Error(), 500)
	}
}

func ginRows(c *gin.Context) {
	if err := load(); err != nil {
		// ruleid: vetlint-go-error-detail
		c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
	}
}

func echoRows(c echo.Context) error {
	if err := load(); err != nil {
		// ruleid: vetlint-go-error-detail
		return echo.NewHTTPError(http.StatusInternalServerError, err.Error())
	}
	return nil
}

func quiet(w http.ResponseWriter, _ *http.Request) {
	if err := load(); err != nil {
		log.Println(err.Error())
		// ok: vetlint-go-error-detail
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}

func ginWrong(c *gin.Context) {
	var in struct{ Name string }
	if err := c.ShouldBindJSON(&in); err != nil {
		// ok: vetlint-go-error-detail
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
	}
	// ok: vetlint-go-error-detail
	c.JSON(http.StatusInternalServerError, gin.H{"error": "internal error"})
}
