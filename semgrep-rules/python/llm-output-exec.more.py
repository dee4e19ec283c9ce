import json
import os
import subprocess

import anthropic
from langchain_experimental.agents import create_pandas_dataframe_agent
from langchain_experimental.tools import PythonREPLTool
from openai import OpenAI
from pydantic import BaseModel

client = OpenAI()
claude = anthropic.Anthropic()
COMMANDS = {"status", "log"}


class Plan(BaseModel):
    steps: list[str]


def analyse(question, frame):
    answer = client.chat.completions.create(model="gpt-4.1", messages=[{"role": "user", "content": question}])
    code = answer.choices[0].message.content
    # ruleid: vetlint-python-llm-output-exec
    exec(code, {"df": frame})


def act(goal):
    message = claude.messages.create(model="claude-sonnet-4-5", max_tokens=200, messages=[{"role": "user", "content": goal}])
    # ruleid: vetlint-python-llm-output-exec
    os.system(message.content[0].text)


def query(question, cursor):
    answer = client.responses.create(model="gpt-4.1", input=question)
    sql = answer.output_text.strip()
    # ruleid: vetlint-python-llm-output-exec
    cursor.execute(sql)
    return cursor.fetchall()


def run_plan(goal, llm):
    plan = json.loads(llm.invoke(goal).content)
    # ruleid: vetlint-python-llm-output-exec
    subprocess.run(plan["command"], shell=True)


def choose(goal):
    answer = client.responses.create(model="gpt-4.1", input=goal)
    command = answer.output_text.strip()
    if command not in COMMANDS:
        raise ValueError(command)
    # ok: vetlint-python-llm-output-exec
    subprocess.run(["git", command])


def show(question):
    answer = client.responses.create(model="gpt-4.1", input=question)
    # ok: vetlint-python-llm-output-exec
    return answer.output_text


def plan(goal):
    answer = client.responses.create(model="gpt-4.1", input=goal)
    # ok: vetlint-python-llm-output-exec
    return Plan.model_validate_json(answer.output_text).steps


def store(question, cursor):
    answer = client.responses.create(model="gpt-4.1", input=question)
    # ok: vetlint-python-llm-output-exec
    cursor.execute("INSERT INTO answers (text) VALUES (%s)", (answer.output_text,))


tools = [PythonREPLTool()]


def make_agent(llm, frame):
    return create_pandas_dataframe_agent(llm, frame, allow_dangerous_code=True)


def make_client():
    return OpenAI(timeout=10)


named = "PythonREPLTool"


def make_chain(llm, parser):
    return llm.bind(temperature=0) | parser
