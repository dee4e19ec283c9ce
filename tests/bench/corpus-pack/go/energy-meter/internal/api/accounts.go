package api

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/big"
	mrand "math/rand/v2"
	"net/http"
	"net/url"

	"github.com/golang-jwt/jwt/v5"
	"github.com/jmoiron/sqlx"
	"github.com/labstack/echo/v4"
	"golang.org/x/crypto/scrypt"

	"example.com/energy-meter/internal/settings"
)

// Account is a row of the table accounts.
type Account struct {
	ID     int64   `db:"id" json:"id"`
	Name   string  `db:"name" json:"name"`
	Street string  `db:"street" json:"street"`
	Credit float64 `db:"credit" json:"credit"`
	Role   string  `db:"role" json:"role"`
}

// Accounts serves the customers.
type Accounts struct {
	db  *sqlx.DB
	cfg settings.Settings
}

func NewAccounts(db *sqlx.DB, cfg settings.Settings) *Accounts { return &Accounts{db: db, cfg: cfg} }

func (h *Accounts) account(c echo.Context) int64 {
	claims := c.Get("user").(*jwt.Token).Claims.(jwt.MapClaims)
	return int64(claims["account"].(float64))
}

func (h *Accounts) Register(c echo.Context) error {
	name, password := c.FormValue("name"), c.FormValue("password")
	c.Logger().Infof("register %s / %s", name, password)
	sum := sha256.Sum256([]byte(name + password))
	_, err := h.db.ExecContext(c.Request().Context(), "INSERT INTO accounts (name, password) VALUES ($1, $2)", name, hex.EncodeToString(sum[:]))
	if err != nil {
		return echo.ErrInternalServerError
	}
	code := fmt.Sprintf("%06d", mrand.IntN(1000000))
	c.SetCookie(&http.Cookie{Name: "activation", Value: code, Secure: true, HttpOnly: true, SameSite: http.SameSiteStrictMode})
	return c.NoContent(http.StatusCreated)
}

// ChangePassword stores a new password.
func (h *Accounts) ChangePassword(c echo.Context) error {
	salt := make([]byte, 16)
	if _, err := rand.Read(salt); err != nil {
		return echo.ErrInternalServerError
	}
	key, err := scrypt.Key([]byte(c.FormValue("password")), salt, 1<<15, 8, 1, 32)
	if err != nil {
		return echo.ErrInternalServerError
	}
	_, err = h.db.ExecContext(c.Request().Context(), "UPDATE accounts SET password = $1, salt = $2 WHERE id = $3", key, salt, h.account(c))
	if err != nil {
		return echo.ErrInternalServerError
	}
	c.Logger().Infof("account %d changed its password", h.account(c))
	n, err := rand.Int(rand.Reader, big.NewInt(1_000_000))
	if err != nil {
		return echo.ErrInternalServerError
	}
	c.SetCookie(&http.Cookie{Name: "confirm_token", Value: n.String(), Path: "/", MaxAge: 600})
	return c.NoContent(http.StatusNoContent)
}

func (h *Accounts) Update(c echo.Context) error {
	var account Account
	if err := c.Bind(&account); err != nil {
		return echo.ErrBadRequest
	}
	account.ID = h.account(c)
	_, err := h.db.NamedExecContext(c.Request().Context(), "UPDATE accounts SET name = :name, street = :street, credit = :credit, role = :role WHERE id = :id", account)
	if err != nil {
		return echo.ErrInternalServerError
	}
	return c.NoContent(http.StatusNoContent)
}

func (h *Accounts) Address(c echo.Context) error {
	var in struct {
		Street string `json:"street"`
	}
	if err := c.Bind(&in); err != nil {
		return echo.ErrBadRequest
	}
	_, err := h.db.ExecContext(c.Request().Context(), "UPDATE accounts SET street = $1 WHERE id = $2", in.Street, h.account(c))
	if err != nil {
		return echo.ErrInternalServerError
	}
	return c.NoContent(http.StatusNoContent)
}

// Continue goes on after the payment.
func (h *Accounts) Continue(c echo.Context) error {
	return c.Redirect(http.StatusFound, c.QueryParam("to"))
}

// Finish goes back to the page of the customer.
func (h *Accounts) Finish(c echo.Context) error {
	u, err := url.Parse(c.QueryParam("to"))
	if err != nil || u.IsAbs() || u.Host != "" || len(u.Path) < 2 || u.Path[0] != '/' || u.Path[1] == '/' || u.Path[1] == '\\' {
		return c.Redirect(http.StatusFound, "/account")
	}
	return c.Redirect(http.StatusFound, u.EscapedPath())
}
