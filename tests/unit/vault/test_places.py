"""Names of new case files."""

from __future__ import annotations

from pathlib import Path

from lgo_desktop.vault.places import free_place, with_ending


def test_a_free_name_is_found(tmp_path: Path) -> None:
    """The stem itself, then with the first number that is free; a broken link is not free."""
    assert free_place(tmp_path, "My case") == tmp_path / "My case.lgocase"
    (tmp_path / "My case.lgocase").symlink_to(tmp_path / "nowhere")
    (tmp_path / "My case 2.lgocase").touch()
    assert free_place(tmp_path, "My case") == tmp_path / "My case 3.lgocase"


def test_a_name_gets_the_ending_once() -> None:
    """Whatever was typed, the file is known for a case."""
    assert with_ending(Path("a", "b")) == Path("a", "b.lgocase")
    assert with_ending(Path("a", "b.pdf")) == Path("a", "b.pdf.lgocase")
    assert with_ending(Path("a", "B.LGOCASE")) == Path("a", "B.LGOCASE")
