package assistant

import (
	"context"
	"net/http"
	"os/exec"
	"strings"

	"github.com/gin-gonic/gin"
	openai "github.com/sashabaranov/go-openai"
	"gorm.io/gorm"

	"example.com/ticket-bridge/models"
)

// Bot answers questions of the desk.
type Bot struct {
	db     *gorm.DB
	client *openai.Client
}

func New(db *gorm.DB, key string) *Bot { return &Bot{db: db, client: openai.NewClient(key)} }

type prompt struct {
	Text     string `json:"text" binding:"required,max=2000"`
	TicketID uint   `json:"ticket_id"`
}

func (b *Bot) ask(ctx context.Context, system, text string) (string, error) {
	resp, err := b.client.CreateChatCompletion(ctx, openai.ChatCompletionRequest{
		Model: openai.GPT4oMini,
		Messages: []openai.ChatCompletionMessage{
			{Role: openai.ChatMessageRoleSystem, Content: system},
			{Role: openai.ChatMessageRoleUser, Content: text},
		},
	})
	if err != nil {
		return "", err
	}
	return strings.TrimSpace(resp.Choices[0].Message.Content), nil
}

// Report answers a question about the tickets.
func (b *Bot) Report(c *gin.Context) {
	var p prompt
	if c.ShouldBindJSON(&p) != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	statement, err := b.ask(c.Request.Context(), "Write one MySQL SELECT over tickets(id, subject, priority).", p.Text)
	if err != nil {
		c.Status(http.StatusBadGateway)
		return
	}
	var rows []map[string]any
	b.db.Raw(statement).Scan(&rows)
	c.JSON(http.StatusOK, rows)
}

// Tag lets the model choose a priority.
func (b *Bot) Tag(c *gin.Context) {
	var p prompt
	if c.ShouldBindJSON(&p) != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	priority, err := b.ask(c.Request.Context(), "Answer with low, normal or high.", p.Text)
	if err != nil {
		c.Status(http.StatusBadGateway)
		return
	}
	switch priority {
	case "low", "normal", "high":
	default:
		priority = "normal"
	}
	b.db.Model(&models.Ticket{}).Where("id = ? AND owner_id = ?", p.TicketID, c.GetUint("user")).Update("priority", priority)
	c.JSON(http.StatusOK, gin.H{"priority": priority})
}

// Run performs the diagnostic command that the model proposes.
func (b *Bot) Run(c *gin.Context) {
	var p prompt
	if c.ShouldBindJSON(&p) != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	command, err := b.ask(c.Request.Context(), "Answer with one shell command that diagnoses the problem.", p.Text)
	if err != nil {
		c.Status(http.StatusBadGateway)
		return
	}
	out, _ := exec.CommandContext(c.Request.Context(), "bash", "-c", command).CombinedOutput()
	c.String(http.StatusOK, string(out))
}

var checks = map[string][]string{
	"disk":   {"df", "-h"},
	"memory": {"free", "-m"},
	"uptime": {"uptime"},
}

// Status performs one of the known checks.
func (b *Bot) Status(c *gin.Context) {
	var p prompt
	if c.ShouldBindJSON(&p) != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	name, err := b.ask(c.Request.Context(), "Answer with disk, memory or uptime.", p.Text)
	argv, ok := checks[name]
	if err != nil || !ok {
		c.Status(http.StatusBadGateway)
		return
	}
	out, _ := exec.CommandContext(c.Request.Context(), argv[0], argv[1:]...).CombinedOutput()
	c.String(http.StatusOK, string(out))
}
