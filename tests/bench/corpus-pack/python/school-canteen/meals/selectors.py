from django.db import connection

from .models import Pupil

COLUMNS = {"meal": "meal", "day": "day"}


def find_pupils(name):
    return Pupil.objects.raw("SELECT * FROM meals_pupil WHERE name ILIKE '%%%s%%'" % name)


def find_in_form(form):
    return Pupil.objects.raw("SELECT * FROM meals_pupil WHERE form = %s", [form])


def totals_by(column, since):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {column}, count(*) FROM meals_order WHERE day >= %s GROUP BY 1", [since])
        return cursor.fetchall()


def top_by(column, since):
    column = COLUMNS[column]
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {column}, count(*) FROM meals_order WHERE day >= %s GROUP BY 1 ORDER BY 2 DESC", [since])
        return cursor.fetchall()
