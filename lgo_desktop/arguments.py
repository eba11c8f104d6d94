"""Reading the words of a command, and never repeating them.

Whoever mistypes an option may have typed a passphrase or a name behind it. What `argparse` says
of a mistake holds the words that it could not place: on a screen, in a log, in a picture of it.
"""

from __future__ import annotations

import argparse
import re
from typing import NoReturn

_INSTEAD: tuple[tuple[str, str], ...] = (
    (r"unrecognized arguments: .*", "it has a word or an option that is not known here"),
    (r"invalid choice: .* \(choose from", "this is none of what it can be (choose from"),
    (r"invalid \S+ value: .*", "this is nothing that it can be"),
    (r"ambiguous option: .* could match", "an option is cut short; it could be"),
    (r"ignored explicit argument .*", "this option takes no value"),
)


class Reader(argparse.ArgumentParser):
    """Reads a command as `argparse` does. What it says of a mistake repeats nothing of it."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and how the command goes, on standard error; exit with 2."""
        for typed, instead in _INSTEAD:
            message = re.sub(typed, instead, message, flags=re.DOTALL)
        super().error(message)
