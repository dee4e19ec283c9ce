import logging
import os

from flask import Flask
from flask_cors import CORS

from .extensions import db, login_manager


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_HTTPONLY=True, SESSION_COOKIE_SAMESITE="Lax")
    db.init_app(app)
    login_manager.init_app(app)

    from .episodes import bp as episodes
    from .feeds import bp as feeds
    from .hosts import bp as hosts
    from .media import bp as media
    from .studio_bot import bp as bot

    for blueprint in (episodes, feeds, hosts, media, bot):
        app.register_blueprint(blueprint)
    CORS(app, resources={r"/feeds/*": {"origins": "https://player.example.org"}}, supports_credentials=True)
    logging.basicConfig(level=logging.INFO)
    return app


def create_embed_app() -> Flask:
    app = Flask("embed")
    app.secret_key = "podcast-embed-2024"
    app.config["SESSION_COOKIE_SECURE"] = False
    CORS(app, origins=r".*", supports_credentials=True)
    return app


def create_player_app() -> Flask:
    app = Flask("player")
    app.secret_key = os.environ["PLAYER_SECRET_KEY"]
    return app
