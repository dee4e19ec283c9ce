from fastapi import Cookie, FastAPI
from fastapi.middleware.cors import CORSMiddleware

public = FastAPI(title="Embedded widgets")
public.add_middleware(
    CORSMiddleware,
    allow_origin_regex=".*",
    allow_credentials=True,
    allow_methods=["GET", "POST"],
)


@public.get("/session")
async def widget_session(widget: str | None = Cookie(None)):
    return {"known": widget is not None}
