package fixtures

import (
	"context"
	"encoding/json"
	"os/exec"

	"github.com/mark3labs/mcp-go/mcp"
)

func runLine(input json.RawMessage) string {
	var in struct {
		Line string `json:"line"`
	}
	if err := json.Unmarshal(input, &in); err != nil {
		return "bad input"
	}
	// ruleid: vetlint-go-command-sh
	out, _ := exec.Command("sh", "-c", in.Line).CombinedOutput()
	return string(out)
}

func runTool(ctx context.Context, req mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	line := req.GetString("line", "")
	// ruleid: vetlint-go-command-sh
	out, err := exec.CommandContext(ctx, "bash", "-c", line).CombinedOutput()
	return mcp.NewToolResultText(string(out)), err
}

func runFixed(input json.RawMessage) string {
	var in struct {
		Host string `json:"host"`
	}
	if err := json.Unmarshal(input, &in); err != nil {
		return "bad input"
	}
	// ok: vetlint-go-command-sh
	out, _ := exec.Command("ping", "-c", "1", in.Host).CombinedOutput()
	return string(out)
}
