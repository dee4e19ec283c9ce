package fixtures

import (
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
)

const uploads = "/srv/uploads"

func download(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("file")
	// ruleid: vetlint-go-path-join-input
	file, err := os.Open(filepath.Join(uploads, name))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer file.Close()
	io.Copy(w, file)
}

func serve(w http.ResponseWriter, r *http.Request) {
	// ruleid: vetlint-go-path-join-input
	http.ServeFile(w, r, uploads+"/"+r.FormValue("name"))
}

func attachment(c *gin.Context) {
	// ruleid: vetlint-go-path-join-input
	c.File("./reports/" + c.Query("report"))
}

func export(c echo.Context) error {
	path := filepath.Join(uploads, filepath.Clean(c.QueryParam("path")))
	// ruleid: vetlint-go-path-join-input
	return os.Remove(path)
}

func picture(c *fiber.Ctx) error {
	// ruleid: vetlint-go-path-join-input
	return c.SendFile(uploads + "/" + c.Query("picture"))
}

func baseName(w http.ResponseWriter, r *http.Request) {
	name := filepath.Base(r.URL.Query().Get("file"))
	// ok: vetlint-go-path-join-input
	http.ServeFile(w, r, filepath.Join(uploads, name))
}

func local(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if !filepath.IsLocal(name) {
		http.NotFound(w, r)
		return
	}
	// ok: vetlint-go-path-join-input
	http.ServeFile(w, r, filepath.Join(uploads, name))
}

func prefixed(c *gin.Context) {
	target := filepath.Join(uploads, c.Query("name"))
	if !strings.HasPrefix(target, uploads+string(os.PathSeparator)) {
		return
	}
	// ok: vetlint-go-path-join-input
	c.File(target)
}

func rooted(w http.ResponseWriter, r *http.Request) {
	root, _ := os.OpenRoot(uploads)
	// ok: vetlint-go-path-join-input
	file, _ := root.Open(r.FormValue("name"))
	defer file.Close()
	io.Copy(w, file)
}

// The name of an uploaded file holds no folder: mime/multipart keeps the last element only.
func upload(c *gin.Context) {
	file, err := c.FormFile("file")
	if err != nil {
		return
	}
	// ok: vetlint-go-path-join-input
	_ = c.SaveUploadedFile(file, filepath.Join(uploads, file.Filename))
}

// A variable of the route holds no slash.
func item(c *gin.Context) {
	// ok: vetlint-go-path-join-input
	c.File(filepath.Join(uploads, c.Param("id")+".json"))
}
