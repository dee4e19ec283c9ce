from django.http import JsonResponse
from fastapi import APIRouter, Depends, Request
from flask import Flask, request
from pydantic import BaseModel
from sqlalchemy.orm import Session

from .models import Profile, User, db

app = Flask(__name__)
router = APIRouter()
EDITABLE = {"name", "email"}


class UserIn(BaseModel):
    name: str
    email: str


@app.post("/users")
def create_user():
    data = request.get_json()
    # ruleid: vetlint-python-mass-assignment
    user = User(**data)
    db.session.add(user)
    # ruleid: vetlint-python-mass-assignment
    db.session.add(Profile(**request.json))
    # ok: vetlint-python-mass-assignment
    profile = Profile(name=data["name"], email=data["email"])
    db.session.add(profile)
    # ok: vetlint-python-mass-assignment
    body = UserIn(**data)
    # ok: vetlint-python-mass-assignment
    other = User(**body.model_dump())
    db.session.add(other)
    db.session.commit()
    return {"id": user.id}


@app.put("/users/<int:user_id>")
def update_user(user_id):
    user = db.session.get(User, user_id)
    for key, value in request.get_json().items():
        # ruleid: vetlint-python-mass-assignment
        setattr(user, key, value)
    db.session.commit()
    return {"id": user.id}


@app.patch("/users/<int:user_id>")
def patch_user(user_id):
    user = db.session.get(User, user_id)
    data = request.get_json()
    for key, value in data.items():
        if key in EDITABLE:
            # ok: vetlint-python-mass-assignment
            setattr(user, key, value)
    for field in ("name", "email"):
        if field in data:
            # ok: vetlint-python-mass-assignment
            setattr(user, field, data[field])
    fields = {"name": data.get("name"), "email": data.get("email")}
    # ok: vetlint-python-mass-assignment
    copy = User(**fields)
    db.session.add(copy)
    chosen = {key: value for key, value in data.items() if key in EDITABLE}
    # ok: vetlint-python-mass-assignment
    db.session.add(User(**chosen))
    return {"id": user.id}


@router.post("/profiles")
async def create_profile(request: Request, session: Session = Depends(Session)):
    body = await request.json()
    # ruleid: vetlint-python-mass-assignment
    profile = Profile(**body)
    session.add(profile)
    session.commit()


@router.put("/profiles/{profile_id}")
def update_profile(profile_id: int, changes: dict, session: Session = Depends(Session)):
    profile = session.get(Profile, profile_id)
    for key, value in changes.items():
        # ruleid: vetlint-python-mass-assignment
        setattr(profile, key, value)


@router.patch("/profiles/{profile_id}")
def patch_profile(profile_id: int, changes: UserIn, session: Session = Depends(Session)):
    profile = session.get(Profile, profile_id)
    for key, value in changes.model_dump(exclude_unset=True).items():
        # ok: vetlint-python-mass-assignment
        setattr(profile, key, value)


def create_account(request):
    # ruleid: vetlint-python-mass-assignment
    user = User.objects.create(**request.POST.dict())
    # ruleid: vetlint-python-mass-assignment
    User.objects.filter(pk=user.pk).update(**request.data)
    # ok: vetlint-python-mass-assignment
    Profile.objects.create(user=user, name=request.POST["name"])
    return JsonResponse({"id": user.pk})


def copy_settings(source, target):
    for key, value in source.items():
        # ok: vetlint-python-mass-assignment
        setattr(target, key, value)
