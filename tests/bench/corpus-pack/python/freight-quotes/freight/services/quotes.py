from ..repositories.quotes import QuoteRepository


class QuoteService:
    def __init__(self) -> None:
        self.repository = QuoteRepository()

    async def find(self, origin: str, target: str, low: str | None, high: str | None) -> list[dict]:
        if low or high:
            return await self.repository.by_weight(low, high)
        return await self.repository.by_route(origin.strip(), target.strip())
