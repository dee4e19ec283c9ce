import os

from .base import *  # noqa: F403

DEBUG = True
ALLOWED_HOSTS = ["canteen.example.org"]

SECRET_KEY = "django-9f3k2m!x7q0v8w6e4r1t5y_canteen"

CORS_ALLOW_ALL_ORIGINS = True
CORS_ALLOW_CREDENTIALS = True

SESSION_COOKIE_SECURE = False
SESSION_COOKIE_AGE = 60 * 60 * 8

PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.MD5PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "canteen",
        "USER": "canteen",
        "PASSWORD": os.environ["DB_PASSWORD"],
        "HOST": "db",
    }
}
