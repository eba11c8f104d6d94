"""Noise fails: a stray log record, a Qt message, a network socket or a window left open.

The tests, and all that they start, run without a network where the system lets them.
"""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import hypothesis
import pytest

from tests.helpers.cut_off import cut_off
from tests.helpers.network import NetworkWatch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

hypothesis.settings.register_profile(
    "house",
    # A busy machine must not fail a test: no limits on time.
    deadline=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
    max_examples=50,
)
hypothesis.settings.register_profile(
    "thorough", hypothesis.settings.get_profile("house"), max_examples=1000
)
hypothesis.settings.load_profile("house")

# Before anything else: what is started from here on has no network either, workers too.
_NOT_CUT_OFF = cut_off()
_NETWORK = NetworkWatch()


def pytest_report_header() -> str:
    """Say what keeps these tests from the network."""
    if _NOT_CUT_OFF:
        return f"network: refused to Python's sockets (no namespace: {_NOT_CUT_OFF})"
    return "network: none, in a namespace without interfaces"


class _Ear(logging.Handler):
    """Keeps every log record of level WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record as text."""
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_stray_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    """A log record at WARNING or above fails the test, unless the test asks for `caplog`."""
    ear = _Ear()
    logging.getLogger().addHandler(ear)
    yield
    logging.getLogger().removeHandler(ear)
    if ear.heard and "caplog" not in request.fixturenames:
        pytest.fail("unexpected log records:\n" + "\n".join(ear.heard))


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """An attempt to reach another machine is refused, and fails the test."""
    with _NETWORK.watching() as attempts:
        yield
    if attempts:
        pytest.fail("the network was used: " + ", ".join(attempts))


@pytest.fixture(autouse=True)
def no_leaked_windows() -> Iterator[None]:
    """A window that is still there after its test fails that test."""
    before = _windows()
    yield
    # The windows of before are held, so that a new one cannot be taken for an old one.
    left = [window for window in _windows() if not any(window is old for old in before)]
    if left:
        gc.collect()
        still = [window for window in _windows() if not any(window is old for old in before)]
        names = sorted({type(window).__name__ for window in still})
        if names:
            pytest.fail("windows left open: " + ", ".join(names))


def _windows() -> list[QWidget]:
    """Every top-level widget there is, after Qt has thrown away what was marked for it."""
    qt = sys.modules.get("PySide6.QtWidgets")
    if qt is None or qt.QApplication.instance() is None:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415 - only where Qt is in use

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # Qt keeps one tool tip window for the whole program.
    return [
        w for w in qt.QApplication.topLevelWidgets() if w.metaObject().className() != "QTipLabel"
    ]
