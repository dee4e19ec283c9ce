from urllib.parse import urlsplit

import httpx
from lxml import etree

from ..settings import settings


class CarrierClient:
    def __init__(self) -> None:
        self.http = httpx.AsyncClient(timeout=settings.timeout, verify=False)

    async def timetable(self, address: str) -> str:
        response = await self.http.get(address)
        return response.text

    async def price_list(self, address: str) -> str:
        parts = urlsplit(address)
        if parts.scheme != "https" or parts.hostname not in settings.carriers:
            raise ValueError("unknown carrier")
        response = await self.http.get(address, follow_redirects=False)
        return response.text


def stations(document: bytes) -> list[str]:
    parser = etree.XMLParser(load_dtd=True, no_network=False)
    tree = etree.fromstring(document, parser=parser)
    return tree.xpath("//station/@name")


def wagons(document: bytes) -> list[str]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    tree = etree.fromstring(document, parser)
    return tree.xpath("//wagon/@number")


def customs_client(ca_file: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(timeout=settings.timeout, verify=ca_file)
