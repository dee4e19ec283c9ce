package settings

import (
	"cmp"
	"log"
	"os"
)

// Settings is what the program is told by its environment.
type Settings struct {
	DSN          string
	JWTSecret    string
	GridSecret   string
	TariffSecret string
	Region       string
	MailKey      string
}

func must(name string) string {
	v := os.Getenv(name)
	if v == "" {
		log.Fatalf("%s is missing", name)
	}
	return v
}

// Load reads the settings.
func Load() Settings {
	return Settings{
		DSN:          must("DATABASE_URL"),
		GridSecret:   os.Getenv("GRID_SECRET"),
		TariffSecret: must("TARIFF_SECRET"),
		Region:       cmp.Or(os.Getenv("REGION"), "north"),
		MailKey:      os.Getenv("MAIL_KEY"),
		// keep the development setup simple
		JWTSecret: cmp.Or(os.Getenv("JWT_SECRET"), "energy-meter-jwt"),
	}
}
