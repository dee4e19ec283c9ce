import os
import shutil
from pathlib import Path
from zipfile import ZipFile

import aiofiles
from django.http import FileResponse as DjangoFileResponse
from django.http import Http404
from fastapi import APIRouter, HTTPException, UploadFile
from fastapi.responses import FileResponse
from flask import Flask, request, send_file, send_from_directory
from werkzeug.utils import secure_filename

app = Flask(__name__)
router = APIRouter()
UPLOADS = "uploads"
EXPORTS = Path("exports").resolve()
REPORTS = {"daily": "daily.csv", "weekly": "weekly.csv"}


@app.get("/download")
def download():
    name = request.args["file"]
    # ruleid: vetlint-python-path-traversal
    text = open(os.path.join(UPLOADS, name)).read()
    # ruleid: vetlint-python-path-traversal
    text = Path(UPLOADS, name).read_text()
    # ruleid: vetlint-python-path-traversal
    os.remove(f"{UPLOADS}/{name}")
    # ok: vetlint-python-path-traversal
    text = open(os.path.join(UPLOADS, secure_filename(name))).read()
    # ok: vetlint-python-path-traversal
    text = open(os.path.join(UPLOADS, os.path.basename(name))).read()
    # ok: vetlint-python-path-traversal
    text = (EXPORTS / Path(name).name).read_text()
    # ok: vetlint-python-path-traversal
    text = open(REPORTS[name]).read()
    # ok: vetlint-python-path-traversal
    return send_from_directory(UPLOADS, name) or text


@app.get("/files/<path:name>")
def files(name):
    # ruleid: vetlint-python-path-traversal
    return send_file(f"uploads/{name}")


@app.get("/avatars/<name>")
def avatar(name):
    # ok: vetlint-python-path-traversal
    return send_file(f"avatars/{name}.png")


@app.post("/upload")
def upload():
    file = request.files["file"]
    # ruleid: vetlint-python-path-traversal
    file.save(os.path.join(UPLOADS, file.filename))
    # ok: vetlint-python-path-traversal
    file.save(os.path.join(UPLOADS, secure_filename(file.filename)))
    return "", 204


@app.post("/themes")
def themes():
    upload = request.files["bundle"]
    # ok: vetlint-python-path-traversal
    with ZipFile(upload) as bundle:
        return {"files": bundle.namelist()}


@router.post("/documents")
async def store(file: UploadFile):
    # ruleid: vetlint-python-path-traversal
    async with aiofiles.open(f"documents/{file.filename}", "wb") as target:
        # ok: vetlint-python-path-traversal
        await target.write(await file.read())
    suffix = Path(file.filename).suffix
    # ok: vetlint-python-path-traversal
    with open(f"documents/latest{suffix}", "wb") as latest:
        shutil.copyfileobj(file.file, latest)


@router.get("/exports/{name:path}")
def export(name: str):
    target = (EXPORTS / name).resolve()
    if not target.is_relative_to(EXPORTS) or not target.is_file():
        raise HTTPException(404)
    # ok: vetlint-python-path-traversal
    return FileResponse(target)


@router.get("/raw/{name:path}")
def raw(name: str):
    # ruleid: vetlint-python-path-traversal
    return FileResponse(EXPORTS / name)


@router.get("/reports")
def report(kind: str, folder: str = "daily"):
    if not folder or folder not in REPORTS:
        raise HTTPException(404)
    # ok: vetlint-python-path-traversal
    lines = open(f"reports/{folder}.csv").readlines()
    full = os.path.realpath(os.path.join("reports", kind))
    if not full.startswith("/srv/reports/"):
        raise HTTPException(404)
    # ok: vetlint-python-path-traversal
    return FileResponse(full, headers={"x-lines": str(len(lines))})


def media(request):
    path = request.GET.get("path", "")
    # ruleid: vetlint-python-path-traversal
    return DjangoFileResponse(open("media/" + path, "rb"))


def media_checked(request):
    path = os.path.normpath(request.GET["path"])
    if os.path.commonpath(["/srv/media", path]) != "/srv/media":
        raise Http404
    # ok: vetlint-python-path-traversal
    return DjangoFileResponse(open(path, "rb"))


def read_config(path):
    # ok: vetlint-python-path-traversal
    return Path(path).read_text()
