import json
import logging

import structlog
from django.http import JsonResponse
from fastapi import APIRouter
from flask import Flask, current_app, request
from pydantic import BaseModel

app = Flask(__name__)
router = APIRouter()
logger = logging.getLogger(__name__)
log = structlog.get_logger()
STATES = {"open", "closed"}


class Login(BaseModel):
    email: str
    attempts: int = 0


@app.get("/search")
def search():
    term = request.args.get("q", "")
    # ruleid: vetlint-python-log-injection
    logger.info(f"search for {term}")
    # ruleid: vetlint-python-log-injection
    app.logger.warning("search for " + term)
    # ruleid: vetlint-python-log-injection
    current_app.logger.error("search for %s" % term)
    # ok: vetlint-python-log-injection
    logger.info("search", extra={"term": term})
    # ok: vetlint-python-log-injection
    log.info("search", term=term)
    # ok: vetlint-python-log-injection
    logger.info(f"search for {term!r}")
    # ok: vetlint-python-log-injection
    logger.info(f"search for {json.dumps(term)}")
    # ok: vetlint-python-log-injection
    logger.info(f"search of {len(term)} letters")
    line = term.replace("\n", " ")
    # ok: vetlint-python-log-injection
    logger.info(f"search for {line}")
    return {"results": []}


@app.get("/orders/<state>")
def orders(state):
    if state not in STATES:
        return "", 404
    # ok: vetlint-python-log-injection
    logger.info(f"orders that are {state}")
    page = int(request.args.get("page", 1))
    # ok: vetlint-python-log-injection
    logger.info(f"page {page}")
    return {"orders": []}


@router.post("/login")
def login(body: Login):
    # ruleid: vetlint-python-log-injection
    logging.warning("failed login of {}".format(body.email))
    return {"ok": False}


@router.get("/items/{item_id}")
def item(item_id: str):
    # ok: vetlint-python-log-injection
    logger.info(f"item {item_id}")
    return {"id": item_id}


def contact(request):
    # ruleid: vetlint-python-log-injection
    logger.info(f"message from {request.POST['name']}")
    # ok: vetlint-python-log-injection
    logger.info("message")
    return JsonResponse({"sent": True})


def import_rows(path):
    # ok: vetlint-python-log-injection
    logger.info(f"import of {path}")
