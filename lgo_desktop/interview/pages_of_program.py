"""The pages about the program itself: how it looks, and what it is. They ask nothing of a case."""

from __future__ import annotations

from lgo_desktop.interview.question import Page, PageKind

PAGES_OF_PROGRAM: tuple[Page, ...] = (
    Page("settings", "program", PageKind.SETTINGS),
    Page("about", "program", PageKind.ABOUT),
)
