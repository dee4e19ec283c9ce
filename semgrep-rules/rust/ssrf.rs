use axum::extract::{Path, Query};
use axum::Json;

const HOSTS: [&str; 2] = ["images.example.com", "cdn.example.com"];

async fn preview(Query(params): Query<Params>) -> String {
    // ruleid: vetlint-rust-ssrf
    reqwest::get(&params.url).await.unwrap().text().await.unwrap()
}

async fn webhook(Json(body): Json<Hook>) {
    let client = reqwest::Client::new();
    // ruleid: vetlint-rust-ssrf
    client.post(&body.callback).json(&body).send().await.unwrap();
}

async fn proxy(query: web::Query<Params>) -> HttpResponse {
    let url = format!("http://{}/status", query.host);
    // ruleid: vetlint-rust-ssrf
    let answer = reqwest::Client::new().get(url).send().await.unwrap();
    HttpResponse::Ok().body(answer.text().await.unwrap())
}

async fn parsed(Query(params): Query<Params>) {
    let url = reqwest::Url::parse(&params.url).unwrap();
    // ruleid: vetlint-rust-ssrf
    reqwest::get(url).await.unwrap();
}

async fn listed(Query(params): Query<Params>) {
    let url = reqwest::Url::parse(&params.url).unwrap();
    if !HOSTS.contains(&url.host_str().unwrap_or_default()) {
        return;
    }
    // ok: vetlint-rust-ssrf
    reqwest::get(url).await.unwrap();
}

async fn constant_host(Path(city): Path<String>) {
    // ok: vetlint-rust-ssrf
    reqwest::get(format!("https://api.weather.example/v1/{}", city)).await.unwrap();
}

async fn setting(Query(params): Query<Params>, config: web::Data<Config>) {
    // ok: vetlint-rust-ssrf
    reqwest::get(format!("{}/users/{}", config.base_url, params.name)).await.unwrap();
}

async fn headers_map(Query(params): Query<Params>, cache: web::Data<Cache>) {
    // ok: vetlint-rust-ssrf
    cache.get(&params.url);
}
