"""What went wrong with data, each point with the provision that it concerns.

The complaint to the body itself and the sheet for the ICO name the same points.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lgo_desktop.case.model import DataRequest
from lgo_desktop.case.sent import corrected_again, correction_asked
from lgo_desktop.case.vocabulary import ASTRAY, Issue, RequestState
from lgo_desktop.law.limits import Limit, reckon_if_any
from lgo_desktop.letters.care import must_still_be_kept
from lgo_desktop.letters.history import answer_stands
from lgo_desktop.letters.sheet import Reader, Sheet, when_sent, word_of
from lgo_desktop.routes.facts import answered_late, overdue, records_wrong
from lgo_desktop.routes.finding import DueDate
from lgo_desktop.wording import Choice, Inline, message


@dataclass(frozen=True)
class Failure:
    """The name of its words, the provisions that it concerns, and what its words take besides.

    It is `over` where nothing is left to be done about it: what came late has come.
    """

    key: str
    provisions: tuple[str, ...]
    told: Mapping[str, str] = field(default_factory=dict)
    over: bool = False


# What the person ticked. No provision on security is in our law records, so none is named.
_TOLD = (Issue.DISCLOSURE, Issue.DATA_BREACH, Issue.RECORDS_LOST)
_ACCURACY, _ACCESS, _RECTIFICATION, _IN_TIME, _PERIOD = (
    "uk_gdpr_5_1_d",
    "uk_gdpr_15",
    "uk_gdpr_16",
    "uk_gdpr_12_3",
    "uk_gdpr_12a",
)
_RECTIFICATION_ANSWERED = {
    RequestState.REFUSED: Failure("dpc-rectification-refused", (_ACCURACY, _RECTIFICATION)),
    RequestState.PARTLY: Failure("dpc-rectification-partly", (_ACCURACY, _RECTIFICATION)),
    RequestState.DONE_UNEXPLAINED: Failure(
        "dpc-rectification-unexplained", (_ACCURACY, _RECTIFICATION, "uk_gdpr_19")
    ),
}
_ACCESS_ANSWERED = {
    RequestState.REFUSED: Failure("dpc-access-refused", (_ACCESS,)),
    RequestState.PARTLY: Failure("dpc-access-partly", (_ACCESS,)),
    RequestState.DONE_UNEXPLAINED: Failure("dpc-access-partly", (_ACCESS,)),
}
_NOT_ASKED = frozenset({None, RequestState.NOT_MADE})


def failures(sheet: Sheet, reader: Reader = Reader.YOU) -> tuple[Inline, ...]:
    """What went wrong with the data, each with the provision that it concerns."""
    in_care = _of_a_file_in_care(sheet)
    found = (*of_rectification(sheet), *of_access(sheet), *in_care)
    told = [issue for issue in _TOLD if issue in sheet.case.issues]
    if in_care:
        told.remove(Issue.RECORDS_LOST)
    return (
        *(_in_words(sheet, one, reader) for one in found),
        *(sheet.inline(f"dpc-{word_of(issue)}") for issue in told),
    )


def _in_words(sheet: Sheet, failure: Failure, reader: Reader) -> Inline:
    return sheet.inline(
        failure.key,
        to=Choice(reader),
        body=sheet.body,
        provisions=_cited(sheet, failure),
        **failure.told,
    )


def of_rectification(sheet: Sheet) -> tuple[Failure, ...]:
    """What went wrong where records are to be put right; or nothing."""
    asked = sheet.case.steps.rectification
    found: list[Failure] = []
    if asked.state in _RECTIFICATION_ANSWERED:
        found.append(_RECTIFICATION_ANSWERED[asked.state])
    # Whether the council knows of it cannot be told from a complaint, so nobody says so.
    elif records_wrong(sheet.case) is True and asked.state in _NOT_ASKED:
        found.append(Failure("dpc-inaccurate", (_ACCURACY,)))
    late = _out_of_time(sheet, "rectification", asked, _RECTIFICATION)
    return (*found, *late, *_late_again(sheet))


def _late_again(sheet: Sheet) -> tuple[Failure, ...]:
    """That the letter after an answer has had none in its own time."""
    if corrected_again(sheet.case) is None:
        return ()
    second = correction_asked(sheet.case)
    return _out_of_time(sheet, "rectification", second, _RECTIFICATION, late="late-again")


def of_access(sheet: Sheet) -> tuple[Failure, ...]:
    """What went wrong with a request for copies; or nothing."""
    asked = sheet.case.steps.access
    found = [_ACCESS_ANSWERED[asked.state]] if asked.state in _ACCESS_ANSWERED else []
    if parts_held_back(sheet):
        partly = bool(found) and found[0].key == "dpc-access-partly"
        held = Failure("dpc-access-held-back" if partly else "dpc-access-gaps", (_ACCESS,))
        found = [held] if partly else [*found, held]
    return (*found, *_out_of_time(sheet, "access", asked, _ACCESS))


def parts_held_back(sheet: Sheet) -> bool:
    """Whether copies came of which parts are missing or blacked out."""
    asked = sheet.case.steps.access.state is not RequestState.NOT_MADE
    return asked and Issue.ACCESS_INCOMPLETE in sheet.case.issues


def copies_missing(sheet: Sheet) -> bool:
    """Whether copies that were asked for have still not come, or not whole."""
    return _is_left(of_access(sheet))


def calls_for_a_complaint(sheet: Sheet) -> bool:
    """Whether something went wrong with data that no request can settle.

    What was given away or lost, and what was answered and not sent: to ask for that again seldom
    helps, and the ICO's three months run.
    """
    astray = not ASTRAY.isdisjoint(sheet.case.issues)
    answered = sheet.case.steps.access.state in _ACCESS_ANSWERED
    return astray or answered or parts_held_back(sheet)


def records_left_wrong(sheet: Sheet) -> bool:
    """Whether records are still to be put right, as far as the case tells."""
    return _is_left(of_rectification(sheet))


def answers_out_of_time(sheet: Sheet) -> bool:
    """Whether an answer about data came too late, by our own calculation."""
    return any(failure.over for failure in (*of_rectification(sheet), *of_access(sheet)))


def _is_left(found: tuple[Failure, ...]) -> bool:
    return any(not failure.over for failure in found)


def _out_of_time(
    sheet: Sheet, name: str, asked: DataRequest, right: str, late: str = "late"
) -> tuple[Failure, ...]:
    """That an answer is late, or came late, with the days that show it (UK GDPR Article 12(3))."""
    rule = f"dp_{name}"
    if asked.made is None or (limit := reckon_if_any(sheet.law, rule, asked.made)) is None:
        return ()
    told = {"due": sheet.wording.say(DueDate(message("due-answer-was"), limit).at_latest)}
    if overdue(sheet.law, rule, asked, sheet.on) is True and not answer_stands(asked):
        return (Failure(f"dpc-{name}-{late}", (_IN_TIME, right), told),)
    if asked.answered is None or not answered_late(sheet.law, rule, asked):
        return ()
    told |= {"made": when_sent(sheet, asked.made), "answered": asked.answered.say_when()}
    return (Failure(f"dpc-{name}-came-late", _time_limit(sheet, limit), told, over=True),)


def _time_limit(sheet: Sheet, limit: Limit) -> tuple[str, ...]:
    """What sets the time: Article 12A too, for a request that it governs (SI 2026/82 reg 4)."""
    known = sheet.law.in_force(_PERIOD, sheet.on)
    governs = known and sheet.cite(_PERIOD) == limit.reference
    return (_IN_TIME, _PERIOD) if governs else (_IN_TIME,)


def _of_a_file_in_care(sheet: Sheet) -> tuple[Failure, ...]:
    """A lost file of a child in care, while it has to be kept (SI 2010/959 reg 50, England).

    To the 75th anniversary of birth; whoever is older for certain is told nothing of it.
    """
    if Issue.RECORDS_LOST not in sheet.case.issues or not must_still_be_kept(sheet):
        return ()
    return (Failure("dpc-records-lost-in-care", ("si_2010_959_50",)),)


def _cited(sheet: Sheet, failure: Failure) -> str:
    """Those of its provisions that are law on the day of the letter, in one row."""
    known = [p for p in failure.provisions if sheet.law.in_force(p, sheet.on)]
    return ", ".join(sheet.cite(provision) for provision in known)
