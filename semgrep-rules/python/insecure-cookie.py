import secrets

# ruleid: vetlint-python-insecure-cookie
SESSION_COOKIE_HTTPONLY = False
# ok: vetlint-python-insecure-cookie
SESSION_COOKIE_SECURE = True


def open_kiosk(response, token):
    # ruleid: vetlint-python-insecure-cookie
    response.set_cookie("kiosk_token", token, max_age=86400)
    # ruleid: vetlint-python-insecure-cookie
    response.set_cookie(key="session_id", value=token, httponly=True)
    # ruleid: vetlint-python-insecure-cookie
    response.set_cookie("remember_me", secrets.token_hex(16), secure=False, httponly=True)
    # ok: vetlint-python-insecure-cookie
    response.set_cookie("kiosk_token", token, secure=True, httponly=True, samesite="Lax")
    # ok: vetlint-python-insecure-cookie
    response.set_cookie("language", token)
    # ok: vetlint-python-insecure-cookie
    response.set_cookie("kiosk_token", token, **flags())
    # ok: vetlint-python-insecure-cookie
    response.set_cookie("kiosk_token", "", max_age=0)
    # ok: vetlint-python-insecure-cookie
    response.set_cookie("csrf_token", token)


class DevelopmentConfig:
    # ok: vetlint-python-insecure-cookie
    SESSION_COOKIE_SECURE = False
