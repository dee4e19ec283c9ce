from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Header, HTTPException, Request, Security
from orchard.auth import CurrentUser, current_user, keyring_writer, redeem, require_admin, verify_key
from orchard.db import Session, get_session
from orchard.limits import limit_sign_in
from orchard.models import Credentials, Order, OrderIn, User

router = APIRouter(prefix="/orders")
admin = APIRouter(prefix="/admin", dependencies=[Depends(require_admin)])
catalogue = APIRouter(prefix="/catalogue")
keys = FastAPI()


@router.get("/")
def list_orders(session: Session = Depends(get_session)):
    return session.query(Order).all()


# ruleid: vetlint-python-fastapi-route-no-auth
@router.put("/{order_id}")
async def update_order(order_id: int, order: OrderIn, session: Session = Depends(get_session)):
    session.merge(Order(id=order_id, **order.model_dump()))
    session.commit()


@router.post("/")
def create_order(order: OrderIn, user: User = Depends(current_user), session: Session = Depends(get_session)):
    session.add(Order(owner_id=user.id, **order.model_dump()))


# ruleid: vetlint-python-fastapi-route-no-auth
@router.delete("/{order_id}", status_code=204)
def delete_order(order_id: int, session: Session = Depends(get_session)) -> None:
    session.delete(session.get(Order, order_id))


# ok: vetlint-python-fastapi-route-no-auth
@router.patch("/{order_id}")
def patch_order(order_id: int, order: OrderIn, user: CurrentUser, session: Session = Depends(get_session)):
    session.merge(Order(id=order_id, owner_id=user.id, **order.model_dump()))


# ok: vetlint-python-fastapi-route-no-auth
@router.post("/login", dependencies=[Depends(limit_sign_in)])
def login(credentials: Credentials):
    return credentials.check()


# ok: vetlint-python-fastapi-route-no-auth
@router.post("/webhooks/stripe")
async def stripe_event(request: Request):
    return await request.json()


# ok: vetlint-python-fastapi-route-no-auth
@router.post("/import")
async def import_orders(request: Request, x_import_key: str = Header()):
    if not verify_key(x_import_key):
        raise HTTPException(401)


# ok: vetlint-python-fastapi-route-no-auth
@router.post("/archive")
async def archive(request: Request):
    user = await current_user(request)
    if user is None:
        raise HTTPException(401)


# ok: vetlint-python-fastapi-route-no-auth
@admin.delete("/users/{user_id}")
def delete_user(user_id: int, session: Session = Depends(get_session)):
    session.delete(session.get(User, user_id))


@admin.get("/me")
def me(user: User = Depends(current_user)):
    return user


@catalogue.get("/")
def products(session: Session = Depends(get_session)):
    return []


# No route of this router asks: it may be mounted behind something that does.
# ok: vetlint-python-fastapi-route-no-auth
@catalogue.post("/")
def add_product(name: str, session: Session = Depends(get_session)):
    session.add(name)


@keys.post("/keys")
def create_key(user: Annotated[User, Security(current_user, scopes=["keys"])]):
    return user.create_key()


# ruleid: vetlint-python-fastapi-route-no-auth
@keys.delete("/keys/{key_id}")
def delete_key(key_id: int, session: Annotated[Session, Depends(get_session)]):
    session.delete(key_id)


# ok: vetlint-python-fastapi-route-no-auth
@keys.put("/keys/{key_id}")
def rename_key(key_id: int, name: str, user: Annotated[User, Security(current_user)]):
    user.rename_key(key_id, name)


# ok: vetlint-python-fastapi-route-no-auth
@keys.post("/keys/{key_id}/copy")
def copy_key(key_id: int, maker: Annotated[User, Depends(keyring_writer)]):
    return maker.copy_key(key_id)


# The code in the body is the proof.
# ok: vetlint-python-fastapi-route-no-auth
@keys.post("/keys/connect")
def exchange_code(code: str):
    return redeem(code)
