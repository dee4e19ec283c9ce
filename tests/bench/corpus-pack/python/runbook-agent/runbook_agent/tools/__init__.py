from .files import read_note, read_runbook
from .service import restart_service, service_status
from .shell import run_check, run_shell

TOOLS = {
    "run_shell": run_shell,
    "run_check": run_check,
    "read_note": read_note,
    "read_runbook": read_runbook,
    "restart_service": restart_service,
    "service_status": service_status,
}
