"""How long has the council, or the regulator, to answer about personal data?"""

from __future__ import annotations

from lgo_desktop.law.calendar import say_date
from lgo_desktop.law.clocks import Question, Tally
from lgo_desktop.wording import message


def rights_request(question: Question) -> Tally:
    """The answer to a request for access, rectification, erasure, restriction or objection.

    One month from the latest of receipt, proof of identity and fee; three months from the
    same day if properly extended (UK GDPR Article 12A(1)-(3); Article 12(3) for a request
    received before 5 February 2026). An access request pauses from the day a question is
    asked to the day it is answered (Article 12A(5)), and stands still while there is no
    answer; no other request does. The last day moves on from a weekend or bank holiday
    (Regulation 1182/71 Article 3(4)).
    """
    if question.options.extended:
        tally = _period(question, question.number("extended_months"))
        notice = _period(question, question.number("months"))
        tally.note("extension_notice", notice.day)
        return tally
    return _period(question, question.number("months"))


def _period(question: Question, months: int) -> Tally:
    tally = Tally.begin(question)
    _relevant_time(tally, question)
    tally.months_after(months)
    if question.version.pauses:
        tally.pause(question.options.clarifications)
    elif question.options.clarifications:
        tally.say(message("law-step-no-pause-then"))
    if tally.stopped is None:
        tally.roll()
    return tally


def _relevant_time(tally: Tally, question: Question) -> None:
    """Begin on the latest of receipt, identity and fee (Article 12A(2))."""
    identity, fee = question.options.id_received, question.options.fee_paid
    if identity is not None and identity > tally.day:
        tally.restart(identity, message("law-step-identity", date=say_date(identity)))
    if fee is not None and fee > tally.day:
        tally.restart(fee, message("law-step-fee", date=say_date(fee)))


def acknowledgement(question: Question) -> Tally:
    """The acknowledgement of a data-protection complaint (DPA 2018 s.164A(3)).

    Thirty days, of which the day after receipt is the first; the last day moves on from a
    weekend or bank holiday (s.205(2)). Only for complaints received from 19 June 2026.
    """
    tally = Tally.begin(question)
    tally.days_after(question.number("days"))
    tally.roll()
    return tally


def regulator_progress(question: Question) -> Tally:
    """The regulator's answer or progress report: three months (DPA 2018 s.166(1), s.205(2))."""
    tally = Tally.begin(question)
    tally.months_after(question.number("months"))
    tally.roll()
    return tally


def tribunal_order(question: Question) -> Tally:
    """The last day to ask the tribunal for an order under DPA 2018 s.166.

    Within 28 days of the end of six months from receipt by the regulator (SI 2009/1976 rule
    22(6)(f)); it is possible once three months have gone by without an answer. The last day
    is not moved on, so that it is never later than the rule allows.
    """
    tally = Tally.begin(question)
    first = Tally(question.start, question.working_days)
    first.months_after(question.number("first_months"))
    tally.note("tribunal_possible", first.day)
    tally.months_after(question.number("months"))
    tally.note("tribunal_six_months", tally.day)
    tally.days_after(question.number("further_days"))
    return tally


def months_of_guidance(question: Question) -> Tally:
    """A wish of the regulator, in months: to hear of a complaint, or to review an outcome.

    Guidance and no bar; the last day is not moved on.
    """
    tally = Tally.begin(question)
    tally.months_after(question.number("months"))
    return tally


def information_request(question: Question) -> Tally:
    """The answer to a freedom-of-information request, or to the review of one.

    Working days after receipt, with a bank holiday in any part of the United Kingdom left
    out (FOIA 2000 s.10(1), (6)); the length of a review is guidance.
    """
    tally = Tally.begin(question)
    longer = question.options.extended
    tally.working_days_after(question.number("extended_working_days" if longer else "working_days"))
    return tally


def weeks_of_guidance(question: Question) -> Tally:
    """A wish of the regulator, or a usual wait, in weeks. Guidance and no bar."""
    tally = Tally.begin(question)
    tally.weeks_after(question.number("weeks"))
    return tally
