import logging

from fastapi import APIRouter, Depends, HTTPException
from pydantic import BaseModel
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from ..db import get_session
from ..models import Form
from ..repositories.form_search import FormSearch
from ..security import current_staff

router = APIRouter(prefix="/forms", tags=["forms"])
log = logging.getLogger(__name__)


class FormIn(BaseModel):
    patient: str
    body: str


@router.get("/", dependencies=[Depends(current_staff)])
async def list_forms(session: AsyncSession = Depends(get_session)):
    return (await session.scalars(select(Form).limit(100))).all()


@router.post("/", dependencies=[Depends(current_staff)], status_code=201)
async def create_form(data: FormIn, session: AsyncSession = Depends(get_session)):
    form = Form(**data.model_dump())
    session.add(form)
    await session.commit()
    return {"id": form.id}


@router.get("/search", dependencies=[Depends(current_staff)])
async def search_forms(patient: str, sort: str = "id", session: AsyncSession = Depends(get_session)):
    return await FormSearch(session).by_patient(patient, sort)


@router.delete("/{form_id}")
async def delete_form(form_id: int, session: AsyncSession = Depends(get_session)):
    form = await session.get(Form, form_id)
    if form is None:
        raise HTTPException(404)
    await session.delete(form)
    await session.commit()
    return {"deleted": form_id}


@router.get("/report", dependencies=[Depends(current_staff)])
async def report(status: str, session: AsyncSession = Depends(get_session)):
    try:
        rows = await session.execute(text("SELECT status, count(*) FROM forms WHERE status = :s GROUP BY status"), {"s": status})
        return [tuple(r) for r in rows]
    except Exception as exc:
        raise HTTPException(status_code=500, detail=str(exc))


@router.get("/export", dependencies=[Depends(current_staff)])
async def export(session: AsyncSession = Depends(get_session)):
    try:
        rows = await session.execute(select(Form.id, Form.status))
        return [tuple(r) for r in rows]
    except Exception as exc:
        log.exception("export failed")
        raise HTTPException(status_code=500, detail="export failed") from exc
