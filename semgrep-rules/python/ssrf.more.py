import urllib.request
from urllib.parse import urlsplit

import httpx
import requests
from django.http import JsonResponse
from fastapi import FastAPI, HTTPException
from flask import Flask, jsonify, request
from pydantic import BaseModel

app = Flask(__name__)
api = FastAPI()
ALLOWED_HOSTS = {"cdn.example.com", "images.example.com"}
CATALOG_URL = "https://catalog.example.com"


class Preview(BaseModel):
    url: str


@app.get("/preview")
def preview():
    # ruleid: vetlint-python-ssrf
    page = requests.get(request.args["url"], timeout=5)
    return jsonify(length=len(page.text))


@app.post("/hook")
def register_hook():
    callback = request.get_json()["callback"]
    # ruleid: vetlint-python-ssrf
    requests.post(callback, json={"ok": True}, timeout=5)
    return "", 204


@api.post("/preview")
async def preview_async(body: Preview):
    async with httpx.AsyncClient() as client:
        # ruleid: vetlint-python-ssrf
        answer = await client.get(body.url)
    return {"status": answer.status_code}


def feed(request):
    address = request.GET.get("feed")
    # ruleid: vetlint-python-ssrf
    with urllib.request.urlopen(address) as stream:
        return JsonResponse({"size": len(stream.read())})


@app.get("/status")
def status():
    host = request.args.get("host")
    # ruleid: vetlint-python-ssrf
    return requests.get(f"https://{host}/status", timeout=5).text


@app.get("/image")
def image():
    url = request.args["url"]
    if urlsplit(url).hostname not in ALLOWED_HOSTS:
        return "unknown host", 400
    # ok: vetlint-python-ssrf
    return requests.get(url, timeout=5).content


@app.get("/product")
def product():
    # ok: vetlint-python-ssrf
    return requests.get(f"https://catalog.example.com/products/{request.args['id']}", timeout=5).json()


@app.get("/catalog")
def catalog():
    # ok: vetlint-python-ssrf
    return requests.get(CATALOG_URL, params={"q": request.args.get("q")}, timeout=5).json()


@app.get("/search")
def search():
    # ok: vetlint-python-ssrf
    return requests.get(f"{CATALOG_URL}/search/{request.args['q']}", timeout=5).json()


@api.post("/checked")
async def checked(body: Preview):
    if not is_allowed_url(body.url):
        raise HTTPException(400)
    async with httpx.AsyncClient() as client:
        # ok: vetlint-python-ssrf
        return (await client.get(body.url)).text


def is_allowed_url(url: str) -> bool:
    return urlsplit(url).hostname in ALLOWED_HOSTS


@app.get("/cached")
def cached():
    # ok: vetlint-python-ssrf
    return str(app.config.get(request.args["key"]))


@app.post("/feeds")
def feeds():
    url = request.get_json()["url"]
    parts = urlsplit(url)
    if parts.scheme != "https" or parts.hostname not in ALLOWED_HOSTS:
        return "unknown host", 400
    # ok: vetlint-python-ssrf
    return requests.get(url, timeout=5, allow_redirects=False).text


@app.post("/feeds/any")
def any_feed():
    url = request.get_json()["url"]
    if is_empty(url) or not verify_token(request, url):
        return "bad request", 400
    # ruleid: vetlint-python-ssrf
    return requests.get(url, timeout=5).text
