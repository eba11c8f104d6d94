"""What is written where: the words of the program, kept as Project Fluent files.

Rules and letters name a *message*; the words stand in `resources/wording/`. A person's
own text never passes through Fluent: each argument goes in as a private mark and is put
back afterwards in a single pass, so braces, markup and dollar signs stay as typed.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Self, TypeAlias

from lgo_desktop import assets
from lgo_desktop.errors import OwnFault

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

ENGLISH = "en-GB"
"""The language of the letters, and of all that is said where no other was chosen."""

# Two characters of the private use area stand around an argument's number while Fluent
# works on the sentence around it. They never reach a reader.
_OPEN, _CLOSE = "\ue0f0", "\ue0f1"
_MARK = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
_ID = re.compile(r"[a-z][a-z0-9-]*\Z")
# Where an entry begins: its name stands at the start of a line, and its text goes on in lines
# that are indented, until the next name, a comment, or whatever else stands at the start of one.
_ENTRY = re.compile(r"^(?:-?(?P<id>[a-zA-Z][a-zA-Z0-9_-]*) *=|(?=[^\s#}]))", re.MULTILINE)

# One line of text, then nothing but empty lines and comments.
_SIMPLE = re.compile(
    r"[a-z][a-z0-9-]* *= *(?P<text>[^\s][^\n\r\t]*)(?:\n *|\n#{1,3}(?: [^\n\r]*)?)*\Z"
)
_ARGUMENT = re.compile(r"\{ *\$([a-zA-Z][a-zA-Z0-9_-]*) *\}")


@dataclass(frozen=True)
class Run:
    """A stretch of text in one weight; `link` is a web address or an e-mail address.

    `source` names the message that it came from, where one did; it is no part of what is said.
    """

    text: str
    bold: bool = False
    link: str | None = None
    source: str = field(default="", compare=False)


Inline: TypeAlias = tuple[Run, ...]


class Choice(str):
    """An argument that picks between forms of a sentence and is never printed itself."""

    __slots__ = ()


class Strong(str):
    """An argument that is to stand out in bold."""

    __slots__ = ()


def _no_names() -> Mapping[str, Message]:
    return _NONE


_NONE: Mapping[str, Message] = MappingProxyType({})


@dataclass(frozen=True)
class Message:
    """A sentence by its name, with the strings that go into it.

    Arguments are strings that are already formatted (a date, a name, a number of days).
    `names` are words of our own that it may use and need not, such as what a body is called.
    """

    id: str
    args: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, Message] = field(default_factory=_no_names, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Freeze the arguments: a message is a value and can be shared."""
        object.__setattr__(self, "args", MappingProxyType(dict(self.args)))
        if not isinstance(self.names, MappingProxyType):
            object.__setattr__(self, "names", MappingProxyType(dict(self.names)))

    @property
    def english(self) -> str:
        """The sentence in English. Where it cannot be said, why not: a fault must be told."""
        try:
            return load_wording().say(self)
        except OwnFault as fault:
            return str(fault)

    def naming(self, names: Mapping[str, Message]) -> Message:
        """The same sentence, which may use these names."""
        return Message(self.id, self.args, names)

    def __hash__(self) -> int:
        """Equal messages have equal hashes."""
        return hash((self.id, tuple(sorted(self.args.items()))))


class Said(str):
    """An argument in English, such as a date, that another language says in words of its own."""

    __slots__ = ("message",)
    message: Message

    def __new__(cls, english: str, message: Message) -> Self:
        """What is said in English, and the sentence that says it in any language."""
        made = super().__new__(cls, english)
        made.message = message
        return made

    @classmethod
    def of(cls, message: Message) -> Self:
        """A whole sentence, to stand in another."""
        return cls(message.english, message)


def message(message_id: str, **args: str) -> Message:
    """A `Message` with its arguments given by name."""
    return Message(message_id, args)


def question_key(path: str) -> str:
    """The name of the words of a question, from its place in the case.

    An item's number does not matter: `records[0].says` and `records[].says` are asked alike.
    """
    plain = re.sub(r"\[[0-9]*\]", "", path)
    return "ask-" + plain.replace(".", "-").replace("_", "-")


class Wording:
    """All the words of one language.

    Where each entry stands is known from the start; it is read when it is first asked for, so
    that a window need not wait for the words of letters. Raises `OwnFault` naming file and entry
    for a name used twice, and for a broken entry: at once, or with `at_once=False` when the
    entry is asked for. When a sentence is asked for, also for an unknown name, a missing
    argument or one too many.
    """

    def __init__(
        self, sources: Mapping[str, str], locale: str = ENGLISH, *, at_once: bool = True
    ) -> None:
        """Load `sources`: the text of each `.ftl` file by its file name."""
        self._locale = locale
        self._reading = threading.RLock()
        self._plain: dict[str, tuple[tuple[str, str], ...]] = {}
        self._needs: dict[str, frozenset[str]] = {}
        self._home: dict[str, str] = {}
        self._unread: dict[str, str] = {}
        self._sources = tuple(sources.values())
        for name in sorted(sources):
            self._find_entries(name, sources[name])
        if not self._home:
            raise OwnFault("The words of the program are missing.", "Please install it again.")
        if at_once:
            self.read_all()

    def read_all(self) -> None:
        """Read every entry now. Raises `OwnFault` for the first that is broken."""
        for message_id in list(self._unread):
            self._read(message_id)

    def get_ready(self) -> None:
        """Load now what sentences with several forms need. Safe on any thread."""
        with self._reading:
            self._bundle.has_message("")

    def ids(self) -> tuple[str, ...]:
        """Every message name, sorted."""
        return tuple(sorted(self._home))

    def uses(self, word: str) -> bool:
        """Whether any sentence of the program has this word in it, in capitals or not."""
        found = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE)
        return any(found.search(source) for source in self._sources)

    def knows(self, message_id: str) -> bool:
        """Whether there is a message of this name."""
        return message_id in self._home

    def variables(self, message_id: str) -> frozenset[str]:
        """The names of the arguments that a message asks for."""
        self._known(message_id)
        return self._needs[message_id]

    def inline(self, message_id: str, **args: str) -> Inline:
        """The message as runs of text; arguments that are `Strong` come out bold."""
        template, values = self._format(message_id, args)
        runs: list[Run] = []
        place = 0
        for mark in _MARK.finditer(template):
            runs.append(Run(template[place : mark.start()], source=message_id))
            value = values[int(mark.group(1))]
            runs.append(Run(str(value), bold=isinstance(value, Strong), source=message_id))
            place = mark.end()
        runs.append(Run(template[place:], source=message_id))
        return _merged(runs)

    def text(self, message_id: str, **args: str) -> str:
        """The message as plain text."""
        return "".join(run.text for run in self.inline(message_id, **args))

    def say(self, what: Message) -> str:
        """A `Message` as plain text, with those of its names that the sentence asks for."""
        return self.text(what.id, **self.named(what.id, what.names), **what.args)

    def named(self, message_id: str, names: Mapping[str, Message]) -> dict[str, str]:
        """Those of the names that a message asks for, in words."""
        asked = self.variables(message_id)
        return {name: self.say(word) for name, word in names.items() if name in asked}

    def _in_words(self, value: str) -> str:
        """An argument as this language says it."""
        if isinstance(value, Said) and self._locale != ENGLISH:
            return self.say(value.message)
        return value

    def _find_entries(self, name: str, source: str) -> None:
        found = list(_ENTRY.finditer(source))
        ends = [entry.start() for entry in found[1:]]
        for entry, end in zip(found, [*ends, len(source)], strict=False):
            text, message_id = source[entry.start() : end], entry["id"]
            if message_id is None:
                from lgo_desktop.sentences import unreadable  # noqa: PLC0415 - as in `_read`

                raise unreadable(name, text)
            if not _ID.match(message_id):
                raise OwnFault(f"{name}: “{message_id}” is not in kebab-case.")
            if message_id in self._home:
                known = self._home[message_id]
                raise OwnFault(f"{name}: “{message_id}” stands in {known} already.")
            self._home[message_id] = name
            self._unread[message_id] = text

    def _read(self, message_id: str) -> None:
        with self._reading:
            text, name = self._unread.get(message_id, ""), self._home[message_id]
            parts = simple_parts(text)
            if parts is None and text:
                # Few sentences ask for the whole grammar, and a first page for none of them.
                from lgo_desktop.sentences import read_entry  # noqa: PLC0415 - see above

                read = read_entry(name, text)
                parts = read.parts
                self._needs[message_id] = read.needs
                if parts is None:
                    self._bundle.add_resource(read.tree)
            if parts is not None:
                self._needs[message_id] = frozenset(asked for _, asked in parts if asked)
                self._plain[message_id] = parts
            # Last of all: on another thread it is either still to be read or read.
            self._unread.pop(message_id, None)

    @cached_property
    def _bundle(self) -> FluentBundle:
        """What puts into words whatever has several forms. It takes long to load."""
        from fluent.runtime import FluentBundle  # noqa: PLC0415 - few sentences have several

        return FluentBundle([self._locale], use_isolating=False)

    def _known(self, message_id: str) -> None:
        if message_id not in self._home:
            raise OwnFault(f"The words “{message_id}” are missing.")
        if message_id in self._unread:
            self._read(message_id)

    def _format(self, message_id: str, args: Mapping[str, str]) -> tuple[str, list[str]]:
        self._known(message_id)
        if self._needs[message_id] != args.keys():
            wants = ", ".join(sorted(self._needs[message_id])) or "nothing"
            raise OwnFault(
                f"“{message_id}” asks for {wants}; it was given "
                f"{', '.join(sorted(args)) or 'nothing'}."
            )
        values = [self._in_words(value) for value in args.values()]
        fluent = {
            key: str(value) if isinstance(value, Choice) else f"{_OPEN}{place}{_CLOSE}"
            for place, (key, value) in enumerate(args.items())
        }
        if message_id in self._plain:
            parts = self._plain[message_id]
            return "".join(fluent[name] if name else text for text, name in parts), values
        pattern = self._bundle.get_message(message_id).value
        if pattern is None:
            raise OwnFault(f"“{message_id}” has no text.")
        template, errors = self._bundle.format_pattern(pattern, fluent)
        if errors:
            raise OwnFault(f"“{message_id}” could not be put into words.")
        return str(template), values


def simple_parts(entry: str) -> tuple[tuple[str, str], ...] | None:
    """The parts of an entry that is one line: each a text, or the name of an argument.

    `None` for every other: it is for the whole grammar to say what it means.
    """
    whole = _SIMPLE.match(entry)
    if whole is None:
        return None
    pieces = _ARGUMENT.split(whole["text"].rstrip(" "))
    texts, names = pieces[::2], pieces[1::2]
    if any("{" in text or "}" in text for text in texts):
        return None
    parts = [(texts[0], "")]
    for name, text in zip(names, texts[1:], strict=True):
        parts += [("", name), (text, "")]
    return tuple(part for part in parts if any(part)) or None


def _merged(runs: Iterable[Run]) -> Inline:
    """The runs without empty ones, neighbours of one weight joined."""
    merged: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if merged and (merged[-1].bold, merged[-1].link) == (run.bold, run.link):
            merged[-1] = replace(merged[-1], text=merged[-1].text + run.text)
        else:
            merged.append(run)
    return tuple(merged)


@cache
def load_wording(locale: str = ENGLISH) -> Wording:
    """The words of `locale`, read once, each entry when it is needed.

    Raises `OwnFault` if they are missing.
    """
    names = [n for n in assets.listing("wording", locale) if n.endswith(".ftl")]
    sources = {n: assets.read_text("wording", locale, n) for n in names}
    return Wording(sources, locale, at_once=False)
