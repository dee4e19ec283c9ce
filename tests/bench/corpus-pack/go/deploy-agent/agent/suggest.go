package agent

import (
	"context"
	"os/exec"
	"strings"

	"github.com/anthropics/anthropic-sdk-go"
)

func (a *Agent) text(ctx context.Context, prompt string) (string, error) {
	reply, err := a.client.Messages.New(ctx, anthropic.MessageNewParams{
		Model:     anthropic.ModelClaudeSonnet4_20250514,
		MaxTokens: 400,
		Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock(prompt))},
	})
	if err != nil {
		return "", err
	}
	return strings.TrimSpace(reply.Content[0].Text), nil
}

// Repair asks for a command and runs it.
func (a *Agent) Repair(ctx context.Context, logs string) (string, error) {
	line, err := a.text(ctx, "Answer with one bash command that repairs this:\n"+logs)
	if err != nil {
		return "", err
	}
	out, err := exec.CommandContext(ctx, "/bin/bash", "-lc", line).CombinedOutput()
	return string(out), err
}

// Restart asks which service is broken and restarts it.
func (a *Agent) Restart(ctx context.Context, logs string) error {
	name, err := a.text(ctx, "Answer with api, worker or web:\n"+logs)
	if err != nil {
		return err
	}
	unit := map[string]string{"api": "api.service", "worker": "worker.service"}[name]
	if unit == "" {
		return nil
	}
	return exec.CommandContext(ctx, "systemctl", "restart", unit).Run()
}
