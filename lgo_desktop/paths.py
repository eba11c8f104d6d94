"""Where does this person's system want files to lie? The one user of `platformdirs`."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from lgo_desktop.errors import PlaceFault
from lgo_desktop.wording import message

# The name of a folder, not the title of the program: it stays when the title changes.
_FOLDER = "right-door"
_OWNER_ONLY = 0o700


def index_folder() -> Path:
    """The private folder for the encrypted list of cases.

    It is made if it is not there, and only its owner may look in (mode 0700; Windows already
    keeps a person's data folder from others). Raises `PlaceFault` if it cannot be made.
    """
    return _private("index")


def settings_folder() -> Path:
    """The private folder for what a person has chosen, made as `drafts_folder` is."""
    return _private("settings")


def _private(name: str) -> Path:
    folder = platformdirs.user_data_path(_FOLDER, appauthor=False) / name
    try:
        folder.mkdir(mode=_OWNER_ONLY, parents=True, exist_ok=True)
        # `mkdir` leaves an older folder as it was, and the umask has a say in a new one.
        folder.chmod(_OWNER_ONLY)
    except OSError as fault:
        raise PlaceFault(
            message("fault-private-folder"), message("fault-private-folder-todo")
        ) from fault
    return folder


def documents_folder() -> Path:
    """The folder that this person's system offers for documents. It may not exist yet."""
    return platformdirs.user_documents_path()
