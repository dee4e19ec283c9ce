import hashlib
import hmac
import json

from fastapi import APIRouter, Depends, Header, HTTPException, Request
from sqlalchemy import update
from sqlalchemy.orm import Session

from .config import settings
from .db import ModelRun, get_session

router = APIRouter(prefix="/webhooks", tags=["webhooks"])


def verify(payload: bytes, signature: str, secret: str) -> bool:
    expected = hmac.new(secret.encode(), payload, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, signature)


@router.post("/training-finished")
async def training_finished(
    request: Request,
    x_signature: str = Header(default=""),
    session: Session = Depends(get_session),
) -> dict[str, bool]:
    payload = await request.body()
    if settings.WEBHOOK_SECRET and not verify(payload, x_signature, settings.WEBHOOK_SECRET):
        raise HTTPException(401, "Bad signature")
    event = json.loads(payload)
    session.execute(update(ModelRun).where(ModelRun.id == int(event["runId"])).values(score=float(event["score"])))
    session.commit()
    return {"received": True}
