"""`lgo tell`: what is new is taken down without a window, and what is due next is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.form import read_case, to_json
from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import RequestState, Stage
from lgo_desktop.vault.opening import new_case, open_case
from lgo_desktop.vault.sources import NoSource, PassphraseSource
from tests.helpers.cases import changed, kent
from tests.helpers.processes import lgo
from tests.helpers.vault_commands import WORDS, answered, with_words
from tests.helpers.vaults import NOW

TODAY = ("--today", "2026-11-24")
NEW = changed(kent(), steps=Case().steps.model_dump())
WAITS = changed(NEW, steps__access__state="waiting", steps__access__made="2026-11-01")


def written(folder: Path, case: Case) -> Path:
    """A file with the case in JSON."""
    path = folder / "case.json"
    path.write_text(to_json(case), "utf-8")
    return path


def test_a_letter_that_was_sent_is_waited_for(tmp_path: Path) -> None:
    """Its step waits from the day on which it got there, and the day for the answer is said."""
    path = written(tmp_path, NEW)
    told = answered(
        lgo(
            *("tell", path, "sent", "access_request", "--on", "2026-11-24", "--how", "email"),
            *("--in-place", "--json", *TODAY),
        )
    )
    case = read_case(path)
    assert case.steps.access.state is RequestState.WAITING
    assert case.steps.access.made == ApproxDate("2026-11-24")
    assert [(one.letter, one.to, one.how) for one in case.sent] == [
        ("access_request", "council", "email")
    ]
    assert told["waiting"]["access"]["start"] == "2026-11-24"
    assert "access_request" not in {one["letter"] for one in told["letters"]}


def test_the_file_stays_as_it_was_unless_asked(tmp_path: Path) -> None:
    """The changed case goes to a new file, over nothing; without a place nothing is read."""
    path, out = written(tmp_path, WAITS), tmp_path / "out.json"
    news = ("reply", "access", "--on", "2026-11-20", "--what", "refused", *TODAY)
    assert lgo("tell", path, *news).returncode == 2
    done = lgo("tell", path, *news, "--out", out)
    assert (done.returncode, done.stderr) == (0, "")
    assert "\n  Your complaint about data (data_complaint). To: The council (council).\n" in (
        done.stdout
    )
    assert read_case(path) == WAITS
    assert read_case(out).steps.access.state is RequestState.REFUSED
    assert read_case(out).steps.access.answered == ApproxDate("2026-11-20")
    again = lgo("tell", path, *news, "--out", out)
    assert (again.returncode, again.stdout) == (1, "")


def test_a_locked_case_is_saved_where_it_is(tmp_path: Path) -> None:
    """With its history; the words of an answer stand in it and are not printed."""
    path = tmp_path / "case.lgocase"
    waits = changed(NEW, steps__rectification__state="waiting")
    new_case(path, WORDS, waits, NOW, NoSource()).file.close()
    done = with_words(
        *("tell", path, "reply", "rectification", "--on", "2026-11-20"),
        *("--what", "partly", "--said", "We put {half} of it right.", *TODAY),
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "half" not in done.stdout
    with open_case(path, (PassphraseSource(lambda: WORDS),), read_only=True).file as file:
        rectification = file.case().steps.rectification
        assert len(file.history()) == 2
    assert rectification.state is RequestState.PARTLY
    assert rectification.reply_said == "We put {half} of it right."
    refused = with_words("tell", path, "passed", "access", "--in-place")
    assert refused.returncode == 2


def test_only_a_day_that_has_passed_can_be_told(tmp_path: Path) -> None:
    """A complaint becomes late once its day is over by our count, and not before."""
    complaint = {"stage": "awaiting_reply", "made": "2025-11-10", "about": "A visit"}
    housing = changed(NEW, steps__complaint=complaint, organisation__service="housing")
    path = written(tmp_path, housing)
    early = lgo("tell", path, "passed", "complaint", "--in-place", "--today", "2025-11-11")
    assert (early.returncode, early.stdout) == (1, "")
    assert read_case(path).steps.complaint.stage is Stage.WAITING
    late = lgo("tell", path, "passed", "complaint", "--in-place", *TODAY)
    assert (late.returncode, late.stderr) == (0, "")
    assert read_case(path).steps.complaint.stage is Stage.OVERDUE
    assert "\n  Your reminder about your complaint (complaint_chaser). To: " in late.stdout


def test_what_is_waited_for_is_told_in_words(tmp_path: Path) -> None:
    """By what the case calls its body, with the day or that there is none."""
    ico = changed(NEW, steps__ico__made="yes", organisation__kind="school")
    path = written(tmp_path, changed(ico, steps__complaint__stage="awaiting_reply"))
    done = lgo(
        *("tell", path, "sent", "access_request", "--on", "2026-11-24", "--how", "email"),
        *("--in-place", *TODAY),
    )
    assert (done.returncode, done.stderr) == (0, "")
    first, *lines = done.stdout.splitlines()
    told = lines[: lines.index("You can send now:")]
    assert (first, told[0]) == ("It is written down.", "You wait for an answer to:")
    assert told[1].startswith("  Your complaint to the school (complaint). ")
    assert told[2].startswith("  Your request to see records (access). ")
    assert "December 2026" in told[2]
    assert told[3] == "  Your complaint to the ICO (ico). We know of no day by which it must come."


def test_what_an_answer_leaves_wrong_is_taken_down(tmp_path: Path) -> None:
    """As typed, braces and all, and not printed: the letter to the next stage gives it."""
    complaint = {"stage": "awaiting_reply", "made": "2026-11-01", "about": "A visit"}
    path = written(tmp_path, changed(NEW, steps__complaint=complaint))
    done = lgo(
        *("tell", path, "reply", "complaint", "--on", "2026-11-20", "--what", "stage1_done"),
        *("--said", "No.", "--still-wrong", "The {note} is there.", "--in-place", *TODAY),
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "note" not in done.stdout
    complaint_now = read_case(path).steps.complaint
    assert complaint_now.last_reply_said == "No."
    assert complaint_now.still_wrong == "The {note} is there."


def test_a_link_stays_a_link_and_its_file_is_written(tmp_path: Path) -> None:
    """Whoever names a link means the case that it leads to."""
    (tmp_path / "kept").mkdir()
    path, link = written(tmp_path / "kept", WAITS), tmp_path / "link.json"
    link.symlink_to(path)
    news = ("reply", "access", "--on", "2026-11-20", "--what", "refused", *TODAY)
    done = lgo("tell", link, *news, "--in-place")
    assert (done.returncode, done.stderr) == (0, "")
    assert link.is_symlink()
    assert not path.is_symlink()
    assert read_case(path).steps.access.state is RequestState.REFUSED
    assert [one.name for one in (tmp_path / "kept").iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("news", "code"),
    [
        (("sent", "a-secret-word", "--on", "2026-11-24"), 1),
        (("sent", "chaser", "--on", "2026-11-31"), 2),
        (("reply", "ico", "--on", "2026-11-24", "--what", "decided"), 1),
        (("reply", "access", "--on", "2026-11-24", "--what", "stage1_done"), 2),
        (("reply", "access", "--on", "2026-11-24", "--what", "done", "--said", "Words"), 2),
        (("reply", "access", "--on", "2026-11-24", "--what", "done", "--verdict", "upheld"), 2),
        (("reply", "access", "--on", "2026-11-24", "--what", "done", "--still-wrong", "It"), 2),
        (("passed", "information"), 1),
        (("reply", "access", "--on", "2026-11-20", "--what", "done", "--today", "1990-01-01"), 2),
    ],
)
def test_what_does_not_fit_changes_nothing(
    tmp_path: Path, news: tuple[str, ...], code: int
) -> None:
    """It is told why, without a word of what was typed."""
    path = written(tmp_path, WAITS)
    done = lgo("tell", path, news[0], *TODAY, *news[1:], "--in-place")
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr
    assert "a-secret-word" not in done.stderr
    assert read_case(path) == WAITS


@pytest.mark.parametrize(
    ("case", "news", "told"),
    [
        (WAITS, ("sent", "x", "--on", "2026-11-24"), "Its letters are: council_complaint, "),
        (Case(), ("sent", "x", "--on", "2026-11-24"), "It has no letter to send by itself."),
        (WAITS, ("passed", "ico"), "Answers are waited for to: access."),
        (NEW, ("passed", "ico"), "No answer to anything is waited for."),
        (
            WAITS,
            ("reply", "access", "--on", "2026-11-24", "--what", "stage1_done"),
            "Say --what, one of: done, done_unexplained, partly, refused.",
        ),
    ],
)
def test_what_can_stand_there_is_listed(
    tmp_path: Path, case: Case, news: tuple[str, ...], told: str
) -> None:
    """As it has to be typed; where nothing can, that is said."""
    done = lgo("tell", written(tmp_path, case), news[0], *TODAY, *news[1:], "--in-place")
    assert told in done.stderr


def test_what_can_hardly_be_so_is_said(tmp_path: Path) -> None:
    """An answer from the future is taken down as told, and doubted."""
    path = written(tmp_path, WAITS)
    told = answered(
        lgo(
            *("tell", path, "reply", "access", "--on", "2027-01-20", "--what", "done"),
            *("--in-place", "--json", *TODAY),
        )
    )
    assert set(told["doubts"]) == {"steps.access.answered"}
    assert "access" not in told["waiting"]
