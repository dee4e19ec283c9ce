#!/usr/bin/env bash
# ruleid: vetlint-bash-chmod-777
chmod 777 /srv/orchard/uploads
# ruleid: vetlint-bash-chmod-777
sudo chmod -R 0777 "$DATA"
# ruleid: vetlint-bash-chmod-777
chmod a+rwx run.sh
# ruleid: vetlint-bash-chmod-777
chmod 666 /var/run/docker.sock
# ok: vetlint-bash-chmod-777
chmod 755 run.sh
# ok: vetlint-bash-chmod-777
chmod +x run.sh
# ok: vetlint-bash-chmod-777
chmod 1777 /srv/orchard/shared
# ok: vetlint-bash-chmod-777
chmod g+w reports
# ok: vetlint-bash-chmod-777
chmod 600 ~/.ssh/id_ed25519
