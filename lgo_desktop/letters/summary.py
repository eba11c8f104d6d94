"""“Where you stand”: the doors with their reasons, and what the person told us.

It stays at home. It is the only document that shows everything, a court included.
"""

from __future__ import annotations

from collections.abc import Sequence

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import Profession
from lgo_desktop.law.calendar import say_day
from lgo_desktop.letters.chronology import chronology, timeline
from lgo_desktop.letters.document import (
    Block,
    Document,
    Door,
    Heading,
    ItemList,
    Kind,
    Marker,
    PageBreak,
    Paragraph,
    Style,
    Table,
    said,
)
from lgo_desktop.letters.entries import records_of, schedule
from lgo_desktop.letters.initials import HOME
from lgo_desktop.letters.left_out import not_in_the_pack, running_without
from lgo_desktop.letters.order import FIRST_FILE, file_for
from lgo_desktop.letters.safety import help_first
from lgo_desktop.letters.sheet import Sheet, in_a_row, service_name, word_of
from lgo_desktop.routes.finding import DueDate, Finding, Status
from lgo_desktop.routes.running import running, still_running
from lgo_desktop.wording import Inline, Message, Run, question_key

TONES = {
    Status.OPEN_NOW: "go",
    Status.AFTER_A_STEP: "next",
    Status.TOO_EARLY: "next",
    Status.UNLIKELY: "careful",
    Status.CLOSED: "shut",
    Status.NOT_APPLICABLE: "shut",
}


def summary(
    sheet: Sheet, letters: Sequence[Document] = (), left_out: Sequence[Document] = ()
) -> Document:
    """The page for the complainant or the volunteer: where the case stands today.

    Each door says which of the `letters` is for it. What was `left_out` of the pack is named,
    with the time limits that run all the same.
    """
    blocks: list[Block] = [
        sheet.heading(1, "sum-title"),
        *help_first(sheet),
        *_lead(sheet),
        *_running(sheet),
        *_overview(sheet),
        *not_in_the_pack(sheet, left_out),
        PageBreak(),  # the first page can be read, and handed on, by itself
        sheet.heading(2, "sum-doors"),
    ]
    for number, finding in enumerate(shown(sheet.findings)):
        blocks.extend(_finding(sheet, finding, letters, first=number == 0))
    blocks.extend(_told(sheet, letters))
    return Document(
        kind=Kind.SUMMARY,
        recipient="you",
        title=sheet.text("sum-title"),
        stem=sheet.text("sum-stem"),
        footer=sheet.text("sum-footer"),
        blocks=tuple(blocks),
        notices=running_without(sheet, left_out),
    )


def shown(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings that a person needs to see: not those with nothing to do."""
    return tuple(f for f in findings if f.status is not Status.NOT_APPLICABLE)


def tag_of(finding: Finding, *, first: bool) -> Message:
    """The status of a door in words; the first open one is where to start."""
    if first and finding.status is Status.OPEN_NOW:
        return Message("status-start-here")
    return Message(f"status-{str(finding.status).replace('_', '-')}")


def _lead(sheet: Sheet) -> tuple[Block, ...]:
    name = sheet.case.complainant.person.name.strip()
    today = say_day(sheet.on)
    lead = (
        sheet.inline("sum-lead", today=today, name=name)
        if name
        else sheet.inline("sum-lead-unnamed", today=today)
    )
    blocks: list[Block] = [
        Paragraph(lead, Style.LEAD),
        Paragraph(sheet.inline("disclaimer"), Style.QUIET),
    ]
    if sheet.case.complainant.is_example:
        blocks.append(Paragraph(sheet.inline("sum-example"), Style.NOTE))
    return tuple(blocks)


def _running(sheet: Sheet) -> tuple[Block, ...]:
    """The limits of a court that go on while somebody waits: only help comes before them."""
    dates = running(sheet.case, sheet.on, sheet.law)
    if not dates:
        return ()
    ahead, passed = still_running(dates, sheet.on)
    over = (Paragraph(sheet.inline("running-over"), Style.QUIET),) if passed else ()
    return (
        sheet.heading(2, "running-title"),
        Paragraph(sheet.inline("running-lead"), Style.QUIET),
        *(Paragraph(_when_and_doubt(sheet, due)) for due in ahead),
        *over,
        *(Paragraph(_when_and_doubt(sheet, due), Style.QUIET) for due in passed),
    )


def _overview(sheet: Sheet) -> tuple[Block, ...]:
    """The doors on one table: what to do, whether it is open, and the date to watch.

    As many, the best first, as the first page has room for; all of them stand further down.
    """
    rows = tuple(
        (
            said(sheet.wording.say(finding.title)),
            said(sheet.wording.say(tag_of(finding, first=number == 0))),
            said(_when(sheet, finding)),
        )
        for number, finding in enumerate(shown(sheet.findings))
    )
    if not rows:
        return ()
    heads = ("sum-overview-what", "sum-overview-now", "sum-overview-by")
    limits = len(running(sheet.case, sheet.on, sheet.law))
    most = _rows_of_one_page(limits, helped_first=bool(help_first(sheet)))
    table = Table(tuple(sheet.text(head) for head in heads), rows[:most], (52, 17, 31))
    more = (sheet.paragraph("sum-overview-more"),) if len(rows) > most else ()
    return (sheet.heading(2, "sum-overview"), table, *more)


def _rows_of_one_page(limits: int, *, helped_first: bool) -> int:
    """How many doors the table holds where so many limits of courts stand above it.

    Where somebody is in danger, who helps stands above it too.
    """
    above = 2 * max(0, limits - _FEW_LIMITS) + 3 * helped_first
    return max(_SHORT_TABLE, _FULL_TABLE - above)


_FULL_TABLE, _SHORT_TABLE, _FEW_LIMITS = 10, 2, 3


def _when(sheet: Sheet, finding: Finding) -> str:
    """The date to watch, or that it is over; what it is counted from stands further down.

    Several need their words, which stand there too.
    """
    match finding.dates:
        case ():
            return ""
        case (due,):
            when = sheet.wording.say(due.at_latest)
            over = due.limit.passed_on(sheet.on) is True
            return sheet.text("sum-overview-passed", date=when) if over else when
        case _:
            return sheet.text("sum-overview-several")


def _finding(
    sheet: Sheet, finding: Finding, letters: Sequence[Document], *, first: bool
) -> tuple[Block, ...]:
    say = sheet.wording.say
    next_step = (Run(sheet.text("sum-next"), bold=True), Run(" " + say(finding.next_step)))
    blocks: list[Block] = [
        Door(
            tag=say(tag_of(finding, first=first)),
            tone=TONES[finding.status],
            strand=sheet.text(f"strand-{str(finding.strand).replace('_', '-')}"),
            name=say(finding.title),
        ),
        Paragraph(said(" ".join(say(reason) for reason in finding.reasons))),
        Paragraph(next_step),
    ]
    file = file_for(finding, letters)
    if file is not None:
        number, document = file
        blocks.append(sheet.paragraph("sum-file", number=number, title=document.title))
    for due in finding.dates:
        blocks.extend(_date(sheet, due))
    for key, messages in (("sum-can", finding.can), ("sum-cannot", finding.cannot)):
        if messages:
            what = " ".join(say(one) for one in messages)
            blocks.append(Paragraph(sheet.inline(key, what=what), Style.QUIET))
    for one in sheet.examples.of(finding):
        told = sheet.inline("example-line", text=one.text, body=one.body, ref=one.ref)
        blocks.append(Paragraph(told, Style.QUIET))
    if finding.references:
        law = sheet.inline("sum-law", references="; ".join(finding.references))
        blocks.append(Paragraph(law, Style.QUIET))
    if finding.unanswered:
        questions = "; ".join(sheet.text(question_key(path)) for path in finding.unanswered)
        blocks.append(Paragraph(sheet.inline("sum-unanswered", questions=questions), Style.QUIET))
    return tuple(blocks)


def _when_and_doubt(sheet: Sheet, due: DueDate) -> Inline:
    say = sheet.wording.say
    runs = [Run(say(due.label) + " "), Run(say(due.when), bold=True), Run(".")]
    if due.caution is not None:
        runs.append(Run(" " + say(due.caution)))
    return tuple(runs)


def _date(sheet: Sheet, due: DueDate) -> tuple[Block, ...]:
    working = " ".join(sheet.wording.say(step) for step in due.explained)
    return (
        Paragraph(_when_and_doubt(sheet, due)),
        Paragraph(sheet.inline("sum-worked-out", working=working), Style.QUIET),
    )


def _told(sheet: Sheet, letters: Sequence[Document]) -> tuple[Block, ...]:
    case = sheet.case
    blocks: list[Block] = [
        sheet.heading(2, "sum-told"),
        Paragraph(sheet.inline("sum-told-note"), Style.QUIET),
    ]
    if sheet.council:
        blocks.append(sheet.paragraph("sum-about", council=sheet.council))
    if case.organisation.service is not None:
        blocks.append(sheet.paragraph("sum-service", service=service_name(sheet)))
    blocks += [
        *_story(sheet, letters),
        *_events(sheet),
        *_records(sheet),
        *_people(sheet),
        *_words(sheet, "sum-effect", case.effect),
        *_wants(sheet),
        *_court(sheet),
    ]
    return tuple(blocks)


def _story(sheet: Sheet, letters: Sequence[Document]) -> tuple[Block, ...]:
    """The story, and which of the letters tell it: a person looks for it in every one."""
    told = _words(sheet, "sum-story", sheet.case.story)
    if not told:
        return ()
    beginning = next(part for part in sheet.case.story.split("\n\n") if part.strip()).strip()
    files = [
        sheet.text("sum-story-file", number=f"{number:02d}", title=letter.title)
        for number, letter in enumerate(letters, FIRST_FILE)
        if letter.recipient != HOME and beginning in map(str.strip, letter.lines())
    ]
    where = (
        sheet.inline("sum-story-in", files=in_a_row(files))
        if files
        else sheet.inline("sum-story-in-none")
    )
    return (told[0], Paragraph(where, Style.QUIET), *told[1:])


def _words(sheet: Sheet, heading: str, text: str) -> tuple[Block, ...]:
    """A person's own text under a heading, a paragraph for each paragraph of theirs."""
    parts = [part.strip("\n") for part in text.split("\n\n") if part.strip()]
    if not parts:
        return ()
    return (sheet.heading(3, heading), *(Paragraph(said(part)) for part in parts))


def _records(sheet: Sheet) -> tuple[Block, ...]:
    if not records_of(sheet):
        return ()
    return (sheet.heading(3, "sum-records"), schedule(sheet))


def _people(sheet: Sheet) -> tuple[Block, ...]:
    items = []
    for worker in sheet.case.professionals:
        if not worker.name.strip() and not worker.concern.strip():
            continue
        job = sheet.text(f"job-{_job(worker.profession)}")
        name = worker.name.strip() or sheet.text("sum-person-unnamed")
        concern = worker.concern.strip()
        items.append(
            sheet.inline("sum-person", name=name, job=job, concern=concern)
            if concern
            else sheet.inline("sum-person-no-concern", name=name, job=job)
        )
    if not items:
        return ()
    return (sheet.heading(3, "sum-people"), ItemList(tuple(items), Marker.BULLET))


def _events(sheet: Sheet) -> tuple[Block, ...]:
    events = chronology(sheet)
    return (sheet.heading(3, "sum-events"), timeline(sheet, events)) if events else ()


def _wants(sheet: Sheet) -> tuple[Block, ...]:
    case: Case = sheet.case
    items = [sheet.inline(f"ask-wants-is-{str(want).replace('_', '-')}") for want in case.wants]
    if case.wants_note.strip():
        items.append(said(case.wants_note.strip()))
    if not items:
        return ()
    return (Heading(3, sheet.text("sum-wants")), ItemList(tuple(items), Marker.BULLET))


def _court(sheet: Sheet) -> tuple[Block, ...]:
    about = sheet.case.steps.court.about.strip()
    if not about and not sheet.says_plan:
        return ()
    return (
        sheet.heading(3, "sum-court"),
        *((Paragraph(said(about)),) if about else ()),
        Paragraph(
            sheet.inline("sum-court-plan" if sheet.says_plan else "sum-court-warning"), Style.NOTE
        ),
    )


def _job(profession: Profession | None) -> str:
    return "unknown" if profession is None else word_of(profession)
