from flask import Blueprint, abort, jsonify, request

from .db import fetch_sorted, get_db

bp = Blueprint("catalog", __name__, url_prefix="/catalog")

SORTS = {"name": "name ASC", "newest": "added_at DESC", "stock": "grams DESC"}


@bp.get("/search")
def search():
    term = request.args.get("q", "").strip()
    if not term:
        return jsonify([])
    sql = "SELECT id, name, latin FROM varieties WHERE name LIKE '%" + term + "%'"
    rows = get_db().execute(sql).fetchall()
    return jsonify([dict(r) for r in rows])


@bp.get("/lookup")
def lookup():
    term = request.args.get("q", "").strip()
    sql = "SELECT id, name, latin FROM varieties WHERE name LIKE ? ESCAPE '\\'"
    escaped = term.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    rows = get_db().execute(sql, (f"%{escaped}%",)).fetchall()
    return jsonify([dict(r) for r in rows])


@bp.get("/")
def index():
    order = request.args.get("sort", "name")
    varieties = fetch_sorted("SELECT * FROM varieties WHERE grams > 0", order)
    return jsonify([dict(v) for v in varieties])


@bp.get("/wanted")
def wanted():
    order = SORTS.get(request.args.get("sort", "name"))
    if order is None:
        abort(400, "unknown sort order")
    varieties = fetch_sorted("SELECT * FROM wanted", order)
    return jsonify([dict(v) for v in varieties])


@bp.get("/by-ids")
def by_ids():
    ids = request.args.getlist("id", type=int)[:50]
    if not ids:
        return jsonify([])
    marks = ",".join("?" for _ in ids)
    rows = get_db().execute(f"SELECT * FROM varieties WHERE id IN ({marks})", ids).fetchall()
    return jsonify([dict(r) for r in rows])
