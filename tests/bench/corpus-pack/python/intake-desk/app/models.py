from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Staff(Base):
    __tablename__ = "staff"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str]
    name: Mapped[str]
    phone: Mapped[str | None]
    role: Mapped[str] = mapped_column(default="nurse")


class Form(Base):
    __tablename__ = "forms"
    id: Mapped[int] = mapped_column(primary_key=True)
    patient: Mapped[str]
    body: Mapped[str]
    status: Mapped[str] = mapped_column(default="open")
