from flask import Blueprint, render_template, render_template_string, request
from markupsafe import escape

bp = Blueprint("labels_view", __name__, url_prefix="/labels")

LABEL = """
<div class="label">
  <h2>{{ title }}</h2>
  <p>{{ note }}</p>
</div>
"""


@bp.post("/preview")
def preview():
    title = request.form.get("title", "Untitled")
    layout = "<div class='label'><h2>%s</h2><p>{{ note }}</p></div>" % title
    return render_template_string(layout, note=request.form.get("note", ""))


@bp.post("/render")
def render():
    return render_template_string(LABEL, title=request.form.get("title", "Untitled"), note=request.form.get("note", ""))


@bp.get("/hello")
def hello():
    visitor = request.args.get("visitor", "gardener")
    return f"<h1>Welcome to the seed shelf, {visitor}!</h1>"


@bp.get("/goodbye")
def goodbye():
    visitor = request.args.get("visitor", "gardener")
    return f"<h1>See you in spring, {escape(visitor)}!</h1>"


@bp.get("/about")
def about():
    return render_template("about.html", visitor=request.args.get("visitor", ""))
