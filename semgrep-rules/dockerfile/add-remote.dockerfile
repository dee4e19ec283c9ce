FROM debian:12-slim
# ruleid: vetlint-dockerfile-add-remote
ADD https://dl.orchard.example/tool.tar.gz /opt/
# ruleid: vetlint-dockerfile-add-remote
ADD --chmod=755 https://dl.orchard.example/tini /tini
# ok: vetlint-dockerfile-add-remote
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://dl.orchard.example/tini /tini
# ok: vetlint-dockerfile-add-remote
ADD rootfs.tar.gz /
# ok: vetlint-dockerfile-add-remote
COPY tool /usr/local/bin/tool
