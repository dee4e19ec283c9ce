"""Settings of the terminal in the kitchen, a site of its own."""
import os

from .base import *  # noqa: F403

DEBUG = os.environ.get("DJANGO_DEBUG", "") == "yes"
ALLOWED_HOSTS = ["kitchen.example.org"]

SECRET_KEY = os.environ["KITCHEN_SECRET_KEY"]

CORS_ALLOWED_ORIGINS = ["https://menu.example.org"]
CORS_ALLOW_CREDENTIALS = True

SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True

PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
