import os
from pathlib import Path

from ..conf import export_dir


def export_path(name):
    return os.path.join(export_dir(), name)


def open_export(name):
    root = os.path.realpath(export_dir())
    full = os.path.realpath(os.path.join(root, name))
    if os.path.commonpath([root, full]) != root or not Path(full).is_file():
        return None
    return open(full, "rb")
