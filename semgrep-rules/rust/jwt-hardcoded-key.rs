use jsonwebtoken::{encode, DecodingKey, EncodingKey, Header};

// ruleid: vetlint-rust-jwt-hardcoded-key
const JWT_SECRET: &[u8] = b"9f8a7c6d5e4b3a2f1";

fn sign(claims: &Claims) -> String {
    // ruleid: vetlint-rust-jwt-hardcoded-key
    encode(&Header::default(), claims, &EncodingKey::from_secret("super-secret-key".as_ref())).unwrap()
}

fn verifier() -> DecodingKey {
    // ruleid: vetlint-rust-jwt-hardcoded-key
    DecodingKey::from_secret(b"my_jwt_secret_key_123")
}

// ok: vetlint-rust-jwt-hardcoded-key
const JWT_SECRET_KEY: &str = "JWT_SECRET";

// ok: vetlint-rust-jwt-hardcoded-key
const SECRET_KEY: &str = "secret_key";

fn from_environment() -> EncodingKey {
    let secret = std::env::var(JWT_SECRET_KEY).expect("JWT_SECRET is not set");
    // ok: vetlint-rust-jwt-hardcoded-key
    EncodingKey::from_secret(secret.as_bytes())
}

fn from_file(path: &str) -> DecodingKey {
    // ok: vetlint-rust-jwt-hardcoded-key
    DecodingKey::from_rsa_pem(&std::fs::read(path).unwrap()).unwrap()
}
