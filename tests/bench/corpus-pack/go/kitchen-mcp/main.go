package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"

	"github.com/mark3labs/mcp-go/mcp"
	"github.com/mark3labs/mcp-go/server"
	_ "github.com/mattn/go-sqlite3"

	"example.com/kitchen-mcp/chef"
	"example.com/kitchen-mcp/kitchen"
	"example.com/kitchen-mcp/web"
)

func main() {
	db, err := sql.Open("sqlite3", os.Getenv("KITCHEN_DB"))
	if err != nil {
		log.Fatal(err)
	}
	if len(os.Args) > 1 && os.Args[1] == "web" {
		log.Fatal(http.ListenAndServe("127.0.0.1:8085", web.Routes(db, chef.New())))
	}
	s := server.NewMCPServer("kitchen", "0.1.0")
	k := kitchen.New(db)
	s.AddTool(mcp.NewTool("run_script", mcp.WithDescription("Run a script of the kitchen"), mcp.WithString("line", mcp.Required())), k.RunScript)
	s.AddTool(mcp.NewTool("print_order", mcp.WithDescription("Print an order"), mcp.WithNumber("order", mcp.Required())), k.PrintOrder)
	s.AddTool(mcp.NewTool("read_recipe", mcp.WithDescription("Read a recipe"), mcp.WithString("file", mcp.Required())), k.ReadRecipe)
	s.AddTool(mcp.NewTool("read_menu", mcp.WithDescription("Read a menu"), mcp.WithString("day", mcp.Required())), k.ReadMenu)
	s.AddTool(mcp.NewTool("query", mcp.WithDescription("Ask the database"), mcp.WithString("where", mcp.Required())), k.Query)
	s.AddTool(mcp.NewTool("stock", mcp.WithDescription("Stock of an ingredient"), mcp.WithString("name", mcp.Required())), k.Stock)
	if err := server.ServeStdio(s); err != nil {
		log.Fatal(err)
	}
}
