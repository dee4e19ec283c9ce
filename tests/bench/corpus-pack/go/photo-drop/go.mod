module example.com/photo-drop

go 1.22

require (
	github.com/go-chi/chi/v5 v5.0.12
	github.com/go-chi/cors v1.2.1
	github.com/mattn/go-sqlite3 v1.14.22
	golang.org/x/crypto v0.24.0
)
