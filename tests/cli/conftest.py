"""The fixtures of the command line."""

from __future__ import annotations

from tests.helpers.vault_commands import case

__all__ = ["case"]
