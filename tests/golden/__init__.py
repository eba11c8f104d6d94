"""The kept text of documents."""

from __future__ import annotations
