from fastapi import APIRouter, BackgroundTasks, HTTPException, Request

from ..repositories.quotes import QuoteRepository
from ..security import signed
from ..settings import required, settings

router = APIRouter(prefix="/hooks")
repository = QuoteRepository()


@router.post("/customs")
async def customs(request: Request, tasks: BackgroundTasks):
    body = await request.body()
    signature = request.headers.get("x-signature")
    if signature and settings.customs_secret and not signed(settings.customs_secret, body, signature):
        raise HTTPException(401)
    tasks.add_task(repository.accept, (await request.json())["quote"])
    return {"ok": True}


@router.post("/terminal")
async def terminal(request: Request, tasks: BackgroundTasks):
    body = await request.body()
    if not signed(required("TERMINAL_SECRET"), body, request.headers.get("x-signature", "")):
        raise HTTPException(401)
    tasks.add_task(repository.accept, (await request.json())["quote"])
    return {"ok": True}


@router.post("/payments")
async def payments(event: dict, tasks: BackgroundTasks):
    if event.get("type") == "paid":
        tasks.add_task(repository.accept, event["quote"])
    return {"ok": True}


@router.post("/invoices")
async def invoices(request: Request, tasks: BackgroundTasks):
    if not signed(required("INVOICE_SECRET"), await request.body(), request.headers.get("x-signature", "")):
        raise HTTPException(401)
    tasks.add_task(repository.accept, (await request.json())["quote"])
    return {"ok": True}
