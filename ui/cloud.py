"""Does a cloud service copy a folder? The name of the service, for a warning."""

from __future__ import annotations

from pathlib import Path


def cloud_service(_folder: Path) -> str:
    """The name of the service that copies this folder; empty if none is known to."""
    return ""
