#!/usr/bin/env bash
# ruleid: vetlint-bash-secret-literal
export OPENAI_API_KEY="sk-proj-4f8a1c7d2e9b6a3f5c0d"
# ruleid: vetlint-bash-secret-literal
PGPASSWORD=orchard-2026 pg_dump -h db.orchard.example shop > shop.sql
# ruleid: vetlint-bash-secret-literal
sshpass -p 'orchard-2026' scp shop.sql backup@files.orchard.example:
# ruleid: vetlint-bash-secret-literal
mysql -u root -porchard2026 shop < shop.sql
# ok: vetlint-bash-secret-literal
export OPENAI_API_KEY="$OPENAI_API_KEY"
# ok: vetlint-bash-secret-literal
PGPASSWORD="$DB_PASSWORD" pg_dump shop > shop.sql
# ok: vetlint-bash-secret-literal
export OPENAI_API_KEY="sk-your-key-here"
# ok: vetlint-bash-secret-literal
mysql -u root -p shop < shop.sql
# ok: vetlint-bash-secret-literal
sshpass -p "$PASSWORD" scp shop.sql backup@files.orchard.example:
# ok: vetlint-bash-secret-literal
mysql --password="${DB_PASSWORD:?}" --port=3306 shop
