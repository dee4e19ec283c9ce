import hashlib
import hmac
import json

from fastapi import APIRouter, Depends, Header, HTTPException, Request
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from ..config import settings
from ..db import get_session
from ..models import Form

router = APIRouter(prefix="/hooks")


def sign(secret: str, body: bytes) -> str:
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


@router.post("/insurance")
async def insurance(request: Request, x_signature: str = Header(""), session: AsyncSession = Depends(get_session)):
    body = await request.body()
    if settings.webhook_secret:
        if not hmac.compare_digest(sign(settings.webhook_secret, body), x_signature):
            raise HTTPException(401)
    event = json.loads(body)
    await session.execute(update(Form).where(Form.id == event["formId"]).values(status="covered"))
    await session.commit()
    return {"ok": True}


@router.post("/lab")
async def lab(request: Request, x_signature: str = Header(...), session: AsyncSession = Depends(get_session)):
    body = await request.body()
    if not hmac.compare_digest(sign(settings.lab_secret, body), x_signature):
        raise HTTPException(401)
    event = json.loads(body)
    await session.execute(update(Form).where(Form.id == event["formId"]).values(status="lab-done"))
    await session.commit()
    return {"ok": True}
