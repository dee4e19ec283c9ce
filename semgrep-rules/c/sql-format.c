#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct sqlite3 sqlite3;
typedef struct sqlite3_stmt sqlite3_stmt;
typedef struct mysql MYSQL;
typedef struct pg_conn PGconn;
int sqlite3_exec(sqlite3 *database, const char *sql, void *callback, void *data, char **message);
int sqlite3_prepare_v2(sqlite3 *database, const char *sql, int size, sqlite3_stmt **statement, const char **tail);
int sqlite3_bind_text(sqlite3_stmt *statement, int index, const char *text, int size, void *destroy);
char *sqlite3_mprintf(const char *format, ...);
int mysql_query(MYSQL *handle, const char *sql);
unsigned long mysql_real_escape_string(MYSQL *handle, char *to, const char *from, unsigned long length);
void *PQexec(PGconn *connection, const char *sql);

int login(sqlite3 *database, const char *name, const char *password) {
    char sql[512];
    // ruleid: vetlint-c-sql-format
    snprintf(sql, sizeof sql, "SELECT id FROM users WHERE name = '%s' AND password = '%s'", name, password);
    return sqlite3_exec(database, sql, NULL, NULL, NULL);
}

void rename_user(MYSQL *handle, char *name, int id) {
    char query[256];
    // ruleid: vetlint-c-sql-format
    sprintf(query, "UPDATE users SET name = '%s' WHERE id = %d", name, id);
    if (mysql_query(handle, query)) exit(1);
}

void *find(PGconn *connection, int argc, char **argv) {
    char query[256];
    // ruleid: vetlint-c-sql-format
    snprintf(query, sizeof query, "select * from books where title = '%s'", argv[1]);
    return PQexec(connection, query);
}

int prepared(sqlite3 *database, const char *name) {
    char sql[256];
    sqlite3_stmt *statement;
    // ruleid: vetlint-c-sql-format
    sprintf(sql, "DELETE FROM users WHERE name = '%s'", name);
    int code = sqlite3_prepare_v2(database, sql, -1, &statement, NULL);
    return code;
}

int bound(sqlite3 *database, const char *name) {
    sqlite3_stmt *statement;
    // ok: vetlint-c-sql-format
    sqlite3_prepare_v2(database, "SELECT id FROM users WHERE name = ?", -1, &statement, NULL);
    return sqlite3_bind_text(statement, 1, name, -1, NULL);
}

int numbered(sqlite3 *database, int id) {
    char sql[128];
    // ok: vetlint-c-sql-format
    snprintf(sql, sizeof sql, "DELETE FROM users WHERE id = %d", id);
    return sqlite3_exec(database, sql, NULL, NULL, NULL);
}

int chosen(sqlite3 *database, const char *column) {
    char sql[128];
    if (strcmp(column, "name") != 0 && strcmp(column, "age") != 0) return -1;
    // ok: vetlint-c-sql-format
    snprintf(sql, sizeof sql, "SELECT id FROM users ORDER BY %s", column);
    return sqlite3_exec(database, sql, NULL, NULL, NULL);
}

static const char TABLE[] = "users";

int counted(sqlite3 *database) {
    char sql[128];
    // ok: vetlint-c-sql-format
    snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", TABLE);
    return sqlite3_exec(database, sql, NULL, NULL, NULL);
}

void told(MYSQL *handle, const char *name) {
    char line[128];
    // ok: vetlint-c-sql-format
    snprintf(line, sizeof line, "select what %s may see", name);
    puts(line);
    mysql_query(handle, "SELECT 1");
}
