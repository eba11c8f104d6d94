"""Does a cloud service copy this folder to its own computers?

A case is private, and a folder of OneDrive or Dropbox is read by more than its owner. Only
signs on this computer are looked at: the folder's own path, files that such a program leaves
in its folder, what it notes of its folder, and the environment. Nothing asks the network.
A sign may mislead, and a folder without a sign may be copied all the same: no answer here
says that a folder is safe.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from lgo_desktop.wording import Message, message

_LONGEST_NOTE = 1_000_000  # bytes; a note of a folder's place is far smaller

_NAMES: tuple[tuple[str, str], ...] = (
    (r"onedrive( - .+)?", "OneDrive"),
    (r"sharepoint", "SharePoint"),
    (r"dropbox( \(.+\))?", "Dropbox"),
    (r"icloud ?drive|com~apple~clouddocs|mobile documents", "iCloud Drive"),
    (r"google ?drive.*|my drive|drivefs", "Google Drive"),
    (r"nextcloud\d*", "Nextcloud"),
    (r"owncloud\d*", "ownCloud"),
    (r"box( sync|-box)?", "Box"),
    (r"pcloud ?drive|pcloud sync", "pCloud"),
    (r"mega(sync)?( downloads)?", "MEGA"),
    (r"proton ?drive(-.+)?", "Proton Drive"),
    (r"syncthing", "Syncthing"),
    (r"tresorit.*", "Tresorit"),
    (r"seafile", "Seafile"),
)
"""What a service calls its folder on a person's computer, the whole name in small letters."""

_CLOUD_STORAGE = "cloudstorage"
"""`~/Library/CloudStorage` of macOS holds one folder for each service, and nothing else."""

_MARKS: tuple[tuple[str, str], ...] = (
    (r"\.dropbox(\.cache)?", "Dropbox"),
    (r"\.849c9593-d756-4e56-8d6e-42412f2a707b", "OneDrive"),
    (r"\.tmp\.drive(down|up)load", "Google Drive"),
    (r"\.nextcloudsync\.log", "Nextcloud"),
    (r"\.owncloudsync\.log|\._?sync_[0-9a-f]+\.db", "Nextcloud"),
    (r"\.megaignore", "MEGA"),
    (r"\.stfolder", "Syncthing"),
    (r"\..+\.icloud", "iCloud Drive"),
)
"""Files and folders that a service leaves in the folder that it copies."""

_ENVIRONMENT = {
    "OneDrive": "OneDrive",
    "OneDriveConsumer": "OneDrive",
    "OneDriveCommercial": "OneDrive",
}

_DROPBOX_NOTES = (
    ("", ".dropbox/info.json"),
    ("APPDATA", "Dropbox/info.json"),
    ("LOCALAPPDATA", "Dropbox/info.json"),
)
_NEXTCLOUD_NOTES = (
    ("", ".config/Nextcloud/nextcloud.cfg"),
    ("", "Library/Preferences/Nextcloud/nextcloud.cfg"),
    ("APPDATA", "Nextcloud/nextcloud.cfg"),
)
"""Where a service notes its folder: a name of the environment, or home; and the file."""

_LOCAL_PATH = re.compile(r"^[^=\n]*\blocalPath=(.+)$", re.MULTILINE)
_MAC_DRIVE = "Library/Mobile Documents/com~apple~CloudDocs"


def cloud_service(
    folder: Path, home: Path | None = None, environment: Mapping[str, str] | None = None
) -> str:
    """The name of the service that seems to copy this folder; empty if there is no sign of one.

    The folder need not exist. An empty answer is no promise: nobody can know every service.
    `home` and `environment` are the person's own unless given. Never raises: a place that
    cannot be looked at gives no sign.
    """
    home = Path.home() if home is None else home
    environment = os.environ if environment is None else environment
    noted = tuple(_noted(home, environment))
    for place in _ways_to(folder):
        upwards = (place, *place.parents)
        for service, root in noted:
            if any(_same(root, step) for step in upwards):
                return service
        for step in upwards:
            # At home itself a service keeps its settings, as `.dropbox`: that is no mark.
            marked = "" if _same(step, home) else _by_marks(step)
            if service := _by_name(step) or marked:
                return service
    return ""


def what_is_known(
    folder: Path, home: Path | None = None, environment: Mapping[str, str] | None = None
) -> Message:
    """The same in words for the person: the warning, or that we saw no sign and cannot know."""
    service = cloud_service(folder, home, environment)
    if service:
        return message("cloud-sign", service=service)
    return message("cloud-no-sign")


def _ways_to(folder: Path) -> Iterator[Path]:
    """The path as it was chosen, and where its links lead."""
    plain = Path(os.path.abspath(folder))  # noqa: PTH100 - `..` goes, links stay
    yield plain
    try:
        real = folder.resolve()
    except (OSError, RuntimeError, ValueError):
        return
    if real != plain:
        yield real


def _by_name(step: Path) -> str:
    name = step.name.casefold()
    if step.parent.name.casefold() == _CLOUD_STORAGE:
        # “OneDrive-Personal”, “Dropbox”, “GoogleDrive-name@…”; a service that we do not know
        # is named as its folder is, up to the account.
        known = _first(_NAMES, name.split("-", 1)[0])
        return known or step.name.split("-", 1)[0]
    if name.startswith("google-drive:"):  # how GNOME shows the accounts that it knows
        return "Google Drive"
    return _first(_NAMES, name)


def _by_marks(step: Path) -> str:
    try:
        names = [one.name.casefold() for one in step.iterdir()]
    except (OSError, ValueError):
        return ""
    found = (_first(_MARKS, name) for name in names if name.startswith("."))
    return next((service for service in found if service), "")


def _first(patterns: Sequence[tuple[str, str]], name: str) -> str:
    return next((service for pattern, service in patterns if re.fullmatch(pattern, name)), "")


def _noted(home: Path, environment: Mapping[str, str]) -> Iterator[tuple[str, Path]]:
    """Each folder that a service itself names as its own."""
    for name, service in _ENVIRONMENT.items():
        if root := environment.get(name, "").strip():
            yield service, Path(root)
    for note in _notes(_DROPBOX_NOTES, home, environment):
        yield from (("Dropbox", root) for root in _dropbox_roots(note))
    for note in _notes(_NEXTCLOUD_NOTES, home, environment):
        yield from (("Nextcloud", Path(found.strip())) for found in _LOCAL_PATH.findall(note))
    drive = home / _MAC_DRIVE
    for name in ("Desktop", "Documents"):
        # macOS puts these two into iCloud where the person said so, and shows them in both.
        if os.path.lexists(drive / name):
            yield "iCloud Drive", home / name


def _notes(
    places: Sequence[tuple[str, str]], home: Path, environment: Mapping[str, str]
) -> Iterator[str]:
    for variable, name in places:
        base = environment.get(variable, "") if variable else str(home)
        if not base:
            continue
        try:
            with (Path(base) / name).open("rb") as file:
                yield file.read(_LONGEST_NOTE).decode("utf-8", "replace")
        except (OSError, ValueError):
            continue


def _dropbox_roots(note: str) -> Iterator[Path]:
    """The folders of `info.json`: one entry for each account, each with its `path`."""
    try:
        accounts = json.loads(note)
    except (ValueError, RecursionError):
        return
    if isinstance(accounts, dict):
        for account in accounts.values():
            root = account.get("path") if isinstance(account, dict) else None
            if isinstance(root, str) and root.strip():
                yield Path(root)


def _same(one: Path, other: Path) -> bool:
    """The same place by name; Windows and macOS do not tell large letters from small."""
    return os.path.normcase(one).casefold() == os.path.normcase(other).casefold()
