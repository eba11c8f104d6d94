"""The follow-up where a council says that records are corrected, but not how.

Ombudsman decision 23 009 298 is the pattern: the person may ask for the amended records
(UK GDPR Article 15) and have what is still wrong put right (Article 16). One request for
access at a time: where a subject access request goes out on the same day, this letter
refers to it instead of making a second one.
"""

from __future__ import annotations

from lgo_desktop.case.vocabulary import Verdict
from lgo_desktop.letters.access import access_letter_wanted
from lgo_desktop.letters.document import (
    Block,
    Document,
    Heading,
    ItemList,
    Kind,
    Marker,
    Paragraph,
    plain,
    said,
)
from lgo_desktop.letters.entries import evidence, records_of, schedule
from lgo_desktop.letters.rectification import effect
from lgo_desktop.letters.sheet import Sheet, due, identity_in_brief, letter, reach
from lgo_desktop.wording import Choice


def correction_follow_up(sheet: Sheet) -> Document:
    """The letter that asks the council to show what it corrected, and how."""
    blocks: list[Block] = [
        Heading(1, plain(sheet.about("follow-subject"))),
        sheet.paragraph("letter-dear"),
        _history(sheet),
        sheet.heading(2, "follow-what"),
        sheet.paragraph(
            "follow-under",
            rectification=sheet.cite("uk_gdpr_16"),
            access=sheet.cite("uk_gdpr_15"),
            listed=_listed(sheet),
        ),
        ItemList(
            (
                sheet.inline("follow-changed"),
                sheet.inline("follow-original"),
                sheet.inline("follow-unchanged"),
                sheet.inline("follow-told", provision=sheet.cite("uk_gdpr_19")),
            ),
            Marker.NUMBER,
        ),
    ]
    if records_of(sheet):
        blocks.append(schedule(sheet, show_first=True))
    blocks += [
        _access(sheet),
        sheet.paragraph(
            "follow-still-wrong",
            provision=sheet.cite("uk_gdpr_16"),
            definition=sheet.cite("dpa_2018_205_1"),
            listed=_listed(sheet),
        ),
        *evidence(sheet),
        *effect(sheet),
        sheet.paragraph("restrict", provision=sheet.cite("uk_gdpr_18_1_a")),
        sheet.paragraph("refuse", provision=sheet.cite("uk_gdpr_12_4")),
        *identity_in_brief(sheet),
        *reach(sheet),
        due(sheet, "dp_rectification"),
    ]
    return letter(sheet, Kind.CORRECTION_FOLLOW_UP, "follow", blocks)


def _history(sheet: Sheet) -> Paragraph:
    """What was complained of and what the council said, each as whose word it is."""
    complaint = sheet.case.steps.complaint
    told = sheet.case.steps.rectification
    said_so_far: list[str] = []
    if complaint.made is not None and complaint.about.strip():
        about = complaint.about.strip().removesuffix(".")
        made = complaint.made.say_when()
        said_so_far.append(sheet.text("follow-complained", made=made, about=about))
    if complaint.first_reply is not None and complaint.first_reply_said.strip():
        when = complaint.first_reply.say_when()
        reply = complaint.first_reply_said.strip()
        said_so_far.append(sheet.text("follow-first-reply", when=when, said=reply))
    if complaint.last_reply is not None and complaint.verdict in _VERDICTS:
        when = complaint.last_reply.say_when()
        said_so_far.append(sheet.text(_VERDICTS[complaint.verdict], when=when))
    if told.answered is not None:
        said_so_far.append(sheet.text("follow-corrected", when=told.answered.say_when()))
    else:
        said_so_far.append(sheet.text("follow-corrected-undated"))
    if sheet.case.steps.regulator.by_council == "yes":
        said_so_far.append(sheet.text("follow-regulator"))
    return Paragraph(said(" ".join(said_so_far)))


_VERDICTS: dict[Verdict | None, str] = {
    Verdict.UPHELD: "follow-upheld",
    Verdict.PARTLY_UPHELD: "follow-partly-upheld",
}


def _access(sheet: Sheet) -> Paragraph:
    """One access request to a controller on one day: here, or in the letter beside it."""
    if access_letter_wanted(sheet):
        return sheet.paragraph("follow-carried-by-sar")
    provision = sheet.cite("uk_gdpr_15")
    return sheet.paragraph("follow-narrow-sar", provision=provision, listed=_listed(sheet))


def _listed(sheet: Sheet) -> Choice:
    """Whether the letter has a table of entries that its sentences can speak of."""
    return Choice("yes" if records_of(sheet) else "no")
