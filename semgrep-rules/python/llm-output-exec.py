import json
import re
import sqlite3
import subprocess
import sys

import anthropic
import google.generativeai as genai
import ollama
import pandas as pd
from langchain_openai import ChatOpenAI
from openai import OpenAI
from pydantic import BaseModel
from sqlalchemy import text

client = OpenAI()
claude = anthropic.Anthropic()
llm = ChatOpenAI(model="gpt-4o-mini")
QUERIES = {"top": "SELECT name FROM products ORDER BY sold DESC LIMIT 10"}


class Choice(BaseModel):
    query: str


def analyse(question, df):
    answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])
    code = answer.choices[0].message.content
    scope = {"df": df, "pd": pd}
    # ruleid: vetlint-python-llm-output-exec
    exec(code, scope)
    block = re.search(r"```python\n(.*?)```", code, re.S).group(1)
    # ruleid: vetlint-python-llm-output-exec
    exec(block.strip(), scope)
    # ok: vetlint-python-llm-output-exec
    return json.loads(code)


def shell(task):
    message = claude.messages.create(model="claude-sonnet", max_tokens=500, messages=[{"role": "user", "content": task}])
    # ruleid: vetlint-python-llm-output-exec
    subprocess.run(message.content[0].text, shell=True, check=True)
    # ok: vetlint-python-llm-output-exec
    subprocess.run(["echo", "done"], check=True)


def ask_database(question):
    sql = llm.invoke(f"Write SQL for: {question}").content
    conn = sqlite3.connect("shop.db")
    # ruleid: vetlint-python-llm-output-exec
    rows = conn.execute(sql).fetchall()
    # ruleid: vetlint-python-llm-output-exec
    rows = conn.execute(text(sql))
    # ok: vetlint-python-llm-output-exec
    conn.execute("INSERT INTO questions (question, sql) VALUES (?, ?)", (question, sql))
    return rows


def pick_query(question, cursor):
    answer = client.responses.create(model="gpt-4o", input=question)
    choice = Choice.model_validate_json(answer.output_text)
    # ok: vetlint-python-llm-output-exec
    cursor.execute(QUERIES[choice.query])
    # ok: vetlint-python-llm-output-exec
    cursor.execute(QUERIES[answer.output_text])
    return cursor.fetchall()


def run_script(task):
    reply = ollama.chat(model="llama3", messages=[{"role": "user", "content": task}])
    script = f"import math\n{reply['message']['content']}"
    # ruleid: vetlint-python-llm-output-exec
    return subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)


def compute(expression):
    model = genai.GenerativeModel("gemini-1.5-flash")
    # ruleid: vetlint-python-llm-output-exec
    value = eval(model.generate_content(expression).text)
    # ok: vetlint-python-llm-output-exec
    return float(model.generate_content(expression).text) + value
