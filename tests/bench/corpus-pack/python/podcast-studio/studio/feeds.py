import ipaddress
import socket
from urllib.parse import urlparse

import requests
from flask import Blueprint, Response, abort, request
from flask_login import login_required
from markupsafe import Markup, escape

bp = Blueprint("feeds", __name__, url_prefix="/feeds")


def public_address(url):
    host = urlparse(url).hostname or ""
    try:
        addresses = {ipaddress.ip_address(info[4][0]) for info in socket.getaddrinfo(host, 443)}
    except OSError:
        return None
    return addresses.pop() if len(addresses) == 1 and all(a.is_global for a in addresses) else None


@bp.get("/")
def index():
    return {"feeds": ["all", "new"]}


@bp.post("/import")
@login_required
def import_feed():
    data = request.get_json(silent=True) or {}
    with requests.Session() as session:
        session.headers["User-Agent"] = "podcast-studio"
        answer = session.get(data.get("url"), timeout=10)
    return Response(answer.text, mimetype="text/plain")


@bp.post("/cover")
@login_required
def cover():
    data = request.get_json(silent=True) or {}
    address = public_address(data.get("url", ""))
    if address is None:
        abort(422)
    answer = requests.get(f"https://{address}/cover.jpg", headers={"Host": urlparse(data["url"]).netloc}, timeout=10, allow_redirects=False)
    return Response(answer.content, mimetype="image/jpeg")


@bp.get("/badge")
def badge():
    label = request.args.get("label", "podcast")
    return Response("<b class='badge'>{}</b>".format(label), mimetype="text/html")


@bp.get("/button")
def button():
    label = request.args.get("label", "podcast")
    return str(Markup("<b class='button'>%s</b>") % label)


@bp.get("/plain")
def plain():
    return Response(f"label={request.args.get('label', '')}", mimetype="text/plain")


@bp.get("/title")
def title():
    return {"title": str(escape(request.args.get("title", "")))}
