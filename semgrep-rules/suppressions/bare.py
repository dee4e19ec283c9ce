import subprocess

# ruleid: vetlint-suppressions-bare
subprocess.call(cmd, shell=True)  # nosemgrep: some-rule

# ruleid: vetlint-suppressions-bare
subprocess.call(cmd, shell=True)  # nosem: some-rule, folder.other-rule

# ruleid: vetlint-suppressions-bare
subprocess.call(cmd, shell=True)  # nosec B602

# ruleid: vetlint-suppressions-bare
subprocess.call(cmd, shell=True)  # nosec B602, B607

# ruleid: vetlint-suppressions-bare
subprocess.call(cmd, shell=True)  # noqa: S602

# ruleid: vetlint-suppressions-bare
subprocess.call(cmd, shell=True)  # noqa: E501, S602

# ruleid: vetlint-suppressions-bare
# vetlint-disable-next-line vetlint-python-shell
subprocess.call(cmd, shell=True)

# ok: vetlint-suppressions-bare
subprocess.call(cmd, shell=True)  # nosemgrep: some-rule -- the command is constant

# ok: vetlint-suppressions-bare
subprocess.call(cmd, shell=True)  # nosec B602 # the command is constant

# ok: vetlint-suppressions-bare
subprocess.call(cmd, shell=True)  # noqa: S602 # the command is constant

# ok: vetlint-suppressions-bare
subprocess.call(a_long_name, another)  # noqa: E501

# ok: vetlint-suppressions-bare
subprocess.call(cmd)  # noqa: SIM102

# ok: vetlint-suppressions-bare
# vetlint-disable-next-line vetlint-python-shell -- the command is constant
subprocess.call(cmd, shell=True)
