package chef

import (
	"context"
	"encoding/json"
	"os"
	"strings"

	"github.com/openai/openai-go"
	"github.com/openai/openai-go/option"
)

// Chef asks the model.
type Chef struct{ client openai.Client }

// New makes a client.
func New() *Chef {
	return &Chef{client: openai.NewClient(option.WithAPIKey(os.Getenv("OPENAI_API_KEY")))}
}

// Ask answers one question.
func (c *Chef) Ask(ctx context.Context, system, question string) (string, error) {
	completion, err := c.client.Chat.Completions.New(ctx, openai.ChatCompletionNewParams{
		Model:    openai.ChatModelGPT4oMini,
		Messages: []openai.ChatCompletionMessageParamUnion{openai.SystemMessage(system), openai.UserMessage(question)},
	})
	if err != nil {
		return "", err
	}
	return strings.TrimSpace(completion.Choices[0].Message.Content), nil
}

// AskJSON answers one question in JSON.
func (c *Chef) AskJSON(ctx context.Context, system, question string, out any) error {
	answer, err := c.Ask(ctx, system, question)
	if err != nil {
		return err
	}
	return json.Unmarshal([]byte(answer), out)
}
