package tools

import (
	"encoding/json"
	"io"
	"net/http"
	"time"
)

var (
	web     = &http.Client{Timeout: 10 * time.Second}
	healths = map[string]string{
		"api":    "http://api.internal.example:8080/health",
		"worker": "http://worker.internal.example:8080/health",
	}
)

func read(resp *http.Response) string {
	defer resp.Body.Close()
	body, _ := io.ReadAll(io.LimitReader(resp.Body, 64<<10))
	return string(body)
}

// Fetch reads a web page for the model.
func Fetch(input json.RawMessage) string {
	var in struct {
		URL string `json:"url"`
	}
	if json.Unmarshal(input, &in) != nil {
		return "bad input"
	}
	resp, err := web.Get(in.URL)
	if err != nil {
		return "not reachable"
	}
	return read(resp)
}

// Health asks one of the known services.
func Health(input json.RawMessage) string {
	var in struct {
		Service string `json:"service"`
	}
	_ = json.Unmarshal(input, &in)
	address, ok := healths[in.Service]
	if !ok {
		return "unknown service"
	}
	resp, err := web.Get(address)
	if err != nil {
		return "down"
	}
	return read(resp)
}
