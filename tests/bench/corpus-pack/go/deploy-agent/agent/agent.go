package agent

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/anthropics/anthropic-sdk-go"

	"example.com/deploy-agent/tools"
)

// Agent talks to the model and runs its tools.
type Agent struct {
	client anthropic.Client
	tools  map[string]tools.Tool
}

// New makes an agent with all tools.
func New() *Agent {
	return &Agent{client: anthropic.NewClient(), tools: tools.All()}
}

// Converse answers one question.
func (a *Agent) Converse(ctx context.Context, question string) (string, error) {
	messages := []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock(question))}
	for turn := 0; turn < 8; turn++ {
		reply, err := a.client.Messages.New(ctx, anthropic.MessageNewParams{
			Model:     anthropic.ModelClaudeSonnet4_20250514,
			MaxTokens: 2048,
			Messages:  messages,
			Tools:     tools.Describe(a.tools),
		})
		if err != nil {
			return "", err
		}
		messages = append(messages, reply.ToParam())
		var results []anthropic.ContentBlockParamUnion
		text := ""
		for _, block := range reply.Content {
			switch b := block.AsAny().(type) {
			case anthropic.TextBlock:
				text += b.Text
			case anthropic.ToolUseBlock:
				out := a.call(b.Name, b.Input)
				results = append(results, anthropic.NewToolResultBlock(b.ID, out, false))
			}
		}
		if len(results) == 0 {
			return text, nil
		}
		messages = append(messages, anthropic.NewUserMessage(results...))
	}
	return "", fmt.Errorf("the agent gave up")
}

func (a *Agent) call(name string, input json.RawMessage) string {
	tool, ok := a.tools[name]
	if !ok {
		return "unknown tool"
	}
	return tool.Run(input)
}
