import ast
import json
import operator

from fastapi import APIRouter, Depends
from openai import AsyncOpenAI
from pydantic import BaseModel
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from .config import settings
from .db import get_session
from .models import Form
from .security import current_staff

router = APIRouter(prefix="/assistant", dependencies=[Depends(current_staff)])
client = AsyncOpenAI(api_key=settings.openai_api_key)
OPS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


class Question(BaseModel):
    question: str


async def ask(system: str, question: str) -> str:
    completion = await client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "system", "content": system}, {"role": "user", "content": question}],
    )
    return completion.choices[0].message.content or ""


def calculate(node: ast.AST) -> float:
    if isinstance(node, ast.Expression):
        return calculate(node.body)
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        return node.value
    if isinstance(node, ast.BinOp) and type(node.op) in OPS:
        return OPS[type(node.op)](calculate(node.left), calculate(node.right))
    raise ValueError("unsupported expression")


@router.post("/stats")
async def stats(q: Question, session: AsyncSession = Depends(get_session)):
    sql = await ask("Answer with one PostgreSQL SELECT over the table forms.", q.question)
    rows = await session.execute(text(sql.strip().strip("`")))
    return [dict(r) for r in rows.mappings()]


@router.post("/filter")
async def filter_forms(q: Question, session: AsyncSession = Depends(get_session)):
    answer = json.loads(await ask('Answer with JSON {"status": "open|done|covered", "limit": number}.', q.question))
    status = answer.get("status")
    if status not in ("open", "done", "covered"):
        status = "open"
    limit = min(int(answer.get("limit", 20)), 100)
    rows = await session.execute(select(Form).where(Form.status == status).limit(limit))
    return rows.scalars().all()


@router.post("/dose")
async def dose(q: Question):
    formula = await ask("Answer with one Python arithmetic expression and nothing else.", q.question)
    return {"mg": eval(formula)}


@router.post("/dose/v2")
async def dose_v2(q: Question):
    formula = await ask("Answer with one arithmetic expression and nothing else.", q.question)
    return {"mg": calculate(ast.parse(formula, mode="eval"))}
