import os

from langchain_community.agent_toolkits import create_sql_agent
from langchain_community.tools import ShellTool
from langchain_experimental.agents import create_pandas_dataframe_agent
from langchain_experimental.tools import PythonREPLTool
from langchain_experimental.utilities import PythonREPL
from openai import OpenAI

# ruleid: vetlint-python-llm-code-tool
tools = [PythonREPLTool()]


def make_agent(llm, frame):
    # ruleid: vetlint-python-llm-code-tool
    return create_pandas_dataframe_agent(llm, frame, allow_dangerous_code=True)


def make_database_agent(llm, database):
    # ruleid: vetlint-python-llm-code-tool
    return create_sql_agent(llm, db=database, agent_type="openai-tools", verbose=True)


def run(code):
    # ruleid: vetlint-python-llm-code-tool
    return PythonREPL().run(code)


def make_shell():
    # ruleid: vetlint-python-llm-code-tool
    return ShellTool()


def make_client():
    # ok: vetlint-python-llm-code-tool
    return OpenAI(api_key=os.environ["OPENAI_API_KEY"], timeout=10)


# ok: vetlint-python-llm-code-tool
named = "PythonREPLTool"


def make_chain(llm, parser):
    # ok: vetlint-python-llm-code-tool
    return llm.bind(temperature=0) | parser


def make_search(llm, search_tool):
    # ok: vetlint-python-llm-code-tool
    return llm.bind_tools([search_tool])


def load_graph(path, loader):
    # ok: vetlint-python-llm-code-tool
    return loader(path, allow_dangerous_code=False)
