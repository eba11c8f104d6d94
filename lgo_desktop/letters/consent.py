"""Forms to sign: a person's authority for whoever acts for them, and a child's consent."""

from __future__ import annotations

from lgo_desktop.letters.document import (
    Block,
    Document,
    ItemList,
    Kind,
    Marker,
    Paragraph,
    Signature,
    Style,
)
from lgo_desktop.letters.sheet import Sheet, Whose
from lgo_desktop.routes.facts import child_signs
from lgo_desktop.wording import Choice, Inline


def authority_form_wanted(sheet: Sheet) -> bool:
    """Whether somebody is to act, is named, and has no written authority yet."""
    other = sheet.case.representative
    if other is None or other.has_written_authority == "yes":
        return False
    return bool(other.name.strip()) and bool(sheet.complainant)


def authority_form(sheet: Sheet) -> Document:
    """The form that the complainant signs."""
    other = sheet.case.representative
    name = "" if other is None else other.name.strip()
    organisation = "" if other is None else other.organisation.strip()
    who = f"{name}, {organisation}" if organisation else name
    allowed = (
        _about_the_data(sheet, "authority-write", council=sheet.council),
        _about_the_data(sheet, "authority-answers"),
        sheet.inline("authority-bodies"),
    )
    blocks = (
        sheet.paragraph("authority-i-allow", name=sheet.complainant, who=who),
        ItemList(allowed, Marker.BULLET),
        sheet.paragraph("authority-end"),
    )
    return _to_sign(sheet, Kind.AUTHORITY, "title-authority", blocks, sheet.complainant)


def _to_sign(
    sheet: Sheet, kind: Kind, title: str, blocks: tuple[Block, ...], signer: str
) -> Document:
    """A form under its title, with room for the name and the signature of `signer`."""
    return Document(
        kind=kind,
        recipient="you",
        title=sheet.text(title),
        stem=sheet.text(title),
        footer=sheet.text(title),
        blocks=(
            sheet.heading(1, title),
            *blocks,
            Signature(sheet.text("consent-signed"), signer),
        ),
    )


def _about_the_data(sheet: Sheet, key: str, **args: str) -> Inline:
    """A line that says whose data it is, as the one who signs says it."""
    subject = sheet.data_subject.name.strip()
    return sheet.inline(key, whose=Choice(sheet.standing), subject=subject, **args)


def childs_consent_wanted(sheet: Sheet) -> bool:
    """Whether a parent writes for a child who is twelve or over for certain."""
    if sheet.standing is not Whose.CHILD or not sheet.data_subject.name.strip():
        return False
    return child_signs(sheet.case, sheet.on) is True


def childs_consent(sheet: Sheet) -> Document:
    """The form that the child signs, in words for a child."""
    child = sheet.data_subject.name.strip()
    agreed = (
        sheet.inline("child-consent-ask", council=sheet.council),
        sheet.inline("child-consent-right"),
        sheet.inline("child-consent-ico"),
    )
    blocks = (
        Paragraph(sheet.inline("child-consent-free"), Style.LEAD),
        sheet.paragraph("child-consent-i-agree", name=child, parent=sheet.complainant),
        ItemList(agreed, Marker.BULLET),
        sheet.paragraph("child-consent-end"),
    )
    return _to_sign(sheet, Kind.CHILD_CONSENT, "title-child-consent", blocks, child)
