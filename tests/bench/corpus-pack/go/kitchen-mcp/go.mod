module example.com/kitchen-mcp

go 1.23

require (
	github.com/mark3labs/mcp-go v0.20.0
	github.com/mattn/go-sqlite3 v1.14.22
	github.com/openai/openai-go v0.1.0
)
