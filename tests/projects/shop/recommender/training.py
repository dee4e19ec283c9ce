import ast
import pickle
import subprocess

import yaml
from fastapi import APIRouter, Depends, HTTPException, Request, UploadFile
from sqlalchemy.orm import Session

from .auth import require_manager
from .config import settings
from .db import ModelRun, get_session
from .schemas import ScoreIn

router = APIRouter(prefix="/training", tags=["training"], dependencies=[Depends(require_manager)])


@router.post("/models")
async def upload_model(file: UploadFile) -> dict[str, str]:
    model = pickle.loads(await file.read())
    return {"kind": type(model).__name__}


@router.post("/archives/{name}")
def unpack(name: str) -> dict[str, str]:
    subprocess.run(f"tar -xzf incoming/{name} -C {settings.MODEL_DIR}", shell=True, check=True)
    return {"unpacked": name}


@router.post("/score")
def score(body: ScoreIn) -> dict[str, float]:
    value = eval(body.formula, {"views": body.views, "sales": body.sales})
    return {"score": float(value)}


@router.post("/runs", status_code=201)
async def import_run(request: Request, session: Session = Depends(get_session)) -> dict[str, int]:
    body = await request.json()
    run = ModelRun(**body)
    session.add(run)
    session.commit()
    return {"id": run.id}


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
    subprocess.Popen(["python", "-m", "recommender.rebuild"], start_new_session=True)  # nosec B603
    return {"status": "started"}
