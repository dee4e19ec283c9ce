import base64
import json
import pickle

import joblib
import torch
import yaml
from fastapi import FastAPI, UploadFile
from flask import Flask, jsonify, request

app = Flask(__name__)
api = FastAPI()


@app.post("/restore")
def restore():
    # ruleid: vetlint-python-pickle-yaml
    state = pickle.loads(base64.b64decode(request.json["state"]))
    return jsonify(size=len(state))


@api.post("/models")
async def upload_model(file: UploadFile):
    # ruleid: vetlint-python-pickle-yaml
    model = joblib.load(file.file)
    return {"classes": len(model.classes_)}


@app.post("/config")
def load_config():
    # ruleid: vetlint-python-pickle-yaml
    return jsonify(yaml.load(request.data, Loader=yaml.FullLoader))


def resume(request):
    # ruleid: vetlint-python-pickle-yaml
    return pickle.loads(request.COOKIES["session"].encode())


@app.post("/weights")
def weights():
    # ruleid: vetlint-python-pickle-yaml
    torch.load(request.files["weights"])
    return "", 204


@app.post("/state")
def state():
    # ok: vetlint-python-pickle-yaml
    return jsonify(json.loads(request.data))


@app.post("/safe-config")
def safe_config():
    # ok: vetlint-python-pickle-yaml
    return jsonify(yaml.safe_load(request.data))


@app.post("/safe-weights")
def safe_weights():
    # ok: vetlint-python-pickle-yaml
    torch.load(request.files["weights"], weights_only=True)
    return "", 204


def read_cache(path):
    with open(path, "rb") as stream:
        # ok: vetlint-python-pickle-yaml
        return pickle.load(stream)


@app.post("/loader")
def with_safe_loader():
    # ok: vetlint-python-pickle-yaml
    return jsonify(yaml.load(request.data, Loader=yaml.SafeLoader))


def read_settings(path):
    with open(path) as stream:
        return yaml.load(stream)


def read_more_settings(path):
    with open(path) as stream:
        return yaml.load(stream, Loader=yaml.Loader)


def read_weights(path):
    return torch.load(path, weights_only=True)


def read_typed(path):
    with open(path) as stream:
        return yaml.load(stream, Loader=yaml.SafeLoader)


def read_safely(path):
    with open(path) as stream:
        return yaml.safe_load(stream)
