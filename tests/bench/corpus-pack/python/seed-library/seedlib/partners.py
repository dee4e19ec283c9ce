from urllib.parse import urlparse

import requests
from flask import Blueprint, abort, jsonify, request

bp = Blueprint("partners", __name__, url_prefix="/partners")

PARTNER_HOSTS = {"feed.arche-noah.example", "data.seedsavers.example"}


def load_feed(url):
    response = requests.get(url, timeout=5)
    response.raise_for_status()
    return response.json()


@bp.post("/preview")
def preview():
    body = request.get_json()
    feed = load_feed(body["feedUrl"])
    return jsonify(count=len(feed.get("items", [])))


@bp.post("/sync")
def sync():
    url = request.get_json()["feedUrl"]
    parsed = urlparse(url)
    if parsed.scheme != "https" or parsed.hostname not in PARTNER_HOSTS:
        abort(400, "unknown partner")
    feed = requests.get(url, timeout=5, allow_redirects=False)
    return jsonify(items=feed.json().get("items", []))
