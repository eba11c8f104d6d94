"""Signs that a cloud service copies a folder, and no promise where there are none."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from lgo_desktop.cloud_folders import cloud_service, what_is_known
from lgo_desktop.wording import load_wording


@pytest.mark.parametrize(
    ("inside", "service"),
    [
        ("OneDrive/letters", "OneDrive"),
        ("OneDrive - Kent Advice/letters/new", "OneDrive"),
        ("onedrive", "OneDrive"),
        ("Dropbox (Personal)/letters", "Dropbox"),
        ("Library/Mobile Documents/com~apple~CloudDocs/letters", "iCloud Drive"),
        ("iCloudDrive/letters", "iCloud Drive"),
        ("Google Drive/letters", "Google Drive"),
        ("My Drive/letters", "Google Drive"),
        ("google-drive:host=gmail.com,user=sam/letters", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-sam@example.org/My Drive", "Google Drive"),
        ("Library/CloudStorage/OneDrive-Personal", "OneDrive"),
        ("Library/CloudStorage/Box-Box/letters", "Box"),
        ("Library/CloudStorage/NewThing-sam/letters", "NewThing"),
        ("Nextcloud/letters", "Nextcloud"),
        ("Nextcloud2", "Nextcloud"),
        ("ownCloud/letters", "ownCloud"),
        ("Box/letters", "Box"),
        ("Box Sync/letters", "Box"),
        ("pCloudDrive/letters", "pCloud"),
        ("MEGA/letters", "MEGA"),
        ("Proton Drive/letters", "Proton Drive"),
    ],
)
def test_a_name_gives_the_service_away(tmp_path: Path, inside: str, service: str) -> None:
    """The usual name of a service's folder, anywhere above, is a sign; nothing need exist."""
    assert cloud_service(tmp_path / inside, tmp_path, {}) == service


@pytest.mark.parametrize(
    "inside", ["Documents", "Inbox", "boxes", "my dropbox notes", "Letters about OneDrive", "megan"]
)
def test_a_name_that_only_sounds_like_one_is_no_sign(tmp_path: Path, inside: str) -> None:
    """A word in a longer name does not warn."""
    assert cloud_service(tmp_path / inside, tmp_path, {}) == ""


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox", "Dropbox"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".tmp.drivedownload", "Google Drive"),
        (".sync_0a1b2c3d4e5f.db", "Nextcloud"),
        (".nextcloudsync.log", "Nextcloud"),
        (".stfolder", "Syncthing"),
        (".photo.heic.icloud", "iCloud Drive"),
    ],
)
def test_a_mark_gives_the_service_away(tmp_path: Path, mark: str, service: str) -> None:
    """A file that a service leaves in its folder is a sign for everything below it."""
    (tmp_path / "plain" / "letters").mkdir(parents=True)
    (tmp_path / "plain" / mark).touch()
    assert cloud_service(tmp_path / "plain" / "letters", tmp_path, {}) == service
    assert cloud_service(tmp_path / "beside", tmp_path, {}) == ""


def test_settings_at_home_are_no_mark(tmp_path: Path) -> None:
    """`.dropbox` in a person's own folder holds settings, and does not make all of it copied."""
    (tmp_path / ".dropbox").mkdir()
    assert cloud_service(tmp_path / "letters", tmp_path, {}) == ""


def test_the_environment_gives_onedrive_away(tmp_path: Path) -> None:
    """Windows names the folder of OneDrive, whatever it is called."""
    work = {"OneDriveCommercial": str(tmp_path / "Work files")}
    assert cloud_service(tmp_path / "Work files" / "a", tmp_path, work) == "OneDrive"
    assert cloud_service(tmp_path / "Work", tmp_path, work) == ""


def test_the_notes_of_a_service_are_read(tmp_path: Path) -> None:
    """Dropbox and Nextcloud note their folders, whatever they are called."""
    (tmp_path / ".dropbox").mkdir()
    accounts = {"personal": {"path": str(tmp_path / "My things"), "host": 1}, "odd": [], "x": {}}
    (tmp_path / ".dropbox" / "info.json").write_text(json.dumps(accounts), "utf-8")
    assert cloud_service(tmp_path / "My things" / "a", tmp_path, {}) == "Dropbox"
    settings = tmp_path / "roaming" / "Nextcloud" / "nextcloud.cfg"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[Accounts]\n0\\Folders\\1\\localPath={tmp_path}/Club/\n", "utf-8")
    roaming = {"APPDATA": str(tmp_path / "roaming")}
    assert cloud_service(tmp_path / "Club" / "a", tmp_path, roaming) == "Nextcloud"


@pytest.mark.parametrize("note", [b"", b"{", b"[1, 2]", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_damaged_note_is_no_sign_and_no_failure(tmp_path: Path, note: bytes) -> None:
    """What cannot be read is passed over."""
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox" / "info.json").write_bytes(note)
    assert cloud_service(tmp_path / "letters", tmp_path, {}) == ""


def test_the_desktop_and_documents_of_a_mac_may_be_in_icloud(tmp_path: Path) -> None:
    """Where a Mac shows them in iCloud Drive, both are copied, and nothing else of home is."""
    drive = tmp_path / "Library" / "Mobile Documents" / "com~apple~CloudDocs"
    (drive / "Documents").mkdir(parents=True)
    assert cloud_service(tmp_path / "Documents" / "a", tmp_path, {}) == "iCloud Drive"
    assert cloud_service(tmp_path / "Desktop" / "a", tmp_path, {}) == ""


@pytest.mark.skipif(os.name == "nt", reason="making a link asks for a right of its own there")
def test_a_link_into_a_copied_folder_is_followed(tmp_path: Path) -> None:
    """A harmless name that leads into a copied folder warns all the same."""
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "safe").symlink_to(tmp_path / "Dropbox")
    assert cloud_service(tmp_path / "safe" / "letters", tmp_path, {}) == "Dropbox"


def test_a_path_that_cannot_be_looked_at_is_no_failure(tmp_path: Path) -> None:
    """A name that no system takes gives no sign and raises nothing."""
    assert cloud_service(Path("a\0b"), tmp_path, {}) == ""
    assert cloud_service(Path("x" * 10_000), tmp_path, {}) == ""


def test_the_warning_names_the_service_and_calm_is_never_promised(tmp_path: Path) -> None:
    """With a sign, the service is named; without one, it says that we cannot know."""
    words = load_wording()
    warned = words.say(what_is_known(tmp_path / "Dropbox", tmp_path, {}))
    assert "Dropbox" in warned
    calm = words.say(what_is_known(tmp_path / "letters", tmp_path, {}))
    assert "cannot know" in calm
    assert "safe" not in calm
