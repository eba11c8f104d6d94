"""Two sheets for the person alone: what a tribunal and what a court could do.

Information only. No letter before a claim is written, no form is filled in, and nothing of
these sheets goes to anybody: a written plan to go to court can stop a complaint (SI 2006/1738
reg 8). Each limit stands with its working; what it costs is not known, and the sheet says so.
"""

from __future__ import annotations

from lgo_desktop.case.vocabulary import CourtState
from lgo_desktop.letters.document import (
    Block,
    Document,
    Heading,
    ItemList,
    Kind,
    Marker,
    Paragraph,
    Style,
    Table,
    said,
)
from lgo_desktop.letters.sheet import Sheet
from lgo_desktop.routes.facts import data_in_question
from lgo_desktop.routes.finding import Door, Finding, Strand
from lgo_desktop.wording import Inline

_HELPERS = ("cla", "citizens_advice", "advocate")
_ENGLAND_AND_WALES = frozenset({None, "england", "wales"})


def tribunal_sheet_wanted(sheet: Sheet) -> bool:
    """Whether the ICO has been silent for three months, so that s.166 is of use."""
    return _order_to_the_ico(sheet) is not None


def court_sheet_wanted(sheet: Sheet) -> bool:
    """Whether a court could have to do with it, in England and Wales, whose limits were read."""
    here = sheet.case.organisation.nation in _ENGLAND_AND_WALES
    return here and _court(sheet) is not None


def _order_to_the_ico(sheet: Sheet) -> Finding | None:
    found = (
        f
        for f in sheet.findings
        if f.door is Door.OTHER_TRIBUNAL and f.strand is Strand.DATA_COMPLAINT
    )
    return next(found, None)


def _court(sheet: Sheet) -> Finding | None:
    return next((f for f in sheet.findings if f.door is Door.COURT), None)


def tribunal_sheet(sheet: Sheet) -> Document:
    """What DPA 2018 s.166 is for, by when it is asked for, and what to do first."""
    (finding,) = (one for one in (_order_to_the_ico(sheet),) if one is not None)
    body = sheet.law.bodies["general_regulatory_chamber"].version_on(sheet.on)
    where = () if body is None else (said(f"{body.name}: {body.web}"),)
    blocks = (
        sheet.heading(2, "court-what"),
        sheet.paragraph("tribunal-what", provision=sheet.cite("dpa_2018_166")),
        *_powers(sheet, finding),
        *_dates(sheet, finding),
        sheet.paragraph("tribunal-late", rules=sheet.cite("grc_rules_late")),
        *_costs(sheet, "tribunal-cost"),
        sheet.heading(2, "court-first"),
        ItemList(
            (
                sheet.inline("tribunal-ask-first"),
                sheet.inline("tribunal-gather"),
                sheet.inline("tribunal-advice"),
            ),
            Marker.NUMBER,
        ),
        sheet.heading(2, "court-where"),
        ItemList((*where, *_helpers(sheet)), Marker.BULLET),
    )
    return _at_home(sheet, Kind.TRIBUNAL_SHEET, "title-tribunal-sheet", blocks)


def court_sheet(sheet: Sheet) -> Document:
    """What only a court can do, the limits that run meanwhile, and what to do first."""
    (finding,) = (one for one in (_court(sheet),) if one is not None)
    reasons = [Paragraph(said(sheet.wording.say(reason))) for reason in finding.reasons]
    steps = [sheet.inline("court-advice"), sheet.inline("court-gather")]
    steps.append(
        sheet.inline("court-say-nothing", body=sheet.body, provision=sheet.cite("si_2006_1738_8"))
    )
    if sheet.case.steps.court.state in {CourtState.UNDER_WAY, CourtState.ENDED}:
        rule = sheet.cite("si_2010_2955_12_75")
        steps.append(sheet.inline("court-papers", rule=rule))
    blocks = (
        sheet.heading(2, "court-what"),
        *reasons[:1],
        *_remedies(sheet),
        *_dates(sheet, finding),
        *reasons[1:],
        *_costs(sheet, "court-cost"),
        sheet.heading(2, "court-first"),
        ItemList(tuple(steps), Marker.NUMBER),
        sheet.heading(2, "court-where"),
        ItemList(_helpers(sheet), Marker.BULLET),
    )
    return _at_home(sheet, Kind.COURT_SHEET, "title-court-sheet", blocks)


def _at_home(sheet: Sheet, kind: Kind, title: str, blocks: tuple[Block, ...]) -> Document:
    name = sheet.text(title)
    return Document(
        kind=kind,
        recipient="you",
        title=name,
        stem=name,
        footer=sheet.text("footer-form", title=name),
        blocks=(Heading(1, name), Paragraph(sheet.inline("court-lead"), Style.LEAD), *blocks),
    )


def _powers(sheet: Sheet, finding: Finding) -> tuple[Block, ...]:
    say = sheet.wording.say
    return tuple(
        sheet.paragraph(key, what=" ".join(say(one) for one in powers))
        for key, powers in (("sum-can", finding.can), ("sum-cannot", finding.cannot))
        if powers
    )


def _remedies(sheet: Sheet) -> tuple[Block, ...]:
    """What there is, each with its provision; about data only where data is in question."""
    items: list[Inline] = []
    if data_in_question(sheet.case) is True:
        items.append(sheet.inline("court-order", provision=sheet.cite("dpa_2018_167")))
        provisions = f"{sheet.cite('uk_gdpr_82')}; {sheet.cite('dpa_2018_168')}"
        items.append(sheet.inline("court-money", provisions=provisions))
    items.append(sheet.inline("court-review", provision=sheet.cite("cpr_54_5")))
    items.append(sheet.inline("court-rights", provision=sheet.cite("hra_1998_7_5")))
    return (ItemList(tuple(items), Marker.BULLET),)


def _dates(sheet: Sheet, finding: Finding) -> tuple[Block, ...]:
    """Each limit, over or not, with every step that leads to it."""
    say = sheet.wording.say
    rows = []
    for due in finding.dates:
        caution = () if due.caution is None else (due.caution,)
        working = " ".join(say(step) for step in (*caution, *due.explained))
        rows.append((said(f"{say(due.label)}:"), said(say(due.when)), said(working)))
    if not rows:
        return (sheet.heading(2, "list-dates"), sheet.paragraph("court-no-dates"))
    heads = ("list-date-what", "list-date-day", "list-date-how")
    table = Table(tuple(sheet.text(head) for head in heads), tuple(rows), (34, 22, 44))
    return (sheet.heading(2, "list-dates"), table)


def _costs(sheet: Sheet, key: str) -> tuple[Block, ...]:
    return (sheet.heading(2, "court-costs"), sheet.paragraph(key))


def _helpers(sheet: Sheet) -> tuple[Inline, ...]:
    """Who can be asked for advice, with the ways to reach them that we may print."""
    items = []
    for name in _HELPERS:
        version = sheet.law.bodies[name].version_on(sheet.on)
        if version is None:
            continue
        phone = version.phone.value if version.phone and version.phone.printable else ""
        ways = ", ".join(way for way in (phone, version.web or "") if way)
        items.append(said(f"{version.name}: {ways}"))
    return tuple(items)
