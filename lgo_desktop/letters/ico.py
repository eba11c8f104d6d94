"""The sheet for the form of the Information Commission, known as the ICO (DPA 2018 s.165).

The form takes an account of 2,000 characters. The count stands beside it; what is too long
is kept whole, and the person is told by how much to shorten it.
"""

from __future__ import annotations

from lgo_desktop.case.sent import sent_on
from lgo_desktop.case.vocabulary import ASTRAY, Adjustment, Issue, RequestState, Stage
from lgo_desktop.letters.chronology import (
    in_short,
    own_events,
    steps_with_the_council,
    timeline,
)
from lgo_desktop.letters.data_complaint import tells_in_own_words
from lgo_desktop.letters.data_failures import (
    copies_missing,
    failures,
    records_left_wrong,
)
from lgo_desktop.letters.document import (
    Block,
    Document,
    FormField,
    ItemList,
    Kind,
    Marker,
    Paragraph,
    Style,
    Unit,
    plain,
    said,
)
from lgo_desktop.letters.entries import papers_on_entries, records_of, where
from lgo_desktop.letters.forms import about_the_writer, form_sheet, listed, papers, words
from lgo_desktop.letters.frame import destination
from lgo_desktop.letters.history import answer_stands, requests_by_word
from lgo_desktop.letters.identity import own_data_too, own_too
from lgo_desktop.letters.sheet import Reader, Sheet, Whose, when_sent, word_of
from lgo_desktop.routes.facts import child_signs
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand
from lgo_desktop.wording import Choice, Inline

LONGEST_ACCOUNT = 2000
ACCOUNT = FormField("ico", LONGEST_ACCOUNT, Unit.CHARACTERS)
"""The account that the form takes."""


def ico_wanted(sheet: Sheet, finding: Finding) -> bool:
    """Whether the ICO can be written to now: before that, a sheet would only be sent too early."""
    about_data = finding.door is Door.ICO and finding.strand is Strand.RECORDS
    has_it = sheet.case.steps.ico.made == "yes"
    can_write = finding.action is Action.COMPLAIN and finding.status is Status.OPEN_NOW
    return about_data and not has_it and can_write


def ico_complaint(sheet: Sheet, finding: Finding) -> Document:
    """The sheet: the parts of the form, ready to copy. The count is put in at the end."""
    account_parts = account(sheet).split("\n\n")
    events = steps_with_the_council(sheet)
    blocks: list[Block] = [
        *about_the_writer(sheet, Door.ICO),
        *own_too(sheet, in_form=True),
        *_needs(sheet),
        *_subject(sheet),
        *_council(sheet),
        sheet.heading(2, "ico-account"),
        *(Paragraph(said(part), Style.QUOTE, ACCOUNT) for part in account_parts),
        *words(sheet, "ico-still-wrong", _left_wrong(sheet)),
        *_timeline(sheet),
        *((sheet.heading(2, "ico-tried"), in_short(sheet, events)) if events else ()),
        *words(sheet, "form-harm", sheet.case.effect),
        *papers(sheet, _papers(sheet)),
        sheet.heading(2, "ico-outcome", body=sheet.body),
        ItemList(_outcome(sheet), Marker.BULLET),
    ]
    return form_sheet(sheet, finding, Kind.ICO_COMPLAINT, blocks)


def _left_wrong(sheet: Sheet) -> str:
    """What the council's last answer leaves wrong, where a complaint was answered."""
    complaint = sheet.case.steps.complaint
    return complaint.still_wrong if complaint.stage in _ANSWERED else ""


_ANSWERED = frozenset({Stage.REPLIED, Stage.FINAL_RESPONSE, Stage.REFUSED})


def _timeline(sheet: Sheet) -> tuple[Block, ...]:
    """What happened when, as the person gave it; the steps with the council stand apart."""
    given = own_events(sheet)
    return (sheet.heading(2, "sum-events"), timeline(sheet, given)) if given else ()


def account(sheet: Sheet) -> str:
    """What happened, for the field of 2,000 characters: the entries, then what went wrong.

    Where no entry is listed, or data went astray, the person's own story stands there too.
    """
    about = sheet.about("ico-account-about", council=sheet.council, **own_data_too(sheet))
    parts = [plain(about)]
    for number, record in enumerate(records_of(sheet), 1):
        lines = [sheet.text("ico-entry", number=str(number), where=where(sheet, record))]
        if record.says.strip():
            lines.append(sheet.text("ico-entry-says", says=record.says.strip()))
        if record.truth.strip():
            lines.append(f"{sheet.told('entry-truth')}: {record.truth.strip()}")
        parts.append("\n".join(lines))
    # Of data that was given away or lost nothing else says what went to whom, and when.
    if sheet.case.story.strip() and (not records_of(sheet) or tells_in_own_words(sheet)):
        parts.append(sheet.case.story.strip())
    parts += [plain(failure) for failure in failures(sheet, Reader.OTHER)]
    parts += _complained_in_vain(sheet)
    return "\n\n".join(parts)


def _complained_in_vain(sheet: Sheet) -> list[str]:
    """That the complaint about data has had no answer, as far as the case holds one.

    Whether the council said that it has the complaint was not asked, so nothing is said of it.
    """
    complaint = sheet.case.steps.dp_complaint
    waiting = complaint.state is RequestState.WAITING and not answer_stands(complaint)
    if not waiting or complaint.made is None:
        return []
    return [
        sheet.told("ico-account-waiting", when=when_sent(sheet, complaint.made), body=sheet.body)
    ]


def _needs(sheet: Sheet) -> tuple[Block, ...]:
    chosen = sheet.case.complainant.adjustments
    items = [sheet.inline(f"adjustment-{word_of(need)}") for need in Adjustment if need in chosen]
    if sheet.case.complainant.adjustments_note.strip():
        items.append(said(sheet.case.complainant.adjustments_note.strip()))
    return listed(sheet, "ico-needs", items)


def _subject(sheet: Sheet) -> tuple[Block, ...]:
    """Whose data it is where that is not the writer's, and who has to sign."""
    if sheet.whose is Whose.OWN:
        return ()
    person = sheet.data_subject
    facts = [sheet.inline("letter-fact-name", value=person.name.strip())]
    if person.date_of_birth is not None:
        facts.append(sheet.inline("letter-fact-born", value=person.date_of_birth.say()))
    if person.reference.strip():
        number = person.reference.strip()
        facts.append(sheet.inline("form-number", body=sheet.body, value=number))
    return (
        sheet.heading(2, "ico-whose"),
        ItemList(tuple(facts), Marker.BULLET),
        _who_signs(sheet),
    )


def _who_signs(sheet: Sheet) -> Paragraph:
    """Who has to sign: the form asks a child of 12 or over for a letter of its own."""
    if sheet.standing is not Whose.CHILD:
        return sheet.paragraph("ico-sign-adult")
    signs = {True: "yes", False: "no", None: "perhaps"}[child_signs(sheet.case, sheet.on)]
    return sheet.paragraph("ico-sign-child", signs=Choice(signs))


def _council(sheet: Sheet) -> tuple[Block, ...]:
    email = destination(sheet).email
    facts = [said(sheet.council), sheet.inline("letter-addressee-data")]
    if email is not None and email.printable:
        facts.append(said(email.value))
    return (sheet.heading(2, "ico-council"), ItemList(tuple(facts), Marker.BULLET))


def _papers(sheet: Sheet) -> tuple[Inline, ...]:
    """Copies of what was asked and of what the council answered, and what shows it."""
    copies = []
    for name, step in requests_by_word(sheet):
        if step.state is RequestState.NOT_MADE:
            continue
        if step.made is not None:
            copies.append(
                sheet.inline(f"enclosed-copy-{name}", date=sent_on(sheet.case, step.made).say())
            )
        if step.answered is not None and step.state is not RequestState.WAITING:
            copies.append(sheet.inline("ico-paper-answer", date=step.answered.say()))
    return (*copies, *papers_on_entries(sheet))


def _outcome(sheet: Sheet) -> tuple[Inline, ...]:
    """What the ICO can bring about: that what went wrong is put right, and nothing else."""
    items = []
    if records_left_wrong(sheet):
        items.append(sheet.inline("ico-outcome-records"))
    if copies_missing(sheet):
        items.append(sheet.inline("ico-outcome-access"))
    if not ASTRAY.isdisjoint(sheet.case.issues):
        items.append(sheet.inline("ico-outcome-astray"))
    if Issue.RECORDS_LOST in sheet.case.issues:
        items.append(sheet.inline("ico-outcome-search"))
    items.append(sheet.inline("ico-outcome-practice"))
    return tuple(items)
