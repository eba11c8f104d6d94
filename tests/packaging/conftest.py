"""The fixtures that open the window."""

from __future__ import annotations

from tests.helpers.window import at_start, dressed, driver, keeping, open_program, store

__all__ = ["at_start", "dressed", "driver", "keeping", "open_program", "store"]
