package fixtures

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
	"gorm.io/gorm"
)

type User struct {
	ID    uint
	Name  string
	Email string
	Role  string
}

type signup struct {
	Name  string
	Email string
}

func create(c *gin.Context, db *gorm.DB) {
	var user User
	if err := c.ShouldBindJSON(&user); err != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	// ruleid: vetlint-go-gin-bind-model
	db.Create(&user)
}

func update(w http.ResponseWriter, r *http.Request, db *gorm.DB) {
	var user User
	if err := json.NewDecoder(r.Body).Decode(&user); err != nil {
		return
	}
	// ruleid: vetlint-go-gin-bind-model
	db.Save(&user)
}

func patch(c echo.Context, db *gorm.DB) error {
	user := User{}
	if err := c.Bind(&user); err != nil {
		return err
	}
	// ruleid: vetlint-go-gin-bind-model
	return db.Model(&User{}).Where("id = ?", 1).Updates(user).Error
}

type collection interface {
	InsertOne(ctx context.Context, document any) (any, error)
}

func insert(c *gin.Context, users collection) {
	var user User
	_ = c.BindJSON(&user)
	// ruleid: vetlint-go-gin-bind-model
	users.InsertOne(c, user)
}

func withFields(c *gin.Context, db *gorm.DB) {
	var body signup
	if err := c.ShouldBindJSON(&body); err != nil {
		return
	}
	user := User{Name: body.Name, Email: body.Email, Role: "member"}
	// ok: vetlint-go-gin-bind-model
	db.Create(&user)
}

func withRole(c *gin.Context, db *gorm.DB) {
	var user User
	if err := c.ShouldBindJSON(&user); err != nil {
		return
	}
	user.Role = "member"
	// ok: vetlint-go-gin-bind-model
	db.Create(&user)
}

func selected(c *gin.Context, db *gorm.DB) {
	var user User
	if err := c.ShouldBindJSON(&user); err != nil {
		return
	}
	// ok: vetlint-go-gin-bind-model
	db.Select("Name", "Email").Create(&user)
}

type Comment struct{ Text string }

func comment(c *gin.Context, db *gorm.DB) {
	var note Comment
	_ = c.BindJSON(&note)
	// ok: vetlint-go-gin-bind-model
	db.Create(&note)
}
