import os
import subprocess
from pathlib import Path

from flask import Blueprint, abort, request, send_from_directory
from flask_login import login_required

bp = Blueprint("media", __name__, url_prefix="/media")
MEDIA = Path("/srv/podcasts")
FORMATS = {"mp3": "libmp3lame", "ogg": "libvorbis"}


@bp.before_request
@login_required
def guard():
    return None


def ffmpeg(arguments):
    return subprocess.call("ffmpeg -y " + arguments, shell=True)


@bp.post("/cut")
def cut():
    source = MEDIA / "raw.wav"
    start, end = request.form["start"], request.form["end"]
    code = ffmpeg(f"-i {source} -ss {start} -to {end} /srv/podcasts/cut.wav")
    return {"ok": code == 0}


@bp.post("/convert")
def convert():
    codec = FORMATS.get(request.form.get("format", "mp3"))
    if codec is None:
        abort(422)
    code = subprocess.call(["ffmpeg", "-y", "-i", str(MEDIA / "cut.wav"), "-c:a", codec, str(MEDIA / "out.mp3")])
    return {"ok": code == 0}


@bp.get("/waveform")
def waveform():
    target = MEDIA / request.args["episode"] / "waveform.json"
    return target.read_text()


@bp.get("/chapters")
def chapters():
    return send_from_directory(MEDIA, request.args["episode"] + "/chapters.json")


@bp.delete("/take")
def remove_take():
    os.remove(os.path.join(MEDIA, "takes", request.args["name"]))
    return "", 204


@bp.delete("/draft")
def remove_draft():
    name = os.path.basename(request.args["name"])
    os.remove(os.path.join(MEDIA, "drafts", name))
    return "", 204
