import time
from collections import defaultdict, deque

from fastapi import HTTPException, Request, status

WINDOW_SECONDS = 900
ATTEMPTS = 10

_attempts: dict[str, deque[float]] = defaultdict(deque)


def limit_sign_in(request: Request) -> None:
    """Refuses the eleventh attempt of an address within a quarter of an hour."""
    address = request.client.host if request.client else "unknown"
    now = time.monotonic()
    recent = _attempts[address]
    while recent and now - recent[0] > WINDOW_SECONDS:
        recent.popleft()
    if len(recent) >= ATTEMPTS:
        raise HTTPException(status.HTTP_429_TOO_MANY_REQUESTS, "Too many attempts")
    recent.append(now)
