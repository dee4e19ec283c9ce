import subprocess


def run_shell(command: str) -> str:
    """Run a shell command on this machine and return its output."""
    result = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=60)
    return result.stdout + result.stderr


CHECKS = {"disk": ["df", "-h"], "memory": ["free", "-m"], "uptime": ["uptime"]}


def run_check(name: str) -> str:
    """Run one of the known checks: disk, memory or uptime."""
    argv = CHECKS.get(name)
    if argv is None:
        return "unknown check"
    done = subprocess.run(argv, capture_output=True, text=True, timeout=60)
    return done.stdout
