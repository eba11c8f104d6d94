"""`python -m ui` opens the window, as the installed `lgo-desktop` does."""

from __future__ import annotations

import sys

from ui.app import main

if __name__ == "__main__":
    sys.exit(main())
