package main

import (
	"os"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func main() {
	e := echo.New()
	e.Debug = os.Getenv("APP_ENV") == "development"
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins: []string{os.Getenv("DISPLAY_ORIGIN")},
		AllowMethods: []string{"GET"},
	}))
	e.Static("/", "display")
	e.Logger.Fatal(e.Start(":8090"))
}
