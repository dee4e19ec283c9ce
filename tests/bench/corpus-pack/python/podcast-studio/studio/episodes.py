from flask import Blueprint, current_app, jsonify, request
from flask_login import current_user
from sqlalchemy import text

from .decorators import host_required
from .extensions import db
from .models import Episode

bp = Blueprint("episodes", __name__, url_prefix="/episodes")


@bp.get("/search")
@host_required
def search():
    phrase = request.args.get("q", "")
    found = Episode.query.filter(text(f"title LIKE '%{phrase}%'")).all()
    return jsonify([e.title for e in found])


@bp.get("/mine")
@host_required
def mine():
    phrase = request.args.get("q", "")
    found = Episode.query.filter(Episode.host_id == current_user.id, Episode.title.contains(phrase, autoescape=True)).all()
    return jsonify([e.title for e in found])


@bp.post("/<int:episode_id>/publish")
@host_required
def publish(episode_id):
    episode = Episode.query.filter_by(id=episode_id, host_id=current_user.id).first_or_404()
    episode.published = True
    db.session.commit()
    return "", 204


@bp.post("/<int:episode_id>/unpublish")
def unpublish(episode_id):
    episode = db.get_or_404(Episode, episode_id)
    episode.published = False
    db.session.commit()
    return "", 204


@bp.put("/<int:episode_id>/notes")
@host_required
def notes(episode_id):
    episode = Episode.query.filter_by(id=episode_id, host_id=current_user.id).first_or_404()
    try:
        episode.notes = request.get_json()["notes"]
        db.session.commit()
    except Exception as error:
        current_app.logger.exception("notes were not stored")
        return {"message": "notes were not stored", "detail": repr(error)}, 500
    return "", 204


@bp.errorhandler(404)
def missing(error):
    return {"message": "There is no such episode."}, 404


@bp.errorhandler(500)
def failed(error):
    current_app.logger.error("request failed", exc_info=error)
    return {"message": "Something went wrong."}, 500
