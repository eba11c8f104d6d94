"""The founding case, told to the core and to the command line, gives one and the same pack."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pypdfium2
import pytest

from lgo_desktop.case.form import to_json
from lgo_desktop.letters.document import Kind
from lgo_desktop.pack.write import write_everything
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY
from tests.helpers.packs import composed
from tests.helpers.processes import ROOT, lgo

EXAMPLE = ROOT / "resources" / "examples" / "kent.json"
KINDS = [
    ("summary", "you"),
    ("correction_follow_up", "council"),
    ("access_request", "council"),
    ("regulator_concern", "social_work_england"),
    ("data_complaint", "council"),
    ("cover_note", "council"),
    ("court_sheet", "you"),
    ("chronology", "you"),
    ("checklist", "you"),
    ("whole_pack", "you"),
    ("docx of correction_follow_up", "council"),
    ("docx of access_request", "council"),
    ("docx of regulator_concern", "social_work_england"),
    ("docx of data_complaint", "council"),
    ("docx of chronology", "you"),
    ("text of correction_follow_up", "council"),
    ("text of access_request", "council"),
    ("text of regulator_concern", "social_work_england"),
    ("text of data_complaint", "council"),
    ("e-mail of correction_follow_up", "council"),
    ("e-mail of access_request", "council"),
    ("e-mail of data_complaint", "council"),
    ("calendar", "you"),
    ("manifest", "you"),
]


def _files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, str]:
    """The example's pack by the core and by the command line, and what the latter said."""
    folder = tmp_path_factory.mktemp("story")
    write_everything(composed(kent()), folder / "core", made_on=KENT_DAY)
    done = lgo(
        *("pack", EXAMPLE, "--out", folder / "line", "--on", KENT_DAY.isoformat(), "--json"),
        cwd=folder,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return folder / "core", folder / "line", done.stdout


def test_core_and_command_line_give_the_same_files(packs: tuple[Path, Path, str]) -> None:
    """Name by name and byte by byte, both packs are the same."""
    core, line, _ = packs
    assert len(_files(core)) == len(KINDS)
    assert _files(core) == _files(line)


def test_what_is_told_is_what_lies_there(packs: tuple[Path, Path, str]) -> None:
    """The JSON names every file with its fingerprint, and says that each was proved."""
    _, line, said = packs
    files = json.loads(said)["files"]
    assert {Path(f["path"]).relative_to(line).as_posix(): f["sha256"] for f in files} == {
        name: hashlib.sha256(data).hexdigest() for name, data in _files(line).items()
    }
    assert [(f["kind"], f["recipient"]) for f in files] == KINDS
    assert all(f["proved"] for f in files)


def test_the_pages_say_what_the_documents_say(packs: tuple[Path, Path, str]) -> None:
    """Every word of every document can be read back from its PDF, and each PDF has its title."""
    _, line, said = packs
    documents = {document.kind: document for document in composed(kent()).documents}
    letters = [file for file in json.loads(said)["files"] if file["kind"] in documents]
    assert len(letters) == len(documents)
    for file in letters:
        document = documents[Kind(file["kind"])]
        with pypdfium2.PdfDocument(line / Path(file["path"]).name) as pdf:
            assert pdf.get_metadata_dict()["Title"] == document.title
            seen = "".join(page.get_textpage().get_text_bounded() for page in pdf)
        printed = _letters(seen)
        for text in document.lines():
            for word in text.split():
                assert _letters(word) in printed, (document.kind, word)


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


def test_both_stop_for_the_same_reason(tmp_path: Path) -> None:
    """Where something is missing, the core names it and the command line writes nothing."""
    case = changed(kent(), organisation__name="", complainant__person__name="")
    path = tmp_path / "case.json"
    path.write_text(to_json(case), "utf-8")
    done = lgo("pack", path, "--out", tmp_path / "out")
    named = [line.split(":")[0] for line in done.stderr.splitlines() if ":" in line][1:]
    assert done.returncode == 1
    assert named == [one.path for one in composed(case).missing]
    assert not (tmp_path / "out").exists()
