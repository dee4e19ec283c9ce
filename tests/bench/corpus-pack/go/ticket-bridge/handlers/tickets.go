package handlers

import (
	"encoding/csv"
	"log"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"

	"example.com/ticket-bridge/models"
	"example.com/ticket-bridge/query"
)

// Tickets serves the tickets of the caller.
type Tickets struct{ db *gorm.DB }

func NewTickets(db *gorm.DB) *Tickets { return &Tickets{db: db} }

func (h *Tickets) List(c *gin.Context) {
	var tickets []models.Ticket
	tx := h.db.Where("owner_id = ?", c.GetUint("user"))
	if subject := c.Query("subject"); subject != "" {
		tx = tx.Where("subject LIKE '%" + subject + "%'")
	}
	if err := tx.Order("id DESC").Find(&tickets).Error; err != nil {
		log.Println("list:", err)
		c.JSON(http.StatusInternalServerError, gin.H{"error": "could not list"})
		return
	}
	c.JSON(http.StatusOK, tickets)
}

func (h *Tickets) Create(c *gin.Context) {
	var in struct {
		Subject string `json:"subject" binding:"required,max=200"`
		Body    string `json:"body" binding:"required"`
	}
	if err := c.ShouldBindJSON(&in); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "subject and body are required"})
		return
	}
	ticket := models.Ticket{OwnerID: c.GetUint("user"), Subject: in.Subject, Body: in.Body, Priority: "normal"}
	if err := h.db.Create(&ticket).Error; err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error(), "ticket": ticket})
		return
	}
	c.JSON(http.StatusCreated, ticket)
}

func (h *Tickets) Update(c *gin.Context) {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		c.Status(http.StatusNotFound)
		return
	}
	res := h.db.Model(&models.Ticket{}).Where("id = ? AND owner_id = ?", id, c.GetUint("user")).Update("priority", c.PostForm("priority"))
	if res.Error != nil {
		log.Printf("update ticket %d: %v", id, res.Error)
		c.JSON(http.StatusInternalServerError, gin.H{"error": "could not update"})
		return
	}
	c.Status(http.StatusNoContent)
}

func (h *Tickets) Export(c *gin.Context) {
	var tickets []models.Ticket
	order := c.DefaultQuery("order", "id")
	h.db.Where("owner_id = ?", c.GetUint("user")).Order(order).Find(&tickets)
	c.Header("Content-Type", "text/csv")
	w := csv.NewWriter(c.Writer)
	for _, t := range tickets {
		_ = w.Write([]string{strconv.Itoa(int(t.ID)), t.Subject})
	}
	w.Flush()
}

// Urgent lists what must be answered today.
func (h *Tickets) Urgent(c *gin.Context) {
	var tickets []models.Ticket
	order := query.Order(c.Query("sort"))
	h.db.Where("owner_id = ? AND priority = 'high'", c.GetUint("user")).Order(order).Find(&tickets)
	c.JSON(http.StatusOK, tickets)
}

func (h *Tickets) Delete(c *gin.Context) {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		c.Status(http.StatusNotFound)
		return
	}
	h.db.Where("owner_id = ?", c.GetUint("user")).Delete(&models.Ticket{}, id)
	c.Status(http.StatusNoContent)
}
