from django.db import connection
from django.db.models.expressions import RawSQL

from ..models import Patient, Visit

PERIODS = {"week", "month", "year"}


def patients_where(condition):
    return Patient.objects.extra(where=[condition])


def patients_of(site):
    return Patient.objects.extra(where=["site = %s"], params=[site])


def visits_by(period):
    return Visit.objects.annotate(span=RawSQL(f"date_trunc('{period}', day)", []))


def visits_in(period):
    if period not in PERIODS:
        raise ValueError("unknown period")
    return Visit.objects.annotate(span=RawSQL("date_trunc(%s, day)", [period]))


def audit(table, since):
    with connection.cursor() as cursor:
        name = connection.ops.quote_name(table if table in connection.introspection.table_names() else "trials_visit")
        cursor.execute("SELECT count(*) FROM " + name + " WHERE changed_at > %s", [since])
        return cursor.fetchone()[0]
