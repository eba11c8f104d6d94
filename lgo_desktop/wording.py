"""What is written where: the words of the program, kept as Project Fluent files.

Rules and letters name a *message*; the words stand in `resources/wording/`. A person's
own text never passes through Fluent: each argument goes in as a private mark and is put
back afterwards in a single pass, so braces, markup and dollar signs stay as typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast, visitor

from lgo_desktop import assets
from lgo_desktop.errors import OwnFault

# Two characters of the private use area stand around an argument's number while Fluent
# works on the sentence around it. They never reach a reader.
_OPEN, _CLOSE = "\ue0f0", "\ue0f1"
_MARK = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
_ID = re.compile(r"[a-z][a-z0-9-]*\Z")


@dataclass(frozen=True)
class Run:
    """A stretch of text in one weight; `link` is a web address or an e-mail address."""

    text: str
    bold: bool = False
    link: str | None = None


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

    def naming(self, names: Mapping[str, Message]) -> Message:
        """The same sentence, which may use these names."""
        return Message(self.id, self.args, names)

    def __hash__(self) -> int:
        """Equal messages have equal hashes."""
        return hash((self.id, tuple(sorted(self.args.items()))))


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
    """All the words of one language, checked when they are loaded.

    Raises `OwnFault` naming file and entry for a broken entry or a name used twice; and,
    when a sentence is asked for, for an unknown name, a missing argument or one too many.
    """

    def __init__(self, sources: Mapping[str, str], locale: str = "en-GB") -> None:
        """Load `sources`: the text of each `.ftl` file by its file name."""
        self._bundle = FluentBundle([locale], use_isolating=False)
        self._needs: dict[str, frozenset[str]] = {}
        self._home: dict[str, str] = {}
        for name in sorted(sources):
            self._admit(name, sources[name])
        if not self._home:
            raise OwnFault("The words of the program are missing.", "Please install it again.")

    def ids(self) -> tuple[str, ...]:
        """Every message name, sorted."""
        return tuple(sorted(self._home))

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
            runs.append(Run(template[place : mark.start()]))
            value = values[int(mark.group(1))]
            runs.append(Run(str(value), bold=isinstance(value, Strong)))
            place = mark.end()
        runs.append(Run(template[place:]))
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

    def _admit(self, name: str, source: str) -> None:
        tree = FluentParser().parse(source)
        for entry in tree.body:
            if isinstance(entry, ast.Junk):
                line = (entry.content or "").strip().splitlines()[0]
                raise OwnFault(f"{name}: an entry cannot be read, near “{line}”.")
            if isinstance(entry, (ast.Message, ast.Term)):
                self._note(name, entry)
        self._bundle.add_resource(FluentResource(source))

    def _note(self, name: str, entry: ast.Message | ast.Term) -> None:
        message_id = entry.id.name
        if not _ID.match(message_id):
            raise OwnFault(f"{name}: “{message_id}” is not in kebab-case.")
        if message_id in self._home:
            raise OwnFault(f"{name}: “{message_id}” stands in {self._home[message_id]} already.")
        if isinstance(entry, ast.Message) and entry.value is None:
            raise OwnFault(f"{name}: “{message_id}” has no text.")
        finder = _References()
        finder.visit(entry)
        if finder.messages:
            raise OwnFault(f"{name}: “{message_id}” refers to another entry.")
        self._home[message_id] = name
        self._needs[message_id] = frozenset(finder.variables)

    def _known(self, message_id: str) -> None:
        if message_id not in self._home:
            raise OwnFault(f"The words “{message_id}” are missing.")

    def _format(self, message_id: str, args: Mapping[str, str]) -> tuple[str, list[str]]:
        self._known(message_id)
        if self._needs[message_id] != args.keys():
            wants = ", ".join(sorted(self._needs[message_id])) or "nothing"
            raise OwnFault(
                f"“{message_id}” asks for {wants}; it was given "
                f"{', '.join(sorted(args)) or 'nothing'}."
            )
        values = list(args.values())
        fluent = {
            key: str(value) if isinstance(value, Choice) else f"{_OPEN}{place}{_CLOSE}"
            for place, (key, value) in enumerate(args.items())
        }
        pattern = self._bundle.get_message(message_id).value
        if pattern is None:
            raise OwnFault(f"“{message_id}” has no text.")
        template, errors = self._bundle.format_pattern(pattern, fluent)
        if errors:
            raise OwnFault(f"“{message_id}” could not be put into words.")
        return str(template), values


class _References(visitor.Visitor):
    """Collects what an entry refers to."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library dispatches on this name
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - as above
        self.messages.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 - as above
        self.messages.add(node.id.name)


def _merged(runs: Iterable[Run]) -> Inline:
    """The runs without empty ones, neighbours of one weight joined."""
    merged: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if merged and (merged[-1].bold, merged[-1].link) == (run.bold, run.link):
            merged[-1] = Run(merged[-1].text + run.text, run.bold, run.link)
        else:
            merged.append(run)
    return tuple(merged)


def load_wording(locale: str = "en-GB") -> Wording:
    """The words of `locale` from `resources/wording/`.

    Raises `OwnFault` if they are missing or broken.
    """
    names = [n for n in assets.listing("wording", locale) if n.endswith(".ftl")]
    return Wording({n: assets.read_text("wording", locale, n) for n in names}, locale)
