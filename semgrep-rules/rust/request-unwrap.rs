use axum::extract::{Path, Query};
use axum::http::{HeaderMap, StatusCode};
use std::collections::HashMap;

async fn page(Query(params): Query<HashMap<String, String>>) -> String {
    // ruleid: vetlint-rust-request-unwrap
    let page = params.get("page").unwrap();
    page.to_string()
}

async fn number(Path(id): Path<String>) -> String {
    // ruleid: vetlint-rust-request-unwrap
    let number: u64 = id.parse().unwrap();
    // ruleid: vetlint-rust-request-unwrap
    let small = id.parse::<u8>().expect("a small number");
    format!("{number} {small}")
}

async fn agent(headers: HeaderMap) -> String {
    // ruleid: vetlint-rust-request-unwrap
    let agent = headers.get("user-agent").unwrap();
    format!("{:?}", agent)
}

async fn raw(req: HttpRequest) -> String {
    // ruleid: vetlint-rust-request-unwrap
    req.match_info().get("name").unwrap().to_string()
}

async fn answered(Path(id): Path<String>) -> Result<String, StatusCode> {
    // ok: vetlint-rust-request-unwrap
    let id: u64 = id.parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    Ok(id.to_string())
}

async fn default_page(Query(params): Query<HashMap<String, String>>) -> String {
    // ok: vetlint-rust-request-unwrap
    params.get("page").cloned().unwrap_or_default()
}

async fn present(Query(params): Query<HashMap<String, String>>) -> String {
    if !params.contains_key("page") {
        return String::new();
    }
    // ok: vetlint-rust-request-unwrap
    params.get("page").unwrap().to_string()
}

async fn own(Path(id): Path<u64>) -> String {
    // ok: vetlint-rust-request-unwrap
    let settings = std::env::var("SETTINGS").unwrap();
    format!("{settings}{id}")
}
