import json
import re
import subprocess

from flask import Blueprint, render_template_string, request
from flask_login import login_required
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI

from .extensions import db
from .models import Episode

bp = Blueprint("bot", __name__, url_prefix="/bot")
llm = ChatOpenAI(model="gpt-4o-mini")
TITLE = re.compile(r"^[\w ,.!?'-]{1,120}$")


@tool
def edit_audio(command: str) -> str:
    """Edit the recording with any sox command."""
    return subprocess.run(command, shell=True, capture_output=True, text=True).stdout


@tool
def normalise(level: int) -> str:
    """Normalise the recording to a level in decibel."""
    level = max(-12, min(0, int(level)))
    return subprocess.run(["sox", "in.wav", "out.wav", "gain", "-n", str(level)], capture_output=True, text=True).stdout


@tool
def save_transcript(path: str, content: str) -> str:
    """Save the transcript under a path."""
    with open(path, "w") as out:
        out.write(content)
    return "saved"


@tool
def save_notes(episode_id: int, content: str) -> str:
    """Save the notes of an episode."""
    with open(f"/srv/podcasts/notes/{int(episode_id)}.md", "w") as out:
        out.write(content)
    return "saved"


agent = llm.bind_tools([edit_audio, normalise, save_transcript, save_notes])


@bp.post("/chat")
@login_required
def chat():
    reply = agent.invoke(request.get_json()["message"])
    by_name = {t.name: t for t in (edit_audio, normalise, save_transcript, save_notes)}
    return {"results": [by_name[c["name"]].invoke(c["args"]) for c in reply.tool_calls], "text": reply.content}


@bp.post("/page")
@login_required
def page():
    markup = llm.invoke("Write a Jinja template for this episode: " + request.get_json()["topic"]).content
    return render_template_string(markup, episodes=Episode.query.all())


@bp.post("/blurb")
@login_required
def blurb():
    text = llm.invoke("Write one paragraph about: " + request.get_json()["topic"]).content
    return render_template_string("<p>{{ text }}</p>", text=text)


@bp.post("/stats")
@login_required
def stats():
    answer = llm.invoke("Answer with a Python dictionary of numbers: " + request.get_json()["question"]).content
    return {"stats": eval(answer)}


@bp.post("/title")
@login_required
def title():
    answer = json.loads(llm.invoke('Answer with JSON {"title": "..."}: ' + request.get_json()["topic"]).content)
    if not TITLE.match(str(answer.get("title", ""))):
        return {"error": "no fit title"}, 422
    episode = Episode(title=answer["title"])
    db.session.add(episode)
    db.session.commit()
    return {"id": episode.id}
