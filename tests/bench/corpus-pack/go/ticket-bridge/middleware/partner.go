package middleware

import (
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v4"
)

func partnerKey() []byte {
	key := os.Getenv("PARTNER_KEY")
	if key == "" {
		key = "partner-shared-key"
	}
	return []byte(key)
}

// Partner marks requests of partner systems.
func Partner() gin.HandlerFunc {
	return func(c *gin.Context) {
		claims := jwt.MapClaims{}
		_, _ = jwt.ParseWithClaims(c.GetHeader("X-Partner-Token"), claims, func(*jwt.Token) (interface{}, error) {
			return partnerKey(), nil
		})
		name, ok := claims["partner"].(string)
		if !ok {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Set("partner", name)
		c.Next()
	}
}
