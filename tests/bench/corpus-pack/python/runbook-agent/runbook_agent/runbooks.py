import ast
import os
import subprocess
import sys

import yaml


def run_file(path: str) -> None:
    with open(path) as handle:
        book = yaml.load(handle, Loader=yaml.Loader)
    for step in book["steps"]:
        if condition(step.get("when", "True"), book.get("vars", {})):
            backup(step["target"])


def validate_file(path: str) -> dict:
    with open(path) as handle:
        return yaml.load(handle, Loader=yaml.SafeLoader)


def condition(expression: str, variables: dict) -> bool:
    return bool(eval(expression, {}, variables))


def literal(expression: str) -> object:
    return ast.literal_eval(expression)


def backup(target: str) -> None:
    os.system("tar czf /var/backups/$(date +%F).tgz " + target)


def archive(target: str) -> None:
    subprocess.run(["tar", "czf", "/var/backups/archive.tgz", "--", target], check=True)


def python_version() -> str:
    return subprocess.check_output(f"{sys.executable} --version", shell=True, text=True)
