package fixtures

import (
	"archive/tar"
	"archive/zip"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func unzip(file, folder string) error {
	reader, err := zip.OpenReader(file)
	if err != nil {
		return err
	}
	for _, entry := range reader.File {
		target := filepath.Join(folder, entry.Name)
		// ruleid: vetlint-go-path-join-input
		out, err := os.Create(target)
		if err != nil {
			return err
		}
		_ = out.Close()
	}
	return nil
}

func untar(reader *tar.Reader, folder string) error {
	header, err := reader.Next()
	if err != nil {
		return err
	}
	data, _ := io.ReadAll(io.LimitReader(reader, 1<<20))
	// ruleid: vetlint-go-path-join-input
	return os.WriteFile(folder+"/"+header.Name, data, 0o600)
}

func unzipLocal(reader *zip.ReadCloser, folder string) error {
	for _, entry := range reader.File {
		if !filepath.IsLocal(entry.Name) {
			continue
		}
		// ok: vetlint-go-path-join-input
		if err := os.MkdirAll(filepath.Join(folder, entry.Name), 0o700); err != nil {
			return err
		}
	}
	return nil
}

func unzipBelow(reader *zip.ReadCloser, folder string) error {
	for _, entry := range reader.File {
		target := filepath.Join(folder, entry.Name)
		if !strings.HasPrefix(target, filepath.Clean(folder)+string(os.PathSeparator)) {
			continue
		}
		// ok: vetlint-go-path-join-input
		if err := os.MkdirAll(target, 0o700); err != nil {
			return err
		}
	}
	return nil
}
