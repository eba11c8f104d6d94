"""Keeps the text of the example's documents, to be read before it is committed.

python -m tests.golden.keep
"""

from __future__ import annotations

from pathlib import Path

from tests.helpers.cases import kent
from tests.helpers.packs import documents, text

KEPT = Path(__file__).parent / "kent"


def main() -> None:
    """Write one file for each document, and remove those of documents that are gone."""
    for old in KEPT.glob("*.txt"):
        old.unlink()
    for kind, document in documents(kent()).items():
        (KEPT / f"{kind}.txt").write_text(f"{text(document)}\n", "utf-8")


if __name__ == "__main__":
    main()
