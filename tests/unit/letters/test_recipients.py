"""Recipients get only what is theirs: what is said to one stays out of what another reads."""

from __future__ import annotations

import io
import zipfile
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from functools import cache
from pathlib import PurePosixPath

import pypdfium2
import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.letters.document import Kind
from lgo_desktop.pack.plan import plan_everything
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY
from tests.helpers.letter_cases import late_answers
from tests.helpers.packs import composed, documents, text

CONCERN, HARM, COURT = "Zaffre concern", "Zaffre harm", "Zaffre court"
STORY, ADDRESS, OTHER_CHILD = "Zaffre story", "9 Zaffre Street", "Zaffre-Child"


@cache
def marked() -> Case:
    """The example with a word of its own in each answer that is not for everybody."""
    worker = {**kent().professionals[0].model_dump(), "concern": CONCERN}
    return changed(
        kent(),
        professionals=(worker,),
        effect=HARM,
        story=STORY,
        steps__court__about=COURT,
        complainant__contact__address=ADDRESS,
        complainant__contact__show_address_to=("council",),
    )


def a_child_with_a_sibling() -> Case:
    """A parent's case about one child, in which another child is named in what happened."""
    events = ({"when": "2026-03", "what": f"{OTHER_CHILD} was asked about it.", "source": "me"},)
    return changed(late_answers(), events=events, story=f"My other child is {OTHER_CHILD}.")


def test_nothing_of_the_regulators_sheet_reaches_the_access_request() -> None:
    """What the worker is said to have done, and its harm, stand in the sheet and not there."""
    made = documents(marked())
    sheet, request = text(made[Kind.REGULATOR_CONCERN]), text(made[Kind.ACCESS_REQUEST])
    assert CONCERN in sheet
    assert HARM in sheet
    for word in (CONCERN, HARM, STORY, COURT, "Social Work England", "standard", "dishonest"):
        assert word not in request


def test_nothing_about_a_court_leaves_the_house() -> None:
    """What was said of a court stands on the page for the person alone."""
    for kind, document in documents(marked()).items():
        assert (COURT in text(document)) == (kind is Kind.SUMMARY), kind


def test_an_address_is_seen_by_those_alone_who_may_see_it() -> None:
    """The council's letters carry it; the sheet for the regulator does not."""
    for document in documents(marked()).values():
        if document.recipient != "you":
            assert (ADDRESS in text(document)) == (document.recipient == "council")


def test_another_childs_name_reaches_no_request_for_the_first_child() -> None:
    """A request, a reminder or a restriction for one child does not name another."""
    made = documents(a_child_with_a_sibling())
    assert OTHER_CHILD in text(made[Kind.SUMMARY])
    for kind in (Kind.CHASER, Kind.RESTRICTION_REQUEST, Kind.COMPLAINT_CHASER):
        assert OTHER_CHILD not in text(made[kind]), kind
    assert OTHER_CHILD not in text(made[Kind.CHILD_CONSENT])


def texts_of(name: str, data: bytes) -> str:
    """What can be read in a file, whatever its form; of an e-mail, its letter too."""
    match PurePosixPath(name).suffix:
        case ".pdf":
            with pypdfium2.PdfDocument(data) as opened:
                return " ".join(page.get_textpage().get_text_bounded() for page in opened)
        case ".docx":
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                return " ".join(archive.read(part).decode("utf-8") for part in archive.namelist())
        case ".eml":
            mail = message_from_bytes(data, policy=default)
            assert isinstance(mail, EmailMessage)
            (letter,) = mail.iter_attachments()
            return f"{data.decode('ascii')} {texts_of('x.pdf', letter.get_content())}"
        case _:
            return data.decode("utf-8")


@pytest.mark.parametrize("word", [CONCERN, HARM, STORY, COURT])
def test_every_form_of_a_letter_says_no_more_than_the_letter(word: str) -> None:
    """No copy, text, e-mail or calendar holds what its letter does not: looked at as files."""
    pack = composed(marked())
    own = {str(document.kind): text(document) for document in pack.documents}
    finished: dict[str, bytes] = {}
    for file in plan_everything(pack):
        finished[file.name] = file.make(KENT_DAY, finished)
        kind = file.kind.rpartition(" of ")[2]
        if file.kind == "whole_pack":
            continue  # it stays at home, and holds everything
        seen = " ".join(texts_of(file.name, finished[file.name]).split())
        assert (word in seen) == (word in own.get(kind, "")), file.name


def test_a_letter_says_who_is_meant_by_initials() -> None:
    """“AH (another child)”: whoever reads it can tell, and ask. At home nobody needs it."""
    told = "To protect other people, this letter has initials in the place of their names: "
    asked = {"state": "not_made"}
    who = ({"name": "Alfie Hughes", "who": "child", "also_called": "Alfie"},)
    case = changed(
        kent(), effect="Alfie’s school was told.", others=who, steps__rectification=asked
    )
    made = documents(case)
    said = text(made[Kind.RECTIFICATION_REQUEST])
    assert "AH’s school was told." in said
    assert f"{told}AH (another child). If you need a name to answer, please ask me." in said
    assert told not in text(made[Kind.ACCESS_REQUEST])
    assert told not in text(made[Kind.SUMMARY])
    seen = changed(case, letters__full_names_to=("council",))
    assert told not in text(documents(seen)[Kind.RECTIFICATION_REQUEST])


def test_initials_in_capitals_and_of_one_letter_are_explained_too() -> None:
    """A name typed in capitals holds its own initials; a name of one word ends in a full stop."""
    people = ({"name": "Sheila Harris", "who": "friend"}, {"name": "Xylo"})
    case = changed(kent(), effect="SHEILA HARRIS told Xylo.", others=people)
    said = text(documents(case)[Kind.REGULATOR_CONCERN])
    assert "SH told X." in said
    assert "other people: SH (a friend or neighbour), X.\n" in said
