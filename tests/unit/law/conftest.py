"""What the tests of the law share."""

from __future__ import annotations

import pytest

from lgo_desktop.law.library import Law, read_law


@pytest.fixture(scope="session")
def law() -> Law:
    """The law as it is shipped."""
    return read_law()
