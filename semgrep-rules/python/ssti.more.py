from django.template import Context, Template as DjangoTemplate
from django.http import HttpResponse
from fastapi import FastAPI
from flask import Flask, render_template, render_template_string, request
from jinja2 import Environment, Template
from jinja2.sandbox import SandboxedEnvironment

app = Flask(__name__)
api = FastAPI()
environment = Environment(autoescape=True)
PAGE = "<h1>Hello {{ name }}</h1>"
PAGES = {"short": "{{ name }}", "long": "Dear {{ name }}"}


@app.get("/hello")
def hello():
    # ruleid: vetlint-python-ssti
    return render_template_string(f"<h1>Hello {request.args['name']}</h1>")


@app.post("/mail")
def mail():
    body = request.form["template"]
    # ruleid: vetlint-python-ssti
    return Template(body).render(user="Ada")


@api.post("/report")
async def report(template: str):
    # ruleid: vetlint-python-ssti
    return environment.from_string(template).render(total=3)


def preview(request):
    # ruleid: vetlint-python-ssti
    return HttpResponse(DjangoTemplate("Hi " + request.POST["text"]).render(Context({})))


@app.get("/safe")
def safe():
    # ok: vetlint-python-ssti
    return render_template_string(PAGE, name=request.args["name"])


@app.get("/file")
def from_file():
    # ok: vetlint-python-ssti
    return render_template("hello.html", name=request.args["name"])


@app.post("/choice")
def choice():
    kind = request.form["kind"]
    if kind not in PAGES:
        return "unknown", 400
    # ok: vetlint-python-ssti
    return Template(PAGES[kind]).render(name=request.form["name"])


@app.get("/constant")
def constant():
    # ok: vetlint-python-ssti
    return Template("{{ total }}").render(total=request.args["total"])
