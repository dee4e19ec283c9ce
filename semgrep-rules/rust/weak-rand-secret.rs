use rand::rngs::{OsRng, SmallRng, StdRng};
use rand::{Rng, RngCore, SeedableRng};

fn session_token() -> String {
    // ruleid: vetlint-rust-weak-rand-secret
    std::iter::repeat_with(|| fastrand::alphanumeric()).take(32).collect()
}

fn generate_api_key() -> u64 {
    // ruleid: vetlint-rust-weak-rand-secret
    let mut rng = SmallRng::from_entropy();
    rng.gen()
}

fn sign_up() -> u32 {
    // ruleid: vetlint-rust-weak-rand-secret
    let reset_code = fastrand::u32(100_000..1_000_000);
    reset_code
}

fn fixed_password(seed: u64) -> u64 {
    // ruleid: vetlint-rust-weak-rand-secret
    let mut rng = StdRng::seed_from_u64(seed);
    rng.gen()
}

fn strong_token() -> [u8; 32] {
    let mut token = [0u8; 32];
    // ok: vetlint-rust-weak-rand-secret
    OsRng.fill_bytes(&mut token);
    token
}

fn thread_token() -> u64 {
    // ok: vetlint-rust-weak-rand-secret
    rand::thread_rng().gen()
}

fn dice() -> u8 {
    // ok: vetlint-rust-weak-rand-secret
    fastrand::u8(1..=6)
}

fn token_bucket_jitter() -> u64 {
    // ok: vetlint-rust-weak-rand-secret
    fastrand::u64(0..100)
}
