"""What never stands in a letter."""

from __future__ import annotations

import re

import pytest

from lgo_desktop.letters.document import Block, Kind, LetterHead
from tests.helpers.cases import changed, kent
from tests.helpers.packs import documents, letters, text

ACCESS = Kind.ACCESS_REQUEST
CONTACT = "complainant__contact__"


def _one(document_blocks: tuple[Block, ...], kind: type[Block]) -> Block:
    found = [block for block in document_blocks if isinstance(block, kind)]
    assert found
    return found[0]


def _secret(word: str) -> dict[str, object]:
    court = {"state": "ongoing", "about": f"court {word}", "same_matter": "no"}
    return {
        "steps__court": court,
        "steps__tribunal": {"state": "right_used", "about": f"tribunal {word}"},
        "steps__regulator__reply_said": word,
        "steps__ico": {"made": "yes", "reply_said": word},
        "steps__ombudsman": {"made": "yes", "reply_said": word},
        "professionals": ({"name": "Worker A", "concern": word, "employer": word},),
        "story": word,
        "events": ({"what": word, "source": word},),
        "wants_note": word,
        "note": word,
        "title": word,
    }


@pytest.mark.parametrize("state", ["done_unexplained", None])
def test_a_letter_to_the_council_keeps_to_its_subject(state: str | None) -> None:
    """No court, no other body, no concern about a worker, no story, and no private note."""
    word = "Marigold"
    case = changed(kent(), **_secret(word), steps__rectification__state=state)
    assert word in text(documents(case)[Kind.SUMMARY])
    for letter in letters(case).values():
        said = text(letter)
        assert word not in said
        next_step = "" if letter.kind in {Kind.DATA_COMPLAINT, Kind.CHASER} else r"|ICO\b"
        assert not re.search(
            rf"court|tribunal|ombudsman|solicitor|legal action{next_step}", said, re.IGNORECASE
        )


@pytest.mark.parametrize("issue", ["disclosure_without_consent", "data_breach"])
def test_only_what_went_astray_is_told_by_the_person_in_a_letter_about_data(issue: str) -> None:
    """Where data was given away or lost, one letter has the account: none of a court or worker.

    Which event speaks of it cannot be known, so no event stands beside the story.
    """
    secret = _secret("Marigold")
    case = changed(kent(), **secret, issues=(issue,), steps__rectification__state="refused")
    for told in ({"story": "Crocus"}, {"story": "", "events": ({"what": "Crocus"},)}):
        for kind, letter in letters(changed(case, **told)).items():
            assert ("Crocus" in text(letter)) is (kind is Kind.DATA_COMPLAINT)
            said = text(letter)
            assert "Marigold" not in said
            assert not re.search("court|tribunal|ombudsman", said, re.IGNORECASE)


def test_the_access_request_accuses_nobody_and_gives_no_reason() -> None:
    """It names places of entries, and nothing of what is wrong with them or with anybody."""
    said = text(letters(kent())[ACCESS])
    assert "Nobody came" not in said
    assert "visited my home" not in said
    assert not re.search(
        r"falsif|dishonest|wrong|untrue|false|lie[sd]?\b|because", said, re.IGNORECASE
    )


def test_nothing_of_the_regulators_sheet_is_in_the_access_request() -> None:
    """Neither a word of the concern nor of the standards nor of the harm."""
    case = changed(
        kent(),
        professionals=(
            {
                "name": "Worker A",
                "profession": "social_worker",
                "concern": "Marigold",
                "employer": "Tulip",
                "identified": "yes",
            },
        ),
        effect="Daffodil",
        events=({"what": "Crocus", "source": "Iris"},),
    )
    made = documents(case)
    concern, request = text(made[Kind.REGULATOR_CONCERN]), text(made[ACCESS])
    for word in ("Marigold", "Tulip", "Daffodil", "Crocus", "Iris", "Nobody came", "5.3 (not"):
        assert word in concern, word
        assert word not in request, word
    common = set(concern.splitlines()) & set(request.splitlines())
    assert not any("orker" in line for line in common)


@pytest.mark.parametrize("state", ["could_be_used", "ongoing", "concluded"])
@pytest.mark.parametrize(
    "values",
    [
        {},
        {"steps__rectification": {}},
        {"steps__access": {"state": "waiting", "made": "2026-08-03"}},
        {"steps__complaint": {"stage": "overdue", "made": "2026-09-01"}, "issues": ("delay",)},
        {"steps__complaint__stage": "not_made", "issues": ("service_failure",)},
        {"steps__complaint__stage": "stage1_done", "issues": ("service_failure",)},
        {"issues": ("deletion_sought",), "steps__rectification": {"state": "refused"}},
    ],
)
def test_no_letter_to_the_council_speaks_of_going_to_court(
    values: dict[str, object], state: str
) -> None:
    """A written plan to go to court can stop a complaint, so no letter holds one."""
    court = {"state": state, "about": "I will sue the council in court.", "same_matter": "no"}
    case = changed(kent(), steps__court=court, **values)
    for letter in letters(case).values():
        said = text(letter)
        assert not re.search(r"\b(court|sue|tribunal|solicitor|legal action|proceed)", said)
        assert "without prejudice" not in said.casefold()


@pytest.mark.parametrize("shown", [(), ("ico",)])
def test_a_hidden_address_is_in_no_letter(shown: tuple[str, ...]) -> None:
    """Where the council may not see the address, no line of it is in any letter."""
    case = changed(kent(), **{f"{CONTACT}show_address_to": shown})
    for document in documents(case).values():
        if document.recipient not in shown:
            assert not re.search("Example Street|EX1 1EX", text(document)), document.kind
    head = _one(letters(case)[ACCESS].blocks, LetterHead)
    assert isinstance(head, LetterHead)
    assert head.sender == ("Miss X (example)", "miss.x@example.org")


@pytest.mark.parametrize("shown", [None, ("council",), ("ico", "council")])
def test_an_address_that_may_be_seen_is_in_the_head(shown: tuple[str, ...] | None) -> None:
    """Undecided, or decided for the council: the address is in the head, line by line."""
    case = changed(kent(), **{f"{CONTACT}show_address_to": shown})
    head = _one(letters(case)[ACCESS].blocks, LetterHead)
    assert isinstance(head, LetterHead)
    assert head.sender[1:4] == ("1 Example Street", "Exampleton", "EX1 1EX")


@pytest.mark.parametrize(
    "careful",
    [
        {"at_risk_now": "yes"},
        {"issues": ("inaccurate_records", "disclosure_without_consent")},
        {"issues": ("inaccurate_records", "data_breach")},
    ],
)
def test_an_address_is_printed_only_for_whom_it_was_chosen(careful: dict[str, object]) -> None:
    """Where somebody is in danger or data got out, undecided means that nobody sees it."""
    undecided = changed(kent(), complainant__contact__show_address_to=None, **careful)
    for document in letters(undecided).values():
        assert "Example Street" not in text(document), document.kind
    chosen = changed(undecided, complainant__contact__show_address_to=("council",))
    assert "Example Street" in text(letters(chosen)[ACCESS])


@pytest.mark.parametrize(
    ("court", "quoted"),
    [
        ({}, False),
        ({"party": "yes"}, False),
        ({"party": "yes", "restricted": "no", "adoption": "no"}, True),
    ],
)
def test_no_letter_quotes_papers_of_a_court_unasked(court: dict[str, str], *, quoted: bool) -> None:
    """What such an entry says, and its evidence, wait for both answers; others are quoted."""
    first, second = (one.model_dump() for one in kent().records)
    papers = {**first, "court_papers": "yes", "says": "Marigold-7", "evidence": "Marigold-8"}
    case = changed(
        kent(),
        records=(papers, second),
        issues=("inaccurate_records",),
        steps__court={"state": "concluded", **court},
        steps__rectification={"state": "not_made"},
        steps__access={"state": "refused", "answered": "2026-10-01"},
    )
    told = " ".join(text(document) for document in letters(case).values())
    assert ("Marigold-7" in told) is quoted
    assert ("Marigold-8" in told) is quoted
    assert ("Not quoted here, as it stands in papers for a court." in told) is not quoted
    assert kent().records[1].says in told


def test_the_persons_own_address_for_the_council_goes_before_ours() -> None:
    """What the person gave is used as it stands, and the list says whose it is."""
    case = changed(kent(), organisation__address=" 1 Road \n\nTown")
    head = _one(letters(case)[ACCESS].blocks, LetterHead)
    assert isinstance(head, LetterHead)
    assert head.addressee == ("Data Protection Officer", "Kent County Council", "1 Road", "Town")
    assert "the address that you gave us" in text(documents(case)[Kind.CHECKLIST])


def test_an_unknown_council_has_no_made_up_address() -> None:
    """Where nobody knows the address the letter has none, and the list says how to find it."""
    case = changed(kent(), organisation__name="Middle-earth Council")
    head = _one(letters(case)[ACCESS].blocks, LetterHead)
    assert isinstance(head, LetterHead)
    assert head.addressee == ("Data Protection Officer", "Middle-earth Council")
    assert "Find the address" in text(documents(case)[Kind.CHECKLIST])


_PLACEHOLDER = re.compile(r"[\[\]{}<>_]|\bNone\b|\bnull\b|\?\?|\btbc\b|\bN/A\b", re.IGNORECASE)


@pytest.mark.parametrize("state", ["done_unexplained", "not_made", "waiting"])
def test_nothing_looks_like_a_placeholder(state: str) -> None:
    """In no document of the example is there a bracket, a gap to fill in, or a stray name."""
    for document in documents(changed(kent(), steps__rectification__state=state)).values():
        for line in document.lines():
            assert not _PLACEHOLDER.search(line), (document.kind, line)
            assert not re.search(r"\s[,.;:]|\.\.|  |,,|: ?\.", line), (document.kind, line)


def test_nobody_who_hides_an_address_is_told_to_post_proof_of_it() -> None:
    """The list asks for proof of where somebody lives only if the council may see that."""
    shown = text(documents(kent())[Kind.CHECKLIST])
    case = changed(kent(), complainant__contact__show_address_to=())
    hidden = text(documents(case)[Kind.CHECKLIST])
    assert "where you live" in shown
    assert "where you live" not in hidden
    assert "cover your address" in hidden


@pytest.mark.parametrize(
    ("state", "warned"),
    [("ongoing", True), ("concluded", True), ("could_be_used", False), ("none", False)],
)
def test_who_was_in_court_is_warned_of_its_papers(state: str, *, warned: bool) -> None:
    """Before court papers go into an envelope the list says who may send them, and when."""
    case = changed(kent(), steps__court={"state": state, "same_matter": "no"})
    to_do = text(documents(case)[Kind.CHECKLIST])
    assert ("Send no court papers unless" in to_do) is warned
    assert ("FPR 2010 r.12.75(1)(c)" in to_do) is warned
