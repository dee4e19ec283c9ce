package main

import (
	"log"
	"net/http"
	_ "net/http/pprof"
	"os"
	"time"
)

func main() {
	if os.Getenv("PPROF") == "1" {
		go func() {
			log.Println(http.ListenAndServe("127.0.0.1:6060", nil))
		}()
	}
	for range time.Tick(time.Minute) {
		log.Println("looking for new photos")
	}
}
