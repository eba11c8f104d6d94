"""The window of Right Door: it shows, asks, and calls the core; it decides nothing."""

from __future__ import annotations
