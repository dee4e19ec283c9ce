BY_MONTH = "SELECT strftime('%Y', at) AS year, strftime('%m', at) AS month, sum(mm) AS mm FROM gauge_day GROUP BY 1, 2"


def table_of(kind):
    return "gauge_hour" if kind == "hour" else "gauge_day"
