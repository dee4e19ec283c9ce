import os

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask
from flask_cors import CORS

app = Flask(__name__)
# ruleid: vetlint-python-cors-wildcard
CORS(app)
# ruleid: vetlint-python-cors-wildcard
CORS(app, resources={r"/api/*": {"origins": "*"}})
# ok: vetlint-python-cors-wildcard
CORS(app, origins=["https://orchard.example"])
# ok: vetlint-python-cors-wildcard
CORS(app, resources={r"/api/*": {"origins": os.environ["ORIGINS"].split(",")}})

api = FastAPI()
# ruleid: vetlint-python-cors-wildcard
api.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["*"], allow_headers=["*"])

listed = FastAPI()
# ok: vetlint-python-cors-wildcard
listed.add_middleware(CORSMiddleware, allow_origins=["https://orchard.example"], allow_methods=["*"])

# Prices that everybody may read.
public = FastAPI()
# ok: vetlint-python-cors-wildcard
public.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["GET"])

# Another rule speaks of this.
session = FastAPI()
# ok: vetlint-python-cors-wildcard
session.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)

# ruleid: vetlint-python-cors-wildcard
CORS_ALLOW_ALL_ORIGINS = True
# ok: vetlint-python-cors-wildcard
CORS_ALLOWED_ORIGINS = ["https://orchard.example"]
