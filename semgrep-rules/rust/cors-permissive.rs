use axum::Router;
use tower_http::cors::{AllowOrigin, CorsLayer};

fn open() -> Router {
    // ruleid: vetlint-rust-cors-permissive
    Router::new().layer(CorsLayer::permissive())
}

fn wide_open() -> Router {
    // ruleid: vetlint-rust-cors-permissive
    let cors = CorsLayer::very_permissive();
    Router::new().layer(cors)
}

fn actix() -> Cors {
    // ruleid: vetlint-rust-cors-permissive
    Cors::permissive()
}

fn mirrored() -> CorsLayer {
    // ruleid: vetlint-rust-cors-permissive
    CorsLayer::new().allow_origin(AllowOrigin::mirror_request()).allow_credentials(true)
}

fn named() -> CorsLayer {
    // ok: vetlint-rust-cors-permissive
    CorsLayer::new().allow_origin("https://app.example.com".parse::<HeaderValue>().unwrap())
}

fn closed() -> Cors {
    // ok: vetlint-rust-cors-permissive
    Cors::default().allowed_origin("https://app.example.com").supports_credentials()
}

fn developing() -> CorsLayer {
    if cfg!(debug_assertions) {
        // ok: vetlint-rust-cors-permissive
        return CorsLayer::permissive();
    }
    CorsLayer::new()
}
