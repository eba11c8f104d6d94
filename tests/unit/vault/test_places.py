"""Names of new case files."""

from __future__ import annotations

from pathlib import Path

from lgo_desktop.vault.places import free_place, telling_place, with_ending


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


def test_a_second_case_bears_another_name_before_it_bears_a_number(tmp_path: Path) -> None:
    """The names are tried in their order; only the last one gets a number."""
    stems = ("My case", "My case 2026-11-24")
    for name in ("My case", "My case 2026-11-24", "My case 2026-11-24 2"):
        place = telling_place(tmp_path, stems)
        assert place == tmp_path / f"{name}.lgocase"
        place.touch()
