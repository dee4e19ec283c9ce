use std::env;

fn jwt_secret() -> String {
    // ruleid: vetlint-rust-secret-fallback
    env::var("JWT_SECRET").unwrap_or("development-secret".into())
}

fn session_key() -> String {
    // ruleid: vetlint-rust-secret-fallback
    std::env::var("SESSION_KEY").unwrap_or_else(|_| "change-me".to_string())
}

fn database_password() -> String {
    // ruleid: vetlint-rust-secret-fallback
    env::var("DB_PASSWORD").unwrap_or_else(|_| String::from("postgres"))
}

fn required() -> String {
    // ok: vetlint-rust-secret-fallback
    env::var("JWT_SECRET").expect("JWT_SECRET is not set")
}

fn port() -> String {
    // ok: vetlint-rust-secret-fallback
    env::var("PORT").unwrap_or("8080".into())
}

fn optional() -> String {
    // ok: vetlint-rust-secret-fallback
    env::var("SENTRY_TOKEN").unwrap_or("".to_string())
}

fn file() -> String {
    // ok: vetlint-rust-secret-fallback
    env::var("TOKEN_FILE").unwrap_or_else(|_| "/run/secrets/token".to_string())
}
