import hmac
import os
from enum import Enum

import jwt
import psycopg2
from fastapi import FastAPI
from flask import Flask
from openai import OpenAI
from sqlalchemy import create_engine
from starlette.middleware.sessions import SessionMiddleware

app = Flask(__name__)
api = FastAPI()
# ruleid: vetlint-python-hardcoded-secret
app.secret_key = "orchard-sessions"
# ruleid: vetlint-python-hardcoded-secret
app.config["JWT_SECRET_KEY"] = "orchard-tokens"
# ruleid: vetlint-python-hardcoded-secret
SECRET_KEY = "django-insecure-7k2m9q4x8v1n5b3z6c0w"
# ruleid: vetlint-python-hardcoded-secret
ADMIN_PASSWORD = "admin123"
# ruleid: vetlint-python-hardcoded-secret
api.add_middleware(SessionMiddleware, secret_key="orchard-sessions")
# ruleid: vetlint-python-hardcoded-secret
client = OpenAI(api_key="sk-proj-Tq7vLm2Xc9RbN4kWz8Hs6JdY")
# ruleid: vetlint-python-hardcoded-secret
engine = create_engine("postgresql://orchard:apples@db.orchard.example/shop")
# ruleid: vetlint-python-hardcoded-secret
connection = psycopg2.connect(host="db.orchard.example", user="shop", password="apples")

# ok: vetlint-python-hardcoded-secret
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
# ok: vetlint-python-hardcoded-secret
app.config["SESSION_COOKIE_NAME"] = "orchard"
# The name under which the value is kept, not the value.
# ok: vetlint-python-hardcoded-secret
CONF_CLIENT_SECRET = "client_secret"
# ok: vetlint-python-hardcoded-secret
WEBHOOK_SECRET = "<set in the console>"
# ok: vetlint-python-hardcoded-secret
SESSION_SECRET = ""
# ok: vetlint-python-hardcoded-secret
DB_PASSWORD = "${DB_PASSWORD}"
# ok: vetlint-python-hardcoded-secret
SECRET_KEY_HEADER = "x-secret-key"
# ok: vetlint-python-hardcoded-secret
replica = create_engine("postgresql://db.orchard.example/shop")
# ok: vetlint-python-hardcoded-secret
local = create_engine(f"postgresql://orchard:{os.environ['DB_PASSWORD']}@db.orchard.example/shop")
# ok: vetlint-python-hardcoded-secret
PREFIX = "sk-"


class Fields(str, Enum):
    # ok: vetlint-python-hardcoded-secret
    CLIENT_SECRET = "clientSecret"


def issue(user, key):
    # ruleid: vetlint-python-hardcoded-secret
    first = jwt.encode({"sub": user.id}, "orchard-tokens", algorithm="HS256")
    # ok: vetlint-python-hardcoded-secret
    second = jwt.encode({"sub": user.id}, key, algorithm="HS256")
    # ruleid: vetlint-python-hardcoded-secret
    tag = hmac.new(b"orchard-links", user.id.encode(), "sha256")
    return first, second, tag
