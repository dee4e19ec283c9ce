from fastapi import FastAPI, Response
from fastapi.middleware.cors import CORSMiddleware

from .routers import admin, carriers, hooks, quotes
from .settings import settings

app = FastAPI(debug=True)
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["GET"], allow_credentials=True)

for module in (quotes, carriers, admin, hooks):
    app.include_router(module.router)


def tracking_app() -> FastAPI:
    sub = FastAPI(debug=settings.environment == "local")
    sub.add_middleware(CORSMiddleware, allow_origins=["https://www.freight.example"], allow_methods=["GET"])

    @sub.post("/consent")
    async def consent(response: Response):
        response.set_cookie("consent", "yes", secure=True, httponly=True, samesite="lax")
        return {"ok": True}

    return sub


app.mount("/tracking", tracking_app())
