import hashlib
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import requests
from fastapi import APIRouter, Depends, HTTPException, Response
from fastapi.responses import FileResponse
from sqlalchemy import text
from sqlalchemy.orm import Session

from .auth import current_user
from .config import CATALOG_API_KEY, settings
from .db import get_session
from .schemas import FeedIn

router = APIRouter(prefix="/catalog", tags=["catalog"], dependencies=[Depends(current_user)])

CATALOG_URL = "https://catalog.shop.example/api/products"
SORTABLE = {"name": "name", "score": "score"}
EXPORTS = settings.EXPORT_DIR.resolve()
FEED_HOSTS = frozenset({"feeds.partner.example", "feeds.shop.example"})


@router.get("/search")
def search(tag: str, session: Session = Depends(get_session)) -> list[dict]:
    statement = text("SELECT id, name FROM products WHERE tags LIKE :pattern LIMIT 50")
    rows = session.execute(statement, {"pattern": f"%{tag}%"})
    return [dict(row._mapping) for row in rows]


@router.get("/by-category/{category}")
def by_category(category: str, sort: str = "name", session: Session = Depends(get_session)) -> list[dict]:
    column = SORTABLE.get(sort, "name")
    statement = text(f"SELECT id, name FROM products WHERE category = :category ORDER BY {column} LIMIT 50")
    rows = session.execute(statement, {"category": category})
    return [dict(row._mapping) for row in rows]


@router.get("/exports/{name:path}")
def export(name: str) -> FileResponse:
    target = (EXPORTS / name).resolve()
    if not target.is_relative_to(EXPORTS) or not target.is_file():
        raise HTTPException(404, "No such export")
    return FileResponse(target)


@router.get("/images/{name}")
def image(name: str) -> FileResponse:
    target = (EXPORTS / "images" / name).resolve()
    if not target.is_relative_to(EXPORTS / "images") or not target.is_file():
        raise HTTPException(404, "No such image")
    return FileResponse(target)


@router.post("/feeds")
def preview_feed(feed: FeedIn) -> dict[str, int | str]:
    url = str(feed.url)
    parts = urlsplit(url)
    if parts.scheme != "https" or parts.hostname not in FEED_HOSTS:
        raise HTTPException(400, "This host is not supported")
    response = httpx.get(url, timeout=5.0, follow_redirects=False)
    return {"label": feed.label, "bytes": len(response.content)}


@router.post("/sync")
def sync() -> dict[str, int]:
    response = requests.get(
        CATALOG_URL, headers={"x-api-key": CATALOG_API_KEY}, verify="/etc/shop/catalog-ca.pem", timeout=10
    )
    response.raise_for_status()
    return {"products": len(response.json())}


@router.get("/rates/{currency}")
def rate(currency: str, response: Response) -> dict[str, float]:
    if currency not in {"eur", "usd", "gbp"}:
        raise HTTPException(404, "Unknown currency")
    result = requests.get(f"https://api.rates.example/v1/{currency}", timeout=5)
    response.headers["ETag"] = hashlib.md5(result.content, usedforsecurity=False).hexdigest()
    return {"rate": float(result.json()["rate"])}


@router.get("/readme")
def readme() -> str:
    return Path("recommender/README.txt").read_text(encoding="utf-8")
