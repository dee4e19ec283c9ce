import ast
import json
import operator

import pandas as pd
import torch
from django.http import JsonResponse
from fastapi import APIRouter, WebSocket
from flask import Flask, request
from langchain_core.tools import tool
from pydantic import BaseModel

app = Flask(__name__)
router = APIRouter()
OPERATIONS = {"add": operator.add, "sub": operator.sub}


class Formula(BaseModel):
    expression: str
    x: float


@app.post("/calculate")
def calculate():
    expression = request.json["expression"]
    # ruleid: vetlint-python-eval-exec
    result = eval(expression)
    # ruleid: vetlint-python-eval-exec
    result = eval(request.get_json().get("expression"), {"__builtins__": {}})
    # ok: vetlint-python-eval-exec
    result = ast.literal_eval(expression)
    # ok: vetlint-python-eval-exec
    result = eval("1 + 1")
    return {"result": result}


@app.post("/operate")
def operate():
    body = request.get_json()
    # ok: vetlint-python-eval-exec
    result = OPERATIONS[body["operation"]](body["a"], body["b"])
    number = float(body["a"])
    # ok: vetlint-python-eval-exec
    return {"result": result, "half": eval(f"{number} / 2")}


@router.post("/formula")
def formula(body: Formula):
    code = f"result = {body.expression}"
    scope = {"x": body.x}
    # ruleid: vetlint-python-eval-exec
    exec(code, scope)
    return scope["result"]


@router.get("/rows")
def rows(where: str):
    df = pd.read_csv("orders.csv")
    # ruleid: vetlint-python-eval-exec
    found = df.query(where)
    # ok: vetlint-python-eval-exec
    found = df.query("total > @limit", local_dict={"limit": 10})
    return json.loads(found.to_json())


@router.websocket("/console")
async def console(websocket: WebSocket):
    line = await websocket.receive_text()
    # ruleid: vetlint-python-eval-exec
    await websocket.send_text(str(eval(line)))


@tool
def calculator(expression: str) -> str:
    """Works out an expression."""
    # ruleid: vetlint-python-eval-exec
    return str(eval(expression))


def report(request):
    # ruleid: vetlint-python-eval-exec
    total = eval(request.GET.get("total", "0"))
    model = torch.nn.Linear(1, 1)
    # ok: vetlint-python-eval-exec
    model.eval()
    return JsonResponse({"total": total})


def run_plugin(path):
    with open(path) as source:
        # ok: vetlint-python-eval-exec
        exec(compile(source.read(), path, "exec"))
