import json
import re

import jwt
import torch

PATTERN = re.compile(r"^\d{4}$")
PUBLIC_KEYS = json.loads("{}")


def predict(model: torch.nn.Module, values: list[float]) -> float:
    model.eval()
    with torch.no_grad():
        return float(model(torch.tensor(values)))


def load(path: str) -> dict:
    return torch.load(path, weights_only=True)


def subscriber(token: str) -> str:
    kid = jwt.get_unverified_header(token)["kid"]
    return jwt.decode(token, PUBLIC_KEYS[kid], algorithms=["RS256"], audience="rain")["sub"]


def year(text: str) -> int:
    if not PATTERN.match(text):
        raise ValueError("no year")
    return int(text)
