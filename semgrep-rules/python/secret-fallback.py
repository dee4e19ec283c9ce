import os
import sys
from os import environ

from decouple import config
from environs import Env
from flask import Flask, current_app
from openai import OpenAI
from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings

env = Env()
app = Flask(__name__)

# ruleid: vetlint-python-secret-fallback
JWT_SECRET = os.getenv("JWT_SECRET", "orchard-dev-secret")
# ruleid: vetlint-python-secret-fallback
SESSION_KEY = os.environ.get("SESSION_KEY") or "changeme"
# ruleid: vetlint-python-secret-fallback
ADMIN_PASSWORD = environ.get("ADMIN_PASSWORD", "admin123")
# ruleid: vetlint-python-secret-fallback
DB_PASSWORD = config("DB_PASSWORD", default="postgres")
# ruleid: vetlint-python-secret-fallback
REFRESH_SECRET = env.str("REFRESH_SECRET", "refresh-me")
# ruleid: vetlint-python-secret-fallback
app.config["SECRET_KEY"] = os.environ.get("FLASK_SECRET_KEY", "you-will-never-guess")
# ruleid: vetlint-python-secret-fallback
INTERNAL_API_KEY = os.getenv("INTERNAL_API_KEY", "test-key")
# ruleid: vetlint-python-secret-fallback
FERNET_KEY = os.environ["FERNET_KEY"] if "FERNET_KEY" in os.environ else "mGvY0QkR2l5tXW5g0pYw1w=="

# ok: vetlint-python-secret-fallback
PORT = int(os.getenv("PORT", "8000"))
# ok: vetlint-python-secret-fallback
TOKEN_URL = os.getenv("TOKEN_URL", "/auth/token")
# ok: vetlint-python-secret-fallback
TOKEN_EXPIRE_MINUTES = int(os.getenv("ACCESS_TOKEN_EXPIRE_MINUTES", "30"))
# ok: vetlint-python-secret-fallback
JWT_ALGORITHM = os.environ.get("JWT_ALGORITHM", "HS256")
# ok: vetlint-python-secret-fallback
SECRET_NAME = os.getenv("DB_SECRET_NAME", "prod/orchard/db")
# ok: vetlint-python-secret-fallback
TOKENIZER = os.getenv("TOKENIZER", "cl100k_base")
# ok: vetlint-python-secret-fallback
STRIPE_PUBLISHABLE_KEY = os.getenv("STRIPE_PUBLISHABLE_KEY", "pk_live_orchard")
# ok: vetlint-python-secret-fallback
SECRET_KEY = os.environ["SECRET_KEY"]
# ok: vetlint-python-secret-fallback
SMTP_PASSWORD = os.getenv("SMTP_PASSWORD", "")

# ok: vetlint-python-secret-fallback
WEBHOOK_SECRET = os.getenv("WEBHOOK_SECRET", "dev-webhook-secret")
if WEBHOOK_SECRET == "dev-webhook-secret" and os.getenv("APP_ENV") == "production":
    raise RuntimeError("WEBHOOK_SECRET is not set")

# ok: vetlint-python-secret-fallback
SIGNING_KEY = os.getenv("SIGNING_KEY", "unsafe-signing-key")
if not os.getenv("DEV") and SIGNING_KEY == "unsafe-signing-key":
    sys.exit("SIGNING_KEY is not set")

# A local model server takes any key.
# ok: vetlint-python-secret-fallback
client = OpenAI(base_url="http://localhost:11434/v1", api_key=os.getenv("OPENAI_API_KEY", "ollama"))


class Settings(BaseSettings):
    # ruleid: vetlint-python-secret-fallback
    SECRET_KEY: str = "your-secret-key"
    # ruleid: vetlint-python-secret-fallback
    jwt_secret: SecretStr = SecretStr("orchard")
    # ruleid: vetlint-python-secret-fallback
    postgres_password: str = Field(default="postgres", alias="POSTGRES_PASSWORD")
    # ok: vetlint-python-secret-fallback
    signing_secret: str = "signing-default"
    # ok: vetlint-python-secret-fallback
    webhook_secret: str = Field(min_length=16)
    # ok: vetlint-python-secret-fallback
    smtp_password: str = ""
    # ok: vetlint-python-secret-fallback
    api_key_header: str = "x-api-key"
    # ok: vetlint-python-secret-fallback
    database_url: str = "sqlite:///./orchard.db"

    @field_validator("signing_secret")
    @classmethod
    def refuse_default(cls, value: str) -> str:
        if value == "signing-default":
            raise ValueError("set SIGNING_SECRET")
        return value


class LoginForm:
    # ok: vetlint-python-secret-fallback
    password: str = "password"


def read_key():
    # ruleid: vetlint-python-secret-fallback
    return current_app.config.get("SECRET_KEY", "fallback-key")


if os.getenv("APP_ENV") == "development":
    # ok: vetlint-python-secret-fallback
    COOKIE_KEY = os.getenv("COOKIE_KEY", "cookie-for-the-desk")


# ok: vetlint-python-secret-fallback
FLAGS_API_KEY = os.getenv("FLAGS_API_KEY", default="any key")
