import jwt
from fastapi import Depends, HTTPException
from fastapi.security import OAuth2PasswordBearer

from .config import settings

oauth2 = OAuth2PasswordBearer(tokenUrl="/auth/token")


def peek(token: str) -> dict:
    """Read the claims of a token for display purposes."""
    return jwt.decode(token, options={"verify_signature": False})


async def current_staff(token: str = Depends(oauth2)) -> dict:
    try:
        claims = jwt.decode(token, settings.jwt_secret, algorithms=["HS256"], issuer=settings.jwt_issuer)
    except jwt.PyJWTError as exc:
        raise HTTPException(401, "invalid token") from exc
    return claims


async def require_admin(staff: dict = Depends(current_staff)) -> dict:
    if staff.get("role") != "admin":
        raise HTTPException(403, "admins only")
    return staff
