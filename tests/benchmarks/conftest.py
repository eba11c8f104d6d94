"""The fixtures that open the window."""

from __future__ import annotations

from tests.helpers.window import dressed, driver, keeping, open_program, store

__all__ = ["dressed", "driver", "keeping", "open_program", "store"]
