package tools

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
)

var noteName = regexp.MustCompile(`^[a-z0-9-]{1,60}$`)

// WriteFile writes a file of the project.
func WriteFile(input json.RawMessage) string {
	var in struct {
		Path    string `json:"path"`
		Content string `json:"content"`
	}
	if err := json.Unmarshal(input, &in); err != nil {
		return "bad input"
	}
	if err := os.WriteFile(in.Path, []byte(in.Content), 0o644); err != nil {
		return err.Error()
	}
	return "written"
}

// WriteNote writes a note into the folder of notes.
func WriteNote(input json.RawMessage) string {
	var in struct {
		Name    string `json:"name"`
		Content string `json:"content"`
	}
	if json.Unmarshal(input, &in) != nil || !noteName.MatchString(in.Name) {
		return "The name of a note has small letters, digits and hyphens."
	}
	target := filepath.Join("notes", in.Name+".md")
	if err := os.WriteFile(target, []byte(in.Content), 0o644); err != nil {
		return "not written"
	}
	return "written"
}
