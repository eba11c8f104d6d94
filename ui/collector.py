"""Python's waste is looked through on the GUI thread alone.

Python does it on whichever thread happens to make the next object. What goes then may be Qt's: its
end waits for a lock that the GUI thread holds, which waits for Python in turn, and the window is
dead for good. So it is done by a timer here, as often as Python would, and between two pages.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_OFTEN = 500  # milliseconds
_OLDEST = 2
_RARELY = 5
"""To look through all takes as long as half a page, and seldom finds anything."""


class Collector(QObject):
    """From its making until `end`, no thread but that of its timer looks through the waste."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_OFTEN)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Take away what is waste by now, of the oldest kind whose turn it is."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for age in range(_OLDEST, -1, -1):
            often = _RARELY if age == _OLDEST else 1
            if counts[age] > limits[age] * often > 0:
                gc.collect(age)
                return

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
