#!/usr/bin/env bash
# ruleid: vetlint-bash-predictable-tmp
report=/tmp/report.$$
# ruleid: vetlint-bash-predictable-tmp
sort items.txt > "/tmp/items-$RANDOM.txt"
# ruleid: vetlint-bash-predictable-tmp
mkdir -p /tmp/build-$(date +%s)
# ok: vetlint-bash-predictable-tmp
report=$(mktemp)
# ok: vetlint-bash-predictable-tmp
folder=$(mktemp -d /tmp/build.XXXXXX)
# ok: vetlint-bash-predictable-tmp
echo "process $$ started"
# ok: vetlint-bash-predictable-tmp
log="$HOME/logs/build-$(date +%F).log"
# ok: vetlint-bash-predictable-tmp
# report=/tmp/report.$$
