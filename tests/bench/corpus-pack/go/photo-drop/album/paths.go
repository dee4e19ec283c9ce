package album

import (
	"errors"
	"path/filepath"
	"strings"
)

var errOutside = errors.New("the path leaves the album")

// within joins a name to a folder and refuses names that leave it.
func within(root, name string) (string, error) {
	full := filepath.Join(root, name)
	rel, err := filepath.Rel(root, full)
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return "", errOutside
	}
	return full, nil
}
