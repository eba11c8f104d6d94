"""Writing the file of a case: whole or not at all, for its owner's eyes only."""

from __future__ import annotations

from pathlib import Path

from lgo_desktop.case.form import to_json
from lgo_desktop.case.model import Case
from lgo_desktop.pack.place import Delivery


def write_case(path: Path, case: Case) -> None:
    """Put `case` at `path`, in the place of what is there, readable by its owner only.

    Raises `PlaceFault` if the place does not take it; what was there then stays as it was.
    """
    with Delivery(path.parent, (path.name,), force=True) as delivery:
        delivery.bring(path.name, to_json(case).encode("utf-8"))
        delivery.hand_over()
