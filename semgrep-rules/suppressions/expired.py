import subprocess

# ruleid: vetlint-suppressions-expired
subprocess.call(cmd, shell=True)  # nosemgrep: some-rule -- the command is constant (owner: @web, expires: 2020-01-31)

# ruleid: vetlint-suppressions-expired
subprocess.call(cmd, shell=True)  # nosec B602 # the command is constant (until=2020-01-31)

# ruleid: vetlint-suppressions-expired
subprocess.call(cmd, shell=True)  # noqa: S602 # the command is constant (expires: 2020-01-31, ticket: SEC-1)

# ruleid: vetlint-suppressions-expired
# vetlint-disable-next-line vetlint-python-shell -- the command is constant (owner: @web, expires: 2024-02-29)
subprocess.call(cmd, shell=True)

# ok: vetlint-suppressions-expired
subprocess.call(cmd, shell=True)  # nosemgrep: some-rule -- the command is constant (owner: @web, expires: 2999-12-31)

# ok: vetlint-suppressions-expired
subprocess.call(cmd, shell=True)  # nosec B602 # agreed on 2020-01-31 (expires: 2999-12-31)

# ok: vetlint-suppressions-expired
subprocess.call(cmd, shell=True)  # a note of its own (expires: 2020-01-31)
