"""What the command line says: findings, limits and files as JSON and as plain lines."""

from __future__ import annotations

from collections.abc import Sequence

from lgo_desktop.law.limits import Limit
from lgo_desktop.pack.write import PackResult
from lgo_desktop.routes.finding import DueDate, Finding
from lgo_desktop.routes.measures import DRAWS, SEED, Measure
from lgo_desktop.routes.replay import Outcome
from lgo_desktop.wording import Wording


def finding_json(finding: Finding, wording: Wording) -> dict[str, object]:
    """A finding with its words, in the stable form of `lgo routes --json`."""
    say = wording.say
    return {
        "door": finding.door,
        "strand": finding.strand,
        "status": finding.status,
        "action": finding.action,
        "title": say(finding.title),
        "reasons": [say(reason) for reason in finding.reasons],
        "references": list(finding.references),
        "dates": [due_json(due, wording) for due in finding.dates],
        "next_step": say(finding.next_step),
        "can": [say(one) for one in finding.can],
        "cannot": [say(one) for one in finding.cannot],
        "unanswered": list(finding.unanswered),
    }


def due_json(due: DueDate, wording: Wording) -> dict[str, object]:
    """A date of a finding: what it is, and the limit with its working."""
    return {"label": wording.say(due.label), **limit_json(due.limit, wording)}


def limit_json(limit: Limit, wording: Wording) -> dict[str, object]:
    """A time limit with its working, in the stable form of `lgo deadline --json`.

    Days are ISO 8601; `start` is EDTF where it is not one day.
    """
    return {
        "rule": limit.rule,
        "start": str(limit.start),
        "due": limit.due.isoformat(),
        "earliest": limit.earliest.isoformat(),
        "latest": limit.latest.isoformat(),
        "working": [wording.say(step) for step in limit.working],
        "note": wording.say(limit.note),
        "force": limit.force,
        "reference": limit.reference,
        "status": limit.status,
    }


def files_json(result: PackResult) -> list[dict[str, object]]:
    """The files of a pack, in the stable form of `lgo pack --json`."""
    return [
        {
            "kind": file.kind,
            "recipient": file.recipient,
            "path": str(file.path),
            "sha256": file.sha256,
            "proved": file.proved,
        }
        for file in result.files
    ]


def finding_text(finding: Finding, wording: Wording) -> str:
    """A finding as a few lines to read."""
    say = wording.say
    status = wording.text(f"status-{str(finding.status).replace('_', '-')}")
    return "\n".join(
        (
            f"[{status}] {say(finding.title)}",
            f"  {' '.join(say(reason) for reason in finding.reasons)}",
            f"  {wording.text('sum-next')} {say(finding.next_step)}",
            *(f"  {say(due.label)} {say(due.when)}." for due in finding.dates),
        )
    )


def limit_text(limit: Limit, wording: Wording) -> str:
    """A time limit as lines to read: the day, then each step that leads to it."""
    say = wording.say
    return "\n".join(
        (say(limit.title), *(f"  {say(step)}" for step in limit.working), say(limit.note))
    )


def replay_json(outcomes: Sequence[Outcome], measures: Sequence[Measure]) -> dict[str, object]:
    """Replayed decisions and what they measure, in the stable form of `lgo replay --json`."""
    return {
        "decisions": [
            {
                "ref": one.ref,
                "prospect": one.prospect.name.lower(),
                "bars": list(one.bars),
                "doors": list(one.doors),
                "reasons": list(one.reasons),
            }
            for one in outcomes
        ],
        "summary": {
            "n": len(outcomes),
            "interval": {
                "kind": "bootstrap percentile",
                "level": 0.95,
                "draws": DRAWS,
                "seed": SEED,
            },
            "measures": [_measure_json(one) for one in measures],
        },
    }


def _measure_json(one: Measure) -> dict[str, object]:
    return {
        "name": one.name,
        "value": _rounded(one.value),
        "n": one.n,
        "low": _rounded(one.low),
        "high": _rounded(one.high),
        "at_least": one.at_least,
        "at_most": one.at_most,
        "met": one.met,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def replay_text(outcomes: Sequence[Outcome], measures: Sequence[Measure], wording: Wording) -> str:
    """What replayed decisions measure, as a table, and what the figures mean."""
    lines = [f"{'measure':44}{'value':>7}{'n':>6}  {'95 % interval':16}{'aim':>9}  met"]
    lines += [_measure_line(one) for one in measures]
    return "\n".join((*lines, "", wording.text("replay-meaning", count=str(len(outcomes)))))


def _measure_line(one: Measure) -> str:
    bounds = "" if one.low is None else f"{one.low:.3f} to {one.high:.3f}"
    aim = f">= {one.at_least}" if one.at_least is not None else f"<= {one.at_most}"
    met = {True: "yes", False: "NO", None: "-"}[one.met]
    value = "-" if one.value is None else f"{one.value:.3f}"
    return f"{one.name:44}{value:>7}{one.n:>6}  {bounds:16}{aim:>9}  {met}"
