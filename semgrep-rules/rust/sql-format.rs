use axum::extract::{Path, Query, State};
use axum::Json;
use rusqlite::Connection;
use sqlx::{PgPool, Row};

const COLUMNS: &str = "id, name, mail";
const SORTS: [&str; 2] = ["name", "age"];

async fn search(State(pool): State<PgPool>, Query(params): Query<Params>) -> Json<Vec<User>> {
    let sql = format!("SELECT * FROM users WHERE name = '{}'", params.name);
    // ruleid: vetlint-rust-sql-format
    Json(sqlx::query_as::<_, User>(&sql).fetch_all(&pool).await.unwrap())
}

async fn show(State(pool): State<PgPool>, Path(name): Path<String>) {
    // ruleid: vetlint-rust-sql-format
    sqlx::query(&format!("SELECT * FROM users WHERE name = '{name}'")).fetch_all(&pool).await.unwrap();
}

async fn remove(query: web::Query<Params>, pool: web::Data<PgPool>) -> HttpResponse {
    let mut sql = String::from("DELETE FROM users WHERE mail = '");
    sql.push_str(&query.mail);
    sql.push_str("'");
    // ruleid: vetlint-rust-sql-format
    sqlx::query(&sql).execute(pool.get_ref()).await.unwrap();
    HttpResponse::Ok().finish()
}

fn find(conn: &Connection, mail: &str) -> rusqlite::Result<usize> {
    // ruleid: vetlint-rust-sql-format
    conn.execute(&format!("DELETE FROM users WHERE mail = '{}'", mail), [])
}

impl Store {
    async fn rename(&self, old: &str, new: &str) -> Result<(), sqlx::Error> {
        let sql = "UPDATE users SET name = '".to_string() + new + "' WHERE name = 'x'";
        // ruleid: vetlint-rust-sql-format
        sqlx::query(&sql).execute(&self.pool).await?;
        Ok(())
    }

    // The caller's statement, whole.
    async fn run(&self, sql: &str) -> Result<(), sqlx::Error> {
        // ok: vetlint-rust-sql-format
        sqlx::query(sql).execute(&self.pool).await?;
        Ok(())
    }
}

async fn bound(State(pool): State<PgPool>, Query(params): Query<Params>) {
    // ok: vetlint-rust-sql-format
    sqlx::query("SELECT * FROM users WHERE name = $1").bind(params.name).fetch_all(&pool).await.unwrap();
}

async fn constants(State(pool): State<PgPool>, Path(id): Path<i64>) {
    // ok: vetlint-rust-sql-format
    sqlx::query(&format!("SELECT {} FROM users", COLUMNS)).fetch_all(&pool).await.unwrap();
    // ok: vetlint-rust-sql-format
    sqlx::query(&format!("SELECT * FROM users WHERE id = {}", id)).fetch_all(&pool).await.unwrap();
}

async fn sorted(State(pool): State<PgPool>, Query(params): Query<Params>) {
    let sort = params.sort.clone();
    if !SORTS.contains(&sort.as_str()) {
        return;
    }
    // ok: vetlint-rust-sql-format
    sqlx::query(&format!("SELECT * FROM users ORDER BY {}", sort)).fetch_all(&pool).await.unwrap();
}

async fn mapped(State(pool): State<PgPool>, Query(params): Query<Params>) {
    let sort = match params.sort.as_str() {
        "age" => "age",
        _ => "name",
    };
    // ok: vetlint-rust-sql-format
    sqlx::query(&format!("SELECT * FROM users ORDER BY {}", sort)).fetch_all(&pool).await.unwrap();
}

fn placeholders(conn: &Connection, ids: &[i64]) -> rusqlite::Result<usize> {
    let marks = vec!["?"; ids.len()].join(",");
    // ok: vetlint-rust-sql-format
    conn.execute(&format!("DELETE FROM users WHERE id IN ({})", marks), params_from_iter(ids))
}
