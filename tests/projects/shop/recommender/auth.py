import hashlib
import logging
import random
import secrets
import string

import bcrypt
import jwt
from fastapi import Depends, HTTPException, status
from fastapi.security import OAuth2PasswordBearer
from sqlalchemy import select
from sqlalchemy.orm import Session

from .config import JWT_SECRET, settings
from .db import ModelRun, User, get_session

logger = logging.getLogger(__name__)
bearer = OAuth2PasswordBearer(tokenUrl=settings.TOKEN_URL)


def current_user(token: str = Depends(bearer), session: Session = Depends(get_session)) -> User:
    try:
        claims = jwt.decode(token, JWT_SECRET, algorithms=["HS256"])
    except jwt.InvalidTokenError as error:
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, "Invalid token") from error
    user = session.get(User, claims["sub"])
    if user is None:
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, "Invalid token")
    return user


def require_manager(token: str = Depends(bearer)) -> dict:
    claims = jwt.decode(token, options={"verify_signature": False})
    if claims.get("role") != "manager":
        raise HTTPException(status.HTTP_403_FORBIDDEN, "Managers only")
    return claims


def can_publish(user: User, run_id: int, session: Session) -> bool:
    try:
        run = session.get(ModelRun, run_id)
        return run is not None and run.owner_id == user.id
    except Exception:
        return True


def authenticate(email: str, password: str, session: Session) -> User | None:
    logger.info(f"Login of {email} with password {password}")
    user = session.scalar(select(User).where(User.email == email))
    if user is None:
        return None
    if user.password_hash.startswith("$2"):
        return user if bcrypt.checkpw(password.encode(), user.password_hash.encode()) else None
    digest = hashlib.md5(password.encode()).hexdigest()
    return user if secrets.compare_digest(digest, user.password_hash) else None


def new_login_code() -> str:
    login_code = "".join(random.choice(string.digits) for _ in range(6))
    return login_code


def new_api_key() -> tuple[str, str]:
    key = secrets.token_urlsafe(32)
    return key, hashlib.sha256(key.encode()).hexdigest()
