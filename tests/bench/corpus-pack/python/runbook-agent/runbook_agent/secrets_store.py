import os


def switch_password() -> str:
    password = os.environ.get("SWITCH_PASSWORD")
    if not password:
        raise SystemExit("SWITCH_PASSWORD is not set")
    return password
