from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    database_url: str
    openai_api_key: str
    webhook_secret: str | None = None
    lab_secret: str
    jwt_secret: str = "change-me-in-production"
    jwt_issuer: str = "intake-desk"
    allowed_origins: list[str] = ["https://intake.example.org"]
    page_size: int = 50
    mail_from: str = "desk@intake.example.org"
    log_level: str = "INFO"
    refresh_secret: str


settings = Settings()
