import asyncio
import os
import shlex
import subprocess
from subprocess import run

from django.http import HttpResponse
from fastapi import FastAPI, UploadFile
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()
FORMATS = {"png", "jpg"}


@app.get("/ping")
def ping():
    # ruleid: vetlint-python-command-shell
    os.system(f"ping -c 1 {request.args['host']}")
    return "sent"


@app.post("/convert")
def convert():
    name = request.form["name"]
    command = "convert uploads/" + name + " out.png"
    # ruleid: vetlint-python-command-shell
    subprocess.run(command, shell=True, check=True)
    return "done"


@api.post("/archive")
async def archive(folder: str):
    # ruleid: vetlint-python-command-shell
    process = await asyncio.create_subprocess_shell(f"tar czf - {folder}")
    return {"pid": process.pid}


def lookup(request):
    # ruleid: vetlint-python-command-shell
    return HttpResponse(os.popen("whois %s" % request.GET["domain"]).read())


@app.get("/log")
def log():
    # ruleid: vetlint-python-command-shell
    return subprocess.check_output(["bash", "-c", "grep " + request.args["q"] + " app.log"])


@app.post("/tool")
def tool():
    # ruleid: vetlint-python-command-shell
    run([request.json["program"], "--version"])
    return "", 204


@app.get("/trace")
def trace():
    # ok: vetlint-python-command-shell
    return subprocess.run(["traceroute", "--", request.args["host"]], capture_output=True).stdout


@app.get("/quoted")
def quoted():
    # ok: vetlint-python-command-shell
    os.system("ping -c 1 " + shlex.quote(request.args["host"]))
    return "sent"


@app.post("/format")
def format_image():
    kind = request.form["format"]
    if kind not in FORMATS:
        return "unknown", 400
    # ok: vetlint-python-command-shell
    subprocess.run(f"convert in.bmp out.{kind}", shell=True)
    return "done"


@app.get("/pages/<int:page>")
def page(page):
    # ok: vetlint-python-command-shell
    return subprocess.check_output(f"head -n {page} list.txt", shell=True)


@app.get("/uptime")
def uptime():
    # ok: vetlint-python-command-shell
    return subprocess.check_output("uptime", shell=True)


@api.post("/upload")
async def upload(file: UploadFile):
    # ok: vetlint-python-command-shell
    subprocess.run(["clamscan", "-"], input=await file.read())
    return {}


@app.post("/nested")
def nested():
    # ruleid: vetlint-python-command-shell
    os.system("ping " + request.json["host"]["names"][0])
    data = request.get_json()
    # ruleid: vetlint-python-command-shell
    os.system(f"ping {data['host']['name']}")
    host = request.json.get("host", {})["name"]
    # ruleid: vetlint-python-command-shell
    os.system(f"ping {host}")
