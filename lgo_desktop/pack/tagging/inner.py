"""The inner parts of ReportLab that its type stubs do not name, reached in one place.

Whatever goes through `inner` depends on ReportLab 5.1 as it is; the tests that validate
every page guard it when ReportLab changes.
"""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase import pdfdoc


def inner(thing: object) -> Any:  # noqa: ANN401 - the stubs leave these attributes out
    """The same object, with every attribute that ReportLab gives it."""
    return thing


def reference(document: pdfdoc.PDFDocument, entry: pdfdoc.PDFObject) -> pdfdoc.PDFObjectReference:
    """A reference to `entry`, which becomes an object of its own in the file."""
    made: pdfdoc.PDFObjectReference = inner(document).Reference(entry)
    return made
