package fixtures

import (
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
)

func receive(w http.ResponseWriter, r *http.Request) {
	// ruleid: vetlint-go-body-unbounded
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	w.Write(body)
}

func receiveGin(c *gin.Context) {
	// ruleid: vetlint-go-body-unbounded
	body, _ := io.ReadAll(c.Request.Body)
	c.Data(http.StatusOK, "application/octet-stream", body)
}

func upload(w http.ResponseWriter, r *http.Request) {
	// ruleid: vetlint-go-body-unbounded
	r.ParseMultipartForm(10 << 30)
}

func smallUpload(w http.ResponseWriter, r *http.Request) {
	// ok: vetlint-go-body-unbounded
	r.ParseMultipartForm(10 << 20)
}

func receiveLimited(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	// ok: vetlint-go-body-unbounded
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	w.Write(body)
}

func load(client *http.Client, address string) ([]byte, error) {
	response, err := client.Get(address)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	// ok: vetlint-go-body-unbounded
	return io.ReadAll(response.Body)
}

func dump(req *http.Request) []byte {
	file, _ := req.GetBody()
	// ok: vetlint-go-body-unbounded
	body, _ := io.ReadAll(file)
	return body
}

func limited(w http.ResponseWriter, r *http.Request) {
	r.Body = io.NopCloser(io.LimitReader(r.Body, 1<<20))
	// ok: vetlint-go-body-unbounded
	body, _ := io.ReadAll(r.Body)
	w.Write(body)
}
