package main

import (
	"log"
	"os"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"gorm.io/driver/mysql"
	"gorm.io/gorm"

	"example.com/ticket-bridge/assistant"
	"example.com/ticket-bridge/handlers"
	"example.com/ticket-bridge/middleware"
)

func main() {
	dsn := os.Getenv("MYSQL_DSN")
	if dsn == "" {
		log.Fatal("MYSQL_DSN is not set")
	}
	db, err := gorm.Open(mysql.Open(dsn), &gorm.Config{})
	if err != nil {
		log.Fatal(err)
	}
	gin.SetMode(gin.ReleaseMode)

	r := gin.Default()
	r.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"https://desk.example.com"},
		AllowMethods:     []string{"GET", "POST", "PATCH", "DELETE"},
		AllowHeaders:     []string{"Authorization", "Content-Type"},
		AllowCredentials: true,
	}))

	tickets := handlers.NewTickets(db)
	users := handlers.NewUsers(db)
	bot := assistant.New(db, os.Getenv("OPENAI_API_KEY"))

	api := r.Group("/api", middleware.Auth())
	{
		api.GET("/tickets", tickets.List)
		api.POST("/tickets", tickets.Create)
		api.PATCH("/tickets/:id", tickets.Update)
		api.GET("/tickets/export", tickets.Export)
		api.GET("/tickets/urgent", tickets.Urgent)
		api.DELETE("/tickets/:id", tickets.Delete)
		api.PATCH("/users/me", users.UpdateMe)
		api.PATCH("/users/me/contact", users.UpdateContact)
		api.POST("/assistant/report", bot.Report)
		api.POST("/assistant/tag", bot.Tag)
		api.POST("/assistant/run", bot.Run)
		api.POST("/assistant/status", bot.Status)
	}
	r.POST("/api/users/:id/role", users.SetRole)
	r.GET("/login/callback", handlers.Callback)
	handlers.RegisterEmbed(r)

	log.Fatal(r.Run(":8080"))
}
