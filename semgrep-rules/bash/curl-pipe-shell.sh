#!/usr/bin/env bash
set -eu
# ruleid: vetlint-bash-curl-pipe-shell
curl -fsSL https://get.orchard.example/install.sh | bash
# ruleid: vetlint-bash-curl-pipe-shell
wget -qO- https://get.orchard.example/setup | sudo -E sh -s -- --yes
# ruleid: vetlint-bash-curl-pipe-shell
bash -c "$(curl -fsSL https://get.orchard.example/tool.sh)"
# ruleid: vetlint-bash-curl-pipe-shell
source <(curl -s https://get.orchard.example/functions.sh)
# ok: vetlint-bash-curl-pipe-shell
curl -fsSL https://dl.orchard.example/tool.tar.gz | tar -xz -C /opt
# ok: vetlint-bash-curl-pipe-shell
curl -fsSL https://api.orchard.example/items | jq '.items[]'
# ok: vetlint-bash-curl-pipe-shell
curl -fsSLo i.sh https://get.orchard.example/i.sh && echo "77c1  i.sh" | sha256sum -c && bash i.sh
# ok: vetlint-bash-curl-pipe-shell
echo "Install it with: curl -fsSL https://get.orchard.example/install.sh | bash"
# ok: vetlint-bash-curl-pipe-shell
# curl -fsSL https://get.orchard.example/install.sh | bash
# ok: vetlint-bash-curl-pipe-shell
curl -fsS https://api.orchard.example/items | python3 -c 'import json, sys; print(len(json.load(sys.stdin)))'
