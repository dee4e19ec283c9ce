import json
import shlex
import subprocess

import anthropic

client = anthropic.Anthropic()
ALLOWED = {"df": ["-h"], "uptime": [], "free": ["-m"]}


def text_of(prompt: str) -> str:
    reply = client.messages.create(model="claude-sonnet-4-20250514", max_tokens=800, messages=[{"role": "user", "content": prompt}])
    return reply.content[0].text.strip()


def apply_fix(incident: str) -> None:
    code = text_of(f"Write a Python script that fixes this incident. Only code.\n\n{incident}")
    code = code.removeprefix("```python").removesuffix("```")
    exec(compile(code, "<fix>", "exec"), {})


def diagnose(incident: str) -> str:
    command = text_of(f"Answer with one command for bash that shows what is wrong.\n\n{incident}")
    return subprocess.check_output(["bash", "-c", command], text=True)


def check(incident: str) -> str:
    name = text_of(f"Answer with one of df, uptime, free.\n\n{incident}")
    if name not in ALLOWED:
        raise ValueError("unknown check")
    return subprocess.check_output([name, *ALLOWED[name]], text=True)


def plan(incident: str) -> list[str]:
    steps = json.loads(text_of(f"Answer with a JSON list of steps in words.\n\n{incident}"))
    return [str(step)[:200] for step in steps]


def show(command: str) -> str:
    return shlex.join(shlex.split(command))
