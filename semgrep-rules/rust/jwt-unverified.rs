use jsonwebtoken::{decode, decode_header, Algorithm, DecodingKey, Validation};

fn claims(token: &str) -> Claims {
    let mut validation = Validation::default();
    // ruleid: vetlint-rust-jwt-unverified
    validation.insecure_disable_signature_validation();
    decode::<Claims>(token, &DecodingKey::from_secret(&[]), &validation).unwrap().claims
}

fn old(token: &str) -> Claims {
    // ruleid: vetlint-rust-jwt-unverified
    jsonwebtoken::dangerous_insecure_decode::<Claims>(token).unwrap().claims
}

fn newest(token: &str) -> Claims {
    // ruleid: vetlint-rust-jwt-unverified
    jsonwebtoken::dangerous::insecure_decode::<Claims>(token).unwrap().claims
}

fn checked(token: &str, key: &DecodingKey) -> Claims {
    // ok: vetlint-rust-jwt-unverified
    decode::<Claims>(token, key, &Validation::new(Algorithm::HS256)).unwrap().claims
}

fn key_id(token: &str) -> Option<String> {
    // ok: vetlint-rust-jwt-unverified
    decode_header(token).ok()?.kid
}

fn strict() -> Validation {
    let mut validation = Validation::new(Algorithm::RS256);
    // ok: vetlint-rust-jwt-unverified
    validation.set_audience(&["shop"]);
    validation
}
