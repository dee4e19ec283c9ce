use axum::extract::{Path, Query};
use axum::Json;
use std::process::Command;

const TOOLS: [&str; 2] = ["date", "uptime"];

async fn ping(Query(params): Query<Params>) -> String {
    // ruleid: vetlint-rust-command-sh
    let output = Command::new("sh").arg("-c").arg(format!("ping -c 1 {}", params.host)).output().unwrap();
    String::from_utf8_lossy(&output.stdout).to_string()
}

async fn archive(body: web::Json<Archive>) -> HttpResponse {
    let command = format!("tar czf /backup/{}.tgz /data", body.name);
    // ruleid: vetlint-rust-command-sh
    tokio::process::Command::new("bash").args(["-c", &command]).spawn().unwrap();
    HttpResponse::Ok().finish()
}

async fn run(Path(tool): Path<String>) -> String {
    // ruleid: vetlint-rust-command-sh
    let output = Command::new(tool).output().unwrap();
    String::from_utf8_lossy(&output.stdout).to_string()
}

fn convert(file: &str) {
    // ruleid: vetlint-rust-command-sh
    Command::new("sh").arg("-c").arg(format!("convert {} out.png", file)).status().unwrap();
}

fn resize(file: &str) {
    // ruleid: vetlint-rust-command-sh
    Command::new("sh").arg("-c").arg(&format!("mogrify {file}")).status().unwrap();
}

async fn separate(Query(params): Query<Params>) {
    // ok: vetlint-rust-command-sh
    Command::new("ping").arg("-c").arg("1").arg(&params.host).status().unwrap();
}

async fn listed(Path(tool): Path<String>) {
    if !TOOLS.contains(&tool.as_str()) {
        return;
    }
    // ok: vetlint-rust-command-sh
    Command::new(&tool).status().unwrap();
}

async fn quoted(Json(body): Json<Archive>) {
    let name = shlex::try_quote(&body.name).unwrap();
    // ok: vetlint-rust-command-sh
    Command::new("sh").arg("-c").arg(format!("tar czf backup.tgz {}", name)).status().unwrap();
}

// The caller's command, whole, and a number.
fn shell(command: &str, pid: u32) {
    // ok: vetlint-rust-command-sh
    Command::new("sh").arg("-c").arg(command).status().unwrap();
    // ok: vetlint-rust-command-sh
    Command::new("sh").arg("-c").arg(format!("kill -HUP {}", pid)).status().unwrap();
}

fn fixed() {
    // ok: vetlint-rust-command-sh
    Command::new("sh").arg("-c").arg("sync && date").status().unwrap();
}
