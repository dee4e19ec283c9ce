package handlers

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"

	"example.com/ticket-bridge/models"
)

// Users serves the accounts.
type Users struct{ db *gorm.DB }

func NewUsers(db *gorm.DB) *Users { return &Users{db: db} }

func (h *Users) UpdateMe(c *gin.Context) {
	var user models.User
	if err := h.db.First(&user, c.GetUint("user")).Error; err != nil {
		c.Status(http.StatusNotFound)
		return
	}
	if err := c.ShouldBindJSON(&user); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "invalid body"})
		return
	}
	h.db.Save(&user)
	c.JSON(http.StatusOK, user)
}

type contactInput struct {
	Name  string `json:"name" binding:"required"`
	Phone string `json:"phone"`
}

func (h *Users) UpdateContact(c *gin.Context) {
	var in contactInput
	if c.ShouldBindJSON(&in) != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "invalid body"})
		return
	}
	h.db.Model(&models.User{}).Where("id = ?", c.GetUint("user")).Updates(map[string]any{"name": in.Name, "phone": in.Phone})
	c.Status(http.StatusNoContent)
}

func (h *Users) SetRole(c *gin.Context) {
	var in struct {
		Admin bool `json:"admin"`
	}
	if err := c.ShouldBindJSON(&in); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "invalid body"})
		return
	}
	h.db.Model(&models.User{}).Where("id = ?", c.Param("id")).Update("is_admin", in.Admin)
	c.Status(http.StatusNoContent)
}
