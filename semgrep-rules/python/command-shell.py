import asyncio
import os
import shlex
import subprocess

from django.http import JsonResponse
from fastapi import APIRouter, Request
from flask import Flask, request
from mcp.server.fastmcp import FastMCP
from pydantic import BaseModel

app = Flask(__name__)
router = APIRouter()
mcp = FastMCP("shop")
FORMATS = {"png", "webp"}


class Archive(BaseModel):
    name: str
    level: int = 6


@app.route("/ping")
def ping():
    host = request.args.get("host", "localhost")
    # ruleid: vetlint-python-command-shell
    os.system("ping -c 1 " + host)
    # ruleid: vetlint-python-command-shell
    reply = subprocess.check_output(f"ping -c 1 {host}", shell=True)
    # ruleid: vetlint-python-command-shell
    subprocess.run(["bash", "-c", "traceroute %s" % host], check=True)
    # ok: vetlint-python-command-shell
    subprocess.run(["ping", "-c", "1", host], check=True)
    # ok: vetlint-python-command-shell
    os.system(f"ping -c 1 {shlex.quote(host)}")
    # ok: vetlint-python-command-shell
    subprocess.run("systemctl restart monitor", shell=True, check=True)
    return reply


@app.post("/convert/<name>")
def convert(name):
    target = request.form["format"]
    if target not in FORMATS:
        return "unknown format", 400
    # ok: vetlint-python-command-shell
    subprocess.run(f"convert input.jpg output.{target}", shell=True, check=True)
    # ruleid: vetlint-python-command-shell
    output = os.popen(f"identify images/{name}").read()
    width = int(request.form["width"])
    # ok: vetlint-python-command-shell
    subprocess.call(f"convert input.jpg -resize {width} output.png", shell=True)
    return output


@router.post("/archives")
async def archive(body: Archive, level: int = 6):
    command = "tar -czf backup.tgz {}".format(body.name.strip())
    # ruleid: vetlint-python-command-shell
    process = await asyncio.create_subprocess_shell(command)
    # ok: vetlint-python-command-shell
    await asyncio.create_subprocess_shell(f"gzip -{level} backup.tar")
    # ok: vetlint-python-command-shell
    await asyncio.create_subprocess_exec("tar", "-czf", "backup.tgz", body.name)
    return await process.wait()


@router.post("/jobs")
async def run_job(request: Request):
    data = await request.json()
    # ruleid: vetlint-python-command-shell
    subprocess.Popen(f"python jobs/{data['job']}.py", shell=True)


@mcp.tool()
def disk_usage(folder: str) -> str:
    # ruleid: vetlint-python-command-shell
    return subprocess.getoutput(f"du -sh {folder}")


def thumbnail(request):
    name = request.POST["name"]
    # ruleid: vetlint-python-command-shell
    os.system(f"convert media/{name} media/thumb.png")
    return JsonResponse({"done": True})


def backup(folder):
    # ok: vetlint-python-command-shell
    subprocess.run(f"tar -czf backup.tgz {folder}", shell=True, check=True)
