FROM python:3.13-slim AS final
# ruleid: vetlint-dockerfile-dev-server
CMD flask --app shop run --host 0.0.0.0 --debug
