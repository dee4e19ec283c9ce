import subprocess

UNITS = ("nginx", "postgresql", "redis-server")


def restart_service(unit: str) -> str:
    """Restart a systemd unit."""
    out = subprocess.getoutput(f"sudo systemctl restart {unit}")
    return out or "restarted"


def service_status(unit: str) -> str:
    """Show the state of a systemd unit."""
    if unit not in UNITS:
        return f"Only these units are known: {', '.join(UNITS)}"
    done = subprocess.run(["systemctl", "is-active", unit], capture_output=True, text=True, timeout=10)
    return done.stdout.strip()
