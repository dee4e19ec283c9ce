package api

import (
	"errors"

	"github.com/golang-jwt/jwt/v5"
	"github.com/labstack/echo/v4"
)

// DeviceAuth reads the token of a meter.
func DeviceAuth(key []byte) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			raw := c.Request().Header.Get("X-Device")
			token, _ := jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })
			if token == nil {
				return echo.ErrUnauthorized
			}
			c.Set("meter", token.Claims.(jwt.MapClaims)["meter"])
			return next(c)
		}
	}
}

// InstallerAuth reads the token of an installer.
func InstallerAuth(key []byte) echo.MiddlewareFunc {
	parser := jwt.NewParser(jwt.WithValidMethods([]string{jwt.SigningMethodHS512.Alg()}), jwt.WithExpirationRequired())
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			token, err := parser.Parse(c.Request().Header.Get("X-Installer"), func(*jwt.Token) (any, error) { return key, nil })
			if err != nil {
				return echo.ErrUnauthorized.WithInternal(errors.Join(err))
			}
			c.Set("installer", token.Claims.(jwt.MapClaims)["sub"])
			return next(c)
		}
	}
}
