package main

import (
	"log"
	"os"

	"github.com/jmoiron/sqlx"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	_ "github.com/lib/pq"

	"example.com/energy-meter/internal/api"
	"example.com/energy-meter/internal/hooks"
	"example.com/energy-meter/internal/service"
	"example.com/energy-meter/internal/settings"
)

func main() {
	cfg := settings.Load()
	db, err := sqlx.Connect("postgres", cfg.DSN)
	if err != nil {
		log.Fatal(err)
	}
	e := echo.New()
	e.Debug = true
	e.Use(middleware.Recover())
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:                             []string{"*"},
		AllowCredentials:                         true,
		UnsafeWildcardOriginWithAllowCredentials: true,
	}))

	meters := api.NewMeters(service.NewMeters(db))
	accounts := api.NewAccounts(db, cfg)
	hook := hooks.New(db, cfg)

	secured := e.Group("/api", echojwt.JWT([]byte(cfg.JWTSecret)))
	secured.GET("/readings", meters.Readings)
	secured.GET("/readings/range", meters.Range)
	secured.GET("/summary", meters.Summary)
	secured.GET("/ranking", meters.Ranking)
	secured.POST("/meters/:id/reset", meters.Reset)
	secured.POST("/firmware", meters.Firmware)
	secured.POST("/probe", meters.Probe)
	secured.PATCH("/account", accounts.Update)
	secured.PATCH("/account/address", accounts.Address)

	e.POST("/accounts", accounts.Register)
	e.POST("/api/meters/:id/calibrate", meters.Calibrate)
	e.GET("/continue", accounts.Continue)
	e.GET("/finish", accounts.Finish)
	e.POST("/hooks/grid", hook.Grid)
	e.POST("/hooks/tariff", hook.Tariff)
	e.POST("/hooks/price", hook.Price)
	e.POST("/hooks/outage", hook.Outage)
	e.Logger.Fatal(e.Start(":" + os.Getenv("PORT")))
}
