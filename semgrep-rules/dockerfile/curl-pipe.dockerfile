FROM debian:12-slim
# ruleid: vetlint-dockerfile-curl-pipe
RUN curl -fsSL https://get.orchard.example/install.sh | sh
# ruleid: vetlint-dockerfile-curl-pipe
RUN apt-get update && curl -sL https://deb.orchard.example/setup_22.x | bash -
# ruleid: vetlint-dockerfile-curl-pipe
RUN bash -c "$(wget -qO- https://get.orchard.example/tool.sh)"
# ruleid: vetlint-dockerfile-curl-pipe
RUN wget -qO- https://get.orchard.example/poetry.py | POETRY_HOME=/opt/poetry python3 -
# ok: vetlint-dockerfile-curl-pipe
RUN curl -fsSL https://dl.orchard.example/tool.tar.gz | tar -xz -C /usr/local
# ok: vetlint-dockerfile-curl-pipe
RUN curl -fsSL https://deb.orchard.example/key.asc | gpg --dearmor -o /usr/share/keyrings/orchard.gpg
# ok: vetlint-dockerfile-curl-pipe
RUN curl -fsSLo i.sh https://get.orchard.example/i.sh && echo "77c1  i.sh" | sha256sum -c && sh i.sh
# ok: vetlint-dockerfile-curl-pipe
# RUN curl -fsSL https://get.orchard.example/install.sh | sh
# ok: vetlint-dockerfile-curl-pipe
HEALTHCHECK CMD curl -f http://localhost:8080/health || sh -c "exit 1"
