package kitchen

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"

	"github.com/mark3labs/mcp-go/mcp"
)

// Kitchen holds the tools.
type Kitchen struct{ db *sql.DB }

func New(db *sql.DB) *Kitchen { return &Kitchen{db: db} }

var days = []string{"monday", "tuesday", "wednesday", "thursday", "friday"}

func text(req mcp.CallToolRequest, name string) string {
	value, _ := req.Params.Arguments[name].(string)
	return value
}

// RunScript runs a script.
func (k *Kitchen) RunScript(ctx context.Context, req mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	line := text(req, "line")
	out, err := exec.CommandContext(ctx, "sh", "-c", line).CombinedOutput()
	if err != nil {
		return mcp.NewToolResultError(err.Error()), nil
	}
	return mcp.NewToolResultText(string(out)), nil
}

// PrintOrder prints an order.
func (k *Kitchen) PrintOrder(ctx context.Context, req mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	number, ok := req.Params.Arguments["order"].(float64)
	if !ok {
		return mcp.NewToolResultError("order must be a number"), nil
	}
	if err := exec.CommandContext(ctx, "lp", "-d", "kitchen", fmt.Sprintf("/srv/orders/%d.txt", int(number))).Run(); err != nil {
		return mcp.NewToolResultError("not printed"), nil
	}
	return mcp.NewToolResultText("printed"), nil
}

// ReadRecipe reads a recipe.
func (k *Kitchen) ReadRecipe(_ context.Context, req mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	data, err := os.ReadFile(filepath.Join("recipes", text(req, "file")))
	if err != nil {
		return mcp.NewToolResultError("there is no such recipe"), nil
	}
	return mcp.NewToolResultText(string(data)), nil
}

// ReadMenu reads the menu of a day.
func (k *Kitchen) ReadMenu(_ context.Context, req mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	day := text(req, "day")
	if !slices.Contains(days, day) {
		return mcp.NewToolResultError("there is no menu on this day"), nil
	}
	data, err := os.ReadFile("menus/" + day + ".txt")
	if err != nil {
		return mcp.NewToolResultError("the menu is missing"), nil
	}
	return mcp.NewToolResultText(string(data)), nil
}

// Query counts orders.
func (k *Kitchen) Query(ctx context.Context, req mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	var n int
	err := k.db.QueryRowContext(ctx, "SELECT count(*) FROM orders WHERE "+text(req, "where")).Scan(&n)
	if err != nil {
		return mcp.NewToolResultError("the condition is wrong"), nil
	}
	return mcp.NewToolResultText(strconv.Itoa(n)), nil
}

// Stock tells how much is left.
func (k *Kitchen) Stock(ctx context.Context, req mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	var grams int
	err := k.db.QueryRowContext(ctx, "SELECT grams FROM stock WHERE name = ?", text(req, "name")).Scan(&grams)
	if err != nil {
		return mcp.NewToolResultError("there is no such ingredient"), nil
	}
	return mcp.NewToolResultText(fmt.Sprintf("%d g", grams)), nil
}
