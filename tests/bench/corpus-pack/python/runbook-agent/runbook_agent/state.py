import hashlib
import hmac
import json
import os
import pickle
import urllib.request


def resume(path: str) -> None:
    if path.startswith("https://"):
        with urllib.request.urlopen(path, timeout=10) as response:
            progress = pickle.loads(response.read())
    else:
        with open(path) as handle:
            progress = json.load(handle)
    print(progress["step"])


def load_cache(path: str) -> dict:
    with open(path, "rb") as handle:
        signature, body = handle.read(32), handle.read()
    key = bytes.fromhex(os.environ["CACHE_KEY"])
    if not hmac.compare_digest(hmac.new(key, body, hashlib.sha256).digest(), signature):
        raise ValueError("the cache was changed")
    return json.loads(body)
