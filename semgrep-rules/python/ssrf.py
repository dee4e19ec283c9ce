import urllib.request
from urllib.parse import urlparse, urlsplit

import aiohttp
import httpx
import requests
from django.conf import settings
from django.http import HttpResponseBadRequest, JsonResponse
from fastapi import APIRouter, HTTPException
from flask import Flask, request
from mcp.server.fastmcp import FastMCP
from pydantic import BaseModel, HttpUrl
from sqlalchemy.orm import Session

app = Flask(__name__)
router = APIRouter()
mcp = FastMCP("reader")
RATES_URL = "https://rates.example"
ALLOWED_HOSTS = {"feeds.example"}


class Webhook(BaseModel):
    url: HttpUrl
    event: str


@app.get("/preview")
def preview():
    url = request.args.get("url")
    # ruleid: vetlint-python-ssrf
    page = requests.get(url, timeout=5)
    # ruleid: vetlint-python-ssrf
    page = requests.post(f"https://{request.args['host']}/hook", timeout=5)
    # ruleid: vetlint-python-ssrf
    page = urllib.request.urlopen(request.args["feed"], timeout=5)
    # ok: vetlint-python-ssrf
    page = requests.get("https://search.example/api", params={"q": url}, timeout=5)
    # ok: vetlint-python-ssrf
    page = requests.get(f"https://search.example/pages/{request.args['page']}", timeout=5)
    return page.text


@app.get("/feed")
def feed():
    url = request.args["url"]
    if urlparse(url).hostname not in ALLOWED_HOSTS:
        return "unknown host", 400
    # ok: vetlint-python-ssrf
    return requests.get(url, timeout=5).text


@app.get("/rates/<currency>")
def rates(currency):
    # ok: vetlint-python-ssrf
    first = requests.get(f"{RATES_URL}/v1/{currency}", timeout=5)
    # ok: vetlint-python-ssrf
    second = requests.get(RATES_URL + "/v1/" + currency, timeout=5)
    # ok: vetlint-python-ssrf
    third = requests.get("https://rates.example/v1/%s" % currency, timeout=5)
    return first.json() | second.json() | third.json()


@router.post("/webhooks")
async def register(webhook: Webhook):
    async with httpx.AsyncClient() as client:
        # ruleid: vetlint-python-ssrf
        await client.post(str(webhook.url), json={"event": "ping"})
        # ok: vetlint-python-ssrf
        await client.post("https://hooks.example/ping", json={"url": str(webhook.url)})


@router.post("/webhooks/checked")
async def register_checked(webhook: Webhook):
    url = str(webhook.url)
    parts = urlsplit(url)
    if parts.scheme != "https" or parts.hostname not in ALLOWED_HOSTS:
        raise HTTPException(400)
    async with aiohttp.ClientSession() as session:
        # ok: vetlint-python-ssrf
        async with session.post(url) as reply:
            return reply.status


@router.get("/image")
async def image(source: str):
    async with aiohttp.ClientSession() as session:
        # ruleid: vetlint-python-ssrf
        async with session.get(source) as reply:
            return await reply.read()


@router.get("/orders/{reference}")
def order(reference: str, db_session: Session):
    # ok: vetlint-python-ssrf
    return db_session.get(Webhook, reference)


@mcp.tool()
def read_page(url: str) -> str:
    # ruleid: vetlint-python-ssrf
    return httpx.get(url, follow_redirects=True).text


def proxy(request):
    # ruleid: vetlint-python-ssrf
    reply = requests.get(request.GET["target"], timeout=5)
    return JsonResponse(reply.json())


def proxy_checked(request):
    target = request.GET["target"]
    if not target.startswith("https://api.example/"):
        return HttpResponseBadRequest()
    # ok: vetlint-python-ssrf
    reply = requests.get(target, timeout=5)
    # ok: vetlint-python-ssrf
    status = requests.get(f"{settings.STATUS_URL}/{request.GET['service']}", timeout=5)
    return JsonResponse({"reply": reply.json(), "status": status.json()})


def fetch(url):
    # ok: vetlint-python-ssrf
    return requests.get(url, timeout=5)
