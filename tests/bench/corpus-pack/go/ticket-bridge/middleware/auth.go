package middleware

import (
	"fmt"
	"net/http"
	"os"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v4"
)

var signingKey = mustEnv("JWT_SECRET")

func mustEnv(name string) []byte {
	v, ok := os.LookupEnv(name)
	if !ok || v == "" {
		panic(fmt.Sprintf("%s is not set", name))
	}
	return []byte(v)
}

// Auth lets only requests with a valid token through.
func Auth() gin.HandlerFunc {
	return func(c *gin.Context) {
		raw := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
		token, err := jwt.Parse(raw, func(t *jwt.Token) (interface{}, error) {
			if _, ok := t.Method.(*jwt.SigningMethodHMAC); !ok {
				return nil, fmt.Errorf("unexpected algorithm %v", t.Header["alg"])
			}
			return signingKey, nil
		})
		if err != nil || !token.Valid {
			c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": "unauthorized"})
			return
		}
		claims := token.Claims.(jwt.MapClaims)
		c.Set("user", uint(claims["sub"].(float64)))
		c.Next()
	}
}
