"""The answers of a case, and every step that led to them.

The newest answers stand as a whole, the history as differences from the first answers on; so
they are there twice, and either can be lost. All of this happens inside the caller's
transaction.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from lgo_desktop.case.model import Case
from lgo_desktop.vault.cipher import Connection
from lgo_desktop.vault.differences import (
    DoesNotFit,
    Json,
    Step,
    backwards,
    difference,
    forwards,
)
from lgo_desktop.vault.faults import DamagedCase
from lgo_desktop.vault.seal import next_link


@dataclass(frozen=True)
class Saving:
    """One step of the history: when it was saved, and by whom (empty: the person's own)."""

    step: int
    at: datetime
    who: str


def put_first(connection: Connection, state: Json, now: datetime, who: str) -> None:
    """Save answers as step 0 of a history that is empty."""
    connection.execute("INSERT INTO answers VALUES (1, 0, ?)", (_text(state),))
    _put_step(connection, 0, [["set", [], None, state]], now, who)


def current(connection: Connection) -> tuple[int, str]:
    """The newest step, and the answers as JSON. Raises `DamagedCase` if there are none."""
    row = connection.execute("SELECT step, json FROM answers").fetchone()
    if row is None:
        raise DamagedCase
    return int(row[0]), str(row[1])


def put_next(connection: Connection, case: Case, now: datetime, who: str) -> int:
    """Save answers as the next step; what had been undone is forgotten. Returns the step."""
    step, text = current(connection)
    state = saved_form(case)
    steps = difference(json.loads(text), state)
    if steps:
        connection.execute("DELETE FROM history WHERE step > ?", (step,))
        step += 1
        _put_step(connection, step, steps, now, who)
        _put(connection, step, state)
    return step


def go_back(connection: Connection) -> bool:
    """Have the answers of one step before; False at the first step."""
    step, text = current(connection)
    if step > 0:
        _put(connection, step - 1, _walked(backwards, text, _step(connection, step)))
    return step > 0


def go_on(connection: Connection) -> bool:
    """Have the answers of one step after; False at the last step."""
    step, text = current(connection)
    (newest,) = connection.execute("SELECT max(step) FROM history").fetchone()
    if step < newest:
        _put(connection, step + 1, _walked(forwards, text, _step(connection, step + 1)))
    return bool(step < newest)


def history(connection: Connection) -> tuple[Saving, ...]:
    """Every step that was saved, the first one first."""
    rows = connection.execute("SELECT step, at, who FROM history ORDER BY step")
    return tuple(Saving(step, datetime.fromisoformat(at), who) for step, at, who in rows)


def saved_at(connection: Connection) -> datetime:
    """When the answers that stand here were saved."""
    row = connection.execute(
        "SELECT at FROM history WHERE step = (SELECT step FROM answers)"
    ).fetchone()
    if row is None:
        raise DamagedCase
    return datetime.fromisoformat(row[0])


def forget(connection: Connection, now: datetime, who: str) -> None:
    """Keep the newest answers, and no step that led to them."""
    _, text = current(connection)
    connection.execute("DELETE FROM history")
    connection.execute("DELETE FROM answers")
    put_first(connection, json.loads(text), now, who)


def saved_form(case: Case) -> Json:
    """A case as it is saved."""
    return case.model_dump(mode="json")


def _put(connection: Connection, step: int, state: Json) -> None:
    connection.execute("UPDATE answers SET step = ?, json = ?", (step, _text(state)))


def _put_step(
    connection: Connection, step: int, steps: list[Step], now: datetime, who: str
) -> None:
    text = _text(steps)
    row = (step, now.isoformat(), who, text, next_link(connection, step, text))
    connection.execute("INSERT INTO history VALUES (?, ?, ?, ?, ?)", row)


def _step(connection: Connection, number: int) -> list[Step]:
    row = connection.execute("SELECT difference FROM history WHERE step = ?", (number,)).fetchone()
    if row is None:
        raise DamagedCase
    steps: list[Step] = json.loads(row[0])
    return steps


def _walked(walk: Callable[[Json, list[Step]], Json], text: str, steps: list[Step]) -> Json:
    try:
        return walk(json.loads(text), steps)
    except DoesNotFit:
        raise DamagedCase from None


def _text(data: Json) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
