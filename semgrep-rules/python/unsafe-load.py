import torch
import yaml
from flask import Flask, request

app = Flask(__name__)


def read_settings(path):
    with open(path) as stream:
        # ruleid: vetlint-python-unsafe-load
        return yaml.load(stream)


def read_named(path):
    with open(path) as stream:
        # ruleid: vetlint-python-unsafe-load
        return yaml.load(stream, Loader=yaml.Loader)


def read_objects(text):
    # ruleid: vetlint-python-unsafe-load
    first = yaml.load(text, yaml.UnsafeLoader)
    # ruleid: vetlint-python-unsafe-load
    second = yaml.unsafe_load(text)
    return first, second


def read_checkpoint(path):
    # ruleid: vetlint-python-unsafe-load
    return torch.load(path, map_location="cpu", weights_only=False)


def read_weights(path):
    # ok: vetlint-python-unsafe-load
    torch.load(path)
    # ok: vetlint-python-unsafe-load
    return torch.load(path, map_location="cpu", weights_only=True)


@app.post("/settings")
def settings():
    # ok: vetlint-python-unsafe-load
    first = yaml.safe_load(request.data)
    # ok: vetlint-python-unsafe-load
    second = yaml.load(request.data, Loader=yaml.SafeLoader)
    # ok: vetlint-python-unsafe-load
    third = yaml.load(request.data, yaml.CSafeLoader)
    return [first, second, third]
