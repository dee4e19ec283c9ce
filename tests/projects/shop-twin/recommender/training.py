import ast
import re
import subprocess

import yaml
from fastapi import APIRouter, Depends, HTTPException, UploadFile
from safetensors.numpy import load
from sqlalchemy.orm import Session

from .auth import require_manager
from .config import settings
from .db import ModelRun, User, get_session
from .schemas import RunIn, ScoreIn

router = APIRouter(prefix="/training", tags=["training"], dependencies=[Depends(require_manager)])

ARCHIVE_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,60}\.tar\.gz")
MAX_MODEL_BYTES = 50 * 1024 * 1024


@router.post("/models")
async def upload_model(file: UploadFile) -> dict[str, int]:
    content = await file.read(MAX_MODEL_BYTES + 1)
    if len(content) > MAX_MODEL_BYTES:
        raise HTTPException(413, "The model is too large")
    tensors = load(content)
    return {"tensors": len(tensors)}


@router.post("/archives/{name}")
def unpack(name: str) -> dict[str, str]:
    if not ARCHIVE_NAME.fullmatch(name):
        raise HTTPException(404, "No such archive")
    command = ["tar", "-xzf", f"incoming/{name}", "-C", str(settings.MODEL_DIR)]
    subprocess.run(command, check=True, timeout=120)
    return {"unpacked": name}


@router.post("/score")
def score(body: ScoreIn) -> dict[str, float]:
    return {"score": body.views * body.views_weight + body.sales * body.sales_weight}


@router.post("/runs", status_code=201)
def import_run(
    run: RunIn, user: User = Depends(require_manager), session: Session = Depends(get_session)
) -> dict[str, int]:
    row = ModelRun(**run.model_dump(), owner_id=user.id)
    session.add(row)
    session.commit()
    return {"id": row.id}


@router.post("/parameters")
async def read_parameters(file: UploadFile) -> dict[str, int]:
    parameters = yaml.safe_load(await file.read())
    if not isinstance(parameters, dict):
        raise HTTPException(422, "A mapping is expected")
    return {"parameters": len(parameters)}


@router.get("/weights")
def weights(literal: str) -> list[float]:
    try:
        values = ast.literal_eval(literal)
    except (ValueError, SyntaxError) as error:
        raise HTTPException(422, "A list of numbers is expected") from error
    return [float(value) for value in values]


@router.post("/rebuild", status_code=202)
def rebuild() -> dict[str, str]:
    subprocess.Popen(["python", "-m", "recommender.rebuild"], start_new_session=True)  # nosec B603 # constant arguments and no shell, nothing of the request is passed (owner: @data, expires: 2027-02-26)
    return {"status": "started"}
