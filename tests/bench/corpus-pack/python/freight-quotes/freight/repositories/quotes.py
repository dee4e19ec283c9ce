from collections.abc import Sequence

import aiosqlite

from ..settings import settings

SORTABLE = frozenset({"price", "created_at", "weight"})


class QuoteRepository:
    async def _all(self, sql: str, params: Sequence = ()) -> list[dict]:
        async with aiosqlite.connect(settings.database) as db:
            db.row_factory = aiosqlite.Row
            async with db.execute(sql, params) as cursor:
                return [dict(row) for row in await cursor.fetchall()]

    async def by_route(self, origin: str, target: str) -> list[dict]:
        clauses = []
        if origin:
            clauses.append(f"origin = '{origin}'")
        if target:
            clauses.append(f"target = '{target}'")
        where = " AND ".join(clauses) or "1 = 1"
        return await self._all("SELECT * FROM quotes WHERE " + where)

    async def by_weight(self, low: str | None, high: str | None) -> list[dict]:
        clauses, params = ["1 = 1"], []
        if low:
            clauses.append("weight >= ?")
            params.append(low)
        if high:
            clauses.append("weight <= ?")
            params.append(high)
        return await self._all("SELECT * FROM quotes WHERE " + " AND ".join(clauses), params)

    async def page(self, sort: str, limit: str) -> list[dict]:
        """One page of the list."""
        return await self._all("SELECT * FROM quotes ORDER BY {} LIMIT {}".format(sort, limit))

    async def ranked(self, sort: str, limit: int) -> list[dict]:
        if sort not in SORTABLE:
            sort = "created_at"
        return await self._all(f"SELECT * FROM quotes ORDER BY {sort} DESC LIMIT ?", (min(limit, 100),))

    async def accept(self, quote_id: int) -> None:
        async with aiosqlite.connect(settings.database) as db:
            await db.execute("UPDATE quotes SET accepted = 1 WHERE id = ?", (quote_id,))
            await db.commit()
