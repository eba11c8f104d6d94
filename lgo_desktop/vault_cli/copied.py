"""A warning where what is written lies in a folder that a cloud service copies."""

from __future__ import annotations

import sys
from pathlib import Path

from lgo_desktop.cloud_folders import cloud_service
from lgo_desktop.wording import load_wording, message


def tell_if_copied(*folders: Path | None) -> None:
    """Say it in one sentence on standard error if one of these folders seems to be copied.

    A folder that was not given is passed over. Nothing is asked and nothing is refused.
    """
    for folder in folders:
        service = cloud_service(folder) if folder is not None else ""
        if service and sys.stderr is not None:
            warning = message("cloud-sign-short", service=service)
            sys.stderr.write(f"{load_wording().say(warning)}\n")
            return
