import hashlib
import hmac

from fastapi import APIRouter, Depends, Header, HTTPException, Request
from sqlalchemy import update
from sqlalchemy.orm import Session

from .config import settings
from .db import ModelRun, get_session
from .schemas import TrainingEvent

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
    if not verify(payload, x_signature, settings.WEBHOOK_SECRET):
        raise HTTPException(401, "Bad signature")
    event = TrainingEvent.model_validate_json(payload)
    session.execute(update(ModelRun).where(ModelRun.id == event.run_id).values(score=event.score))
    session.commit()
    return {"received": True}
