"""What the command line says: findings, limits and files as JSON and as plain lines."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from lgo_desktop.law.limits import ClockStopped, Limit, title_of
from lgo_desktop.routes.examples import Examples
from lgo_desktop.routes.finding import Door, DueDate, Finding
from lgo_desktop.routes.measures import DRAWS, SEED, Measure
from lgo_desktop.routes.replay import Outcome
from lgo_desktop.routes.running import any_over
from lgo_desktop.wording import Wording, message, question_key

if TYPE_CHECKING:
    from lgo_desktop.pack.write import PackResult


def as_json(data: object) -> str:
    """One JSON document, as it is printed."""
    return json.dumps(data, ensure_ascii=False, indent=2)


def finding_json(finding: Finding, wording: Wording, examples: Examples) -> dict[str, object]:
    """A finding with its words and examples, in the stable form of `lgo routes --json`."""
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
        "examples": [one.model_dump(mode="json") for one in examples.of(finding)],
    }


def due_json(due: DueDate, wording: Wording) -> dict[str, object]:
    """A date of a finding: what it is, and the limit with its working."""
    told = limit_json(due.limit, wording)
    working = [wording.say(step) for step in (*due.begun, *due.limit.working)]
    return {"label": wording.say(due.label), **told, "working": working}


def limit_json(limit: Limit, wording: Wording) -> dict[str, object]:
    """A time limit with its working, in the stable form of `lgo deadline --json`.

    Days are ISO 8601; `start` is EDTF where it is not one day.
    """
    caution = DueDate(limit.title, limit).caution
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
        "caution": None if caution is None else wording.say(caution),
    }


def stopped_json(stopped: ClockStopped, wording: Wording) -> dict[str, object]:
    """A limit whose clock stands still: as `limit_json`, with no day in it."""
    said = [wording.say(step) for step in stopped.working]
    return {
        "rule": stopped.record.id,
        "start": str(stopped.start),
        "due": None,
        "earliest": None,
        "latest": None,
        "working": [*said, wording.say(stopped.message)],
    }


def stopped_text(stopped: ClockStopped, wording: Wording) -> str:
    """A limit whose clock stands still, as lines to read."""
    said = (*stopped.working, stopped.message)
    return "\n".join(
        (wording.say(title_of(stopped.record.id)), *(f"  {wording.say(one)}" for one in said))
    )


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


def doors_text(
    findings: Sequence[Finding],
    ahead: tuple[DueDate, ...],
    on: date,
    wording: Wording,
    examples: Examples,
) -> tuple[str, ...]:
    """What `lgo routes` prints: help at once, then the limits of courts, then the other doors."""
    told = [finding_text(finding, wording, examples) for finding in findings]
    if ahead:
        safety = sum(one.door is Door.SAFETY for one in findings)
        told.insert(safety, running_text(ahead, on, wording))
    return tuple(told)


def running_text(dates: tuple[DueDate, ...], on: date, wording: Wording) -> str:
    """The limits of a court that go on while somebody waits, as a few lines to read."""
    over = (f"  {wording.text('running-over')}",) if any_over(dates, on) else ()
    return "\n".join(
        (
            wording.text("running-title"),
            f"  {wording.text('running-lead')}",
            *(line for due in dates for line in _date_lines(due, wording)),
            *over,
        )
    )


def finding_text(finding: Finding, wording: Wording, examples: Examples) -> str:
    """A finding as a few lines to read, with the law and what would be good to know."""
    say = wording.say
    status = wording.text(f"status-{str(finding.status).replace('_', '-')}")
    return "\n".join(
        (
            f"[{status}] {say(finding.title)}",
            f"  {' '.join(say(reason) for reason in finding.reasons)}",
            f"  {wording.text('sum-next')} {say(finding.next_step)}",
            *(line for due in finding.dates for line in _date_lines(due, wording)),
            *_small_print(finding, wording, examples),
        )
    )


def due_text(due: DueDate, wording: Wording) -> str:
    """A date of a finding in one line, with what stands beside it."""
    say = wording.say
    caution = "" if due.caution is None else f" {say(due.caution)}"
    return f"{say(due.label)} {say(due.when)}.{caution}"


def _date_lines(due: DueDate, wording: Wording) -> list[str]:
    """A date of a finding, what stands beside it, and how it was worked out."""
    say = wording.say
    return [
        f"  {due_text(due, wording)}",
        f"    {' '.join(say(step) for step in due.explained)}",
    ]


def _small_print(finding: Finding, wording: Wording, examples: Examples) -> list[str]:
    """Powers, provisions, examples and the questions that could change a finding."""
    lines = []
    for key, powers in (("sum-can", finding.can), ("sum-cannot", finding.cannot)):
        if powers:
            lines.append(wording.text(key, what=" ".join(wording.say(one) for one in powers)))
    lines += [
        wording.text("example-line", text=one.text, body=one.body, ref=one.ref)
        for one in examples.of(finding)
    ]
    if finding.references:
        lines.append(f"({'; '.join(finding.references)})")
    if finding.unanswered:
        names = finding.title.names  # what the case calls its body
        asked = "; ".join(
            wording.say(message(question_key(path)).naming(names)) for path in finding.unanswered
        )
        lines.append(wording.text("sum-unanswered", questions=asked))
    return [f"  {line}" for line in lines]


def limit_text(limit: Limit, wording: Wording) -> str:
    """A time limit as lines to read: what it is, each step, its kind, and any doubt of it."""
    due = DueDate(limit.title, limit)
    said = due.explained if due.caution is None else (*due.explained, due.caution)
    return "\n".join((wording.say(due.label), *(f"  {wording.say(one)}" for one in said)))


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
