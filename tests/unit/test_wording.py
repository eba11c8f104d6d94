"""The words of the program: all there, all used, plain, and never mixed up with a person's own."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
from hypothesis import given

from lgo_desktop import assets
from lgo_desktop.errors import OwnFault
from lgo_desktop.wording import (
    Message,
    Run,
    Strong,
    Wording,
    load_wording,
    message,
    question_key,
)
from tests.helpers import reading, sources
from tests.helpers.cases import NASTY, TEXTS
from tests.helpers.forms import NAMES, forms_of

WORDS = load_wording()
# Interview, window, faults: questions and hints at most 6; explanations 8; letters 10.
GRADES = {
    "checks.ftl": 6,
    "dates.ftl": 6,
    "said.ftl": 6,
    "glossary.ftl": 8,
    "interview.ftl": 6,
    "for_client.ftl": 6,
    "window.ftl": 6,
    "vault.ftl": 6,
    "returning.ftl": 6,
    "settings.ftl": 6,
    "telling.ftl": 6,
    "law.ftl": 8,
    "program.ftl": 8,
    "faults.ftl": 8,
    "routes.ftl": 8,
    "letters.ftl": 10,
    "letters_council.ftl": 10,
    "letters_data.ftl": 10,
    "letters_home.ftl": 10,
    "letters_forms.ftl": 10,
    "letters_files.ftl": 10,
}


def _patterns() -> Iterator[re.Pattern[str]]:
    """The shapes of names that the code puts together, such as `status-…`."""
    for path in sources.modules():
        for node in ast.walk(sources.tree(path)):
            if isinstance(node, ast.JoinedStr):
                parts = [p.value if isinstance(p, ast.Constant) else None for p in node.values]
                shape = "".join("[a-z0-9-]+" if p is None else re.escape(str(p)) for p in parts)
                if isinstance(parts[0], str) and re.match(r"[a-z]+-", parts[0]):
                    yield re.compile(shape)


def _literals() -> set[str]:
    return {
        node.value
        for path in sources.modules()
        for node in ast.walk(sources.tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_no_entry_is_dead() -> None:
    """Every entry is named in the code, or has the shape of a name that the code makes.

    The words of pages and questions follow from the pages; the tests of the interview hold
    them against the pages in both directions. Those of the glossary hold each other. Words for
    an adviser live as long as those for which they stand in.
    """
    named, shapes = _literals(), tuple(_patterns())
    of_the_interview = ("ask-", "page-", "meaning-")
    dead = [
        entry
        for entry in {name.removesuffix("-for-client") for name in WORDS.ids()}
        if entry not in named
        and not entry.startswith(of_the_interview)
        and not any(shape.fullmatch(entry) for shape in shapes)
    ]
    assert dead == []


def test_every_name_in_the_code_has_its_words() -> None:
    """A literal that looks like a name of words is one."""
    kinds = {entry.split("-")[0] for entry in WORDS.ids()}
    callees = {"message", "text", "inline", "paragraph", "heading", "about", "say", "counted"}
    missing = [
        f"{sources.name(path)}:{call.lineno} {argument.value}"
        for path in sources.modules()
        for called, call in sources.calls(path)
        if called.split(".")[-1] in callees
        for argument in call.args
        if isinstance(argument, ast.Constant)
        and isinstance(argument.value, str)
        and argument.value.split("-")[0] in kinds
        and "-" in argument.value
        and argument.value not in WORDS.ids()
    ]
    assert missing == []


# What a caller need not give, because the function that it calls adds it.
_ADDED = {"about": {"whose", "subject"}, "told": {"by", "name"}, "counted": {"many", "count"}}


def test_arguments_fit_where_they_can_be_seen() -> None:
    """Wherever the code names an entry and its arguments in one call, they match exactly."""
    seen = 0
    wrong = []
    for path in sources.modules():
        for called, call in sources.calls(path):
            name = called.split(".")[-1]
            if name not in {"message", "text", "inline", "paragraph", "heading", *_ADDED}:
                continue
            entries = [a.value for a in call.args if isinstance(a, ast.Constant)]
            entry = next((e for e in entries if isinstance(e, str) and e in WORDS.ids()), None)
            if entry is None or any(keyword.arg is None for keyword in call.keywords):
                continue
            seen += 1
            given = {str(keyword.arg) for keyword in call.keywords} | _ADDED.get(name, set())
            if given != WORDS.variables(entry) - NAMES.keys():
                wrong.append(f"{sources.name(path)}:{call.lineno} {entry}")
    assert wrong == []
    assert seen > 200


def test_every_form_of_an_entry_can_be_said() -> None:
    """No form of an entry fails, and none leaves a mark, a brace or a doubled space."""
    for name, text in forms_of(WORDS):
        assert text.strip(), name
        assert not re.search(r"[{}\ue0f0\ue0f1]|\S  |\s[,.;:?!](?:\s|$)", text), (name, text)


def test_every_file_has_its_grade() -> None:
    """A new file of words says how plain it has to be."""
    assert {n for n in assets.listing("wording", "en-GB") if n.endswith(".ftl")} == GRADES.keys()


@pytest.mark.parametrize("file", GRADES)
def test_the_words_are_plain(file: str) -> None:
    """No entry is above the reading grade of its file; short entries count together.

    An entry of twelve words or more is measured by itself, by Flesch and Kincaid. Names such
    as “Information Commission” count as one plain word. An ampersand only marks a shortcut.
    """
    words = Wording({file: assets.read_text("wording", "en-GB", file)})
    texts = {name: text.replace("&", "") for name, text in forms_of(words)}
    assert list(reading.hard(texts, GRADES[file])) == []


def test_hints_are_short() -> None:
    """No hint or explanation of the window has 120 words or more."""
    hints = [name for name in WORDS.ids() if name.endswith(("-hint", "-why"))]
    assert len(hints) > 100
    long = [
        name for name in hints if not WORDS.variables(name) and len(WORDS.text(name).split()) >= 120
    ]
    assert long == []


@pytest.mark.parametrize("file", [file for file, grade in GRADES.items() if grade <= 8])
def test_sentences_are_short(file: str) -> None:
    """What the window says has at most 20 words to a sentence, on average."""
    words = Wording({file: assets.read_text("wording", "en-GB", file)})
    said = [words.text(name) for name in words.ids() if not words.variables(name)]
    sentences = [one for text in said for one in re.split(r"[.?!]\s+|\n\n", text) if one.strip()]
    counts = [len(one.split()) for one in sentences]
    assert sum(counts) / len(counts) <= 20


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("The cat sat on the mat.", -2, 0),
        ("Each person has the right to their own data.", 2, 5),
        (
            "The controller shall communicate any rectification of data to each recipient.",
            13,
            20,
        ),
    ],
)
def test_the_measure_tells_plain_from_hard(text: str, low: float, high: float) -> None:
    """The measure itself: a child's sentence, one of ours, and one of the law."""
    assert low <= reading.grade(text) <= high


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("asked", 1), ("wanted", 2), ("people", 2), ("table", 2), ("idea", 3), ("create", 2),
        ("changes", 2), ("social", 2), ("information", 4), ("official", 3), ("2026", 1),
        ("council’s", 2), ("the", 1), ("records", 2), ("science", 2), ("society", 4),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_spoken(word: str, syllables: int) -> None:
    """The count of syllables is right for words of every shape that matters here."""
    assert reading.syllables_of(word) == syllables


def test_a_persons_words_are_never_read_as_ours() -> None:
    """Braces, markup, dollar signs and the program's own marks come out as they went in."""
    for text in NASTY:
        said = WORDS.inline("entry-page", page=text)
        assert "".join(run.text for run in said) == f"page {text}"


@given(TEXTS, TEXTS)
def test_arguments_never_run_into_each_other(name: str, today: str) -> None:
    """Two arguments, whatever they hold, each stand in their own place, once."""
    assert WORDS.text("sum-lead", name=name, today=today) == (
        f"Made on {today} for {name}. Keep it in a safe place. Do not post it."
    )


def test_what_is_strong_comes_out_bold_and_nothing_else_does() -> None:
    """Weight comes from the caller, never from the text."""
    words = Wording({"a.ftl": "a = Pay { $sum } by { $day }."})
    assert words.inline("a", sum="<b>5</b>", day=Strong("Monday")) == (
        Run("Pay <b>5</b> by "),
        Run("Monday", bold=True),
        Run("."),
    )


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("a = { $x", "cannot be read"),
        ("= b", "cannot be read"),
        ("a = one\na = two", "already"),
        ("a = one\nb = { a }", "refers to another entry"),
        ("-term = one\nb = { -term }", "refers to another entry"),
        ("a =\n    .title = one", "has no text"),
        ("Aa = one", "kebab-case"),
        ("a_b = one", "kebab-case"),
        ("# only a comment", "missing"),
        ("", "missing"),
    ],
)
def test_a_broken_file_of_words_is_refused(source: str, fault: str) -> None:
    """The loader refuses what the library would let pass in silence."""
    with pytest.raises(OwnFault, match=fault):
        Wording({"broken.ftl": source})


def test_every_entry_that_is_shipped_can_be_read() -> None:
    """Entries are read when they are needed; here all of them are, so that none is broken."""
    words = load_wording()
    words.read_all()
    assert all(words.variables(name) is not None for name in words.ids())


def test_an_entry_is_read_when_it_is_asked_for() -> None:
    """A broken entry that nobody asks for stops nobody; asked for, it is refused by its name."""
    source = "# about it\na = one\n    more { $x }\n\nb = { $x\nc = three\n"
    words = Wording({"a.ftl": source}, at_once=False)
    assert words.ids() == ("a", "b", "c")
    assert words.text("a", x="1") == "one\nmore 1"
    assert words.text("c") == "three"
    for _ in range(2):
        with pytest.raises(OwnFault, match=r"a\.ftl.*cannot be read"):
            words.text("b", x="1")


def test_a_name_used_in_two_files_is_refused() -> None:
    """The fault names both files."""
    with pytest.raises(OwnFault, match=r"b\.ftl.*a\.ftl"):
        Wording({"a.ftl": "one = 1", "b.ftl": "one = 2"})


@pytest.mark.parametrize("given", [{}, {"y": "1"}, {"x": "1", "y": "2"}])
def test_arguments_must_match_exactly(given: dict[str, str]) -> None:
    """A missing argument, another one, and one too many are each refused."""
    with pytest.raises(OwnFault, match="asks for x"):
        Wording({"a.ftl": "a = { $x }"}).text("a", **given)


def test_an_unknown_name_is_refused() -> None:
    """A name without words is never shown as a name."""
    words = Wording({"a.ftl": "a = b"})
    with pytest.raises(OwnFault, match="missing"):
        words.text("c")
    with pytest.raises(OwnFault, match="missing"):
        words.variables("c")


def test_a_fault_of_ours_holds_nothing_that_was_typed() -> None:
    """The arguments themselves never stand in an exception."""
    with pytest.raises(OwnFault) as caught:
        WORDS.text("entry-page", pages="Marigold-7")
    assert "Marigold-7" not in str(caught.value)


def test_a_message_is_a_value() -> None:
    """Equal messages are equal, have one hash, and cannot be changed."""
    one, two = message("a", x="1"), Message("a", {"x": "1"})
    assert one == two
    assert len({one, two}) == 1
    with pytest.raises(TypeError):
        one.args["x"] = "2"  # type: ignore[index]  # that it is refused is the promise


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("records[0].says", "ask-records-says"),
        ("records[].says", "ask-records-says"),
        ("steps.court.same_matter", "ask-steps-court-same-matter"),
    ],
)
def test_a_question_is_named_after_its_place(path: str, key: str) -> None:
    """The name of a question's words follows from its place in the case."""
    assert question_key(path) == key
