import os


def required(name: str) -> str:
    value = os.getenv(name)
    if not value:
        raise RuntimeError(f"{name} is not set")
    return value


class Settings:
    database = os.getenv("FREIGHT_DB", "freight.sqlite3")
    jwt_key = required("FREIGHT_JWT_KEY")
    customs_secret = os.getenv("CUSTOMS_SECRET")
    timeout = float(os.getenv("HTTP_TIMEOUT", "8"))
    carriers = ("rail.example.org", "cargo.example.net")
    environment = os.getenv("ENVIRONMENT", "production")
    partner_key = os.getenv("PARTNER_KEY") or "freight-partner"


settings = Settings()
