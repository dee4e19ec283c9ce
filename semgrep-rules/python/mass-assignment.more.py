from django import forms
from django.http import JsonResponse
from fastapi import FastAPI
from flask import Flask, jsonify, request
from pydantic import BaseModel
from rest_framework import serializers

from .models import Article, Order, Product, User, db

app = Flask(__name__)
api = FastAPI()
EDITABLE = ("title", "text")


class ProductCreate(BaseModel):
    name: str
    price: float


@app.post("/users")
def create_user():
    # ruleid: vetlint-python-mass-assignment
    user = User(**request.get_json())
    db.session.add(user)
    return jsonify(id=user.id)


@app.patch("/articles/<int:article_id>")
def edit_article(article_id):
    article = db.session.get(Article, article_id)
    for name, value in request.json.items():
        # ruleid: vetlint-python-mass-assignment
        setattr(article, name, value)
    return "", 204


@app.post("/products")
def create_product():
    data = request.get_json()
    # ruleid: vetlint-python-mass-assignment
    product = Product(owner="me", **data)
    db.session.add(product)
    return jsonify(id=product.id)


def create_order(request):
    body = request.POST.dict()
    # ruleid: vetlint-python-mass-assignment
    order = Order.objects.create(**request.POST)
    return JsonResponse({"id": order.pk, "size": len(body)})


@api.patch("/users/{user_id}")
def update_user(user_id: int, changes: dict):
    # ruleid: vetlint-python-mass-assignment
    db.query(User).filter_by(id=user_id).update(**changes)
    return {"ok": True}


@app.post("/products/named")
def create_product_by_name():
    data = request.get_json()
    # ok: vetlint-python-mass-assignment
    product = Product(name=data["name"], price=data["price"])
    db.session.add(product)
    return jsonify(id=product.id)


@api.post("/products")
def create_validated(body: ProductCreate):
    # ok: vetlint-python-mass-assignment
    product = Product(**body.model_dump())
    return {"id": product.id}


@app.patch("/articles/<int:article_id>/text")
def edit_text(article_id):
    article = db.session.get(Article, article_id)
    for name in EDITABLE:
        # ok: vetlint-python-mass-assignment
        setattr(article, name, request.json[name])
    return "", 204


@app.post("/products/checked")
def create_checked():
    # ok: vetlint-python-mass-assignment
    product = Product(**ProductCreate.model_validate(request.get_json()).model_dump())
    db.session.add(product)
    return jsonify(id=product.id)


@app.post("/products/parsed")
def create_parsed():
    # ok: vetlint-python-mass-assignment
    body = ProductCreate(**request.get_json())
    return jsonify(name=body.name)


class UserSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = "__all__"


class OrderForm(forms.ModelForm):
    class Meta:
        model = Order
        fields = "__all__"


class ProfileForm(forms.ModelForm):
    class Meta:
        model = User
        fields = ["name", "email"]


class ArticleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Article
        fields = "__all__"


class UserListSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = "__all__"
