package assist

import (
	"context"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"

	"github.com/jackc/pgx/v5/pgxpool"
	openai "github.com/sashabaranov/go-openai"
)

// Assist answers questions of the staff.
type Assist struct {
	pool   *pgxpool.Pool
	client *openai.Client
}

// New makes an assistant.
func New(pool *pgxpool.Pool) *Assist {
	return &Assist{pool: pool, client: openai.NewClient(os.Getenv("OPENAI_API_KEY"))}
}

func (a *Assist) ask(ctx context.Context, system string, r *http.Request) (string, error) {
	question, err := io.ReadAll(io.LimitReader(r.Body, 4096))
	if err != nil {
		return "", err
	}
	resp, err := a.client.CreateChatCompletion(ctx, openai.ChatCompletionRequest{
		Model:    openai.GPT4oMini,
		Messages: []openai.ChatCompletionMessage{{Role: "system", Content: system}, {Role: "user", Content: string(question)}},
	})
	if err != nil {
		return "", err
	}
	return strings.TrimSpace(resp.Choices[0].Message.Content), nil
}

// Query asks the database.
func (a *Assist) Query(w http.ResponseWriter, r *http.Request) {
	sql, err := a.ask(r.Context(), "Write one PostgreSQL SELECT count(*) over parcels.", r)
	if err != nil {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	var n int64
	if err := a.pool.QueryRow(r.Context(), sql).Scan(&n); err != nil {
		http.Error(w, "the question was not understood", http.StatusUnprocessableEntity)
	}
}

// State counts the parcels of a state.
func (a *Assist) State(w http.ResponseWriter, r *http.Request) {
	state, err := a.ask(r.Context(), "Answer with the state of parcels that is meant.", r)
	if err != nil {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	var n int64
	if err := a.pool.QueryRow(r.Context(), "SELECT count(*) FROM parcels WHERE state = $1", state).Scan(&n); err != nil {
		http.Error(w, "not counted", http.StatusInternalServerError)
	}
}

// Run performs what the model proposes.
func (a *Assist) Run(w http.ResponseWriter, r *http.Request) {
	answer, err := a.ask(r.Context(), "Answer with the arguments of lockerctl.", r)
	if err != nil {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	fields := strings.Fields(answer)
	out, _ := exec.CommandContext(r.Context(), fields[0], fields[1:]...).CombinedOutput()
	_, _ = w.Write(out)
}

// Check performs one of the known checks.
func (a *Assist) Check(w http.ResponseWriter, r *http.Request) {
	answer, err := a.ask(r.Context(), "Answer with doors, power or network.", r)
	if err != nil {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	flag, ok := map[string]string{"doors": "--doors", "power": "--power", "network": "--network"}[answer]
	if !ok {
		http.Error(w, "unknown check", http.StatusUnprocessableEntity)
		return
	}
	out, _ := exec.CommandContext(r.Context(), "lockerctl", "check", flag).CombinedOutput()
	_, _ = w.Write(out)
}
