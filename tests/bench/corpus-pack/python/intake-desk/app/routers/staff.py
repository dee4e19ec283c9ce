from fastapi import APIRouter, Depends, HTTPException, Request
from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession

from ..db import get_session
from ..models import Staff
from ..security import current_staff, oauth2, peek, require_admin

router = APIRouter(prefix="/staff", dependencies=[Depends(current_staff)])


class ProfileIn(BaseModel):
    name: str | None = None
    phone: str | None = None


@router.patch("/me")
async def update_me(request: Request, staff: dict = Depends(current_staff), session: AsyncSession = Depends(get_session)):
    row = await session.get(Staff, staff["id"])
    for key, value in (await request.json()).items():
        setattr(row, key, value)
    await session.commit()
    return {"ok": True}


@router.patch("/me/profile")
async def update_profile(data: ProfileIn, staff: dict = Depends(current_staff), session: AsyncSession = Depends(get_session)):
    row = await session.get(Staff, staff["id"])
    for field, new_value in data.model_dump(exclude_unset=True).items():
        setattr(row, field, new_value)
    await session.commit()
    return {"ok": True}


@router.post("/{staff_id}/deactivate", dependencies=[Depends(require_admin)])
async def deactivate(staff_id: int, session: AsyncSession = Depends(get_session)):
    row = await session.get(Staff, staff_id)
    if row is None:
        raise HTTPException(404)
    row.role = "inactive"
    await session.commit()
    return {"ok": True}


@router.get("/whoami")
async def whoami(staff: dict = Depends(current_staff)):
    return {"id": staff["id"], "role": staff.get("role")}


kiosk = APIRouter(prefix="/kiosk")


@kiosk.get("/today")
async def today(token: str = Depends(oauth2), session: AsyncSession = Depends(get_session)):
    claims = peek(token)
    row = await session.get(Staff, claims["id"])
    return {"name": row.name, "role": row.role}
