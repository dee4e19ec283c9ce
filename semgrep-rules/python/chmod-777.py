import os
import stat
import subprocess
from pathlib import Path


def open_all(folder):
    # ruleid: vetlint-python-chmod-777
    os.chmod(folder, 0o777)
    # ruleid: vetlint-python-chmod-777
    Path(folder, "report.csv").chmod(0o666)
    # ruleid: vetlint-python-chmod-777
    os.chmod(folder, stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO)
    # ruleid: vetlint-python-chmod-777
    os.chmod(folder, mode=os.stat(folder).st_mode | stat.S_IWOTH)
    # ruleid: vetlint-python-chmod-777
    subprocess.run(["chmod", "-R", "777", folder], check=True)
    # ruleid: vetlint-python-chmod-777
    os.system("chmod -R 0777 /srv/orchard/uploads")


def keep(folder, mode):
    # ok: vetlint-python-chmod-777
    os.chmod(folder, 0o700)
    # ok: vetlint-python-chmod-777
    Path(folder, "run.sh").chmod(0o755)
    # ok: vetlint-python-chmod-777
    os.chmod(folder, 0o664)
    # ok: vetlint-python-chmod-777
    os.chmod(folder, 0o1777)
    # ok: vetlint-python-chmod-777
    os.chmod(folder, mode)
    # ok: vetlint-python-chmod-777
    os.chmod(folder, os.stat(folder).st_mode & ~stat.S_IRWXG)
    # ok: vetlint-python-chmod-777
    os.chmod(folder, os.stat(folder).st_mode & ~stat.S_IWOTH)
    # ok: vetlint-python-chmod-777
    subprocess.run(["chmod", "750", folder], check=True)
    # ok: vetlint-python-chmod-777
    os.makedirs(folder, exist_ok=True)
