import http.server
import os
import socket
import socketserver

import uvicorn
from django.core.management import call_command
from fastapi import FastAPI
from flask import Flask

api = FastAPI()
app = Flask(__name__)


def serve(kind):
    if kind == "api":
        # ruleid: vetlint-python-bind-all
        uvicorn.run("orchard.main:api", host="0.0.0.0", port=8000, reload=True)
        # ok: vetlint-python-bind-all
        uvicorn.run("orchard.main:api", host="127.0.0.1", port=8000, reload=True)
        # A container needs this address, and this is the server of production.
        # ok: vetlint-python-bind-all
        uvicorn.run(api, host="0.0.0.0", port=8000, workers=4)
        # ok: vetlint-python-bind-all
        uvicorn.run(api, host="0.0.0.0", port=8000, reload=os.getenv("APP_ENV") == "development")
    if kind == "app":
        # ruleid: vetlint-python-bind-all
        app.run(host="0.0.0.0", port=5000)
        # ok: vetlint-python-bind-all
        app.run(host="127.0.0.1", port=5000)
        # ok: vetlint-python-bind-all
        app.run(host=os.environ["HOST"], port=5000)
    if kind == "files":
        # ruleid: vetlint-python-bind-all
        socketserver.TCPServer(("", 9000), http.server.SimpleHTTPRequestHandler).serve_forever()
        # ok: vetlint-python-bind-all
        socketserver.TCPServer(("localhost", 9000), http.server.SimpleHTTPRequestHandler).serve_forever()
    if kind == "django":
        # ruleid: vetlint-python-bind-all
        call_command("runserver", "0.0.0.0:8000")
        # ok: vetlint-python-bind-all
        call_command("runserver", "8000")


def find_port():
    probe = socket.socket()
    # ok: vetlint-python-bind-all
    probe.bind(("0.0.0.0", 0))
    return probe.getsockname()[1]
