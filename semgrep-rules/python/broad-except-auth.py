import functools
import logging

import jwt
from orchard.auth import ForbiddenError, find_user, load_policy
from orchard.models import Document, Membership

logger = logging.getLogger(__name__)


def can_publish(user, document_id):
    try:
        return Document.get(document_id).owner_id == user.id
    # ruleid: vetlint-python-broad-except-auth
    except Exception:
        return True


def has_permission(user, name):
    try:
        return name in load_policy(user).names
    # ruleid: vetlint-python-broad-except-auth
    except (ConnectionError, TimeoutError) as error:
        logger.warning("policy server: %s", error)
        return True


def verify_token(token):
    try:
        jwt.decode(token, "from the settings", algorithms=["HS256"])
    # ruleid: vetlint-python-broad-except-auth
    except Exception:
        pass
    return True


def is_admin(user):
    try:
        return Membership.get(user.id).role == "admin"
    except:
        # ruleid: vetlint-python-broad-except-auth
        return True


def login_required(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        try:
            find_user(kwargs["token"])
        # ruleid: vetlint-python-broad-except-auth
        except Exception:
            return view(*args, **kwargs)
        return view(*args, **kwargs)

    return wrapper


def can_delete(user, document_id):
    try:
        return Document.get(document_id).owner_id == user.id
    # ok: vetlint-python-broad-except-auth
    except Exception:
        logger.exception("look-up failed")
        return False


def verify_session(token):
    try:
        return find_user(token)
    # ok: vetlint-python-broad-except-auth
    except Exception as error:
        raise ForbiddenError from error


def check_permission(user, name):
    try:
        granted = name in load_policy(user).names
    # ok: vetlint-python-broad-except-auth
    except Exception:
        granted = False
    if not granted:
        raise ForbiddenError
    return True


def is_port_free(port, sockets):
    try:
        sockets.connect(port)
    # ok: vetlint-python-broad-except-auth
    except Exception:
        return True
    return False


def is_allowed_anonymously(request):
    try:
        request.headers["authorization"]
    # ok: vetlint-python-broad-except-auth
    except KeyError:
        return True
    return False


async def preflight_authorization_url(client, redirect_uri):
    try:
        await client.create_authorization_url(redirect_uri)
    # ok: vetlint-python-broad-except-auth
    except Exception as error:
        logger.debug("skipped: %s", error)
        return True
