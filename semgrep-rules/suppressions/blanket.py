import subprocess

# The comment on line 1 of a file, and one below another `nosemgrep`, are out of reach: see docs/guide/suppressions.md.

# ruleid: vetlint-suppressions-blanket
a = 1
subprocess.call(cmd, shell=True)  # nosemgrep

# ruleid: vetlint-suppressions-blanket
b = 1
subprocess.call(cmd, shell=True)  # nosem

# ruleid: vetlint-suppressions-blanket
c = 1
subprocess.call(cmd, shell=True)  # nosemgrep : some-rule

# ruleid: vetlint-suppressions-blanket
d = 1
# nosemgrep
subprocess.call(cmd, shell=True)

# ruleid: vetlint-suppressions-blanket
e = 1
subprocess.call(cmd, shell=True)  # NOSEMGREP because the command is constant

# ruleid: vetlint-suppressions-blanket
subprocess.call(cmd, shell=True)  # nosec

# ruleid: vetlint-suppressions-blanket
subprocess.call(cmd, shell=True)  # nosec the command is constant

# ruleid: vetlint-suppressions-blanket
# vetlint-disable-next-line
subprocess.call(cmd, shell=True)

# ruleid: vetlint-suppressions-blanket
# vetlint-disable-next-line -- the command is constant (owner: @web, expires: 2999-12-31)
subprocess.call(cmd, shell=True)

# ok: vetlint-suppressions-blanket
subprocess.call(cmd, shell=True)  # nosemgrep: some-rule

# ok: vetlint-suppressions-blanket
subprocess.call(cmd, shell=True)  # nosemgrep:some-rule -- the command is constant

# ok: vetlint-suppressions-blanket
subprocess.call(cmd, shell=True)  # nosec B602

# ok: vetlint-suppressions-blanket
subprocess.call(cmd, shell=True)  # nosec: B602, B607

# ok: vetlint-suppressions-blanket
subprocess.call(cmd, shell=True)  # nosec subprocess_popen_with_shell_equals_true

# ok: vetlint-suppressions-blanket
# vetlint-disable-next-line vetlint-python-shell -- the command is constant
subprocess.call(cmd, shell=True)

# ok: vetlint-suppressions-blanket
# A word such as nosemgrepping or nosecurity is no directive.
subprocess.call(cmd)

# ok: vetlint-suppressions-blanket
nosemgrep = nosec = None
