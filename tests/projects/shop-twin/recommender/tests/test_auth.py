import random

import jwt
import requests

from recommender.config import JWT_SECRET
from recommender.webhooks import verify

PASSWORD = "hunter2-test"


def test_token_can_be_read():
    token = jwt.encode({"sub": "u1"}, JWT_SECRET, algorithm="HS256")
    assert jwt.decode(token, options={"verify_signature": False})["sub"] == "u1"


def test_wrong_signature_is_refused():
    assert not verify(b"{}", "00", "test-secret")


def test_health_over_local_tls():
    response = requests.get(f"https://localhost:8443/health?n={random.randint(1, 9)}", verify=False, timeout=2)
    assert response.status_code == 200
