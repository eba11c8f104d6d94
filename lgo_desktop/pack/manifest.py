"""The list of files with their SHA-256 fingerprints, as `sha256sum -c` reads it."""

from __future__ import annotations

import hashlib
import textwrap
from collections.abc import Mapping

from lgo_desktop.pack.proof import Proof
from lgo_desktop.wording import message

_WIDTH = 76


def fingerprint(data: bytes) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def render_manifest(about: str, files: Mapping[str, bytes]) -> bytes:
    """One line for each file, in their order; `about` stands above them as a comment.

    Lines end in LF alone: with CRLF, `sha256sum` would look for names that end in a CR.
    """
    told = [f"# {line}" for line in textwrap.wrap(about, _WIDTH)]
    lines = [f"{fingerprint(data)}  {name}" for name, data in files.items()]
    return "".join(f"{line}\n" for line in (*told, *lines)).encode("utf-8")


def prove_manifest(data: bytes, files: Mapping[str, bytes]) -> Proof:
    """Read the list back as another program would: each file once, with its fingerprint."""
    lines = (line for line in data.decode("utf-8").split("\n") if line and line[0] != "#")
    seen = [line.partition("  ")[::2] for line in lines]
    wanted = [(fingerprint(content), name) for name, content in files.items()]
    return Proof(() if seen == wanted else (message("fault-proof-manifest"),))
