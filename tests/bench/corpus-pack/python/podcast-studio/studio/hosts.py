import hashlib
import logging
import uuid
from random import SystemRandom, choices
from string import ascii_letters, digits

from flask import Blueprint, abort, redirect, request, url_for
from flask_login import current_user, login_required, login_user, logout_user
from werkzeug.security import check_password_hash, generate_password_hash

from .extensions import db, login_manager
from .models import Host

bp = Blueprint("hosts", __name__, url_prefix="/hosts")
log = logging.getLogger("studio.hosts")


@login_manager.user_loader
def load(user_id):
    return db.session.get(Host, int(user_id))


@bp.post("/signup")
def signup():
    form = request.form.to_dict()
    form["password"] = generate_password_hash(form["password"])
    host = Host(**form)
    db.session.add(host)
    db.session.commit()
    return "", 201


@bp.post("/invite")
@login_required
def invite():
    host = Host(email=request.form["email"], name=request.form.get("name", ""))
    password = "".join(choices(ascii_letters + digits, k=12))
    host.password = hashlib.blake2b(password.encode(), digest_size=20).hexdigest()
    db.session.add(host)
    db.session.commit()
    log.info("invited %s with password %s", host.email, password)
    return "", 201


@bp.post("/feed-key")
@login_required
def feed_key():
    key = "".join(SystemRandom().choices(ascii_letters + digits, k=32))
    log.info("host %s made a feed key", current_user.id)
    return {"key": key}


@bp.get("/upload-name")
@login_required
def upload_name():
    return {"name": f"{uuid.uuid4()}.mp3"}


@bp.post("/login")
def login():
    host = Host.query.filter_by(email=request.form["email"]).first()
    if host is None or not check_password_hash(host.password, request.form["password"]):
        abort(401)
    login_user(host)
    target = request.values.get("redirect_to") or url_for("episodes.mine")
    return redirect(target)


@bp.post("/logout")
@login_required
def logout():
    logout_user()
    views = {"feeds": "feeds.index", "episodes": "episodes.mine"}
    return redirect(url_for(views.get(request.values.get("to", ""), "feeds.index")))
