import os
import tempfile
from tempfile import mktemp, mkstemp

from orchard.names import mktemp as next_name


def export_report(rows):
    # ruleid: vetlint-python-tempfile-mktemp
    path = tempfile.mktemp(suffix=".csv")
    with open(path, "w") as report:
        report.writelines(rows)
    return path


def export_names(names):
    # ruleid: vetlint-python-tempfile-mktemp
    with open(mktemp(), "w") as report:
        report.write("\n".join(names))


def export_image(data):
    # ok: vetlint-python-tempfile-mktemp
    handle, path = mkstemp(suffix=".png")
    with os.fdopen(handle, "wb") as image:
        image.write(data)
    return path


def export_archive(data):
    # ok: vetlint-python-tempfile-mktemp
    with tempfile.NamedTemporaryFile(delete=False) as archive:
        archive.write(data)
    # ok: vetlint-python-tempfile-mktemp
    folder = tempfile.mkdtemp(prefix="orchard-")
    return archive.name, folder


def label(counter):
    # ok: vetlint-python-tempfile-mktemp
    return next_name(counter)
