package fixtures

import (
	"net/http"
	_ "net/http/pprof"

	"github.com/gin-contrib/pprof"
	"github.com/gin-gonic/gin"
)

func start() {
	http.HandleFunc("/", home)
	// ruleid: vetlint-go-pprof-exposed
	http.ListenAndServe(":8080", nil)
}

func startGin() {
	r := gin.Default()
	// ruleid: vetlint-go-pprof-exposed
	pprof.Register(r)
}

func profile() {
	// ok: vetlint-go-pprof-exposed
	go http.ListenAndServe("localhost:6060", nil)
}

func profileInside() {
	// ok: vetlint-go-pprof-exposed
	go http.ListenAndServe(":6060", nil)
}

func withMux() {
	mux := http.NewServeMux()
	mux.HandleFunc("/", home)
	// ok: vetlint-go-pprof-exposed
	http.ListenAndServe(":8080", mux)
}

func inDebug(r *gin.Engine, debug bool) {
	if debug {
		// ok: vetlint-go-pprof-exposed
		pprof.Register(r)
	}
}

func home(w http.ResponseWriter, r *http.Request) {}
