"""`python -m lgo_desktop` is the command line `lgo`."""

from __future__ import annotations

import sys

from lgo_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
