import os

from flask import Flask

from . import db
from .accounts import bp as accounts_bp
from .catalog import bp as catalog_bp
from .files import bp as files_bp
from .labels_view import bp as labels_bp
from .partners import bp as partners_bp


def create_app():
    app = Flask(__name__)
    app.config.from_object("seedlib.settings")
    app.config["UPLOAD_DIR"] = os.path.join(app.instance_path, "sheets")
    db.init_app(app)
    for bp in (accounts_bp, catalog_bp, files_bp, labels_bp, partners_bp):
        app.register_blueprint(bp)
    return app
