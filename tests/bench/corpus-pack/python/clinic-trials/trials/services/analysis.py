import operator
import re
import shlex
import subprocess

import jinja2
import jinja2.sandbox
from lxml import etree

OPERATORS = {"mean": "mean", "median": "median"}
COMPARE = {"<": operator.lt, ">": operator.gt, "=": operator.eq}
RULE = re.compile(r"^(value|day) ([<>=]) (\d+(?:\.\d+)?)$")


def derive(formula, row):
    scope = {"row": row, "result": None}
    exec("result = " + formula, scope)
    return scope["result"]


def check(rule, row):
    match = RULE.match(rule)
    if match is None:
        raise ValueError("unknown rule")
    column, sign, limit = match.groups()
    return COMPARE[sign](row[column], float(limit))


def plugin(name):
    module = __import__(name)
    return module.describe()


def builtin_plugin(name):
    functions = {"kaplan": lambda: "Kaplan-Meier", "cox": lambda: "Cox"}
    return functions[name]()


def run_r(script, column):
    return subprocess.getoutput("Rscript /srv/r/%s.R %s" % (script, column))


def run_summary(column):
    command = "Rscript /srv/r/summary.R " + shlex.quote(column)
    return subprocess.run(command, shell=True, capture_output=True, text=True).stdout


def letter(source, patient):
    return jinja2.Environment().from_string(source).render(patient=patient)


def site_letter(source, patient):
    environment = jinja2.sandbox.ImmutableSandboxedEnvironment(autoescape=True)
    return environment.from_string(source).render(code=patient.code)


def odm(document):
    return etree.XML(document, etree.XMLParser(resolve_entities=True)).findall(".//ItemData")


def odm_strict(document):
    parser = etree.XMLParser(resolve_entities=False, dtd_validation=False, no_network=True, huge_tree=False)
    return etree.XML(document, parser).findall(".//ItemData")
