import subprocess

# ruleid: vetlint-suppressions-malformed-expiry
subprocess.call(cmd, shell=True)  # nosemgrep: some-rule -- the command is constant (owner: @web, expires: 2026-02-30)

# ruleid: vetlint-suppressions-malformed-expiry
subprocess.call(cmd, shell=True)  # nosemgrep: some-rule -- the command is constant (expires: 2027-02-29)

# ruleid: vetlint-suppressions-malformed-expiry
subprocess.call(cmd, shell=True)  # nosemgrep: some-rule -- the command is constant (expires: 2100-02-29)

# ruleid: vetlint-suppressions-malformed-expiry
subprocess.call(cmd, shell=True)  # nosec B602 # the command is constant (expires: 31.12.2027)

# ruleid: vetlint-suppressions-malformed-expiry
subprocess.call(cmd, shell=True)  # noqa: S602 # the command is constant (until: never)

# ruleid: vetlint-suppressions-malformed-expiry
subprocess.call(cmd, shell=True)  # noqa: S602 # the command is constant (expires: ２０２７-01-31)

# ruleid: vetlint-suppressions-malformed-expiry
# vetlint-disable-next-line vetlint-python-shell -- the command is constant (expires: 2027-04-31, owner: @web)
subprocess.call(cmd, shell=True)

# ok: vetlint-suppressions-malformed-expiry
subprocess.call(cmd, shell=True)  # nosemgrep: some-rule -- the command is constant (owner: @web, expires: 2028-02-29)

# ok: vetlint-suppressions-malformed-expiry
subprocess.call(cmd, shell=True)  # nosec B602 # the command is constant (expires: 2000-02-29)

# ok: vetlint-suppressions-malformed-expiry
subprocess.call(cmd, shell=True)  # nosec B602 # the command is constant (expires=2999-12-31, ticket: SEC-1)

# ok: vetlint-suppressions-malformed-expiry
subprocess.call(cmd, shell=True)  # nosec B602 # the command is constant (owner: @web)

# ok: vetlint-suppressions-malformed-expiry
subprocess.call(cmd, shell=True)  # a note of its own (expires: soon)
