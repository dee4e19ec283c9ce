module example.com/ticket-bridge

go 1.22

require (
	github.com/gin-contrib/cors v1.7.2
	github.com/gin-gonic/gin v1.10.0
	github.com/golang-jwt/jwt/v4 v4.5.0
	github.com/sashabaranov/go-openai v1.26.0
	gorm.io/driver/mysql v1.5.7
	gorm.io/gorm v1.25.10
)
