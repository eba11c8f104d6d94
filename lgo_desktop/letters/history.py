"""What has happened between the person and the council, each as whose word it is.

A step that was not taken has no dates, whatever stands in the case from an earlier answer.
What somebody said is set apart as a quotation; it never becomes part of a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from lgo_desktop.case.model import DataRequest
from lgo_desktop.case.sent import corrected_again, correction_asked
from lgo_desktop.case.vocabulary import RequestState, Role, Stage, Verdict
from lgo_desktop.letters.document import Block, Paragraph, said
from lgo_desktop.letters.sheet import Sheet, joined, noted, when_sent
from lgo_desktop.wording import Choice, Inline

_NOT_ASKED = frozenset({None, RequestState.NOT_MADE})


def answer_stands(request: DataRequest) -> bool:
    """Whether the case holds an answer to a request, by its day or its words, whatever its state.

    Then no letter says that none has come.
    """
    return request.answered is not None or bool(request.reply_said.strip())


def complaint_so_far(sheet: Sheet, then: Inline = ()) -> tuple[Block, ...]:
    """The complaint to the council and its answers; nothing where none was made.

    `then` is what the council said besides, after what it found.
    """
    complaint = sheet.case.steps.complaint
    blocks: list[Block] = []
    last: Inline = ()
    if complaint.made is not None and complaint.stage is not Stage.NOT_MADE:
        blocks += complained(sheet)
    if complaint.stage not in {Stage.NOT_MADE, Stage.WAITING}:
        if complaint.first_reply is not None and complaint.first_reply_said.strip():
            lead = sheet.inline("past-first-reply", when=complaint.first_reply.say_when())
            blocks += noted(lead, complaint.first_reply_said)
        if complaint.last_reply is not None and complaint.verdict in _VERDICTS:
            when = complaint.last_reply.say_when()
            last = sheet.inline(_VERDICTS[complaint.verdict], when=when)
    if then or last:
        blocks.append(Paragraph(joined(last, then)))
    return tuple(blocks)


_VERDICTS: dict[Verdict | None, str] = {
    Verdict.UPHELD: "past-upheld",
    Verdict.PARTLY_UPHELD: "past-partly-upheld",
    Verdict.NOT_UPHELD: "past-not-upheld",
}


def complained(sheet: Sheet) -> tuple[Block, ...]:
    """That a complaint was made, when as far as that is known, and what it was about."""
    complaint = sheet.case.steps.complaint
    first = (
        sheet.told("past-complained-undated")
        if complaint.made is None
        else sheet.told("past-complained", made=when_sent(sheet, complaint.made))
    )
    if not complaint.about.strip():
        return (Paragraph(said(first)),)
    return noted(joined(said(first), sheet.inline("past-about")), complaint.about)


def requests_by_word(sheet: Sheet) -> Iterator[tuple[str, DataRequest]]:
    """The requests about data, each with the name that its words have in letters.

    A second request to put records right, after an answer in part, stands by itself.
    """
    for name, request in sheet.case.steps.data_requests.items():
        yield _WORDS.get(name, name), request
    if corrected_again(sheet.case) is not None:
        yield "rectification", correction_asked(sheet.case)


_WORDS = {"dp_complaint": "data-complaint"}


def for_whom(sheet: Sheet) -> tuple[Block, ...]:
    """For whom the council did its work, where that is not the one who complains.

    With what helps it to know that person from others of the same name.
    """
    other = sheet.third_person
    if other is None:
        return ()
    died = Choice("yes" if sheet.case.complainant.role is Role.BEREAVED_RELATIVE else "no")
    facts: list[str] = []
    if other.date_of_birth is not None:
        facts.append(sheet.text("letter-fact-born", value=other.date_of_birth.say()))
    if number := other.reference.strip():
        facts.append(sheet.text("letter-fact-number", whose=Choice("other"), value=number))
    about = sheet.inline("complaint-for-whom", died=died, subject=other.name.strip())
    known = said(f"{'; '.join(facts)}.") if facts else ()
    return (Paragraph(joined(about, known)),)


def correction_so_far(sheet: Sheet) -> Inline:
    """What the council said of the correction, and that it did not say how."""
    told = sheet.case.steps.rectification
    if told.answered is None or told.state in _NOT_ASKED:
        return sheet.inline("past-corrected-undated")
    return sheet.inline("past-corrected", when=told.answered.say_when())
