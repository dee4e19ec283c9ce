from fastapi import APIRouter, Body, Depends, HTTPException, Request

from ..security import current_user
from ..services.carriers import CarrierClient, stations, wagons

router = APIRouter(prefix="/carriers", dependencies=[Depends(current_user)])
client = CarrierClient()


@router.post("/timetable")
async def timetable(address: str = Body(embed=True)):
    return {"text": await client.timetable(address)}


@router.post("/prices")
async def prices(address: str = Body(embed=True)):
    try:
        return {"text": await client.price_list(address)}
    except ValueError as exc:
        raise HTTPException(400, "unknown carrier") from exc


@router.post("/stations")
async def read_stations(request: Request):
    return stations(await request.body())


@router.post("/wagons")
async def read_wagons(request: Request):
    return wagons(await request.body())
