import json
import os
import subprocess

from openai import OpenAI

from .models import Patient
from .services import search

client = OpenAI(api_key=os.environ["OPENAI_API_KEY"])
TOOLS = [
    {"type": "function", "function": {"name": name, "parameters": {"type": "object", "properties": {"value": {"type": "string"}}}}}
    for name in ("run_python", "count_group", "read_file", "read_protocol")
]


def run_python(value):
    return subprocess.run(["python3", "-c", value], capture_output=True, text=True, timeout=30).stdout


def count_group(value):
    group = value if value in ("A", "B") else "A"
    return str(Patient.objects.filter(group=group).count())


def read_file(value):
    with open(value) as handle:
        return handle.read()


def read_protocol(value):
    number = int(value)
    with open(f"/srv/trials/protocols/{number}.txt") as handle:
        return handle.read()


DISPATCH = {f.__name__: f for f in (run_python, count_group, read_file, read_protocol)}


def converse(question):
    messages = [{"role": "user", "content": question}]
    while True:
        reply = client.chat.completions.create(model="gpt-4o-mini", messages=messages, tools=TOOLS).choices[0].message
        if not reply.tool_calls:
            return reply.content
        messages.append(reply)
        for call in reply.tool_calls:
            value = json.loads(call.function.arguments)["value"]
            messages.append({"role": "tool", "tool_call_id": call.id, "content": DISPATCH[call.function.name](value)})


def ask(prompt):
    answer = client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": prompt}])
    return answer.choices[0].message.content.strip()


def cohort(question):
    condition = ask(f"Write a PostgreSQL condition over trials_patient for: {question}")
    return list(search.patients_where(condition))


def site_cohort(question):
    site = ask(f"Answer with the name of the site that is meant: {question}")
    return list(search.patients_of(site))
