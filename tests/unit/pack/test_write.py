"""The pack on disk: all of it or nothing, whatever happens."""

from __future__ import annotations

import hashlib
import os
import signal
import stat
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from lgo_desktop.errors import OwnFault, PlaceFault
from lgo_desktop.letters.document import Document
from lgo_desktop.pack import place, write
from lgo_desktop.pack.write import PackResult, PackStopped, write_pack
from tests.helpers import documents

DAY = date(2026, 11, 24)
POSIX = pytest.mark.skipif(os.name != "posix", reason="rights and signals are those of POSIX")


def pack() -> list[Document]:
    """Three documents in sending order."""
    return [documents.summary(), documents.letter(), documents.checklist()]


def written(folder: Path, made_on: date = DAY, *, force: bool = False) -> PackResult:
    """The three documents in `folder`."""
    return write_pack(pack(), folder, made_on=made_on, force=force)


def contents(folder: Path) -> dict[str, bytes]:
    """Everything that lies in a folder, hidden files too."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_pack_is_there_whole_and_named_in_sending_order(tmp_path: Path) -> None:
    """Names sort in sending order, fingerprints are those of the files, all are proved."""
    result = written(tmp_path / "new" / "pack")
    assert [file.path.name for file in result.files] == [
        "01 Where you stand.pdf",
        "02 Please show me the corrections.pdf",
        "03 Sending checklist.pdf",
    ]
    assert sorted(path.name for path in (tmp_path / "new" / "pack").iterdir()) == [
        file.path.name for file in result.files
    ]
    for file in result.files:
        assert hashlib.sha256(file.path.read_bytes()).hexdigest() == file.sha256
        assert file.proved
    assert result.notices == ()


@POSIX
def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    """A folder that we make is 0700, each file 0600."""
    result = written(tmp_path / "pack")
    assert stat.S_IMODE((tmp_path / "pack").stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.path.stat().st_mode) for file in result.files} == {0o600}


def test_nothing_is_written_over_unasked(tmp_path: Path) -> None:
    """A name that is taken stops the pack before anything is written."""
    taken = tmp_path / "02 Please show me the corrections.pdf"
    taken.write_text("mine")
    with pytest.raises(PlaceFault, match="already holds a file"):
        written(tmp_path)
    assert contents(tmp_path) == {taken.name: b"mine"}


def test_an_earlier_pack_is_replaced_when_asked(tmp_path: Path) -> None:
    """With `force` the new files stand in the place of the old ones, and nothing else is left."""
    old = contents(written(tmp_path).files[0].path.parent)
    written(tmp_path, date(2026, 11, 25), force=True)
    new = contents(tmp_path)
    assert new.keys() == old.keys()
    assert all(new[name] != old[name] for name in old)


def test_letters_of_an_earlier_pack_are_pointed_out(tmp_path: Path) -> None:
    """Other numbered letters in the folder stay, and the person is told of them."""
    (tmp_path / "04 Old letter.pdf").write_bytes(b"old")
    assert "earlier pack" in written(tmp_path).notices[0]
    assert (tmp_path / "04 Old letter.pdf").read_bytes() == b"old"


def test_a_folder_that_shows_no_list_is_told(tmp_path: Path) -> None:
    """The new letters are there: that nobody can look for older ones is a sentence, no fault."""
    assert "could not look" in write._strangers({tmp_path / "gone" / "01 x.pdf"})[0]


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    """A file where the folder should be is said plainly, and stays."""
    (tmp_path / "pack").write_text("a file")
    with pytest.raises(PlaceFault, match="not a folder"):
        written(tmp_path / "pack")
    with pytest.raises(PlaceFault, match="not a folder"):
        written(tmp_path / "pack" / "below")
    assert contents(tmp_path) == {"pack": b"a file"}


def test_a_folder_in_the_place_of_a_file(tmp_path: Path) -> None:
    """A folder that bears a letter's name is not touched, not even when asked to replace."""
    (tmp_path / "01 Where you stand.pdf").mkdir()
    with pytest.raises(PlaceFault, match="a folder with the name"):
        written(tmp_path, force=True)
    assert [path.name for path in tmp_path.iterdir()] == ["01 Where you stand.pdf"]


@POSIX
def test_no_link_is_followed_out_of_the_folder(tmp_path: Path) -> None:
    """A link that bears a letter's name is replaced; what it led to stays as it was."""
    outside = tmp_path / "outside"
    outside.write_text("keep")
    folder = tmp_path / "pack"
    folder.mkdir()
    (folder / "01 Where you stand.pdf").symlink_to(outside)
    with pytest.raises(PlaceFault):
        written(folder)
    written(folder, force=True)
    assert outside.read_text() == "keep"
    assert not (folder / "01 Where you stand.pdf").is_symlink()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder nobody can write")
def test_a_folder_that_nobody_can_write() -> None:
    """A read-only place is one plain sentence, whoever asks."""
    with pytest.raises(PlaceFault, match=r"cannot be (written|used)"):
        written(Path("/proc/self/pack"))


def test_what_fails_its_proof_is_not_written(tmp_path: Path) -> None:
    """A file that is not what it should be stops the pack; the old one stays."""
    written(tmp_path)
    before = contents(tmp_path)
    broken = [*pack()[:2], replace(documents.checklist(), title="")]
    with pytest.raises(OwnFault, match="did not come out as it should"):
        write_pack(broken, tmp_path, made_on=DAY, force=True)
    assert contents(tmp_path) == before


def test_progress_is_told_step_by_step(tmp_path: Path) -> None:
    """Every step is told once, in order, up to the last one."""
    told: list[tuple[int, int]] = []
    write_pack(
        pack(), tmp_path, made_on=DAY, progress=lambda done, count, _: told.append((done, count))
    )
    assert told == [(done, 6) for done in range(7)]


@pytest.mark.parametrize("after", range(6))
def test_it_can_be_stopped_at_every_step(tmp_path: Path, after: int) -> None:
    """Stopped before the last step, it leaves nothing behind, not even its folder."""
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > after

    with pytest.raises(PackStopped):
        write_pack(pack(), tmp_path / "pack", made_on=DAY, cancelled=cancelled)
    assert list(tmp_path.iterdir()) == []


def test_a_move_that_fails_is_undone(tmp_path: Path) -> None:
    """If one file cannot take its place, those that did make way for the old ones again."""
    written(tmp_path)
    before = contents(tmp_path)
    names = tuple(sorted(before))
    with place.Delivery(tmp_path, names, force=True) as delivery:
        for name in names:
            delivery.bring(name, b"new")
        (waiting,) = tmp_path.glob(f".{names[2]}.*.part")
        waiting.unlink()
        with pytest.raises(PlaceFault):
            delivery.hand_over()
    assert contents(tmp_path) == before


def test_what_an_interrupted_run_left_is_cleared_away(tmp_path: Path) -> None:
    """Hidden remains of a run that was cut off go with the next pack; nothing else does."""
    remains = tmp_path / ".02 Please show me the corrections.pdf.0123abcd.part"
    remains.write_bytes(b"half")
    (tmp_path / ".keep").write_bytes(b"mine")
    written(tmp_path)
    assert not remains.exists()
    assert (tmp_path / ".keep").exists()


_CHILD = """
    import sys
    from datetime import date
    from pathlib import Path
    from lgo_desktop.errors import PlaceFault
    from lgo_desktop.pack.write import write_pack
    from tests.helpers import documents

    pack = [documents.summary(), documents.letter(), documents.checklist()]
    PREPARE
    try:
        write_pack(pack, Path(sys.argv[1]), made_on=date(2026, 11, 24), force=True)
    except PlaceFault as fault:
        print(fault)
        sys.exit(1)
"""


def child(folder: Path, prepare: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Write the pack in another process, after some lines of preparation."""
    code = textwrap.dedent(_CHILD).replace("PREPARE", "\n".join(prepare))
    return subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
    )


@POSIX
def test_a_disk_that_is_full(tmp_path: Path) -> None:
    """When the room runs out in the middle of a file, the old pack is still there, whole."""
    written(tmp_path)
    before = contents(tmp_path)
    limit = [
        "import resource, signal",
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)",
        "resource.setrlimit(resource.RLIMIT_FSIZE, (22_000, 22_000))",
    ]
    done = child(tmp_path, limit)
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("The disk is full. Nothing was changed")
    assert contents(tmp_path) == before


@POSIX
@pytest.mark.parametrize("call", ["fsync", "link", "replace"])
@pytest.mark.parametrize("times", [1, 2, 3])
def test_killed_in_the_middle(tmp_path: Path, call: str, times: int) -> None:
    """Killed outright at any moment, no file with a letter's name is half written."""
    old = [file.sha256 for file in written(tmp_path, date(2026, 11, 25)).files]
    new = [file.sha256 for file in written(tmp_path / "other").files]
    kill = [
        "import os, signal",
        "count = [0]",
        f"real = os.{call}",
        "def deadly(*args, **more):",
        "    count[0] += 1",
        f"    if count[0] == {times}:",
        "        os.kill(os.getpid(), signal.SIGKILL)",
        "    return real(*args, **more)",
        f"os.{call} = deadly",
    ]
    done = child(tmp_path, kill)
    assert done.returncode == -signal.SIGKILL
    for number, path in enumerate(sorted(tmp_path.glob("*.pdf"))):
        fingerprint = hashlib.sha256(path.read_bytes()).hexdigest()
        assert fingerprint in {old[number], new[number]}
    assert len(list(tmp_path.glob("*.pdf"))) == 3


def test_no_name_is_made_of_what_a_person_typed(tmp_path: Path) -> None:
    """Names come from the stem alone, and hold nothing that a system cannot bear."""
    letter = replace(documents.letter(), title="../../<secret>", stem='a/b\\c:*?"<>|. Né CON. ')
    result = write_pack([letter], tmp_path, made_on=DAY)
    (name,) = [file.path.name for file in result.files]
    assert name == "01 a b c Ne CON.pdf"
    long = write_pack([replace(letter, stem="long " * 60)], tmp_path / "l", made_on=DAY)
    assert 90 < len(long.files[0].path.name) <= 100
    assert long.files[0].path.stem == long.files[0].path.stem.strip()
