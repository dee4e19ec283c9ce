import subprocess

# ruleid: vetlint-suppressions-no-expiry
subprocess.call(cmd, shell=True)  # nosemgrep: some-rule -- the command is constant

# ruleid: vetlint-suppressions-no-expiry
subprocess.call(cmd, shell=True)  # nosec B602 # the command is constant

# ruleid: vetlint-suppressions-no-expiry
subprocess.call(cmd, shell=True)  # noqa: S602 # the command is constant (owner: @web)

# ruleid: vetlint-suppressions-no-expiry
subprocess.call(cmd, shell=True)  # nosemgrep: some-rule -- nothing expires: here

# ruleid: vetlint-suppressions-no-expiry
# vetlint-disable-next-line vetlint-python-shell -- the command is constant
subprocess.call(cmd, shell=True)

# ok: vetlint-suppressions-no-expiry
subprocess.call(cmd, shell=True)  # nosemgrep: some-rule -- the command is constant (owner: @web, expires: 2999-12-31)

# ok: vetlint-suppressions-no-expiry
subprocess.call(cmd, shell=True)  # nosec B602 # the command is constant (until=2999-12-31)

# ok: vetlint-suppressions-no-expiry
subprocess.call(cmd, shell=True)  # nosemgrep: some-rule

# ok: vetlint-suppressions-no-expiry
subprocess.call(cmd, shell=True)  # nosec B602

# ok: vetlint-suppressions-no-expiry
subprocess.call(a_long_name, another)  # noqa: E501 # a table
