FROM python:3.13-slim AS base
WORKDIR /app
# ruleid: vetlint-dockerfile-root-user
FROM base AS final
CMD ["python", "main.py"]
