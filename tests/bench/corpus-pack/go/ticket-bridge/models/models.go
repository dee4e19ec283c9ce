package models

// Ticket is one request of a customer.
type Ticket struct {
	ID       uint   `json:"id" gorm:"primaryKey"`
	OwnerID  uint   `json:"owner_id"`
	Subject  string `json:"subject"`
	Body     string `json:"body"`
	Priority string `json:"priority"`
}

// User is a member of the desk.
type User struct {
	ID      uint   `json:"id" gorm:"primaryKey"`
	Name    string `json:"name"`
	Phone   string `json:"phone"`
	IsAdmin bool   `json:"is_admin"`
}
