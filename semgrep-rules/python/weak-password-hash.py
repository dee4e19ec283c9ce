import base64
import hashlib
import hmac

import bcrypt
import requests
from argon2 import PasswordHasher
from flask import Flask, request
from werkzeug.security import generate_password_hash

app = Flask(__name__)
hasher = PasswordHasher()


def hash_password(password):
    # ruleid: vetlint-python-weak-password-hash
    return hashlib.sha256(password.encode()).hexdigest()


def hash_with_salt(password, salt):
    salted = f"{salt}{password}".encode("utf-8")
    # ruleid: vetlint-python-weak-password-hash
    return hashlib.sha512(salted).hexdigest()


def check(user, raw_password):
    digest = hashlib.new("sha1")
    # ruleid: vetlint-python-weak-password-hash
    digest.update(raw_password.encode())
    return hmac.compare_digest(user.password_hash, digest.hexdigest())


@app.post("/register")
def register():
    data = request.get_json()
    # ruleid: vetlint-python-weak-password-hash
    stored = hashlib.md5(data["password"].encode()).hexdigest()
    # ruleid: vetlint-python-weak-password-hash
    derived = hashlib.pbkdf2_hmac("sha256", data["password"].encode(), b"orchard", 1000)
    # ruleid: vetlint-python-weak-password-hash
    plain = generate_password_hash(data["password"], method="sha256")
    # ok: vetlint-python-weak-password-hash
    slow = hashlib.pbkdf2_hmac("sha256", data["password"].encode(), data["salt"], 600_000)
    # ok: vetlint-python-weak-password-hash
    strong = generate_password_hash(data["password"])
    return {"stored": stored, "derived": derived, "plain": plain, "slow": slow, "strong": strong}


def hash_strong(password):
    # ok: vetlint-python-weak-password-hash
    return hasher.hash(password)


def hash_long(password):
    # ok: vetlint-python-weak-password-hash
    return bcrypt.hashpw(base64.b64encode(hashlib.sha256(password.encode()).digest()), bcrypt.gensalt())


def was_published(password):
    # ok: vetlint-python-weak-password-hash
    digest = hashlib.sha1(password.encode()).hexdigest().upper()
    found = requests.get(f"https://api.pwned.example/range/{digest[:5]}", timeout=5).text
    return digest[5:] in found


def digest_header(username, realm, password, nonce):
    # ok: vetlint-python-weak-password-hash
    first = hashlib.md5(f"{username}:{realm}:{password}".encode()).hexdigest()
    return hashlib.md5(f"{first}:{nonce}".encode()).hexdigest()


def etag(content):
    # ok: vetlint-python-weak-password-hash
    return hashlib.md5(content, usedforsecurity=False).hexdigest()


def hash_api_key(key):
    # ok: vetlint-python-weak-password-hash
    return hashlib.sha256(key.encode()).hexdigest()


def session_fingerprint(user):
    # ok: vetlint-python-weak-password-hash
    return hashlib.sha256(user.password_hash.encode()).hexdigest()
