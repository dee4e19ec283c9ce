from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession


class FormSearch:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def by_patient(self, patient: str, sort: str):
        query = text(f"SELECT id, patient, status FROM forms WHERE patient ILIKE '%{patient}%' ORDER BY id")
        result = await self.session.execute(query)
        return [dict(row) for row in result.mappings()]
