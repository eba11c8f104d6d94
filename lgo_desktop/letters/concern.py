"""The sheet for a regulator's form: one worker, facts by date, and the standard concerned.

It says what happened as the person says it, and nothing beyond that. Social Workers
Regulations 2018 (SI 2018/893) reg 25 for social workers in England. The wording of the
standards was not read whole, so only their numbers stand here, with the advice to check.
"""

from __future__ import annotations

from lgo_desktop.case.model import Professional
from lgo_desktop.case.vocabulary import ASTRAY, RECORD_ISSUES, Issue, Profession
from lgo_desktop.letters.chronology import chronology, timeline
from lgo_desktop.letters.document import (
    Block,
    Document,
    ItemList,
    Kind,
    Marker,
    Paragraph,
    Style,
    said,
)
from lgo_desktop.letters.entries import enclosed_evidence
from lgo_desktop.letters.forms import about_the_writer, entries, form_sheet, papers, words
from lgo_desktop.letters.sheet import Sheet, quoted, word_of
from lgo_desktop.routes.finding import Action, Door, Finding, Status
from lgo_desktop.routes.professions import ANSWERS_FOR
from lgo_desktop.wording import Inline


def concern_wanted(sheet: Sheet, finding: Finding) -> bool:
    """Whether a regulator's door is open now for a worker of its own profession."""
    is_open = finding.action is Action.RAISE_CONCERN and finding.status is Status.OPEN_NOW
    return is_open and bool(_workers(sheet, finding.door))


def concern(sheet: Sheet, finding: Finding) -> Document:
    """The sheet for the regulator of the finding."""
    blocks: list[Block] = [*about_the_writer(sheet, finding.door)]
    for worker in _workers(sheet, finding.door):
        blocks += _worker(sheet, worker)
    events = chronology(sheet)
    if events:
        blocks += [sheet.heading(2, "sum-events"), timeline(sheet, events)]
    blocks += [*entries(sheet)]
    blocks += [*_standards(sheet, finding.door), *words(sheet, "form-harm", sheet.case.effect)]
    if sheet.case.steps.regulator.by_council == "yes":
        blocks += [
            sheet.heading(2, "form-others"),
            sheet.paragraph("concern-council-told", body=sheet.body),
        ]
    blocks += papers(sheet, enclosed_evidence(sheet))
    return form_sheet(sheet, finding, Kind.REGULATOR_CONCERN, blocks)


def _workers(sheet: Sheet, door: Door) -> tuple[Professional, ...]:
    jobs = ANSWERS_FOR.get(door, frozenset[Profession]())
    return tuple(worker for worker in sheet.case.professionals if worker.profession in jobs)


def _worker(sheet: Sheet, worker: Professional) -> tuple[Block, ...]:
    """Who it is, and what the person says of them, as their own words."""
    job = sheet.text(f"job-{word_of(worker.profession)}") if worker.profession else ""
    facts = (
        ("concern-name", worker.name),
        ("concern-job", job),
        ("concern-employer", worker.employer or sheet.council),
        ("letter-fact-team", sheet.case.organisation.team),
    )
    items = tuple(sheet.inline(key, value=v.strip()) for key, v in facts if v.strip())
    told = quoted(worker.concern)
    return (
        sheet.heading(2, "concern-who"),
        ItemList(items, Marker.BULLET),
        *((Paragraph(said(sheet.told("concern-said"))), *told) if told else ()),
    )


def _standards(sheet: Sheet, door: Door) -> tuple[Block, ...]:
    """The standards that may be concerned, by number: only for Social Work England."""
    if door is not Door.SOCIAL_WORK_ENGLAND:
        return ()
    issues = frozenset(sheet.case.issues)
    untrue = issues & {Issue.WORKER_DISHONESTY, Issue.FALSIFIED_RECORDS}
    items: list[Inline] = []
    if untrue:
        items.append(sheet.inline("concern-standard-honest"))
    if issues & RECORD_ISSUES or sheet.case.records:
        items.append(sheet.inline("concern-standard-records"))
    if Issue.FALSIFIED_RECORDS in issues:
        items.append(sheet.inline("concern-standard-false"))
    if issues & ASTRAY:
        items.append(sheet.inline("concern-standard-private"))
    if not items:
        return ()
    return (
        sheet.heading(2, "concern-standards"),
        ItemList(tuple(items), Marker.BULLET),
        Paragraph(sheet.inline("concern-standards-check"), Style.NOTE),
    )
