# ok: vetlint-dockerfile-root-user
FROM python:3.13-slim
RUN useradd --create-home app
USER app
COPY . /app
# ruleid: vetlint-dockerfile-root-user
USER root
CMD ["python", "/app/main.py"]
