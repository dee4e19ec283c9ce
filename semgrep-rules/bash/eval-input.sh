#!/usr/bin/env bash
run() {
  # ruleid: vetlint-bash-eval-input
  eval "$1"
}
report() {
  # ruleid: vetlint-bash-eval-input
  eval "generate --title $2 > report.txt"
}
# ruleid: vetlint-bash-eval-input
bash -c "echo building $1"
read -r -p "Command: " command
# ruleid: vetlint-bash-eval-input
eval "$command"
# ok: vetlint-bash-eval-input
eval "$(ssh-agent -s)"
# ok: vetlint-bash-eval-input
eval set -- "$OPTIONS"
# ok: vetlint-bash-eval-input
bash -c 'echo "building $1"' _ "$1"
# ok: vetlint-bash-eval-input
"$@"
# ok: vetlint-bash-eval-input
# eval "$1"
# ok: vetlint-bash-eval-input
retrieval "$1"
assign() {
  # ok: vetlint-bash-eval-input
  eval "$1=\"\$2\""
}
# ok: vetlint-bash-eval-input
ids=$(eval $LIST_IDS | filter $1)
# ok: vetlint-bash-eval-input
eval "$EDITOR -q \$1"
