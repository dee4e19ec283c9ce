import os

from flask import Blueprint, abort, current_app, request, send_file
from werkzeug.utils import safe_join, secure_filename

bp = Blueprint("files", __name__, url_prefix="/files")


def sheet_path(name):
    return os.path.join(current_app.config["UPLOAD_DIR"], name)


@bp.get("/sheet")
def sheet():
    path = sheet_path(request.args["name"])
    if not os.path.exists(path):
        abort(404)
    return send_file(path, as_attachment=True)


@bp.get("/photo/<path:name>")
def photo(name):
    path = safe_join(current_app.config["UPLOAD_DIR"], "photos", name)
    if path is None or not os.path.isfile(path):
        abort(404)
    return send_file(path)


@bp.post("/sheet")
def upload_sheet():
    upload = request.files["sheet"]
    if not upload.filename.endswith(".pdf"):
        abort(415)
    upload.save(os.path.join(current_app.config["UPLOAD_DIR"], upload.filename))
    return "", 201


@bp.post("/photo")
def upload_photo():
    upload = request.files["photo"]
    name = secure_filename(upload.filename or "")
    if not name.lower().endswith((".jpg", ".png")):
        abort(415)
    upload.save(os.path.join(current_app.config["UPLOAD_DIR"], "photos", name))
    return "", 201
