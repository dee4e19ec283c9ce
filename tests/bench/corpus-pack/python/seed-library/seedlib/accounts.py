import hashlib
import random
import secrets
from urllib.parse import urlsplit

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from flask import Blueprint, abort, jsonify, make_response, redirect, request, session

from .db import get_db

bp = Blueprint("accounts", __name__, url_prefix="/account")
hasher = PasswordHasher()


def local_target(value):
    parts = urlsplit(value.replace("\\", "/"))
    if parts.scheme or parts.netloc or not parts.path.startswith("/") or parts.path.startswith("//"):
        return "/"
    return value


@bp.post("/login")
def login():
    row = get_db().execute("SELECT id, password FROM members WHERE email = ?", (request.form["email"],)).fetchone()
    if row is None:
        abort(401)
    try:
        hasher.verify(row["password"], request.form["password"])
    except VerifyMismatchError:
        abort(401)
    session["member"] = row["id"]
    next_page = request.args.get("next")
    return redirect(next_page or "/")


@bp.post("/logout")
def logout():
    session.clear()
    return redirect(local_target(request.args.get("next", "/")))


@bp.post("/import-member")
def import_member():
    if session.get("role") != "librarian":
        abort(403)
    digest = hashlib.sha256(request.form["password"].encode()).hexdigest()
    get_db().execute("INSERT INTO members (email, password) VALUES (?, ?)", (request.form["email"], digest))
    get_db().commit()
    return "", 201


@bp.post("/register")
def register():
    digest = hasher.hash(request.form["password"])
    get_db().execute("INSERT INTO members (email, password) VALUES (?, ?)", (request.form["email"], digest))
    get_db().commit()
    return "", 201


def etag_for(body: bytes) -> str:
    return hashlib.md5(body, usedforsecurity=False).hexdigest()


@bp.post("/forgot")
def forgot():
    code = "".join(random.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(8))
    get_db().execute("UPDATE members SET reset_code = ? WHERE email = ?", (code, request.form["email"]))
    get_db().commit()
    return jsonify(ok=True)


@bp.post("/invite")
def invite():
    if "member" not in session:
        abort(401)
    code = secrets.token_urlsafe(16)
    get_db().execute("INSERT INTO invites (code, by_member) VALUES (?, ?)", (code, session["member"]))
    get_db().commit()
    return jsonify(code=code)


@bp.get("/variety-of-the-day")
def variety_of_the_day():
    rows = get_db().execute("SELECT id, name FROM varieties").fetchall()
    pick = random.choice(rows)
    return jsonify(dict(pick))


@bp.post("/remember")
def remember():
    if "member" not in session:
        abort(401)
    token = secrets.token_hex(32)
    get_db().execute("INSERT INTO remember (token, member) VALUES (?, ?)", (token, session["member"]))
    get_db().commit()
    resp = make_response(jsonify(ok=True))
    resp.set_cookie("remember_token", token, max_age=60 * 60 * 24 * 90)
    return resp


@bp.post("/device")
def device():
    if "member" not in session:
        abort(401)
    token = secrets.token_hex(32)
    get_db().execute("INSERT INTO devices (token, member) VALUES (?, ?)", (token, session["member"]))
    get_db().commit()
    resp = make_response(jsonify(ok=True))
    resp.set_cookie("device_token", token, secure=True, httponly=True, samesite="Lax", max_age=60 * 60 * 24 * 90)
    return resp
