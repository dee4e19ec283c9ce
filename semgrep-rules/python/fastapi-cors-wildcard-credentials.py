import os
import re

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask
from flask_cors import CORS, cross_origin
from starlette.applications import Starlette
from starlette.middleware import Middleware

origins = ["*"]
own_origins = ["https://orchard.example", "http://localhost:3000"]

api = FastAPI()
# ruleid: vetlint-python-fastapi-cors-wildcard-credentials
api.add_middleware(
    CORSMiddleware,
    allow_origins=["*"],
    allow_credentials=True,
    allow_methods=["*"],
)

named = FastAPI()
# ruleid: vetlint-python-fastapi-cors-wildcard-credentials
named.add_middleware(CORSMiddleware, allow_origins=origins, allow_credentials=True)

pattern = FastAPI()
# ruleid: vetlint-python-fastapi-cors-wildcard-credentials
pattern.add_middleware(CORSMiddleware, allow_origin_regex=".*", allow_credentials=True)

# ruleid: vetlint-python-fastapi-cors-wildcard-credentials
star = Starlette(middleware=[Middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)])

public = FastAPI()
# ok: vetlint-python-fastapi-cors-wildcard-credentials
public.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["GET"])

tokens = FastAPI()
# ok: vetlint-python-fastapi-cors-wildcard-credentials
tokens.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=False)

listed = FastAPI()
# ok: vetlint-python-fastapi-cors-wildcard-credentials
listed.add_middleware(CORSMiddleware, allow_origins=own_origins, allow_credentials=True, allow_headers=["*"])

settings = FastAPI()
# ok: vetlint-python-fastapi-cors-wildcard-credentials
settings.add_middleware(
    CORSMiddleware,
    allow_origins=os.environ["ORIGINS"].split(","),
    allow_origin_regex=r"https://[a-z0-9-]+\.orchard\.example",
    allow_credentials=True,
)

app = Flask(__name__)
# ruleid: vetlint-python-fastapi-cors-wildcard-credentials
CORS(app, supports_credentials=True)
# ruleid: vetlint-python-fastapi-cors-wildcard-credentials
CORS(app, resources={r"/api/*": {"origins": "*"}}, supports_credentials=True)
# ok: vetlint-python-fastapi-cors-wildcard-credentials
CORS(app, supports_credentials=True, origins=own_origins)
# ok: vetlint-python-fastapi-cors-wildcard-credentials
CORS(app)


@app.get("/prices")
# ok: vetlint-python-fastapi-cors-wildcard-credentials
@cross_origin()
def prices():
    return {"apple": 2}


# ruleid: vetlint-python-fastapi-cors-wildcard-credentials
CORS_ALLOW_ALL_ORIGINS = True
CORS_ALLOW_CREDENTIALS = True
# ok: vetlint-python-fastapi-cors-wildcard-credentials
CORS_ALLOWED_ORIGINS = own_origins
