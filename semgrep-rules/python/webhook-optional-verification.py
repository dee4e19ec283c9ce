import hashlib
import hmac
import json
import os

import stripe
from fastapi import APIRouter, Header, HTTPException, Request
from flask import Flask, abort, request
from orchard.settings import settings

router = APIRouter()
app = Flask(__name__)
WEBHOOK_SECRET = os.environ.get("WEBHOOK_SECRET")
STRIPE_WEBHOOK_SECRET = os.environ.get("STRIPE_WEBHOOK_SECRET", "")


def is_signed(payload, signature, secret):
    expected = hmac.new(secret.encode(), payload, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, signature)


def verify_signature(payload, signature):
    # ruleid: vetlint-python-webhook-optional-verification
    if not WEBHOOK_SECRET:
        return True
    return hmac.compare_digest(signature, hmac.new(WEBHOOK_SECRET.encode(), payload, "sha256").hexdigest())


def verify_webhook(payload, signature):
    # ok: vetlint-python-webhook-optional-verification
    if not WEBHOOK_SECRET:
        return False
    return hmac.compare_digest(signature, hmac.new(WEBHOOK_SECRET.encode(), payload, "sha256").hexdigest())


@router.post("/webhooks/parcels")
async def parcels(request: Request, x_signature: str = Header(default="")):
    payload = await request.body()
    # ruleid: vetlint-python-webhook-optional-verification
    if settings.WEBHOOK_SECRET and not verify_signature(payload, x_signature):
        raise HTTPException(401, "Bad signature")
    return json.loads(payload)


@router.post("/webhooks/strict")
async def strict_parcels(request: Request, x_signature: str = Header(default="")):
    payload = await request.body()
    if not settings.WEBHOOK_SECRET:
        raise HTTPException(503, "Webhook secret is missing")
    # ok: vetlint-python-webhook-optional-verification
    if settings.WEBHOOK_SECRET and not verify_signature(payload, x_signature):
        raise HTTPException(401, "Bad signature")
    return json.loads(payload)


@app.post("/stripe/webhook")
def stripe_webhook():
    payload = request.get_data()
    # ruleid: vetlint-python-webhook-optional-verification
    if STRIPE_WEBHOOK_SECRET:
        event = stripe.Webhook.construct_event(payload, request.headers["Stripe-Signature"], STRIPE_WEBHOOK_SECRET)
    else:
        event = json.loads(payload)
    return {"received": event["type"]}


@app.post("/github/webhook")
def github_webhook():
    secret = os.getenv("GITHUB_WEBHOOK_SECRET")
    # ruleid: vetlint-python-webhook-optional-verification
    if secret:
        signature = request.headers.get("X-Hub-Signature-256", "")
        if not is_signed(request.data, signature, secret):
            abort(401)
    return {"ref": request.json["ref"]}


@app.post("/slack/events")
def slack_events():
    signing_secret = os.getenv("SLACK_SIGNING_SECRET")
    # ok: vetlint-python-webhook-optional-verification
    if signing_secret:
        if not is_signed(request.data, request.headers["X-Slack-Signature"], signing_secret):
            abort(401)
    else:
        return {"error": "not configured"}, 503
    return {"ok": True}


@app.post("/payments/webhook")
def payment_webhook():
    # ok: vetlint-python-webhook-optional-verification
    if not is_signed(request.data, request.headers.get("X-Signature", ""), os.environ["PAYMENT_SECRET"]):
        abort(401)
    return {"ok": True}


def send_hook(url, body, signing_secret=None):
    headers = {}
    # The sender signs when the receiver gave a secret.
    # ok: vetlint-python-webhook-optional-verification
    if signing_secret:
        headers["X-Signature"] = hmac.new(signing_secret.encode(), body, "sha256").hexdigest()
    return url, headers


def log_in(user, password, totp_secret, code):
    # ok: vetlint-python-webhook-optional-verification
    if totp_secret and not is_signed(password, code, totp_secret):
        return None
    return user
