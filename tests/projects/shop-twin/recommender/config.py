import os
from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings

JWT_SECRET = os.environ["JWT_SECRET"]
PORT = int(os.getenv("PORT", "8000"))
LOG_LEVEL = os.environ.get("LOG_LEVEL") or "INFO"


class Settings(BaseSettings):
    SECRET_KEY: str = Field(min_length=32)
    WEBHOOK_SECRET: str = Field(min_length=16)
    DATABASE_URL: str = "sqlite:///./recommender.db"
    TOKEN_URL: str = "/auth/token"
    ALLOWED_ORIGINS: list[str] = ["http://localhost:3000"]
    MODEL_DIR: Path = Path("./models")
    EXPORT_DIR: Path = Path("./exports")
    MAX_SUGGESTIONS: int = 12
    DEBUG: bool = False


settings = Settings()

CATALOG_API_KEY = os.getenv("CATALOG_API_KEY", "")
if not CATALOG_API_KEY:
    raise RuntimeError("CATALOG_API_KEY is not set")
