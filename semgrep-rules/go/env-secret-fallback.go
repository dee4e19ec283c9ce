package fixtures

import (
	"cmp"
	"log"
	"net/http"
	"os"

	"github.com/spf13/viper"
)

func loadSecret() string {
	secret := os.Getenv("JWT_SECRET")
	// ruleid: vetlint-go-env-secret-fallback
	if secret == "" {
		secret = "dev-secret"
	}
	return secret
}

func signingKey() []byte {
	key := os.Getenv("SIGNING_KEY")
	// ruleid: vetlint-go-env-secret-fallback
	if key == "" {
		return []byte("change-me")
	}
	return []byte(key)
}

type settings struct{ JWTSecret, Port, DatabasePassword string }

func load() settings {
	viper.SetDefault("server.port", "8080")
	// ruleid: vetlint-go-env-secret-fallback
	viper.SetDefault("jwt.secret", "your-secret-key")
	return settings{
		// ruleid: vetlint-go-env-secret-fallback
		JWTSecret: getEnv("JWT_SECRET", "secret"),
		// ruleid: vetlint-go-env-secret-fallback
		DatabasePassword: cmp.Or(os.Getenv("DB_PASSWORD"), "postgres"),
		// ok: vetlint-go-env-secret-fallback
		Port: getEnv("PORT", "8080"),
	}
}

func required() string {
	secret := os.Getenv("JWT_SECRET")
	// ok: vetlint-go-env-secret-fallback
	if secret == "" {
		log.Fatal("JWT_SECRET is not set")
	}
	return secret
}

func inDevelopment(mode string) string {
	secret := getEnv("JWT_SECRET", "")
	if mode == "development" {
		// ok: vetlint-go-env-secret-fallback
		if secret == "" {
			secret = "only-for-this-machine"
		}
	}
	return secret
}

func call(request *http.Request) {
	// ok: vetlint-go-env-secret-fallback
	request.Header.Set("api_key", "none")
}

func getEnv(name, fallback string) string {
	if value, found := os.LookupEnv(name); found {
		return value
	}
	return fallback
}
