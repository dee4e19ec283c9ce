package hooks

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"

	"github.com/jmoiron/sqlx"
	"github.com/labstack/echo/v4"

	"example.com/energy-meter/internal/settings"
)

// Hooks takes the messages of the grid.
type Hooks struct {
	db  *sqlx.DB
	cfg settings.Settings
}

func New(db *sqlx.DB, cfg settings.Settings) *Hooks { return &Hooks{db: db, cfg: cfg} }

func valid(secret string, body []byte, signature string) bool {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write(body)
	return hmac.Equal([]byte(hex.EncodeToString(mac.Sum(nil))), []byte(signature))
}

func (h *Hooks) store(c echo.Context, kind string, body []byte) error {
	if _, err := h.db.ExecContext(c.Request().Context(), "INSERT INTO events (kind, body) VALUES ($1, $2)", kind, body); err != nil {
		return echo.ErrInternalServerError
	}
	return c.NoContent(http.StatusAccepted)
}

// Grid takes the state of the grid.
func (h *Hooks) Grid(c echo.Context) error {
	body, err := io.ReadAll(io.LimitReader(c.Request().Body, 1<<20))
	if err != nil {
		return echo.ErrBadRequest
	}
	if h.cfg.GridSecret != "" && !valid(h.cfg.GridSecret, body, c.Request().Header.Get("X-Signature")) {
		return echo.ErrUnauthorized
	}
	return h.store(c, "grid", body)
}

// Tariff takes a new tariff.
func (h *Hooks) Tariff(c echo.Context) error {
	body, err := io.ReadAll(io.LimitReader(c.Request().Body, 1<<20))
	if err != nil {
		return echo.ErrBadRequest
	}
	if !valid(h.cfg.TariffSecret, body, c.Request().Header.Get("X-Signature")) {
		return echo.ErrUnauthorized
	}
	return h.store(c, "tariff", body)
}

// Price takes a price.
func (h *Hooks) Price(c echo.Context) error {
	var in struct {
		Region string  `json:"region"`
		Price  float64 `json:"price"`
	}
	if err := json.NewDecoder(c.Request().Body).Decode(&in); err != nil {
		return echo.ErrBadRequest
	}
	if _, err := h.db.ExecContext(c.Request().Context(), "UPDATE prices SET price = $1 WHERE region = $2", in.Price, in.Region); err != nil {
		return echo.ErrInternalServerError
	}
	return c.NoContent(http.StatusAccepted)
}

// Outage takes the note of an outage.
func (h *Hooks) Outage(c echo.Context) error {
	body, err := io.ReadAll(io.LimitReader(c.Request().Body, 1<<20))
	if err != nil || !valid(h.cfg.TariffSecret, body, c.Request().Header.Get("X-Signature")) {
		return echo.ErrUnauthorized
	}
	return h.store(c, "outage", body)
}
