"""Every form of every entry of the wording, as the program could say it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from lgo_desktop.wording import Choice, Wording

FORMS = {
    "whose": ("own", "child", "unsure", "adult"),
    "died": ("no", "yes"),
    "many": ("no", "yes"),
    "listed": ("yes", "no"),
    "by": ("self", "other"),
    "to": ("you", "other"),
}
"""Arguments that pick a form, with every form that the program asks for."""

NAMES = {"the-body": "the council", "The-body": "The council"}
"""What may stand in any sentence: a finding and a sheet know what the body is called."""


def forms_of(words: Wording) -> Iterator[tuple[str, str]]:
    """Every form of every entry, with a short plain word for each argument."""
    for entry in words.ids():
        needed = sorted(words.variables(entry))
        picks = [name for name in needed if name in FORMS]
        for forms in itertools.product(*(FORMS[name] for name in picks)):
            given: dict[str, str] = {name: NAMES.get(name, "May") for name in needed}
            given.update({n: Choice(form) for n, form in zip(picks, forms, strict=True)})
            yield "/".join((entry, *forms)), words.text(entry, **given)
