import ssl
import urllib.request

import aiohttp
import httpx
import requests
import urllib3
from requests import Session

API = "https://stock.orchard.example/api"


def read_stock(sku, ca_file):
    # ruleid: vetlint-python-requests-verify-false
    response = requests.get(f"{API}/stock/{sku}", timeout=5, verify=False)
    # ok: vetlint-python-requests-verify-false
    response = requests.get(f"{API}/stock/{sku}", timeout=5, verify=ca_file)
    # ok: vetlint-python-requests-verify-false
    response = requests.get(f"{API}/stock/{sku}", timeout=5, verify=True)
    # ok: vetlint-python-requests-verify-false
    health = requests.get("https://localhost:8443/health", verify=False, timeout=1)
    return response.json(), health.ok


def push_stock(rows):
    session = Session()
    # ruleid: vetlint-python-requests-verify-false
    session.verify = False
    # ruleid: vetlint-python-requests-verify-false
    session.post(API, json=rows, verify=False)
    # ok: vetlint-python-requests-verify-false
    session.post(API, json=rows)


class Supplier:
    def __init__(self, settings):
        self.http = requests.Session()
        self.settings = settings

    def orders(self):
        # ruleid: vetlint-python-requests-verify-false
        return self.http.get(f"{API}/orders", verify=False)

    def invoices(self):
        # ok: vetlint-python-requests-verify-false
        return self.http.get(f"{API}/invoices", verify=self.settings.ca_bundle)


async def crawl(url):
    # ruleid: vetlint-python-requests-verify-false
    async with httpx.AsyncClient(verify=False) as client:
        await client.get(url)
    async with aiohttp.ClientSession() as session:
        # ruleid: vetlint-python-requests-verify-false
        await session.get(url, ssl=False)
        # ok: vetlint-python-requests-verify-false
        await session.get(url, ssl=ssl.create_default_context())


def open_feed(url):
    # ruleid: vetlint-python-requests-verify-false
    context = ssl._create_unverified_context()
    strict = ssl.create_default_context()
    # ok: vetlint-python-requests-verify-false
    strict.verify_mode = ssl.CERT_REQUIRED
    loose = ssl.create_default_context()
    loose.check_hostname = False
    # ruleid: vetlint-python-requests-verify-false
    loose.verify_mode = ssl.CERT_NONE
    # ruleid: vetlint-python-requests-verify-false
    pool = urllib3.PoolManager(cert_reqs="CERT_NONE")
    return urllib.request.urlopen(url, context=context), strict, loose, pool


def save(serializer, document):
    # ok: vetlint-python-requests-verify-false
    serializer.save(document, verify=False)
    # ok: vetlint-python-requests-verify-false
    return document.get("signature", verify=False)


def make_context(verify=True):
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
        # ok: vetlint-python-requests-verify-false
        context.verify_mode = ssl.CERT_NONE
    return context
