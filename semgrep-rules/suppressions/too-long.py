import subprocess

# ruleid: vetlint-suppressions-too-long
subprocess.call(cmd, shell=True)  # nosemgrep: some-rule -- the command is constant (owner: @web, expires: 2999-12-31)

# ruleid: vetlint-suppressions-too-long
subprocess.call(cmd, shell=True)  # nosec B602 # the command is constant (until=9999-12-31)

# ruleid: vetlint-suppressions-too-long
# vetlint-disable-next-line vetlint-python-shell -- the command is constant (owner: @web, expires: 2999-01-01)
subprocess.call(cmd, shell=True)

# A date within a year of the day of the scan would make this fixture lapse, so the past stands for it.
# ok: vetlint-suppressions-too-long
subprocess.call(cmd, shell=True)  # nosemgrep: some-rule -- the command is constant (owner: @web, expires: 2020-01-31)

# ok: vetlint-suppressions-too-long
subprocess.call(cmd, shell=True)  # nosec B602 # valid until 2999-12-31 they say
