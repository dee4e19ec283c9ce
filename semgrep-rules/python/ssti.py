import jinja2
from django.http import HttpResponse
from django.template import Context, Template
from fastapi import APIRouter
from fastapi.responses import HTMLResponse
from flask import Flask, render_template, render_template_string, request
from jinja2 import Environment
from pydantic import BaseModel

app = Flask(__name__)
router = APIRouter()
env = Environment(autoescape=True)
PAGE = "<h1>Hello {{ name }}</h1>"


class Mail(BaseModel):
    subject: str
    body: str


@app.get("/hello")
def hello():
    name = request.args.get("name", "you")
    # ruleid: vetlint-python-ssti
    page = render_template_string(f"<h1>Hello {name}</h1>")
    # ruleid: vetlint-python-ssti
    page = render_template_string("<h1>Hello %s</h1>" % name)
    # ok: vetlint-python-ssti
    page = render_template_string(PAGE, name=name)
    # ok: vetlint-python-ssti
    page = render_template("hello.html", name=name)
    return page


@app.errorhandler(404)
def not_found(error):
    template = "<p>" + request.url + " was not found</p>"
    # ruleid: vetlint-python-ssti
    return render_template_string(template), 404


@app.get("/greet/<name>")
def greet(name):
    # ruleid: vetlint-python-ssti
    return render_template_string("<p>Hi " + name + "</p>")


@app.get("/greet/<int:number>")
def greet_number(number):
    # ok: vetlint-python-ssti
    return render_template_string(f"<p>Hi {number}</p>")


@router.post("/mail")
def preview(mail: Mail):
    # ruleid: vetlint-python-ssti
    text = jinja2.Template(mail.body).render(user="you")
    # ruleid: vetlint-python-ssti
    text = env.from_string(mail.subject).render()
    # ok: vetlint-python-ssti
    text = env.from_string("Dear {{ user }}").render(user=mail.subject)
    # ok: vetlint-python-ssti
    return HTMLResponse(env.get_template("mail.html").render(body=text))


def preview_page(request):
    # ruleid: vetlint-python-ssti
    template = Template(request.POST["template"])
    # ok: vetlint-python-ssti
    footer = Template("{{ name }}").render(Context({"name": request.POST["name"]}))
    return HttpResponse(template.render(Context({})) + footer)
