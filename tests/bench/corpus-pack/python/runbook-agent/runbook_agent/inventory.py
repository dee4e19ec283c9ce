import ssl
import urllib.request
import xml.etree.ElementTree as ElementTree

import defusedxml.ElementTree
import paramiko
import requests
from lxml import etree

SWITCH_PASSWORD = "Sw1tch!core-2023"


def load(url: str) -> list[str]:
    body = requests.get(url, verify=False, timeout=10).content
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    root = etree.fromstring(body, parser)
    return [node.get("name") for node in root.iter("host")]


def load_internal(url: str) -> list[str]:
    body = requests.get(url, verify="/etc/ssl/internal-ca.pem", timeout=10).content
    root = defusedxml.ElementTree.fromstring(body)
    return [node.get("name") for node in root.iter("host")]


def load_legacy(url: str) -> list[str]:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with urllib.request.urlopen(url, context=context, timeout=10) as response:
        return response.read().decode().splitlines()


def load_text(url: str) -> list[str]:
    context = ssl.create_default_context(cafile="/etc/ssl/internal-ca.pem")
    with urllib.request.urlopen(url, context=context, timeout=10) as response:
        return response.read().decode().splitlines()


def sample() -> list[str]:
    root = ElementTree.fromstring("<hosts><host name='web-1'/></hosts>")
    return [node.get("name") for node in root]


def switch_uptime(host: str, password: str) -> str:
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.connect(host, username="monitor", password=password)
    _, out, _ = client.exec_command("show uptime")
    return out.read().decode()


def core_switch() -> str:
    return switch_uptime("core-1.internal.example", SWITCH_PASSWORD)
