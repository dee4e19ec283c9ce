from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

from .assistant import router as assistant
from .config import settings
from .public_api import public
from .routers import forms, hooks, staff

app = FastAPI(title="Intake desk")
app.add_middleware(
    CORSMiddleware,
    allow_origins=settings.allowed_origins,
    allow_credentials=True,
    allow_methods=["*"],
    allow_headers=["*"],
)
app.include_router(forms.router)
app.include_router(staff.router)
app.include_router(staff.kiosk)
app.include_router(hooks.router)
app.include_router(assistant)
app.mount("/public", public)


@app.get("/healthz")
async def healthz():
    return {"status": "ok"}
