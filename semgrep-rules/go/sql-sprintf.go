package fixtures

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

var db *sql.DB

type searchBody struct {
	Name string `json:"name"`
}

func findUser(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	query := fmt.Sprintf("SELECT id FROM users WHERE name = '%s'", name)
	// ruleid: vetlint-go-sql-sprintf
	rows, err := db.Query(query)
	if err != nil {
		http.Error(w, "unavailable", http.StatusInternalServerError)
		return
	}
	defer rows.Close()
}

func listOrders(c *gin.Context, orm *gorm.DB) {
	var orders []map[string]any
	// ruleid: vetlint-go-sql-sprintf
	orm.Table("orders").Order(c.Query("sort")).Find(&orders)
	// ruleid: vetlint-go-sql-sprintf
	orm.Where("name = '" + c.Param("name") + "'").Find(&orders)
	c.JSON(http.StatusOK, orders)
}

func searchByBody(w http.ResponseWriter, r *http.Request) {
	var body searchBody
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	// ruleid: vetlint-go-sql-sprintf
	row := db.QueryRowContext(r.Context(), "SELECT id FROM users WHERE name = '"+body.Name+"'")
	_ = row
}

func bindAndSearch(c *gin.Context) {
	var body searchBody
	if err := c.ShouldBindJSON(&body); err != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	statement := "DELETE FROM carts WHERE owner = '"
	statement += body.Name + "'"
	// ruleid: vetlint-go-sql-sprintf
	_, _ = db.Exec(statement)
}

func withParameters(w http.ResponseWriter, r *http.Request, orm *gorm.DB) {
	name := r.FormValue("name")
	// ok: vetlint-go-sql-sprintf
	_, _ = db.Query("SELECT id FROM users WHERE name = $1", name)
	// ok: vetlint-go-sql-sprintf
	orm.Where("name = ?", name)
	// ok: vetlint-go-sql-sprintf
	orm.Where(map[string]any{"name": name})
}

var sortable = map[string]string{"name": "name", "date": "created_at"}

func sorted(c *gin.Context, orm *gorm.DB) {
	column, found := sortable[c.Query("sort")]
	if !found {
		column = "created_at"
	}
	// ok: vetlint-go-sql-sprintf
	orm.Order(column)
	limit, _ := strconv.Atoi(c.Query("limit"))
	// ok: vetlint-go-sql-sprintf
	_, _ = db.Query(fmt.Sprintf("SELECT id FROM users LIMIT %d", limit))
}

func guarded(c *gin.Context, orm *gorm.DB) {
	sort := c.DefaultQuery("sort", "name")
	if !isSortable(sort) {
		c.Status(http.StatusBadRequest)
		return
	}
	// ok: vetlint-go-sql-sprintf
	orm.Order(sort)
	direction := c.Query("direction")
	switch direction {
	case "asc", "desc":
	default:
		return
	}
	// ok: vetlint-go-sql-sprintf
	orm.Order("name " + direction)
}

func isSortable(name string) bool {
	_, found := sortable[name]
	return found
}

func readHeader(r *http.Request, store map[string]string) string {
	// ok: vetlint-go-sql-sprintf
	return r.Header.Get("X-" + r.FormValue("name"))
}

func (s *Store) named(ctx context.Context, name, city string) (*sql.Rows, error) {
	query := fmt.Sprintf("SELECT id FROM users WHERE name = '%s'", name)
	// ruleid: vetlint-go-sql-sprintf
	return s.db.QueryContext(ctx, query)
}

func (s *Store) remove(ctx context.Context, id string) error {
	// ruleid: vetlint-go-sql-sprintf
	_, err := s.db.ExecContext(ctx, "DELETE FROM users WHERE id = "+id)
	return err
}

func (s *Store) count(ctx context.Context, table string, limit int) (*sql.Rows, error) {
	// ok: vetlint-go-sql-sprintf
	return s.db.QueryContext(ctx, fmt.Sprintf("SELECT count(*) FROM %s LIMIT %d", table, limit))
}

func (s *Store) run(ctx context.Context, text string) (*sql.Rows, error) {
	// ok: vetlint-go-sql-sprintf
	return s.db.QueryContext(ctx, text)
}
