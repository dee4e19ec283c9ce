from flask import Flask, jsonify, render_template_string
from sqlalchemy import func, select

from .config import settings
from .db import ModelRun, SessionLocal

app = Flask(__name__)

PAGE = "<h1>Runs</h1><p>{{ count }} runs, best score {{ best }}</p>"


@app.get("/")
def index() -> str:
    with SessionLocal() as session:
        count, best = session.execute(select(func.count(ModelRun.id), func.max(ModelRun.score))).one()
    return render_template_string(PAGE, count=count, best=best)


@app.get("/health")
def health():
    return jsonify(status="ok")


if __name__ == "__main__":
    app.run(debug=settings.DEBUG, host="127.0.0.1", port=5001)
