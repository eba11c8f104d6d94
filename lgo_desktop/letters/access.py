"""The subject access request (UK GDPR Article 15).

It asks for what a reasonable and proportionate search can find (Article 15(1A)), so it
names places, kinds and dates. It gives no reason, accuses nobody and bargains about nothing.
"""

from __future__ import annotations

from lgo_desktop.letters.care import about_records_of_care, records_of_care
from lgo_desktop.letters.document import Block, Document, ItemList, Kind, Marker, Paragraph, said
from lgo_desktop.letters.entries import places, preserve, records_of
from lgo_desktop.letters.frame import letter, within_a_month
from lgo_desktop.letters.identity import identity, is_about_writer_too, own_right, reach
from lgo_desktop.letters.sheet import Sheet, Whose, service_name, span_of
from lgo_desktop.routes.finding import Action, Door, Status
from lgo_desktop.wording import Inline


def access_letter_wanted(sheet: Sheet) -> bool:
    """Whether this letter goes out today: where its door is open now, and nowhere else.

    The door alone decides, so that nobody is told to send a letter that the pack lacks, and
    no pack holds one of which no door speaks.
    """
    return any(
        finding.action is Action.ASK_ACCESS and finding.status is Status.OPEN_NOW
        for finding in sheet.findings
    )


def access_request(sheet: Sheet) -> Document:
    """The letter that asks for a copy of the records."""
    council, provision = sheet.council, sheet.cite("uk_gdpr_15")
    blocks: list[Block] = [
        Paragraph(
            sheet.about("sar-ask", own=own_right(sheet), council=council, provision=provision)
        ),
        *identity(sheet),
        *_childs_right(sheet),
        sheet.heading(2, "sar-what"),
        _search(sheet),
        ItemList(_wanted(sheet), Marker.NUMBER),
    ]
    if _lists_entries(sheet):
        blocks.append(places(sheet))
    if sheet.case.scope.not_wanted.strip():
        blocks.append(sheet.paragraph("sar-not-wanted", what=sheet.case.scope.not_wanted.strip()))
    blocks += [
        sheet.paragraph("sar-please-tell", provision=sheet.cite("uk_gdpr_15_1")),
        ItemList(_information(sheet), Marker.NUMBER),
        *about_records_of_care(sheet),
        *reach(sheet, _format(sheet)),
        sheet.heading(2, "sar-if-unclear"),
        sheet.paragraph("sar-unclear", by=sheet.by, name=sheet.complainant),
        sheet.paragraph(
            "sar-exempt",
            third_parties=sheet.cite("dpa_2018_sch_2_16"),
            workers=sheet.cite("dpa_2018_sch_2_17"),
        ),
        within_a_month(sheet, "dp_access"),
        preserve(sheet),
    ]
    return letter(sheet, Kind.ACCESS_REQUEST, "sar", blocks)


def _childs_right(sheet: Sheet) -> tuple[Block, ...]:
    """That the right is the child's, so that the council asks at once for the child's own word."""
    if sheet.standing is not Whose.CHILD:
        return ()
    return (sheet.paragraph("sar-childs-right", subject=sheet.data_subject.name.strip()),)


def _search(sheet: Sheet) -> Paragraph:
    """What to search, and why it is named: what a proportionate search finds (Article 15(1A))."""
    if not sheet.law.in_force("uk_gdpr_15_1a", sheet.on):
        return sheet.paragraph("sar-please-search")
    return sheet.paragraph("sar-please-send", provision=sheet.cite("uk_gdpr_15_1a"))


def _lists_entries(sheet: Sheet) -> bool:
    """Whether the entries may be asked for by name: not those that may be about another."""
    return sheet.knows_whose and bool(records_of(sheet))


def _wanted(sheet: Sheet) -> tuple[Inline, ...]:
    scope = sheet.case.scope
    teams = scope.teams.strip()
    wanted = [
        sheet.inline("sar-where", teams=teams)
        if teams
        else sheet.inline("sar-where-service", service=service_name(sheet)),
        *_kinds(sheet, scope.systems.strip()),
        *records_of_care(sheet),
    ]
    if is_about_writer_too(sheet):
        wanted.append(said(sheet.told("sar-own-too")))
    dates = span_of(scope.since, scope.until)
    if dates:
        wanted.append(sheet.inline("sar-between", dates=dates))
    people = [p.name.strip() for p in sheet.case.professionals if p.name.strip()]
    if people:
        wanted.append(sheet.inline("sar-people", people=", ".join(people)))
    wanted.append(sheet.inline("sar-history"))
    if _lists_entries(sheet):
        wanted.append(sheet.inline("sar-entries"))
    if sheet.may_claim and any(
        finding.action is Action.ASK_SHOW_CORRECTION for finding in sheet.findings
    ):
        wanted.append(sheet.inline("sar-amended"))
    return tuple(wanted)


def records_named(sheet: Sheet) -> tuple[Inline, ...]:
    """Which records the person named, and nothing that is only usual: where, what, and when."""
    scope = sheet.case.scope
    parts = (
        ("sar-where", "teams", scope.teams.strip()),
        ("sar-kinds", "kinds", scope.systems.strip()),
        ("sar-between", "dates", span_of(scope.since, scope.until)),
    )
    return tuple(sheet.inline(key, **{name: value}) for key, name, value in parts if value)


def _kinds(sheet: Sheet, given: str) -> tuple[Inline, ...]:
    """The kinds of records: those that the person named, or else the usual ones."""
    if given:
        return (sheet.inline("sar-kinds", kinds=given),)
    return tuple(sheet.inline(f"sar-kinds-{kind}") for kind in ("notes", "meetings", "messages"))


def _information(sheet: Sheet) -> tuple[Inline, ...]:
    """What goes with the copy: UK GDPR Article 15(1)(a) to (h)."""
    keys = ("purposes", "categories", "recipients", "retention", "rights", "source", "automated")
    return tuple(sheet.inline(f"sar-tell-{key}") for key in keys)


def _format(sheet: Sheet) -> Inline:
    """The form of the copy; by a way only that the letter gives an address for."""
    match sheet.case.scope.by_email:
        case "yes" if sheet.contact.email.strip():
            return sheet.inline("sar-format-email")
        case "no" if sheet.shows_address_to(Door.COUNCIL) and sheet.contact.address.strip():
            return sheet.inline("sar-format-post")
        case _:
            return ()
