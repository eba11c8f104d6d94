"""Right Door: which doors are open to a complaint, and the letters that go through them.

This package is the whole program without its window; `ui` is the window.
"""

from __future__ import annotations

__version__ = "0.1.0"
