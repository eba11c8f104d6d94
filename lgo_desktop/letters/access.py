"""The subject access request (UK GDPR Article 15).

It asks for what a reasonable and proportionate search can find (Article 15(1A)), so it
names places, kinds and dates. It gives no reason, accuses nobody and bargains about nothing.
"""

from __future__ import annotations

from lgo_desktop.case.vocabulary import Want
from lgo_desktop.letters.document import (
    Block,
    Document,
    Heading,
    ItemList,
    Kind,
    Marker,
    Paragraph,
    plain,
)
from lgo_desktop.letters.entries import places, records_of
from lgo_desktop.letters.sheet import (
    Sheet,
    due,
    identity,
    letter,
    reach,
    service_name,
    shows_address,
    span_of,
)
from lgo_desktop.routes.finding import Action
from lgo_desktop.wording import Inline


def access_letter_wanted(sheet: Sheet) -> bool:
    """Whether this letter goes out today: its door is open and the person may want it."""
    wants = sheet.case.wants
    may_want = not wants or Want.SEE_RECORDS in wants
    return may_want and any(f.action is Action.ASK_ACCESS for f in sheet.findings)


def access_request(sheet: Sheet) -> Document:
    """The letter that asks for a copy of the records."""
    blocks: list[Block] = [
        _subject(sheet),
        sheet.paragraph("letter-dear"),
        Paragraph(
            sheet.about("sar-ask", council=sheet.council, provision=sheet.cite("uk_gdpr_15"))
        ),
        *identity(sheet),
        sheet.heading(2, "sar-what"),
        sheet.paragraph("sar-please-send"),
        ItemList(_wanted(sheet), Marker.NUMBER),
    ]
    if records_of(sheet):
        blocks.append(places(sheet))
    if sheet.case.scope.not_wanted.strip():
        blocks.append(sheet.paragraph("sar-not-wanted", what=_ended(sheet.case.scope.not_wanted)))
    blocks += [
        *reach(sheet),
        *_format(sheet),
        sheet.heading(2, "sar-if-unclear"),
        sheet.paragraph("sar-unclear"),
        sheet.paragraph(
            "sar-exempt",
            third_parties=sheet.cite("dpa_2018_sch_2_16"),
            workers=sheet.cite("dpa_2018_sch_2_17"),
        ),
        due(sheet, "dp_access"),
    ]
    return letter(sheet, Kind.ACCESS_REQUEST, "sar", blocks)


def _subject(sheet: Sheet) -> Block:
    return Heading(1, plain(sheet.about("sar-subject")))


def _wanted(sheet: Sheet) -> tuple[Inline, ...]:
    scope = sheet.case.scope
    teams = scope.teams.strip()
    wanted = [
        sheet.inline("sar-where", teams=_ended(teams))
        if teams
        else sheet.inline("sar-where-service", service=service_name(sheet)),
        sheet.inline("sar-kinds", kinds=_ended(scope.systems) or sheet.text("sar-kinds-usual")),
    ]
    dates = span_of(scope.since, scope.until)
    if dates:
        wanted.append(sheet.inline("sar-between", dates=dates))
    people = [p.name.strip() for p in sheet.case.professionals if p.name.strip()]
    if people:
        wanted.append(sheet.inline("sar-people", people=", ".join(people)))
    if records_of(sheet):
        wanted.append(sheet.inline("sar-entries"))
    if any(finding.action is Action.ASK_SHOW_CORRECTION for finding in sheet.findings):
        wanted.append(sheet.inline("sar-amended"))
    wanted += [sheet.inline("sar-recipients"), sheet.inline("sar-source")]
    return tuple(wanted)


def _format(sheet: Sheet) -> tuple[Block, ...]:
    """The form of the copy; by a way only that the letter gives an address for."""
    contact = sheet.case.complainant.contact
    match sheet.case.scope.by_email:
        case "yes" if contact.email.strip():
            return (sheet.paragraph("sar-format-email"),)
        case "no" if shows_address(sheet.case) and contact.address.strip():
            return (sheet.paragraph("sar-format-post"),)
        case _:
            return ()


def _ended(text: str) -> str:
    """A person's words without the full stop that the sentence around them brings."""
    return text.strip().removesuffix(".")
