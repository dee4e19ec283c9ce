import traceback

from fastapi import APIRouter, HTTPException
from fastapi.responses import JSONResponse

router = APIRouter()


@router.get("/crops")
async def crops():
    try:
        return await load()
    except Exception:
        # ruleid: vetlint-python-error-detail
        return JSONResponse({"error": traceback.format_exc()}, status_code=500)


@router.get("/fields")
async def fields():
    try:
        return await load()
    except Exception as error:
        # ruleid: vetlint-python-error-detail
        raise HTTPException(status_code=500, detail=str(error))


@router.get("/farms")
async def farms():
    try:
        return await load()
    except Exception as error:
        # ruleid: vetlint-python-error-detail
        return JSONResponse({"error": f"failed: {error}"}, status_code=500)


@router.get("/plots")
async def plots():
    try:
        return await load()
    except ValueError as error:
        # ok: vetlint-python-error-detail
        raise HTTPException(status_code=400, detail=str(error))
    except Exception as error:
        # ok: vetlint-python-error-detail
        print(traceback.format_exc(), str(error))
        # ok: vetlint-python-error-detail
        raise HTTPException(status_code=500, detail="not available") from error


@router.get("/barns")
async def barns():
    try:
        return await load()
    except Exception as error:
        # ok: vetlint-python-error-detail
        return JSONResponse({"error": str(error) if DEBUG else "not available"}, status_code=500)
