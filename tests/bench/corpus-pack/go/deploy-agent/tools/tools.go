package tools

import (
	"encoding/json"

	"github.com/anthropics/anthropic-sdk-go"
)

// Tool is something the model may call.
type Tool struct {
	Description string
	Fields      []string
	Run         func(input json.RawMessage) string
}

// All lists the tools.
func All() map[string]Tool {
	return map[string]Tool{
		"run_command": {"Run a shell command", []string{"command"}, RunCommand},
		"write_file":  {"Write a file of the project", []string{"path", "content"}, WriteFile},
		"write_note":  {"Write a note", []string{"name", "content"}, WriteNote},
		"fetch":       {"Read a web page", []string{"url"}, Fetch},
		"status":      {"State of a service", []string{"service"}, Status},
		"health":      {"Health of a service", []string{"service"}, Health},
	}
}

// Describe makes the parameters of the API out of the tools.
func Describe(all map[string]Tool) []anthropic.ToolUnionParam {
	var out []anthropic.ToolUnionParam
	for name, t := range all {
		props := map[string]any{}
		for _, f := range t.Fields {
			props[f] = map[string]string{"type": "string"}
		}
		out = append(out, anthropic.ToolUnionParam{OfTool: &anthropic.ToolParam{
			Name:        name,
			Description: anthropic.String(t.Description),
			InputSchema: anthropic.ToolInputSchemaParam{Properties: props},
		}})
	}
	return out
}
