package fixtures

import (
	"context"
	"database/sql"
	"html/template"
	"os/exec"
	"strings"

	openai "github.com/sashabaranov/go-openai"
)

func runAgent(ctx context.Context, client *openai.Client, request openai.ChatCompletionRequest) error {
	answer, err := client.CreateChatCompletion(ctx, request)
	if err != nil {
		return err
	}
	command := strings.TrimSpace(answer.Choices[0].Message.Content)
	// ruleid: vetlint-go-llm-output-exec
	return exec.CommandContext(ctx, "bash", "-c", command).Run()
}

func askDatabase(ctx context.Context, db *sql.DB, answer openai.ChatCompletionResponse) (*sql.Rows, error) {
	query := answer.Choices[0].Message.Content
	// ruleid: vetlint-go-llm-output-exec
	return db.QueryContext(ctx, query)
}

func summary(answer openai.ChatCompletionResponse) template.HTML {
	// ruleid: vetlint-go-llm-output-exec
	return template.HTML(answer.Choices[0].Message.Content)
}

func runScript(answer openai.ChatCompletionResponse) {
	script := answer.Choices[0].Message.Content
	// ruleid: vetlint-go-llm-output-exec
	_ = exec.Command("python3", "-c", script).Run()
}

var actions = map[string][]string{"disk": {"df", "-h"}, "load": {"uptime"}}

func chooseAction(answer openai.ChatCompletionResponse) error {
	action, found := actions[answer.Choices[0].Message.Content]
	if !found {
		return nil
	}
	// ok: vetlint-go-llm-output-exec
	return exec.Command(action[0], action[1:]...).Run()
}

func store(db *sql.DB, answer openai.ChatCompletionResponse) {
	// ok: vetlint-go-llm-output-exec
	_, _ = db.Exec("INSERT INTO answers (text) VALUES ($1)", answer.Choices[0].Message.Content)
}

func show(page *template.Template, out *strings.Builder, answer openai.ChatCompletionResponse) error {
	// ok: vetlint-go-llm-output-exec
	return page.Execute(out, answer.Choices[0].Message.Content)
}

func fixedScript() error {
	// ok: vetlint-go-llm-output-exec
	return exec.Command("bash", "-c", "make report").Run()
}

func speak(answer openai.ChatCompletionResponse) error {
	// ok: vetlint-go-llm-output-exec
	return exec.Command("espeak", answer.Choices[0].Message.Content).Run()
}
