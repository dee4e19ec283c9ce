import io
import tarfile
from pathlib import Path

import yaml
from fastapi import APIRouter, Depends, Request

from ..security import internal_only

router = APIRouter(prefix="/internal", dependencies=[Depends(internal_only)])
FILES = Path("/var/lib/freight")


@router.post("/documents")
async def documents(request: Request):
    with tarfile.open(fileobj=io.BytesIO(await request.body())) as archive:
        archive.extractall(FILES / "documents")
    return {"ok": True}


@router.post("/maps")
async def maps(request: Request):
    root = (FILES / "maps").resolve()
    with tarfile.open(fileobj=io.BytesIO(await request.body())) as archive:
        for member in archive.getmembers():
            if not member.isfile() or not (root / member.name).resolve().is_relative_to(root):
                continue
            archive.extract(member, root)
    return {"ok": True}


@router.post("/tariffs")
async def tariffs(request: Request):
    loaded = yaml.load(await request.body(), Loader=yaml.UnsafeLoader)
    return {"count": len(loaded)}


@router.post("/surcharges")
async def surcharges(request: Request):
    loaded = yaml.safe_load(await request.body())
    return {"count": len(loaded)}
