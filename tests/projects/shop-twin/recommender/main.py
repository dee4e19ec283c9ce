import logging
import random

import uvicorn
from fastapi import Depends, FastAPI, HTTPException, status
from fastapi.middleware.cors import CORSMiddleware
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from . import catalog, training, webhooks
from .auth import authenticate, can_publish, current_user
from .config import LOG_LEVEL, PORT, settings
from .db import ModelRun, User, get_session
from .limits import limit_sign_in
from .schemas import Credentials, RunIn
from .tokens import issue_token

logging.basicConfig(level=LOG_LEVEL)

app = FastAPI(title="Corner Shop recommender")
app.add_middleware(
    CORSMiddleware,
    allow_origins=settings.ALLOWED_ORIGINS,
    allow_credentials=True,
    allow_methods=["GET", "POST", "PUT", "DELETE"],
    allow_headers=["authorization", "content-type"],
)
app.include_router(catalog.router)
app.include_router(training.router)
app.include_router(webhooks.router)


@app.get("/health")
def health() -> dict[str, str]:
    return {"status": "ok"}


@app.post("/auth/token", dependencies=[Depends(limit_sign_in)])
def token(credentials: Credentials, session: Session = Depends(get_session)) -> dict[str, str]:
    user = authenticate(credentials.email, credentials.password, session)
    if user is None:
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, "Wrong address or password")
    return {"access_token": issue_token(user), "token_type": "bearer"}


@app.get("/suggestions/{product_id}")
def suggestions(product_id: int, session: Session = Depends(get_session)) -> list[int]:
    ids = list(session.scalars(select(ModelRun.id).where(ModelRun.approved, ModelRun.id != product_id).limit(200)))
    return random.sample(ids, min(len(ids), settings.MAX_SUGGESTIONS))


@app.post("/runs", status_code=201)
def create_run(
    run: RunIn, user: User = Depends(current_user), session: Session = Depends(get_session)
) -> dict[str, int]:
    row = ModelRun(name=run.name, formula=run.formula, owner_id=user.id)
    session.add(row)
    session.commit()
    return {"id": row.id}


@app.put("/runs/{run_id}/publish")
def publish_run(
    run_id: int, user: User = Depends(current_user), session: Session = Depends(get_session)
) -> dict[str, int]:
    if not can_publish(user, run_id, session):
        raise HTTPException(status.HTTP_404_NOT_FOUND, "No such run")
    run = session.get_one(ModelRun, run_id)
    run.approved = True
    session.commit()
    return {"id": run.id}


@app.delete("/runs/{run_id}", status_code=204)
def delete_run(
    run_id: int, user: User = Depends(current_user), session: Session = Depends(get_session)
) -> None:
    session.execute(delete(ModelRun).where(ModelRun.id == run_id, ModelRun.owner_id == user.id))
    session.commit()


if __name__ == "__main__":
    uvicorn.run("recommender.main:app", host="127.0.0.1", port=PORT)
