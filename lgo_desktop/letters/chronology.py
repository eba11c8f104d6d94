"""What happened when, on a sheet of its own: for whoever helps, and to take facts from."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import CouncilComplaint, DataRequest, Event, OutsideStep
from lgo_desktop.case.sent import sent_on
from lgo_desktop.case.vocabulary import RequestState, Stage
from lgo_desktop.letters.document import Document, Kind, Paragraph, Style, Table, said
from lgo_desktop.letters.history import requests_by_word
from lgo_desktop.letters.sheet import Reader, Sheet
from lgo_desktop.wording import Choice

_FEWEST = 2
_ORDER = attrgetter("order")


def chronology_wanted(sheet: Sheet) -> bool:
    """Whether there is an order to show: more than one thing that happened."""
    return len(chronology(sheet)) >= _FEWEST


def chronology_sheet(sheet: Sheet) -> Document:
    """Everything that happened, by date, each with how it is known."""
    return Document(
        kind=Kind.CHRONOLOGY,
        recipient="you",
        title=sheet.text("title-chronology"),
        stem=sheet.text("title-chronology"),
        footer=sheet.text("footer-chronology"),
        blocks=(
            sheet.heading(1, "title-chronology"),
            Paragraph(sheet.inline("chronology-lead"), Style.LEAD),
            timeline(sheet, chronology(sheet)),
        ),
    )


def timeline(sheet: Sheet, events: Sequence[Event]) -> Table:
    """One row for each event: when, what, and how it is known where that is told of any."""
    if not any(event.source.strip() for event in events):
        return in_short(sheet, events)
    rows = tuple(
        (
            said(event.when.say() if event.when else sheet.text("sum-undated")),
            said(event.what.strip()),
            said(event.source.strip()),
        )
        for event in events
    )
    heads = ("sum-event-date", "sum-event-what", "sum-event-source")
    return Table(tuple(sheet.text(head) for head in heads), rows, (20, 55, 25))


def in_short(sheet: Sheet, events: Sequence[Event]) -> Table:
    """One row for each event: when, and what."""
    rows = tuple(
        (
            said(event.when.say() if event.when else sheet.text("sum-undated")),
            said(event.what.strip()),
        )
        for event in events
    )
    heads = (sheet.text("sum-event-date"), sheet.text("sum-event-what"))
    return Table(heads, rows, (25, 75))


def chronology(sheet: Sheet) -> tuple[Event, ...]:
    """What happened when: the person's own events among the steps that were taken.

    What stands there twice, with the same day and the same words, is told once.
    """
    told = {(one.when, one.what.strip()): one for one in (*steps_taken(sheet), *own_events(sheet))}
    return tuple(sorted(told.values(), key=_ORDER))


def own_events(sheet: Sheet) -> tuple[Event, ...]:
    """What the person told by date themselves, oldest first."""
    return tuple(sorted((e for e in sheet.case.events if e.what.strip()), key=_ORDER))


def steps_taken(sheet: Sheet) -> tuple[Event, ...]:
    """The dated steps with the council and with others, oldest first."""
    events = [*steps_with_the_council(sheet)]
    for name, step in sheet.case.steps.outside.items():
        events += _outside(sheet, name, step)
    return tuple(sorted(events, key=_ORDER))


def steps_with_the_council(sheet: Sheet) -> tuple[Event, ...]:
    """The dated steps with the council alone, oldest first: what it knows already."""
    return tuple(sorted((*_complaint(sheet), *steps_about_data(sheet)), key=_ORDER))


def steps_about_data(sheet: Sheet, reader: Reader = Reader.OTHER) -> tuple[Event, ...]:
    """The dated steps with the council about data, oldest first, and none about its service.

    In a letter to the body itself it is “you” who was asked, and who answered.
    """
    events = (
        event
        for name, asked in requests_by_word(sheet)
        for event in _request(sheet, name, asked, reader)
    )
    return tuple(sorted(events, key=_ORDER))


def _complaint(sheet: Sheet) -> list[Event]:
    complaint = sheet.case.steps.complaint
    if complaint.stage is Stage.NOT_MADE:
        return []
    events = _event(_sent(sheet, complaint.made), sheet.told("event-complained", body=sheet.body))
    if complaint.stage is not Stage.WAITING:
        for when, reply in _replies(complaint):
            words = sheet.text("event-replied", body=sheet.body_first)
            events += _event(when, _reply(sheet, words, reply, Reader.OTHER))
    return events


def _replies(complaint: CouncilComplaint) -> tuple[tuple[ApproxDate | None, str], ...]:
    """The answers by day. A day that was told twice is one answer, unless it said two things."""
    first, last = complaint.first_reply_said.strip(), complaint.last_reply_said.strip()
    one = complaint.first_reply == complaint.last_reply and (first == last or not (first and last))
    if one:
        return ((complaint.last_reply, last or first),)
    return ((complaint.first_reply, first), (complaint.last_reply, last))


def _request(sheet: Sheet, name: str, request: DataRequest, reader: Reader) -> list[Event]:
    if request.state is RequestState.NOT_MADE:
        return []
    body = sheet.text("body-you") if reader is Reader.YOU else sheet.body
    events = _event(_sent(sheet, request.made), sheet.told(f"event-made-{name}", body=body))
    if request.state is not RequestState.WAITING:
        to = Choice(reader)
        words = sheet.text(f"event-answered-{name}", to=to, body=sheet.body_first)
        events += _event(request.answered, _reply(sheet, words, request.reply_said, reader))
    return events


def _outside(sheet: Sheet, name: str, step: OutsideStep) -> list[Event]:
    if step.made != "yes":
        return []
    events = _event(_sent(sheet, step.when), sheet.told(f"event-told-{name}"))
    if step.decided != "no":
        events += _event(step.decided_on, sheet.text(f"event-decided-{name}"))
    return events


def _sent(sheet: Sheet, got: ApproxDate | None) -> ApproxDate | None:
    """The day on which something went out, where it was a letter of ours that got there then."""
    return None if got is None else sent_on(sheet.case, got)


def _event(when: ApproxDate | None, what: str) -> list[Event]:
    return [] if when is None else [Event(when=when, what=what)]


def _reply(sheet: Sheet, words: str, reply: str, reader: Reader) -> str:
    """Our words, and below them what the answer said by the person's note."""
    if not reply.strip():
        return words
    note = sheet.text("event-by-note", to=Choice(reader))
    return f"{words} {note}\n{reply.strip()}"
