import logging

import structlog
from flask import Flask, request
from loguru import logger as log
from orchard.auth import find_user, issue_token

app = Flask(__name__)
logger = logging.getLogger(__name__)
audit = structlog.get_logger()


@app.post("/login")
def login():
    data = request.get_json()
    email, password = data["email"], data["password"]
    # ruleid: vetlint-python-log-sensitive
    logger.info(f"Login of {email} with password {password}")
    # ruleid: vetlint-python-log-sensitive
    logger.debug("login %s %s", email, data["password"])
    user = find_user(email, password)
    if user is None:
        # ruleid: vetlint-python-log-sensitive
        logging.warning("Wrong password %s for %s" % (password, email))
        # ok: vetlint-python-log-sensitive
        logger.warning("Wrong password for account %s", email)
        return "", 401
    access_token = issue_token(user)
    # ruleid: vetlint-python-log-sensitive
    print("issued " + access_token)
    # ruleid: vetlint-python-log-sensitive
    logger.info("issued", extra={"token": access_token})
    # ruleid: vetlint-python-log-sensitive
    log.debug("header {}", request.headers.get("Authorization"))
    # ruleid: vetlint-python-log-sensitive
    log.info("secret {}".format(user.totp_settings.secret))
    # ok: vetlint-python-log-sensitive
    logger.info("issued a token for user %s", user.id)
    # ok: vetlint-python-log-sensitive
    logger.info("password length %d", len(password))
    # ok: vetlint-python-log-sensitive
    logger.debug("has token: %s", bool(access_token))
    # ok: vetlint-python-log-sensitive
    logger.debug("token ends in %s", access_token[-4:])
    # ok: vetlint-python-log-sensitive
    logger.debug(f"token {mask(access_token)} issued")
    # ok: vetlint-python-log-sensitive
    logger.info("password_policy=%s", app.config["PASSWORD_POLICY"])
    # ok: vetlint-python-log-sensitive
    logger.info("usage", extra={"tokens": user.total_tokens, "max_tokens": 4096})
    return {"token": access_token}


def mask(value):
    return value[:2] + "***"


def tokenize(text):
    for token in text.split():
        # ok: vetlint-python-log-sensitive
        logger.debug("token %s", token)


def send_mail(mailer, user, reset_token):
    # ok: vetlint-python-log-sensitive
    mailer.send(user.email, f"Your code is {reset_token}")
