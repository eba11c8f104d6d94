"""The promises of Right Door, each held by a test."""

from __future__ import annotations
