"""Two standards that every PDF file of the pack keeps, checked by an independent validator."""

from __future__ import annotations

import page

STANDARDS = ("ua1", "2a")


def breaches(pdf: bytes) -> list[str]:
    """The rules of PDF/UA-1 and PDF/A-2a that a file breaks; empty if it keeps them all."""
    found: list[str] = []
    for standard in STANDARDS:
        report = page.validate_pdf_bytes(pdf, profile=standard)
        found += [f"{standard} {failure.rule_id}" for failure in report.failures]
        if not report.is_compliant and not report.failures:
            found.append(f"{standard} not kept")
    return found
