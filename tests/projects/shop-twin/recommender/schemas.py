from pydantic import BaseModel, ConfigDict, Field, HttpUrl


class Credentials(BaseModel):
    email: str = Field(max_length=200)
    password: str = Field(min_length=1, max_length=200)


class RunIn(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str = Field(min_length=1, max_length=80)
    formula: str = Field(max_length=400, default="")


class FeedIn(BaseModel):
    url: HttpUrl
    label: str = Field(max_length=80)


class ScoreIn(BaseModel):
    views_weight: float = Field(ge=0, le=100)
    sales_weight: float = Field(ge=0, le=100)
    views: int = Field(ge=0)
    sales: int = Field(ge=0)


class TrainingEvent(BaseModel):
    run_id: int = Field(alias="runId")
    score: float
