from flask_login import UserMixin

from .extensions import db


class Host(UserMixin, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(120), unique=True)
    name = db.Column(db.String(80))
    bio = db.Column(db.Text)
    password = db.Column(db.String(200))
    plan = db.Column(db.String(20), default="free")
    is_admin = db.Column(db.Boolean, default=False)


class Episode(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    host_id = db.Column(db.Integer, db.ForeignKey("host.id"))
    title = db.Column(db.String(200))
    notes = db.Column(db.Text)
    published = db.Column(db.Boolean, default=False)
