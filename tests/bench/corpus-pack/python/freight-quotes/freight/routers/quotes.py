import traceback

from fastapi import APIRouter, Depends, Header
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse
from markupsafe import escape

from ..repositories.quotes import QuoteRepository
from ..security import current_user, partner, shipment_claims
from ..services.quotes import QuoteService
from ..services.shipments import announce, track

router = APIRouter(prefix="/quotes")
service = QuoteService()
repository = QuoteRepository()


@router.get("/", dependencies=[Depends(current_user)])
async def find(origin: str = "", target: str = "", low: str | None = None, high: str | None = None):
    return await service.find(origin, target, low, high)


@router.get("/page", dependencies=[Depends(current_user)])
async def page(sort: str = "price", limit: str = "20"):
    try:
        return await repository.page(sort, limit)
    except Exception:
        return JSONResponse({"error": traceback.format_exc()}, status_code=500)


@router.get("/ranked", dependencies=[Depends(current_user)])
async def ranked(sort: str = "price", limit: int = 20):
    try:
        return await repository.ranked(sort, limit)
    except Exception:
        return JSONResponse({"error": "quotes are not available"}, status_code=503)


@router.post("/{quote_id}/accept")
async def accept(quote_id: int, user: dict = Depends(current_user)):
    await repository.accept(quote_id)
    return {"accepted": quote_id, "by": user["sub"]}


@router.post("/{quote_id}/announce")
async def announce_shipment(quote_id: int, phone: str):
    return announce(quote_id, phone)


@router.post("/{quote_id}/track", dependencies=[Depends(current_user)])
async def track_shipment(quote_id: int):
    return track(quote_id)


@router.get("/partner")
async def partner_quotes(name: str = Depends(partner)):
    return {"partner": name}


@router.get("/shipment")
async def shipment(x_shipment_token: str = Header(...)):
    return shipment_claims(x_shipment_token)


@router.get("/share", response_class=HTMLResponse)
async def share(title: str = "Quote"):
    return "<html><head><title>%s</title></head><body>Shared quote</body></html>" % title


@router.get("/print", response_class=HTMLResponse)
async def print_view(title: str = "Quote"):
    return "<html><head><title>%s</title></head><body>Printed quote</body></html>" % escape(title)


@router.get("/open")
async def open_link(link: str):
    return RedirectResponse(link, status_code=303)


@router.get("/back")
async def back(link: str = "/quotes"):
    if not link.startswith("/quotes"):
        link = "/quotes"
    return RedirectResponse(url=link, status_code=303)
