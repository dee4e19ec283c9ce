from datetime import UTC, datetime, timedelta

import jwt

from .config import JWT_SECRET
from .db import User

TOKEN_LIFETIME = timedelta(minutes=30)


def issue_token(user: User) -> str:
    now = datetime.now(UTC)
    claims = {"sub": user.id, "role": user.role, "iat": now, "exp": now + TOKEN_LIFETIME}
    return jwt.encode(claims, JWT_SECRET, algorithm="HS256")


def key_id(token: str) -> str | None:
    return jwt.get_unverified_header(token).get("kid")
