"""A person's own words in the place of ours, and which documents they left out.

Their words are never lost and never silently overtaken: where the facts under a paragraph
have changed since, theirs stay and they are told; where its place is gone, they are told that
too, and nothing is put where it may not belong.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum

from lgo_desktop.case.model import LetterChoices, LetterName, OwnWords
from lgo_desktop.letters.document import Document, Kind
from lgo_desktop.letters.places import Place, places, with_texts
from lgo_desktop.letters.sheet import Sheet

OURS_ALONE = frozenset({Kind.SUMMARY, Kind.CHECKLIST})
"""What tells the person how things stand: it agrees with the case, and is always there."""

_ALIKE = 0.6
_COMPARED = 600  # characters; enough to tell two paragraphs apart


class Words(StrEnum):
    """Whose words stand in a place."""

    OURS = "ours"
    OWN = "own"
    CHANGED = "changed"  # their own, and the facts under them are others now


@dataclass(frozen=True)
class Passage:
    """A place of a document with our words for it, and the person's own if they wrote some."""

    place: Place
    own: OwnWords | None = None

    @property
    def ours(self) -> str:
        """What we would write there today."""
        return self.place.text

    @property
    def text(self) -> str:
        """What stands in the letter."""
        return self.ours if self.own is None else self.own.text

    @property
    def words(self) -> Words:
        """Whose words they are, and whether the facts under them have changed since."""
        if self.own is None:
            return Words.OURS
        return Words.OWN if self.own.ours == self.ours else Words.CHANGED


def passages(document: Document, choices: LetterChoices) -> tuple[Passage, ...]:
    """Every place of a document *as we wrote it*, in reading order; none where all is ours."""
    if document.kind in OURS_ALONE:
        return ()
    found = places(document)
    taken, _ = _placed(found, _for(document, choices))
    return tuple(Passage(place, taken.get(place)) for place in found)


def in_own_words(sheet: Sheet, document: Document) -> Document:
    """A document of ours with the person's words in their places.

    A notice tells of each change under their words, and of words that have no place any more.
    """
    mine = _for(document, sheet.case.letters)
    if not mine or document.kind in OURS_ALONE:
        return document
    taken, homeless = _placed(places(document), mine)
    notices = []
    if any(place.text != own.ours for place, own in taken.items()):
        notices.append(sheet.text("own-words-changed", title=document.title))
    if homeless:
        notices.append(sheet.text("own-words-homeless", title=document.title))
    changed = with_texts(document, {place: own.text for place, own in taken.items()})
    return replace(changed, notices=(*document.notices, *notices))


def homeless(document: Document, choices: LetterChoices) -> tuple[OwnWords, ...]:
    """The person's words whose place in the document as we wrote it is no longer there."""
    return _placed(places(document), _for(document, choices))[1]


def put(choices: LetterChoices, document: Document, passage: Passage, text: str) -> LetterChoices:
    """The choices with the person's own words in a place. White space around them goes.

    Words that are empty, or the same as ours, put ours back.
    """
    without = put_back(choices, passage)
    text = text.strip()
    if not text or text == passage.ours:
        return without
    place = passage.place
    own = OwnWords(
        kind=document.kind,
        recipient=document.recipient,
        place=place.name,
        index=place.index,
        of=place.of,
        ours=place.text,
        text=text,
    )
    return without.model_copy(update={"own_words": (*without.own_words, own)})


def put_back(choices: LetterChoices, passage: Passage) -> LetterChoices:
    """The choices without the person's own words for a place: ours stand there again."""
    return forget(choices, passage.own)


def forget(choices: LetterChoices, own: OwnWords | None) -> LetterChoices:
    """The choices without these words."""
    left = tuple(one for one in choices.own_words if one != own)
    return choices.model_copy(update={"own_words": left})


def switched(choices: LetterChoices, document: Document, *, on: bool) -> LetterChoices:
    """The choices with a document in the pack or left out. What is ours alone stays in."""
    name = LetterName(kind=document.kind, recipient=document.recipient)
    left = tuple(one for one in choices.switched_off if one != name)
    if not on and document.kind not in OURS_ALONE:
        left = (*left, name)
    return choices.model_copy(update={"switched_off": left})


def is_off(choices: LetterChoices, document: Document) -> bool:
    """Whether the person left this document out."""
    return choices.is_off(document.kind, document.recipient)


def _for(document: Document, choices: LetterChoices) -> tuple[OwnWords, ...]:
    return tuple(
        one
        for one in choices.own_words
        if (one.kind, one.recipient) == (document.kind, document.recipient)
    )


def _placed(
    found: Sequence[Place], mine: Sequence[OwnWords]
) -> tuple[dict[Place, OwnWords], tuple[OwnWords, ...]]:
    """Which words stand where, and which have no place.

    First come those under which nothing has changed, wherever their paragraph has moved to;
    then, as long as there are as many such places as there were, the one at the same place in
    the row; then the one that is most like what was there.
    """
    taken: dict[Place, OwnWords] = {}
    waiting = []
    for own in mine:
        same = [place for place in _free(found, own, taken) if place.text == own.ours]
        if same:
            taken[min(same, key=lambda place: abs(place.index - own.index))] = own
        else:
            waiting.append(own)
    lost = []
    for own in waiting:
        chosen = _likeliest(_free(found, own, taken), own)
        if chosen is None:
            lost.append(own)
        else:
            taken[chosen] = own
    return taken, tuple(lost)


def _free(found: Sequence[Place], own: OwnWords, taken: dict[Place, OwnWords]) -> tuple[Place, ...]:
    return tuple(place for place in found if place.name == own.place and place not in taken)


def _likeliest(free: Sequence[Place], own: OwnWords) -> Place | None:
    for place in free:
        if place.index == own.index and place.of == own.of:
            return place
    best = max(free, key=lambda place: _likeness(place.text, own.ours), default=None)
    return best if best is not None and _likeness(best.text, own.ours) >= _ALIKE else None


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one[:_COMPARED], other[:_COMPARED]).ratio()
