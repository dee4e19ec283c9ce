import hashlib
import logging
import secrets

import bcrypt
import jwt
from fastapi import Depends, HTTPException, status
from fastapi.security import OAuth2PasswordBearer
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
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


def require_manager(user: User = Depends(current_user)) -> User:
    if user.role != "manager":
        raise HTTPException(status.HTTP_403_FORBIDDEN, "Managers only")
    return user


def can_publish(user: User, run_id: int, session: Session) -> bool:
    try:
        run = session.get(ModelRun, run_id)
        return run is not None and run.owner_id == user.id
    except SQLAlchemyError:
        logger.exception("Permission look-up failed for run %s", run_id)
        raise


def authenticate(email: str, password: str, session: Session) -> User | None:
    user = session.scalar(select(User).where(User.email == email))
    logger.info("Sign-in attempt", extra={"known": user is not None})
    if user is None:
        return None
    matches = bcrypt.checkpw(password.encode(), user.password_hash.encode())
    return user if matches else None


def new_login_code() -> str:
    return f"{secrets.randbelow(1_000_000):06d}"


def new_api_key() -> tuple[str, str]:
    key = secrets.token_urlsafe(32)
    return key, hashlib.sha256(key.encode()).hexdigest()
