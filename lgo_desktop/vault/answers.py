"""The answers of a case, and every step that led to them.

Kept are the differences from one step to the next, from the first answers on, and one state as
a whole, from which the others are reached by walking the differences forwards or backwards. So the
answers are there twice, and either can be lost. Where the answers are long, the whole state is not
written at every step, only when the walk to it has become long: a save writes what changed.
"""

from __future__ import annotations

import hashlib
import json
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

LONGEST_WALK = 64  # steps
_LONG = 100_000  # bytes of answers; most cases have a fifth of it


@dataclass(frozen=True)
class Saving:
    """One step of the history: when it was saved, and by whom (empty: the person's own)."""

    step: int
    at: datetime
    who: str


class Answers:
    """The answers in one open file. Every change happens inside the caller's transaction.

    Raises `DamagedCase` where they are not what was saved. `forget_known` has to be called when a
    transaction was taken back, and where others may write the file meanwhile.
    """

    def __init__(self, connection: Connection) -> None:
        """Nothing is read yet."""
        self._connection = connection
        self._known: tuple[int, Json] | None = None

    def forget_known(self) -> None:
        """Read the answers from the file again next time."""
        self._known = None

    def current(self) -> Json:
        """The answers, as they are saved. Not to be changed."""
        return self._state()[1]

    def put_first(self, state: Json, now: datetime, who: str) -> None:
        """Save answers as step 0 of a history that is empty."""
        self._connection.execute("INSERT INTO standing VALUES (1, 0)")
        self._put_step(0, [["set", [], None, state]], now, who)
        self._put_whole(0, state)
        self._known = 0, state

    def put_next(self, case: Case, now: datetime, who: str) -> int:
        """Save answers as the next step; what had been undone is forgotten. Returns the step."""
        step, before = self._state()
        state = saved_form(case)
        steps = difference(before, state)
        if not steps:
            return step
        self._connection.execute("DELETE FROM history WHERE step > ?", (step,))
        self._put_step(step + 1, steps, now, who)
        self._stand_at(step + 1, state, anew=self._whole_step() > step)
        return step + 1

    def go_back(self) -> bool:
        """Have the answers of one step before; False at the first step."""
        step, state = self._state()
        if step > 0:
            self._stand_at(step - 1, _walked(state, self._steps(step, step), back=True))
        return step > 0

    def go_on(self) -> bool:
        """Have the answers of one step after; False at the last step."""
        step, state = self._state()
        (newest,) = self._connection.execute("SELECT max(step) FROM history").fetchone()
        if step < newest:
            self._stand_at(step + 1, _walked(state, self._steps(step + 1, step + 1), back=False))
        return bool(step < newest)

    def history(self) -> tuple[Saving, ...]:
        """Every step that was saved, the first one first."""
        rows = self._connection.execute("SELECT step, at, who FROM history ORDER BY step")
        return tuple(Saving(step, datetime.fromisoformat(at), who) for step, at, who in rows)

    def saved_at(self) -> datetime:
        """When the answers that stand here were saved."""
        row = self._connection.execute(
            "SELECT at FROM history WHERE step = (SELECT step FROM standing)"
        ).fetchone()
        if row is None:
            raise DamagedCase
        return datetime.fromisoformat(row[0])

    def check(self) -> None:
        """See that every step can be walked, to the state that was kept as a whole."""
        (newest,) = self._connection.execute("SELECT max(step) FROM history").fetchone()
        whole, text = self._whole()
        state = _walked(None, self._steps(0, whole), back=False)
        if state != json.loads(text):
            raise DamagedCase
        _walked(state, self._steps(whole + 1, newest), back=False)

    def _state(self) -> tuple[int, Json]:
        """The step that stands, and its answers."""
        row = self._connection.execute("SELECT step FROM standing").fetchone()
        if row is None:
            raise DamagedCase
        if self._known is None or self._known[0] != row[0]:
            whole, text = self._whole()
            first, last = sorted((row[0], whole))
            steps = self._steps(first + 1, last)
            self._known = row[0], _walked(json.loads(text), steps, back=whole > row[0])
        return self._known

    def _stand_at(self, step: int, state: Json, *, anew: bool = False) -> None:
        """Have this step stand, and write the whole state where that is due."""
        self._connection.execute("UPDATE standing SET step = ?", (step,))
        (size,) = self._connection.execute("SELECT octet_length(json) FROM answers").fetchone()
        if anew or size < _LONG or abs(step - self._whole_step()) > LONGEST_WALK:
            self._put_whole(step, state)
        self._known = step, state

    def _whole(self) -> tuple[int, str]:
        row = self._connection.execute("SELECT step, json, sha256 FROM answers").fetchone()
        if row is None or _hash(row[1]) != row[2]:
            raise DamagedCase
        return int(row[0]), str(row[1])

    def _whole_step(self) -> int:
        return int(self._connection.execute("SELECT step FROM answers").fetchone()[0])

    def _put_whole(self, step: int, state: Json) -> None:
        text = _text(state)
        row = (step, text, _hash(text))
        self._connection.execute("INSERT OR REPLACE INTO answers VALUES (1, ?, ?, ?)", row)

    def _put_step(self, step: int, steps: list[Step], now: datetime, who: str) -> None:
        text = _text(steps)
        row = (step, now.isoformat(), who, text, next_link(self._connection, step, text))
        self._connection.execute("INSERT INTO history VALUES (?, ?, ?, ?, ?)", row)

    def _steps(self, first: int, last: int) -> list[Step]:
        """The differences that lead to the steps from `first` to `last`, in a row."""
        if first > last:
            return []  # without a look at the history, which may be damaged
        rows = self._connection.execute(
            "SELECT step, difference FROM history WHERE step BETWEEN ? AND ? ORDER BY step",
            (first, last),
        ).fetchall()
        if [step for step, _ in rows] != list(range(first, last + 1)):
            raise DamagedCase
        return [step for _, text in rows for step in json.loads(text)]


def saved_form(case: Case) -> Json:
    """A case as it is saved."""
    return case.model_dump(mode="json")


def _walked(state: Json, steps: list[Step], *, back: bool) -> Json:
    try:
        return backwards(state, steps) if back else forwards(state, steps)
    except DoesNotFit:
        raise DamagedCase from None


def _text(data: Json) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8")).digest()
