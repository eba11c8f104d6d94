"""The fixtures that open the window."""

from __future__ import annotations

from tests.helpers.window import drafts, dressed, driver, open_program

__all__ = ["drafts", "dressed", "driver", "open_program"]
