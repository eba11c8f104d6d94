"""Where does a text name somebody, and what stands there instead?

A name is found as a whole, in capitals or not, with or without its accents, over a line break,
with the surname first, and before “’s”; never inside another word, so that “Ann” stays out of
“Annual” and “Anna Smith” out of “Anna Smith-Jones”. “Mr Smith” and “A. Smith” are found where
nobody who keeps their name is a Smith. Of a name of one word that is also a word
of our own letters, such as May or Mark, only what is clearly a name is taken for one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from lgo_desktop.case.model import Case, OtherPerson, Person
from lgo_desktop.case.vocabulary import Relation

_TITLES = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "master", "dr", "prof", "professor", "sir", "dame"}
    | {"lady", "lord", "rev", "revd", "reverend"}
)
_APOSTROPHES = "\u2018\u2019\u02bc`"
_HYPHENS = "\u2010\u2011\u2013"
_ALIKE = str.maketrans(
    dict.fromkeys(_APOSTROPHES, "'")
    | dict.fromkeys(_HYPHENS, "-")
    | {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i"}
)
_PARTING = re.compile(r"[\s\-]+")
_ASIDE = re.compile(r"\([^()]*\)")
# Writing without spaces between words, or with endings that are joined to a name.
_JOINED = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF))
_JOINED_TOO = ((0x3400, 0x9FFF), (0xAC00, 0xD7AF), (0xF900, 0xFAFF), (0x20000, 0x323AF))
_FIRST_NAME = re.compile(r"(?:^|[\W_])[^\W\d_a-z](?:\.|[\w'’-]*)\s+$")
_ENDS = ".!?:;\n"
_TWO = 2


@dataclass(frozen=True)
class Folded:
    """A text without accents, capitals and what is invisible; `at` says where each letter was."""

    text: str
    at: Sequence[int]


def folded(text: str) -> Folded:
    """A text as it is compared."""
    if text.isascii():
        return Folded(text.lower().replace("`", "'"), range(len(text) + 1))
    letters: list[str] = []
    at: list[int] = []
    for place, character in enumerate(text):
        if unicodedata.category(character) in {"Cf", "Mn", "Me"}:
            continue
        for letter in unicodedata.normalize("NFKD", character.casefold().translate(_ALIKE)):
            if unicodedata.category(letter) not in {"Cf", "Mn", "Me"}:
                letters.append(letter.translate(_ALIKE))
                at += [place] * len(letters[-1])
    return Folded("".join(letters), (*at, len(text)))


@dataclass(frozen=True)
class Form:
    """One way in which somebody is named, and what stands for it.

    `alone` is a name of one word; `common` one that our own letters use as a word too;
    `turned` one with the surname first.
    """

    pattern: str
    instead: str
    alone: bool = False
    common: bool = False
    turned: bool = False

    @cached_property
    def search(self) -> re.Pattern[str]:
        """What to look for in a folded text."""
        return re.compile(self.pattern)


def named_by_initials(case: Case) -> tuple[OtherPerson, ...]:
    """The other people of a case whose names give way: not those who complain too."""
    return tuple(one for one in case.others if not _complains_too(one))


class Names:
    """The people of a case who are to be named by initials, and those who never are."""

    def __init__(self, case: Case, is_word: Callable[[str], bool]) -> None:
        """Read the case; `is_word` says of a folded word whether our letters use it."""
        self._is_word = is_word
        self.people = named_by_initials(case)
        self.initials = _initials_of(self.people)
        kept, places = (_never_hidden(case), _places(case)) if self.people else ((), ())
        self._known = frozenset(word for name in kept for word in _words(name))
        self._kept = tuple(_forms(name, "", _no_word) for name in kept)
        self._places = tuple(_forms(line, "", _no_word) for line in places)
        self._hidden = tuple(
            form
            for person, short in zip(self.people, self.initials, strict=True)
            for name in (person.name, *_lines(person.also_called))
            for form in (*_forms(name, short, is_word), *self._by_surname(name, short))
            if not any(form.pattern == kept.pattern for one in self._kept for kept in one)
        )

    def _by_surname(self, name: str, short: str) -> tuple[Form, ...]:
        """“Mr Smith” and “A. Smith”: none where somebody who keeps their name is a Smith.

        After a title stands the letter of the surname alone: it may be another of the family.
        """
        words, surname = _words(name), _surname(name)
        if len(words) < _TWO or not self._known.isdisjoint(surname):
            return ()
        last = _between(surname)
        letters = "".join(word[0].upper() for word in surname)
        after = "|".join(
            rf"(?<=\b{title}{dot}{gap})"
            for title in sorted(_TITLES)
            for dot in ("", r"\.")
            for gap in (r"\s", r"\s\s")
        )
        titled = Form(f"(?:{after}){last}", f"{letters}." if len(letters) == 1 else letters)
        if words[0] in _TITLES:
            return (titled,)
        same = sum(_shortly(one.name) == _shortly(name) for one in self.people)
        plain = short if same < _TWO else _letters(name)
        return titled, Form(rf"{re.escape(words[0][0])}(?:\.\s*|\s+){last}", plain)

    @cached_property
    def _parts(self) -> tuple[tuple[str, Form], ...]:
        """First names and surnames that could give somebody away, as typed, and how they are found.

        Only such as nobody has who keeps their name.
        """
        found: dict[str, Form] = {}
        for part in (part for one in self.people for part in _first_and_last(one.name)):
            for form in _forms(part, "", self._is_word)[:1]:
                if self._known.isdisjoint(_words(part)) and not form.common:
                    found.setdefault(part.strip(".,"), form)
        return tuple(found.items())

    def left_in(self, text: str) -> tuple[str, ...]:
        """The first names and surnames, as the person typed them, that a text still has.

        Meant for a text that has initials in the place of names. What stands in an address or
        in the name of somebody who keeps it is not among them.
        """
        low = folded(text)
        return tuple(
            part
            for part, form in self._parts
            if self._left([(start, end, form) for start, end in _found(form, text, low)], text, low)
        )

    def __bool__(self) -> bool:
        """Whether there is anybody to name by initials."""
        return bool(self._hidden)

    def without(self, text: str, *, ours: bool = False) -> str:
        """The text with initials in the place of names; all else in it is untouched.

        `ours` says that sentences of our own may stand in it, which can begin with a word that
        is also a name.
        """
        return self.replaced(text, ours=ours)[0]

    def replaced(self, text: str, *, ours: bool = False) -> tuple[str, frozenset[str]]:
        """The text as by `without`, and what was put into it in the place of names."""
        if not text or not self._hidden:
            return text, frozenset()
        low = folded(text)
        found = [
            (start, end, form)
            for form in self._hidden
            for start, end in _found(form, text, low)
            if not form.common or _is_clearly_a_name(text, start, end, ours=ours)
        ]
        found = self._left(found, text, low) if found else []
        pieces, done, put_in = [], 0, set()
        for start, end, form in sorted(found, key=lambda one: (one[0], -one[1])):
            if start < done:
                continue
            follows = text[end : end + 1] == "." and form.instead.endswith(".")
            pieces += [text[done:start], form.instead[:-1] if follows else form.instead]
            put_in.add(form.instead)
            done = end
        return "".join((*pieces, text[done:])), frozenset(put_in)

    def _left(
        self, found: Iterable[tuple[int, int, Form]], text: str, low: Folded
    ) -> list[tuple[int, int, Form]]:
        """Those that do not stand inside the name of somebody who is never hidden.

        A single word does not stand inside a line of an address either.
        """
        kept = [span for forms in self._kept for one in forms for span in _found(one, text, low)]
        streets = [span for forms in self._places for f in forms for span in _found(f, text, low)]
        return [
            (start, end, form)
            for start, end, form in found
            if not any(
                first <= start and end <= last
                for first, last in (*kept, *(streets if form.alone else ()))
            )
        ]


def _no_word(_word: str) -> bool:
    """What is never hidden need not be told from a word of ours."""
    return False


def _found(form: Form, text: str, low: Folded) -> Iterable[tuple[int, int]]:
    """Where a form stands in a text, as a word of its own."""
    for match in form.search.finditer(low.text):
        start, end = low.at[match.start()], low.at[match.end() - 1] + 1
        while end < len(text) and unicodedata.category(text[end]) in {"Cf", "Mn", "Me"}:
            end += 1
        if form.turned and _FIRST_NAME.search(text[:start]):
            continue  # “Joanna Smith, Anna …” lists two people
        if _begins_a_word(text, start) and _ends_a_word(text, start, end):
            yield start, end


def _begins_a_word(text: str, start: int) -> bool:
    before, first = text[start - 1 : start], text[start]
    if _is_letter(before):
        return _joins(before) or _joins(first)
    if (
        before
        and before.translate(_ALIKE) in {"'", "-"}
        and _is_letter(text[start - 2 : start - 1])
    ):
        # “O’Neil” and “Mary-Ann” are other names than “Neil” and “Ann”; “ex-Ann” is none.
        word = re.split(r"[^\w'’-]", text[: start - 1])[-1]
        return before.translate(_ALIKE) == "-" and word.islower() and not text[start].islower()
    return True


def _ends_a_word(text: str, start: int, end: int) -> bool:
    after, last = text[end : end + 1], text[end - 1]
    if _is_letter(after):
        return _joins(after) or _joins(last)
    if after.translate(_ALIKE) == "-" and _is_letter(text[end + 1 : end + 2]):
        return text[end + 1].islower() and not text[start].islower()
    return True


def _is_letter(character: str) -> bool:
    return bool(character) and (character.isalnum() or unicodedata.category(character)[0] == "M")


def _joins(character: str) -> bool:
    return any(low <= ord(character) <= high for low, high in (*_JOINED, *_JOINED_TOO))


def _is_clearly_a_name(text: str, start: int, end: int, *, ours: bool) -> bool:
    """Whether a word that is also a name is one here: a capital, and no number beside it."""
    before, after = text[:start].rstrip(), text[end:].lstrip()
    if not text[start].isupper() or before[-1:].isdigit() or after[:1].isdigit():
        return False
    return not ours or (before != "" and before[-1] not in _ENDS)


def _surname(name: str) -> tuple[str, ...]:
    """The words of the last name, folded: two in “Anna Smith-Jones”."""
    typed = _ASIDE.sub(" ", name).split()
    return _words(typed[-1]) if typed else ()


def _first_and_last(name: str) -> tuple[str, ...]:
    """The first name and the last as typed, without a title; nothing of a name of one word."""
    typed = _ASIDE.sub(" ", name).split()
    if len(typed) < _TWO:
        return ()
    titled = not _TITLES.isdisjoint(_words(typed[0]))
    return (typed[-1],) if titled and len(typed) == _TWO else (typed[titled], typed[-1])


def _shortly(name: str) -> tuple[str, ...]:
    """The first letter and the surname: alike for Anna and Alan Smith."""
    words = _words(name)
    return (words[0][0], *_surname(name)) if words else ()


def _between(words: Iterable[str]) -> str:
    """A pattern for words that stand beside each other."""
    return r"[\s\-]+".join(re.escape(word).replace("'", "'?") for word in words)


def _forms(name: str, instead: str, is_word: Callable[[str], bool]) -> tuple[Form, ...]:
    """How a name may stand in a text: as it is, or with its last word first."""
    words = _words(name)
    if not words:
        return ()
    if len(words) == 1:
        return (Form(_between(words), instead, alone=True, common=is_word(words[0])),)
    turned = rf"{_between(words[-1:])},\s*{_between(words[:-1])}"
    titled = words[0] in _TITLES
    forms = (Form(_between(words), instead), Form(turned, instead, turned=True))
    return forms[:1] if titled else forms


def _words(name: str) -> tuple[str, ...]:
    """The words of a name, folded: no title where a first name follows, nothing in brackets."""
    words = [word for word in _PARTING.split(folded(_ASIDE.sub(" ", name)).text) if word]
    words = [word.rstrip(".,") for word in words if any(map(str.isalnum, word))]
    return tuple(words[1:] if len(words) > 2 and words[0] in _TITLES else words)


def _initials_of(people: Sequence[OtherPerson]) -> tuple[str, ...]:
    """What stands for each: “OB” for Oliver Brown, with a number where two would be alike."""
    plain = [_letters(person.name) for person in people]
    made = []
    for place, letters in enumerate(plain):
        number = plain[:place].count(letters) + 1 if plain.count(letters) > 1 else 0
        alone = f"{letters}." if len(letters) == 1 else letters
        made.append(f"{letters}{number}" if number else alone)
    return tuple(made)


def _letters(name: str) -> str:
    """The first letter of each word as a capital, without a title before them."""
    words = [w for w in _PARTING.split(_ASIDE.sub(" ", name)) if any(map(str.isalnum, w))]
    if len(words) > 1 and folded(words[0]).text.rstrip(".") in _TITLES:
        words = words[1:]
    firsts = [next(filter(str.isalnum, word)) for word in words]
    return "".join(first.upper()[:1] for first in firsts)


def _complains_too(person: OtherPerson) -> bool:
    """Whether somebody complains with the one who writes: a complaint is not made by initials."""
    return person.who is Relation.CO_COMPLAINANT


def _never_hidden(case: Case) -> tuple[str, ...]:
    """Who writes or complains too, whose data it is, who acts for them, and whom it is about."""
    people = [case.complainant.person, *((case.subject,) if case.subject else ())]
    acting = (case.representative.name,) if case.representative else ()
    too = (one for one in case.others if _complains_too(one))
    return (
        *(name for person in people for name in _of(person)),
        *(name for one in too for name in (one.name, *_lines(one.also_called))),
        *acting,
        *(worker.name for worker in case.professionals),
    )


def _of(person: Person) -> tuple[str, ...]:
    return (person.name, *_lines(person.former_names))


def _places(case: Case) -> tuple[str, ...]:
    """The names of bodies, and each line of an address."""
    contacts = [case.complainant.contact]
    contacts += [case.representative.contact] if case.representative else []
    texts = (
        case.organisation.name,
        case.organisation.team,
        case.organisation.address,
        *(worker.employer for worker in case.professionals),
        *((case.representative.organisation,) if case.representative else ()),
        *(text for contact in contacts for text in (contact.address, contact.email)),
    )
    return tuple(line for text in texts for line in _lines(text))


def _lines(text: str) -> tuple[str, ...]:
    """The entries of a list that is parted by commas, semicolons or lines."""
    return tuple(part.strip() for part in re.split(r"[,;\n]", text) if part.strip())
