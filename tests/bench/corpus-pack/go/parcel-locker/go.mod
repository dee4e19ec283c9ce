module example.com/parcel-locker

go 1.22

require (
	github.com/go-chi/chi/v5 v5.0.12
	github.com/golang-jwt/jwt/v5 v5.2.1
	github.com/jackc/pgx/v5 v5.6.0
	github.com/sashabaranov/go-openai v1.26.0
	golang.org/x/crypto v0.24.0
)
