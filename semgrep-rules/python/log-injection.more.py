import json
import logging

from fastapi import FastAPI
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()
logger = logging.getLogger(__name__)


@app.post("/login")
def login():
    name = request.form["name"]
    # ruleid: vetlint-python-log-injection
    logger.info(f"login of {name}")
    return "", 204


@app.get("/search")
def search():
    # ruleid: vetlint-python-log-injection
    logger.warning("no result for " + request.args.get("q", ""))
    return "", 204


@api.post("/events")
def event(kind: str):
    # ruleid: vetlint-python-log-injection
    logging.error("event {}".format(kind))
    return {}


def view(request):
    # ruleid: vetlint-python-log-injection
    logger.info("agent %s" % request.META["HTTP_USER_AGENT"])


@app.post("/named")
def named():
    # ok: vetlint-python-log-injection
    logger.info("login", extra={"name": request.form["name"]})
    return "", 204


@app.post("/encoded")
def encoded():
    # ok: vetlint-python-log-injection
    logger.info(f"body {json.dumps(request.get_json())}")
    return "", 204


@app.post("/cleaned")
def cleaned():
    name = request.form["name"].replace("\n", " ")
    # ok: vetlint-python-log-injection
    logger.info(f"login of {name}")
    return "", 204


@app.post("/quoted")
def quoted():
    # ok: vetlint-python-log-injection
    logger.info(f"login of {repr(request.form['name'])}")
    return "", 204


def start(port: int):
    # ok: vetlint-python-log-injection
    logger.info(f"listening on {port}")
