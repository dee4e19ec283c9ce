# Silent: the last stage is made for the desk.
FROM python:3.13-slim AS final
CMD ["gunicorn", "shop.wsgi"]
FROM python:3.13-slim AS development
CMD ["python", "manage.py", "runserver", "0.0.0.0:8000"]
