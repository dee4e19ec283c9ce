import ast
import importlib

import pandas as pd
from django.http import JsonResponse
from fastapi import FastAPI
from flask import Flask, jsonify, request
from pydantic import BaseModel

app = Flask(__name__)
api = FastAPI()
PLUGINS = {"csv", "json"}


class Formula(BaseModel):
    text: str


@app.post("/calculate")
def calculate():
    # ruleid: vetlint-python-eval-exec
    return jsonify(result=eval(request.json["expression"]))


@api.post("/run")
async def run(formula: Formula):
    scope = {}
    # ruleid: vetlint-python-eval-exec
    exec(formula.text, scope)
    return scope.get("result")


def plugin(request):
    # ruleid: vetlint-python-eval-exec
    module = importlib.import_module("plugins." + request.GET["name"])
    return JsonResponse(module.describe())


@app.post("/filter")
def filter_rows():
    df = pd.read_csv("orders.csv")
    condition = request.get_json()["where"]
    # ruleid: vetlint-python-eval-exec
    return jsonify(df.query(condition).to_dict())


@app.post("/literal")
def literal():
    # ok: vetlint-python-eval-exec
    return jsonify(value=ast.literal_eval(request.json["value"]))


@app.post("/plugin")
def checked_plugin():
    name = request.json["name"]
    if name not in PLUGINS:
        return "unknown", 400
    # ok: vetlint-python-eval-exec
    module = importlib.import_module(f"plugins.{name}")
    return jsonify(module.describe())


@app.post("/number")
def number():
    # ok: vetlint-python-eval-exec
    return jsonify(result=int(request.json["value"]) * 2)


@app.get("/constant")
def constant():
    # ok: vetlint-python-eval-exec
    return jsonify(result=eval("1 + 1"))


@app.get("/model")
def evaluate_model():
    # ok: vetlint-python-eval-exec
    model.eval()
    return "", 204
