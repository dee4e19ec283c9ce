package fixtures

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/labstack/echo/v4"
)

func setup(h handlers) *gin.Engine {
	r := gin.Default()
	// ok: vetlint-go-route-no-auth
	r.POST("/login", h.login)
	// ok: vetlint-go-route-no-auth
	r.GET("/products", h.list)
	// ruleid: vetlint-go-route-no-auth
	r.DELETE("/admin/users/:id", h.deleteUser)
	private := r.Group("/api")
	private.Use(AuthMiddleware())
	// ok: vetlint-go-route-no-auth
	private.POST("/orders", h.create)
	open := r.Group("/shop")
	// ruleid: vetlint-go-route-no-auth
	open.PUT("/products/:id", h.update)
	return r
}

func routes(h handlers) {
	e := echo.New()
	// ruleid: vetlint-go-route-no-auth
	e.POST("/orders", h.createEcho)
	api := e.Group("/api", requireLogin)
	// ok: vetlint-go-route-no-auth
	api.DELETE("/orders/:id", h.deleteEcho)
}

func guarded(h handlers) *gin.Engine {
	r := gin.New()
	r.Use(AuthMiddleware())
	admin := r.Group("/admin")
	admin.Use(RequireAdmin())
	// ok: vetlint-go-route-no-auth
	r.POST("/orders", h.create)
	return r
}

func withoutLogin(h http.HandlerFunc) http.Handler {
	r := chi.NewRouter()
	// ok: vetlint-go-route-no-auth
	r.Post("/orders", h)
	return r
}

func register(r *gin.Engine, h handlers) {
	// ok: vetlint-go-route-no-auth
	r.POST("/orders", h.create)
	group := r.Group("/api")
	group.Use(AuthMiddleware())
}

// A group whose own middleware may be the guard, and what others call with a signature.
func admin(h handlers) *gin.Engine {
	r := gin.Default()
	users := r.Group("/users")
	users.Use(RequireAdmin())
	// ok: vetlint-go-route-no-auth
	users.DELETE("/:id", h.deleteUser)
	reports := r.Group("/reports")
	reports.Use(h.limits)
	// ok: vetlint-go-route-no-auth
	reports.POST("/", h.create)
	hooks := r.Group("/webhooks")
	// ok: vetlint-go-route-no-auth
	hooks.POST("/stripe", h.stripe)
	// ok: vetlint-go-route-no-auth
	r.POST("/stripe/webhook", h.stripe)
	plain := r.Group("/products")
	// ruleid: vetlint-go-route-no-auth
	plain.DELETE("/:id", h.deleteProduct)
	return r
}
