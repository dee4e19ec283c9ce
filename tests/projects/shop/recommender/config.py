import os
from pathlib import Path

from pydantic_settings import BaseSettings

JWT_SECRET = os.getenv("JWT_SECRET", "corner-shop-recommender")
PORT = int(os.getenv("PORT", "8000"))
LOG_LEVEL = os.environ.get("LOG_LEVEL") or "INFO"


class Settings(BaseSettings):
    SECRET_KEY: str = "recommender-links-2024"
    DATABASE_URL: str = "sqlite:///./recommender.db"
    WEBHOOK_SECRET: str | None = None
    TOKEN_URL: str = "/auth/token"
    MODEL_DIR: Path = Path("./models")
    EXPORT_DIR: Path = Path("./exports")
    MAX_SUGGESTIONS: int = 12


settings = Settings()

CATALOG_API_KEY = os.getenv("CATALOG_API_KEY", "")
if not CATALOG_API_KEY:
    raise RuntimeError("CATALOG_API_KEY is not set")
