use std::env;
use std::io;
use std::process::Command;

fn main() {
    let host = env::args().nth(1).unwrap();
    // ruleid: vetlint-rust-command-local-input
    Command::new("sh").arg("-c").arg(format!("ping -c 1 {}", host)).status().unwrap();
}

fn ask() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    // ruleid: vetlint-rust-command-local-input
    Command::new("bash").arg("-c").arg("grep ".to_string() + &line).status().unwrap();
}

fn backup() {
    let folder = env::var("BACKUP_DIR").unwrap();
    let command = format!("tar czf /backup.tgz {}", folder);
    // ruleid: vetlint-rust-command-local-input
    Command::new("sh").args(["-c", &command]).status().unwrap();
}

fn collected() {
    let args: Vec<String> = env::args().collect();
    let file = &args[1];
    // ruleid: vetlint-rust-command-local-input
    Command::new("sh").arg("-c").arg(&format!("cat {}", file)).status().unwrap();
}

fn separate() {
    let host = env::args().nth(1).unwrap();
    // ok: vetlint-rust-command-local-input
    Command::new("ping").arg("-c").arg("1").arg(host).status().unwrap();
}

fn number() {
    let pid: u32 = env::args().nth(1).unwrap().parse().unwrap();
    // ok: vetlint-rust-command-local-input
    Command::new("sh").arg("-c").arg(format!("kill {}", pid)).status().unwrap();
}

fn quoted() {
    let file = env::args().nth(1).unwrap();
    let file = shlex::try_quote(&file).unwrap();
    // ok: vetlint-rust-command-local-input
    Command::new("sh").arg("-c").arg(format!("cat {}", file)).status().unwrap();
}

fn fixed() {
    // ok: vetlint-rust-command-local-input
    Command::new("sh").arg("-c").arg("date").status().unwrap();
}
