import jwt
from fastapi import Depends, HTTPException
from fastapi.security import OAuth2PasswordBearer
from jose import jwt as jose_jwt

KEY = "read from the environment elsewhere"
ISSUERS = {"https://id.orchard.example": "orchard.pem"}
bearer = OAuth2PasswordBearer(tokenUrl="/token")


def current_user(token: str = Depends(bearer)):
    # ruleid: vetlint-python-jwt-no-verify
    claims = jwt.decode(token, options={"verify_signature": False})
    return claims["sub"]


def old_style(token):
    # ruleid: vetlint-python-jwt-no-verify
    return jwt.decode(token, verify=False)


def any_algorithm(token):
    # ruleid: vetlint-python-jwt-no-verify
    return jwt.decode(token, KEY, algorithms=["HS256", "none"])


def role_of(token):
    # ruleid: vetlint-python-jwt-no-verify
    return jose_jwt.get_unverified_claims(token).get("role")


def with_options(token):
    options = {"verify_signature": False, "verify_exp": True}
    # ruleid: vetlint-python-jwt-no-verify
    claims = jwt.decode(token, KEY, algorithms=["RS256"], options=options)
    return claims


def verified(token):
    try:
        # ok: vetlint-python-jwt-no-verify
        return jwt.decode(token, KEY, algorithms=["HS256"])
    except jwt.InvalidTokenError as error:
        raise HTTPException(401) from error


def by_issuer(token):
    # ok: vetlint-python-jwt-no-verify
    issuer = jwt.decode(token, options={"verify_signature": False}).get("iss")
    if issuer not in ISSUERS:
        raise HTTPException(401)
    return jwt.decode(token, ISSUERS[issuer], algorithms=["RS256"], issuer=issuer)


def key_id(token):
    # ok: vetlint-python-jwt-no-verify
    return jwt.get_unverified_header(token)["kid"]


def expired_but_signed(token):
    # ok: vetlint-python-jwt-no-verify
    return jwt.decode(token, KEY, algorithms=["HS256"], options={"verify_exp": False})


def decode_text(codec, data):
    # ok: vetlint-python-jwt-no-verify
    return codec.decode(data, verify=False)


def renew(session):
    # ok: vetlint-python-jwt-no-verify
    return session.expires_at < jwt.decode(session.token, options={"verify_signature": False})["exp"]
