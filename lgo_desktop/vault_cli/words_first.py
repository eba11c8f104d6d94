"""Words that were drawn are told before anything rests on them.

A file that opens only with words that nobody has read is lost. So they are on the way to the
person, flushed, before a case is made or its passphrase is changed: where they cannot be
written, the disk being full or the reader gone, nothing was done yet.
"""

from __future__ import annotations

import argparse
import sys

from lgo_desktop.vault_cli.access import chosen


def chosen_and_told(args: argparse.Namespace, given: int | None) -> tuple[str, bool]:
    """A new passphrase as `chosen` gives it; drawn words have been written out by then.

    To standard output for a person. With `--json`, which has one document to print at the end,
    to standard error. Raises as `chosen`, and `OSError` where they cannot be written.
    """
    passphrase, drawn = chosen(given, own=args.own)
    if drawn:
        where = sys.stderr if args.json else sys.stdout
        print(_TOLD.format(words=passphrase), file=where, flush=True)
    return passphrase, drawn


_TOLD = (
    "The words that will open the case:\n"
    "    {words}\n"
    "Write the words down. Without them nobody can open the case, and nor can we."
)
