package config

import (
	"errors"
	"os"
)

// Config holds everything that the server needs from its environment.
type Config struct {
	DatabaseURL   string
	JWTSecret     []byte
	WeatherKey    string
	WebhookSecret string
}

func getenv(key, fallback string) string {
	if v := os.Getenv(key); v != "" {
		return v
	}
	return fallback
}

// Load reads the configuration.
func Load() (*Config, error) {
	cfg := &Config{
		DatabaseURL: os.Getenv("DATABASE_URL"),
		JWTSecret:   []byte(getenv("JWT_SECRET", "boat-rental-dev-secret")),
		WeatherKey:  getenv("WEATHER_KEY", ""),
	}
	if cfg.DatabaseURL == "" {
		return nil, errors.New("DATABASE_URL is not set")
	}
	secret, ok := os.LookupEnv("WEBHOOK_SECRET")
	if !ok || len(secret) < 32 {
		return nil, errors.New("WEBHOOK_SECRET is missing or too short")
	}
	cfg.WebhookSecret = secret
	return cfg, nil
}
