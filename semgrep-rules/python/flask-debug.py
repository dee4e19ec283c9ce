import asyncio
import os

from dash import Dash
from fastapi import FastAPI
from flask import Flask
from flask_socketio import SocketIO
from shop.jobs import runner
from shop.wsgi import create_app

app = Flask(__name__)
application = Flask("admin")
dashboard = Dash(__name__)
socketio = SocketIO(app)
# ruleid: vetlint-python-flask-debug
api = FastAPI(title="Orders", debug=True)
# ok: vetlint-python-flask-debug
public_api = FastAPI(title="Catalogue", debug=os.getenv("APP_DEBUG") == "1")

# ruleid: vetlint-python-flask-debug
application.config["DEBUG"] = True
# ok: vetlint-python-flask-debug
app.config["DEBUG"] = os.environ.get("FLASK_DEBUG") == "1"
# ok: vetlint-python-flask-debug
app.config["TESTING"] = True


class ProductionConfig:
    # ruleid: vetlint-python-flask-debug
    DEBUG = True


class DevelopmentConfig:
    # ok: vetlint-python-flask-debug
    DEBUG = True


async def main():
    await asyncio.sleep(1)


def serve(kind):
    if kind == "dash":
        # ruleid: vetlint-python-flask-debug
        dashboard.run(debug=True)
    if kind == "sockets":
        # ruleid: vetlint-python-flask-debug
        socketio.run(app, host="0.0.0.0", debug=True)
    if kind == "factory":
        # ruleid: vetlint-python-flask-debug
        create_app().run(host="0.0.0.0", debug=True)
    # ok: vetlint-python-flask-debug
    asyncio.run(main(), debug=True)
    # ok: vetlint-python-flask-debug
    runner.run("nightly", debug=True)
    # ok: vetlint-python-flask-debug
    app.run(host="0.0.0.0", port=int(os.getenv("PORT", "5000")))
    # ok: vetlint-python-flask-debug
    app.run(debug=bool(os.getenv("FLASK_DEBUG")))
    # ok: vetlint-python-flask-debug
    app.run(host="127.0.0.1", debug=True)


if __name__ == "__main__":
    # ruleid: vetlint-python-flask-debug
    app.run(debug=True, host="0.0.0.0", port=5001)
