from urllib.parse import urlsplit

from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from fastapi import FastAPI
from fastapi.responses import RedirectResponse
from flask import Flask, redirect, request, url_for

app = Flask(__name__)
api = FastAPI()
PAGES = {"home": "/", "orders": "/orders"}
HOSTS = {"shop.example.com"}


@app.route("/login", methods=["POST"])
def login():
    target = request.args.get("next", "/")
    # ruleid: vetlint-python-open-redirect
    return redirect(target)


@app.route("/out")
def out():
    # ruleid: vetlint-python-open-redirect
    return redirect(request.args["url"], code=302)


@api.get("/leave")
def leave(url: str):
    # ruleid: vetlint-python-open-redirect
    return RedirectResponse(url=url)


def after_login(request):
    next_url = request.POST.get("next") or "/"
    # ruleid: vetlint-python-open-redirect
    return HttpResponseRedirect(next_url)


def checked(request):
    next_url = request.POST.get("next", "/")
    if not url_has_allowed_host_and_scheme(next_url, allowed_hosts=HOSTS):
        next_url = "/"
    # ok: vetlint-python-open-redirect
    return HttpResponseRedirect(next_url)


def switched(request):
    next_url = request.POST.get("next")
    if (next_url or request.GET) and not url_has_allowed_host_and_scheme(url=next_url, allowed_hosts=HOSTS):
        next_url = "/"
    # ok: vetlint-python-open-redirect
    return HttpResponseRedirect(next_url)


@app.route("/page")
def page():
    # ok: vetlint-python-open-redirect
    return redirect(PAGES.get(request.args.get("page"), "/"))


@app.route("/host")
def host():
    url = request.args["url"]
    if urlsplit(url).netloc not in HOSTS:
        return "unknown host", 400
    # ok: vetlint-python-open-redirect
    return redirect(url)


@app.route("/order/<int:number>")
def order(number):
    # ok: vetlint-python-open-redirect
    return redirect(url_for("show", number=number, tab=request.args.get("tab")))


@app.route("/local")
def local():
    target = request.args.get("next", "/")
    if not target.startswith("/") or target.startswith("//"):
        target = "/"
    # ok: vetlint-python-open-redirect
    return redirect(target)


@app.route("/search")
def search():
    # ok: vetlint-python-open-redirect
    return redirect(f"/results?q={request.args.get('q')}")
