import io
import tarfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/plans")
def plans():
    with tarfile.open(fileobj=io.BytesIO(request.data)) as archive:
        # ruleid: vetlint-python-archive-entries
        archive.extractall("/srv/plans")
    return "ok"


@app.post("/maps")
def maps():
    archive = tarfile.open(fileobj=request.files["maps"].stream)
    # ruleid: vetlint-python-archive-entries
    archive.extractall(path="/srv/maps")
    return "ok"


@app.post("/notes")
def notes():
    with tarfile.open(fileobj=io.BytesIO(request.data)) as archive:
        # ok: vetlint-python-archive-entries
        archive.extractall("/srv/notes", filter="data")
    return "ok"


@app.post("/lists")
def lists():
    with tarfile.open(fileobj=io.BytesIO(request.data)) as archive:
        for member in archive.getmembers():
            if ".." in member.name:
                raise ValueError(member.name)
        # ok: vetlint-python-archive-entries
        archive.extractall("/srv/lists")
    return "ok"


def names(path):
    with tarfile.open(path) as archive:
        # ok: vetlint-python-archive-entries
        return archive.getnames()
