import os
from pathlib import Path

from django.http import FileResponse as DjangoFileResponse
from fastapi import FastAPI, HTTPException, UploadFile
from fastapi.responses import FileResponse
from flask import Flask, request, send_file, send_from_directory
from werkzeug.utils import secure_filename

app = Flask(__name__)
api = FastAPI()
ROOT = Path("/srv/files")
REPORTS = {"daily": "daily.csv", "weekly": "weekly.csv"}


@app.get("/download")
def download():
    # ruleid: vetlint-python-path-traversal
    return send_file(f"uploads/{request.args['name']}")


@app.get("/read/<path:name>")
def read(name):
    # ruleid: vetlint-python-path-traversal
    with open(os.path.join("uploads", name)) as stream:
        return stream.read()


@api.get("/files")
async def files(name: str):
    # ruleid: vetlint-python-path-traversal
    return FileResponse(ROOT / name)


def export(request):
    # ruleid: vetlint-python-path-traversal
    return DjangoFileResponse(open("exports/" + request.GET["file"], "rb"))


@app.post("/delete")
def delete():
    # ruleid: vetlint-python-path-traversal
    os.remove("uploads/" + request.get_json()["name"])
    return "", 204


@app.get("/safe")
def safe():
    # ok: vetlint-python-path-traversal
    return send_from_directory("uploads", request.args["name"])


@app.post("/upload")
def upload():
    name = secure_filename(request.form["name"])
    # ok: vetlint-python-path-traversal
    request.files["file"].save(os.path.join("uploads", name))
    return "", 204


@api.get("/checked")
async def checked(name: str):
    path = (ROOT / name).resolve()
    if not path.is_relative_to(ROOT):
        raise HTTPException(404)
    # ok: vetlint-python-path-traversal
    return FileResponse(path)


@app.get("/report")
def report():
    kind = request.args["kind"]
    if kind not in REPORTS:
        return "unknown", 404
    # ok: vetlint-python-path-traversal
    return send_file(f"reports/{REPORTS[kind]}")


@app.get("/base")
def base():
    # ok: vetlint-python-path-traversal
    return send_file(os.path.join("uploads", os.path.basename(request.args["name"])))


@app.get("/pages/<int:number>")
def page(number):
    # ok: vetlint-python-path-traversal
    return send_file(f"pages/{number}.html")
