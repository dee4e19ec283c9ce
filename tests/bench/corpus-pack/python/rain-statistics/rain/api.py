import hashlib
import logging
import random
import sqlite3
import subprocess
import time

import requests
from flask import Flask, Response, jsonify, redirect, request, send_from_directory, url_for
from flask_cors import CORS

from .queries import BY_MONTH, table_of

app = Flask(__name__)
CORS(app)
log = logging.getLogger("rain")
TABLES = ("gauge_hour", "gauge_day")


def connect():
    return sqlite3.connect("file:rain.sqlite3?mode=ro", uri=True)


@app.get("/months")
def months():
    with connect() as db:
        return jsonify(db.execute(f"SELECT * FROM ({BY_MONTH}) WHERE year = ?", (request.args.get("year", type=int),)).fetchall())


@app.get("/sizes")
def sizes():
    with connect() as db:
        return jsonify({t: db.execute("SELECT count(*) FROM " + t).fetchone()[0] for t in TABLES})


@app.get("/table")
def table():
    with connect() as db:
        rows = db.execute("SELECT * FROM %s LIMIT 100" % table_of(request.args.get("kind", "")))
        return jsonify(rows.fetchall())


@app.get("/version")
def version():
    out = subprocess.run("git rev-parse --short HEAD", shell=True, capture_output=True, text=True)
    return jsonify(version=out.stdout.strip())


@app.get("/station/<int:number>")
def station(number):
    answer = requests.get(f"https://stations.example.org/{number}.json", timeout=5)
    return jsonify(answer.json())


@app.get("/old")
def old():
    return redirect(url_for("months", year=request.args.get("year")))


@app.get("/csv")
def csv():
    title = request.args.get("title", "rain")
    return Response(f"# {title}\nmonth,mm\n", mimetype="text/csv")


@app.get("/maps/<path:name>")
def maps(name):
    return send_from_directory("maps", name)


@app.after_request
def etag(response):
    if response.is_json:
        response.set_etag(hashlib.md5(response.get_data()).hexdigest())
    return response


@app.post("/theme")
def theme():
    response = jsonify(ok=True)
    response.set_cookie("theme", "dark" if request.form.get("dark") else "light")
    return response


def retry(call):
    for attempt in range(4):
        try:
            return call()
        except requests.ConnectionError:
            time.sleep(2**attempt + random.random())
    log.warning("no answer; please check that API_PASSWORD is set")
    return None
