#!/usr/bin/env bash
# ruleid: vetlint-bash-insecure-tls
curl -sk https://stock.orchard.example/api/items
# ruleid: vetlint-bash-insecure-tls
curl --insecure --output items.json https://stock.orchard.example/api/items
# ruleid: vetlint-bash-insecure-tls
wget --no-check-certificate https://dl.orchard.example/tool.tar.gz
# ruleid: vetlint-bash-insecure-tls
git config --global http.sslVerify false
# ruleid: vetlint-bash-insecure-tls
export NODE_TLS_REJECT_UNAUTHORIZED=0
# ok: vetlint-bash-insecure-tls
curl -fsS --cacert internal-ca.pem https://stock.orchard.example/api/items
# ok: vetlint-bash-insecure-tls
curl -k https://localhost:8443/health
# ok: vetlint-bash-insecure-tls
curl --keepalive-time 30 https://stock.orchard.example/api/items
# ok: vetlint-bash-insecure-tls
curl -fsSL https://stock.orchard.example/api/items | sort -k 2
# ok: vetlint-bash-insecure-tls
git config --global http.sslVerify true
# ok: vetlint-bash-insecure-tls
echo "never use curl -k https://stock.orchard.example"
