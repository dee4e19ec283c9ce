package fixtures

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

const catalogURL = "https://catalog.example.com"

var allowedHosts = map[string]bool{"cdn.example.com": true}

type hook struct {
	Callback string
	Host     string
}

func preview(c *gin.Context) {
	// ruleid: vetlint-go-ssrf
	answer, err := http.Get(c.Query("url"))
	if err != nil {
		return
	}
	defer answer.Body.Close()
}

func register(w http.ResponseWriter, r *http.Request) {
	var body hook
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		return
	}
	// ruleid: vetlint-go-ssrf
	request, _ := http.NewRequestWithContext(r.Context(), http.MethodPost, body.Callback, nil)
	http.DefaultClient.Do(request)
}

func status(c echo.Context, client *http.Client) error {
	target := fmt.Sprintf("https://%s/status", c.QueryParam("host"))
	// ruleid: vetlint-go-ssrf
	_, err := client.Get(target)
	return err
}

func forward(w http.ResponseWriter, r *http.Request) {
	raw := r.FormValue("target")
	// ruleid: vetlint-go-ssrf
	request, _ := http.NewRequest("GET", raw, nil)
	_ = request
}

func product(c *gin.Context) {
	// ok: vetlint-go-ssrf
	http.Get("https://catalog.example.com/products/" + c.Param("id"))
	// ok: vetlint-go-ssrf
	http.Get(fmt.Sprintf("https://catalog.example.com/products/%s", c.Param("id")))
	// ok: vetlint-go-ssrf
	http.Get(fmt.Sprintf("%s/products/%s", settings.BaseURL, c.Param("id")))
}

func search(c *gin.Context) {
	query := url.Values{"q": {c.Query("q")}}
	// ok: vetlint-go-ssrf
	http.Get(catalogURL + "/search?" + query.Encode())
}

func image(c *gin.Context) {
	parsed, err := url.Parse(c.Query("url"))
	if err != nil || !allowedHosts[parsed.Hostname()] {
		return
	}
	if !isAllowedHost(parsed) {
		return
	}
	// ok: vetlint-go-ssrf
	http.Get(parsed.String())
}

func checked(w http.ResponseWriter, r *http.Request) {
	target := r.FormValue("url")
	if err := validateURL(target); err != nil {
		return
	}
	// ok: vetlint-go-ssrf
	http.Get(target)
}

func blank(w http.ResponseWriter, r *http.Request) {
	target := r.FormValue("url")
	if isBlank(target) || !hasLength(target, 8) {
		return
	}
	// ruleid: vetlint-go-ssrf
	http.Get(target)
}
