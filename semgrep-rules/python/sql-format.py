import sqlite3

import pandas as pd
from django.db import connection
from django.http import JsonResponse
from fastapi import Depends, FastAPI, Query, Request
from flask import Flask, request
from pydantic import BaseModel
from sqlalchemy import select, text
from sqlalchemy.orm import Session

app = Flask(__name__)
api = FastAPI()
SORTABLE = {"name": "name", "price": "price"}


class SearchIn(BaseModel):
    term: str
    limit: int = 20


@app.get("/users")
def find_user():
    name = request.args.get("name")
    cursor = sqlite3.connect("shop.db").cursor()
    # ruleid: vetlint-python-sql-format
    cursor.execute(f"SELECT id FROM users WHERE name = '{name}'")
    # ruleid: vetlint-python-sql-format
    cursor.execute("SELECT id FROM users WHERE name = '" + name + "'")
    # ruleid: vetlint-python-sql-format
    cursor.execute("SELECT id FROM users WHERE name = '%s'" % name)
    # ruleid: vetlint-python-sql-format
    cursor.execute("SELECT id FROM users WHERE name = '{}'".format(name.strip()))
    # ok: vetlint-python-sql-format
    cursor.execute("SELECT id FROM users WHERE name = ?", (name,))
    return {"users": cursor.fetchall()}


@app.post("/users")
def update_user():
    body = request.get_json()
    columns = ", ".join(f"{key} = '{value}'" for key, value in body.items())
    conn = sqlite3.connect("shop.db")
    # ruleid: vetlint-python-sql-format
    conn.execute(f"UPDATE users SET {columns} WHERE id = 1")
    query = "SELECT id FROM orders WHERE 1 = 1"
    params = []
    if body.get("state"):
        query += " AND state = ?"
        params.append(body["state"])
    # ok: vetlint-python-sql-format
    conn.execute(query, params)
    return "", 204


@app.route("/orders/<reference>")
def find_order(reference):
    query = f"SELECT * FROM orders WHERE reference = '{reference}'"
    with sqlite3.connect("shop.db") as conn:
        # ruleid: vetlint-python-sql-format
        return {"rows": conn.execute(query).fetchall()}


@app.route("/orders/<int:number>")
def find_numbered_order(number):
    with sqlite3.connect("shop.db") as conn:
        # ok: vetlint-python-sql-format
        return {"rows": conn.execute(f"SELECT * FROM orders WHERE number = {number}").fetchall()}


@api.get("/search")
async def search(term: str, session: Session = Depends(Session)):
    # ruleid: vetlint-python-sql-format
    rows = session.execute(text(f"SELECT id FROM products WHERE title LIKE '%{term}%'"))
    return rows.all()


@api.get("/bound")
async def bound_search(term: str, limit: int = 20, session: Session = Depends(Session)):
    # ok: vetlint-python-sql-format
    rows = session.execute(text("SELECT id FROM products WHERE title LIKE :term"), {"term": f"%{term}%"})
    # ok: vetlint-python-sql-format
    session.execute(text(f"SELECT id FROM products LIMIT {limit}"))
    # ok: vetlint-python-sql-format
    session.execute(select(SearchIn).where(SearchIn.term == term))
    return rows.all()


@api.post("/search")
async def search_by_body(body: SearchIn, session: Session = Depends(Session)):
    statement = f"SELECT id FROM products WHERE title = '{body.term}'"
    # ruleid: vetlint-python-sql-format
    return session.execute(text(statement)).all()


@api.get("/sorted")
async def sorted_products(sort: str = "name", direction: str = Query("asc"), session: Session = Depends(Session)):
    column = SORTABLE.get(sort, "name")
    if direction not in ("asc", "desc"):
        raise ValueError(direction)
    # ok: vetlint-python-sql-format
    return session.execute(text(f"SELECT id FROM products ORDER BY {column} {direction}")).all()


@api.post("/raw")
async def raw(request: Request, session: Session = Depends(Session)):
    data = await request.json()
    # ruleid: vetlint-python-sql-format
    return session.execute(text("SELECT id FROM products WHERE id = " + data["id"])).all()


@api.post("/jobs")
async def run_job(body: SearchIn, executor=Depends(Session)):
    # ok: vetlint-python-sql-format
    return executor.execute(body)


def product_list(request):
    term = request.GET.get("q", "")
    with connection.cursor() as cursor:
        # ruleid: vetlint-python-sql-format
        cursor.execute(f"SELECT id FROM products WHERE title = '{term}'")
        # ok: vetlint-python-sql-format
        cursor.execute("SELECT id FROM products WHERE title = %s", [term])
    # ruleid: vetlint-python-sql-format
    products = Product.objects.raw(f"SELECT * FROM products WHERE title = '{term}'")
    # ruleid: vetlint-python-sql-format
    products = Product.objects.extra(where=[f"title = '{term}'"])
    # ok: vetlint-python-sql-format
    products = Product.objects.raw("SELECT * FROM products WHERE title = %s", [term])
    # ruleid: vetlint-python-sql-format
    frame = pd.read_sql("SELECT * FROM products WHERE title = '%s'" % term, connection)
    number = int(request.GET["number"])
    # ok: vetlint-python-sql-format
    frame = pd.read_sql(f"SELECT * FROM products WHERE number = {number}", connection)
    return JsonResponse({"products": list(products), "rows": len(frame)})


def create_tables(table):
    conn = sqlite3.connect("shop.db")
    # ok: vetlint-python-sql-format
    conn.execute(f"CREATE TABLE IF NOT EXISTS {table} (id INTEGER)")


def find_by_mail(session, mail):
    # ruleid: vetlint-python-sql-format
    return session.execute(f"SELECT id FROM users WHERE mail = '{mail}'").all()


class Orders:
    def named(self, name: str):
        query = "SELECT id FROM orders WHERE name LIKE '%%%s%%'" % name
        # ruleid: vetlint-python-sql-format
        return self.session.execute(query)

    def count(self, table, columns):
        # ok: vetlint-python-sql-format
        return self.session.execute(f"SELECT {columns} FROM {table}")

    def by_number(self, order_id):
        # ok: vetlint-python-sql-format
        return self.session.execute(f"SELECT * FROM orders WHERE id = {order_id}")
