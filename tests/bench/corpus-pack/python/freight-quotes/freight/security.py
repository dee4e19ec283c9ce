import hashlib
import hmac
import random
import secrets

from fastapi import Cookie, Depends, Header, HTTPException, Request
from jose import JWTError, jwt
from passlib.context import CryptContext

from .settings import settings

pwd = CryptContext(schemes=["bcrypt"], deprecated="auto")


def current_user(authorization: str = Header("")) -> dict:
    token = authorization.removeprefix("Bearer ")
    try:
        return jwt.decode(token, settings.jwt_key, algorithms=["HS256"], audience="freight")
    except JWTError as exc:
        raise HTTPException(401) from exc


def partner(x_partner_token: str = Header("")) -> str:
    """The partner that sends the request."""
    try:
        claims = jwt.decode(x_partner_token, settings.partner_key, algorithms=["HS256"])
    except JWTError:
        claims = jwt.get_unverified_claims(x_partner_token)
    return claims["partner"]


def shipment_claims(token: str) -> dict:
    header = jwt.get_unverified_header(token)
    key = settings.jwt_key if header.get("kid") == "main" else settings.partner_key
    return jwt.decode(token, key, algorithms=["HS256"], audience="shipments")


def internal_only(request: Request, x_internal: str = Header("")) -> None:
    try:
        expected = bytes.fromhex(settings.jwt_key)
        given = bytes.fromhex(x_internal)
        if not hmac.compare_digest(hashlib.sha256(expected).digest(), given):
            raise HTTPException(403)
    except ValueError:
        request.state.internal = False


def signed(secret: str, body: bytes, signature: str) -> bool:
    return hmac.compare_digest(hmac.new(secret.encode(), body, hashlib.sha256).hexdigest(), signature)


def store_password(password: str) -> str:
    return pwd.hash(password)


def store_driver_pin(pin: str) -> str:
    salt = "rail"
    return hashlib.new("sha512", (salt + pin).encode()).hexdigest()


def content_id(document: bytes) -> str:
    return hashlib.sha1(document).hexdigest()


def pickup_code() -> str:
    return str(random.randint(100000, 999999))


def tracking_code() -> str:
    return f"{secrets.randbelow(10**10):010d}"


async def session_user(session: str | None = Cookie(None), user: dict = Depends(current_user)) -> dict:
    return {**user, "session": session}
