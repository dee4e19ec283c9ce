from pathlib import Path

NOTES = Path("/var/lib/runbook-agent/notes")
RUNBOOKS = Path("/etc/runbooks").resolve()


def read_note(name: str) -> str:
    """Read a note by its file name."""
    return (NOTES / name).read_text()


def read_runbook(name: str) -> str:
    """Read a runbook by its file name."""
    target = (RUNBOOKS / name).resolve()
    if not target.is_relative_to(RUNBOOKS) or target.suffix != ".yaml":
        return "There is no such runbook."
    return target.read_text()
