import base64
import io
import json
import pickle
import socket

import joblib
import torch
import yaml
from django.http import JsonResponse
from fastapi import APIRouter, File, Request, UploadFile
from flask import Flask, request

app = Flask(__name__)
router = APIRouter()


@app.post("/session")
def restore():
    # ruleid: vetlint-python-pickle-yaml
    session = pickle.loads(base64.b64decode(request.cookies["session"]))
    # ruleid: vetlint-python-pickle-yaml
    session = pickle.loads(request.data)
    # ok: vetlint-python-pickle-yaml
    session = json.loads(request.data)
    return session


@app.post("/config")
def config():
    # ruleid: vetlint-python-pickle-yaml
    settings = yaml.load(request.data, Loader=yaml.Loader)
    # ruleid: vetlint-python-pickle-yaml
    settings = yaml.load(request.files["file"])
    # ok: vetlint-python-pickle-yaml
    settings = yaml.safe_load(request.data)
    # ok: vetlint-python-pickle-yaml
    settings = yaml.load(request.data, Loader=yaml.SafeLoader)
    # ok: vetlint-python-pickle-yaml
    settings = yaml.load(request.data, Loader=yaml.CSafeLoader)
    return settings


@router.post("/models")
async def upload(file: UploadFile = File(...)):
    content = await file.read()
    # ruleid: vetlint-python-pickle-yaml
    model = joblib.load(io.BytesIO(content))
    # ruleid: vetlint-python-pickle-yaml
    model = torch.load(io.BytesIO(content))
    # ok: vetlint-python-pickle-yaml
    weights = torch.load(io.BytesIO(content), weights_only=True)
    return {"kind": type(model).__name__, "weights": len(weights)}


@router.post("/events")
async def event(request: Request):
    body = await request.body()
    # ruleid: vetlint-python-pickle-yaml
    return pickle.loads(body)


def import_cart(request):
    # ruleid: vetlint-python-pickle-yaml
    cart = pickle.load(request.FILES["cart"])
    return JsonResponse(cart)


def serve(server: socket.socket):
    conn, _ = server.accept()
    # ruleid: vetlint-python-pickle-yaml
    return pickle.loads(conn.recv(4096))


def load_cache(path):
    with open(path, "rb") as cache:
        # ok: vetlint-python-pickle-yaml
        return pickle.load(cache)


def load_model():
    # ok: vetlint-python-pickle-yaml
    return joblib.load("models/ranking.joblib")
