import os

SECRET_KEY = os.environ.get("SECRET_KEY", "seed-library-secret")
PAGE_SIZE = int(os.environ.get("PAGE_SIZE", "40"))
MAX_CONTENT_LENGTH = 4 * 1024 * 1024

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"

DATABASE = os.environ.get("SEED_DB", "seeds.sqlite3")
TIMEZONE = "Europe/Vienna"

INVITE_KEY = os.environ["INVITE_KEY"]
