use actix_files::NamedFile;
use axum::extract::{Path as Part, Query};
use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = "/srv/files";

async fn download(Query(params): Query<Params>) -> Vec<u8> {
    let path = Path::new(ROOT).join(&params.name);
    // ruleid: vetlint-rust-path-join-input
    fs::read(path).unwrap()
}

async fn serve(query: web::Query<Params>) -> actix_web::Result<NamedFile> {
    // ruleid: vetlint-rust-path-join-input
    Ok(NamedFile::open(PathBuf::from(ROOT).join(query.name.clone()))?)
}

async fn save(Json(body): Json<Upload>) {
    let path = format!("{}/{}", ROOT, body.name);
    // ruleid: vetlint-rust-path-join-input
    tokio::fs::write(&path, body.content).await.unwrap();
}

async fn show(axum::extract::Path(name): axum::extract::Path<String>) -> String {
    // ruleid: vetlint-rust-path-join-input
    tokio::fs::read_to_string(format!("/srv/files/{name}")).await.unwrap()
}

async fn last_part(Query(params): Query<Params>) -> Vec<u8> {
    let name = Path::new(&params.name).file_name().unwrap();
    // ok: vetlint-rust-path-join-input
    fs::read(Path::new(ROOT).join(name)).unwrap()
}

async fn compared(Query(params): Query<Params>) -> Option<Vec<u8>> {
    let path = Path::new(ROOT).join(&params.name).canonicalize().ok()?;
    if !path.starts_with(ROOT) {
        return None;
    }
    // ok: vetlint-rust-path-join-input
    fs::read(path).ok()
}

async fn refused(Query(params): Query<Params>) -> Option<Vec<u8>> {
    if params.name.contains("..") || params.name.contains('/') {
        return None;
    }
    // ok: vetlint-rust-path-join-input
    fs::read(Path::new(ROOT).join(&params.name)).ok()
}

async fn numbered(web_id: web::Path<u64>) -> Vec<u8> {
    // ok: vetlint-rust-path-join-input
    fs::read(format!("{}/{}.json", ROOT, web_id)).unwrap()
}

fn own(path: &Path) -> Vec<u8> {
    // ok: vetlint-rust-path-join-input
    fs::read(path.join("settings.json")).unwrap()
}
