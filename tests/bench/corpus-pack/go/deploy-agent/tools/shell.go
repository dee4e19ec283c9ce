package tools

import (
	"encoding/json"
	"os/exec"
)

var services = map[string]bool{"api": true, "worker": true, "web": true}

// RunCommand runs what the model asks for.
func RunCommand(input json.RawMessage) string {
	var in struct {
		Command string `json:"command"`
	}
	if err := json.Unmarshal(input, &in); err != nil {
		return "bad input"
	}
	out, err := exec.Command("sh", "-c", in.Command).CombinedOutput()
	if err != nil {
		return string(out) + err.Error()
	}
	return string(out)
}

// Status shows the state of one service.
func Status(input json.RawMessage) string {
	var in struct {
		Service string `json:"service"`
	}
	if json.Unmarshal(input, &in) != nil || !services[in.Service] {
		return "The services are api, worker and web."
	}
	out, err := exec.Command("systemctl", "is-active", in.Service).Output()
	if err != nil {
		return "not active"
	}
	return string(out)
}
