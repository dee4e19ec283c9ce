import random
import secrets
import string
import uuid
from random import SystemRandom, choice, randint

import numpy as np

ALPHABET = string.ascii_letters + string.digits


def send_code(user, mailer):
    # ruleid: vetlint-python-weak-random-secret
    otp = str(random.randint(100000, 999999))
    mailer.send(user.email, otp)
    # ok: vetlint-python-weak-random-secret
    safe_otp = f"{secrets.randbelow(1_000_000):06d}"
    return safe_otp


def reset(user):
    # ruleid: vetlint-python-weak-random-secret
    user.reset_token = "".join(random.choices(ALPHABET, k=32))
    # ruleid: vetlint-python-weak-random-secret
    temp_password = "".join(choice(ALPHABET) for _ in range(12))
    # ok: vetlint-python-weak-random-secret
    safe_password = "".join(secrets.choice(ALPHABET) for _ in range(12))
    # ok: vetlint-python-weak-random-secret
    other_password = "".join(SystemRandom().choice(ALPHABET) for _ in range(12))
    # ok: vetlint-python-weak-random-secret
    password = "".join(random.SystemRandom().choice(ALPHABET) for _ in range(12))
    return temp_password, safe_password, other_password, password


def generate_token(length=32):
    # ruleid: vetlint-python-weak-random-secret
    return "".join(random.choice(string.ascii_letters + string.digits) for _ in range(length))


def make_pin():
    # ruleid: vetlint-python-weak-random-secret
    pin = randint(1000, 9999)
    return pin


def create_session(store):
    # ruleid: vetlint-python-weak-random-secret
    session_token = uuid.uuid1().hex
    # ruleid: vetlint-python-weak-random-secret
    store.save(api_key=f"ok_{random.getrandbits(128):032x}")
    # ok: vetlint-python-weak-random-secret
    store.save(session_token=uuid.uuid4().hex)
    # ruleid: vetlint-python-weak-random-secret
    return {"session_token": session_token, "csrf_token": str(random.random())}


def simulate(vocabulary, weights):
    # ok: vetlint-python-weak-random-secret
    token = random.choice(vocabulary)
    # ok: vetlint-python-weak-random-secret
    next_token = random.choices(vocabulary, weights=weights)[0]
    # ok: vetlint-python-weak-random-secret
    key = random.choice(list(weights))
    # ok: vetlint-python-weak-random-secret
    code = random.choice([200, 404, 500])
    # ok: vetlint-python-weak-random-secret
    noise = np.random.randint(0, 255, size=(32, 32))
    # ok: vetlint-python-weak-random-secret
    delay = 0.5 * random.random()
    # ok: vetlint-python-weak-random-secret
    zip_code = str(random.randint(10000, 99999))
    # ok: vetlint-python-weak-random-secret
    keys = random.sample(sorted(weights), 3)
    return token, next_token, key, code, noise, delay, zip_code, keys


def retry(connect, password):
    # ok: vetlint-python-weak-random-secret
    return connect(password=password, jitter=random.uniform(0, 1))
