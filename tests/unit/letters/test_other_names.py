"""A name gives way to initials where it stands as a name, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.case.model import Case
from lgo_desktop.letters.other_names import Names, folded
from lgo_desktop.wording import load_wording
from tests.helpers.cases import changed, kent


def _names(*people: str, also: str = "", case: Case | None = None) -> Names:
    others = tuple({"name": name, "also_called": also} for name in people)
    return Names(changed(case or kent(), others=others), load_wording().uses)


@pytest.mark.parametrize(
    ("name", "typed", "shown"),
    [
        ("Oliver Brown", "We saw Oliver Brown.", "We saw OB."),
        ("Oliver Brown", "OLIVER BROWN’s and oliver brown's bag", "OB’s and OB's bag"),
        ("Oliver Brown", "Oliver\n  Brown, Oliver\u00a0Brown", "OB, OB"),
        ("Oliver Brown", "Brown, Oliver was there", "OB was there"),
        ("José Núñez", "Jose Nunez, JOSE\u0301 NU\u0301N\u0303EZ", "JN, JN"),
        ("Jose Nunez", "José Núñez’s", "JN’s"),
        ("Łucja Øst", "Lucja Ost", "ŁØ"),
        ("Anne-Marie O’Neil", "Anne Marie O'Neil and anne-marie oneil", "AMO and AMO"),
        ("Mrs Jane Doe", "Jane Doe, Mrs Jane Doe", "JD, Mrs JD"),
        ("Mr Brown", "Mr Brown lives in Brown Street", "B. lives in Brown Street"),
        ("Oliver", "It was Oliver. Then Oliver’s bag.", "It was O. Then O.’s bag."),
        ("محمد علي", "قال محمد علي ذلك", "قال مع ذلك"),
        ("王小明", "我们看见王小明在那里", "我们看见王.在那里"),
        ("김민수", "김민수가 말했다", "김.가 말했다"),
        ("राम शर्मा", "राम शर्मा ने कहा", "रश ने कहा"),
        ("Anna Smith", "the Anna Smith-led group, pro-Anna Smith", "the AS-led group, pro-AS"),
        ("Oliver Brown", "Oliver\u200b Bro\u00adwn", "OB"),
    ],
)
def test_a_name_is_found_however_it_is_written(name: str, typed: str, shown: str) -> None:
    """Capitals, accents, spaces, apostrophes and scripts do not hide a name."""
    assert _names(name).without(typed) == shown


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Ann", "Annual Joanna Hann, Mary-Ann, Ann-Marie, O’Ann"),
        ("Anna Smith", "Anna Smith-Jones, Joanna Smith, Anna Smithers, Mary-Anna Smith"),
        ("Neil", "O’Neil"),
        ("May", "You may ask. It was in May 2024, on 3 May, and they may not."),
        ("Will", "It will be; they will."),
        ("राम", "रामा"),
        ("", "nothing"),
        ("()", "()"),
    ],
)
def test_nothing_inside_another_word_is_touched(name: str, typed: str) -> None:
    """Another word, another name, a month or a verb stays as it is."""
    assert _names(name).without(typed) == typed


def test_whom_it_is_about_is_always_named_in_full() -> None:
    """The one who writes, the subject, an adviser and the workers keep their names."""
    case = changed(
        kent(),
        complainant__person__name="Anna Smith Jones",
        professionals=({"name": "Jo Worker"},),
        complainant__contact__address="3 Brown Street",
    )
    names = _names("Anna Smith", "Jo Worker", "Brown", case=case)
    text = "Anna Smith Jones, 3 Brown Street; Anna Smith; Jo Worker; Brown"
    assert names.without(text) == "Anna Smith Jones, 3 Brown Street; AS; Jo Worker; B."


def test_the_longest_name_goes_first_and_two_alike_are_told_apart() -> None:
    """“Ann Lee Smith” is not cut by “Ann Lee”, and two with the same letters get numbers."""
    names = _names("Ann Lee", "Ann Lee Smith", "Alan Long")
    assert names.without("Ann Lee Smith, Ann Lee, Alan Long") == "ALS, AL1, AL2"


def test_other_names_for_somebody_are_replaced_too() -> None:
    """A first name that the person gave stands for the same initials."""
    assert _names("Oliver Brown", also="Ollie, Oliver").without(
        "Ollie and Oliver Brown, OLIVER"
    ) == ("OB and OB, OB")


def test_a_sentence_of_ours_does_not_begin_with_a_name() -> None:
    """“Will you” at its beginning is ours; in the middle a capital makes it a name."""
    names = _names("Will")
    assert names.without("Will you write?", ours=True) == "Will you write?"
    assert names.without("I told Will so.", ours=True) == "I told W. so."


_WORD = st.text(st.sampled_from("abcdefgéłñ"), min_size=3, max_size=7).map(str.capitalize)
_NAME = st.lists(_WORD, min_size=2, max_size=3).map(" ".join)
_LEAST = st.sampled_from([" ", ", ", "\n", ". ", "’s ", " (", ") ", " “", "” "])


@given(_NAME, st.lists(st.tuples(_LEAST, st.sampled_from(["zug", "Qux", "42", "*"])), max_size=6))
def test_no_full_name_is_left_and_all_else_stays(name: str, around: list[tuple[str, str]]) -> None:
    """Wherever the name is put between other words, it goes, and they stay."""
    names = _names(name)
    (short,) = names.initials
    parts = "".join(f"{gap}{word} {{}} " for gap, word in around) + "{}"
    for written in (name, name.upper(), name.lower(), name.replace(" ", "\n")):
        text = parts.replace("{}", written)
        shown = names.without(text)
        assert folded(name).text not in folded(shown).text
        assert shown == parts.replace("{}", short)


@given(st.text(max_size=60), _NAME)
def test_a_text_without_the_name_stays_as_it_is(text: str, name: str) -> None:
    """Any text that does not hold the letters of the name is given back untouched."""
    last = folded(name.rsplit(maxsplit=1)[-1]).text
    if last not in folded(text).text:
        assert _names(name).without(text) == text


@pytest.mark.parametrize(
    ("name", "text", "left"),
    [
        ("Oliver Brown", "Then Oliver went.", ("Oliver",)),
        ("Oliver Brown", "Then oliver's bag", ("Oliver",)),
        ("Oliver Brown", "Then OB went.", ()),
        ("Oliver Brown", "The Brown boy, Olivers", ("Brown",)),
        ("Oliver Brown", "The mother of Oliver, Sue Brown", ("Oliver", "Brown")),
        ("Oliver Smith-Jones", "The Smith Jones boy; Smith, Jones-Smith", ("Smith-Jones",)),
        ("Oliver Brown", "3 Brown Street", ()),
        ("Oliver Worker", "The Worker boy; Jo Worker", ()),
        ("May Brown", "You may ask in May.", ()),
        ("Mr Brown", "Mr Smith", ()),
        ("Mr Brown", "The Brown house", ("Brown",)),
        ("Jo Brown", "Jo Worker", ()),
        ("()", "Mr", ()),
    ],
)
def test_a_part_of_a_name_that_is_left_is_noticed(
    name: str, text: str, left: tuple[str, ...]
) -> None:
    """Unless somebody who keeps their name has it too, or it is a word of ours or an address."""
    case = changed(
        kent(),
        professionals=({"name": "Jo Worker"},),
        complainant__contact__address="3 Brown Street",
    )
    assert _names(name, case=case).left_in(text) == left


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Young Mr Baker. MRS.  BAKER’s, Master\nBaker", "Young Mr B. MRS.  B.’s, Master\nB."),
        ("T. Baker, T Baker, t.baker", "TB, TB, TB"),
        ("Mr Bakerson, Mr Baker-Smith, Art Baker", "Mr Bakerson, Mr Baker-Smith, Art Baker"),
    ],
)
def test_a_surname_after_a_title_or_a_letter_is_hidden(typed: str, shown: str) -> None:
    """After a title it may be another of the family: there the letter of the surname stands."""
    assert _names("Tom Baker").without(typed) == shown
    assert _names("Tom Smith-Jones").without("Mr Smith-Jones, Mr Smith") == "Mr SJ, Mr Smith"


def test_a_surname_that_somebody_keeps_is_not_hidden() -> None:
    """A worker or the one who writes with the same surname is named in full."""
    case = changed(kent(), professionals=({"name": "Joy Baker"},))
    names = _names("Tom Baker", case=case)
    assert names.without("Mrs Baker, T. Baker, Tom Baker") == "Mrs Baker, T. Baker, TB"


def test_two_with_the_same_letter_and_surname_are_not_mistaken() -> None:
    """“T. Baker” may be either: no number says that it is the first."""
    assert _names("Tom Baker", "Tim Baker").without("Tim Baker, T. Baker") == "TB2, TB"


def test_whoever_complains_too_is_named_in_full() -> None:
    """A complaint of two people names both, however they are called."""
    others = (
        {"name": "Jan Łukasz", "also_called": "Janek", "who": "co_complainant"},
        {"name": "Jan Brown", "who": "friend"},
    )
    names = Names(changed(kent(), others=others), load_wording().uses)
    text = "Jan Łukasz, Łukasz Jan, Janek and Mr Lukasz"
    assert names.without(f"{text}; Jan Brown") == f"{text}; JB"
    assert names.initials == ("JB",)
    assert names.left_in("Jan") == ()
    assert not Names(changed(kent(), others=others[:1]), load_wording().uses)
