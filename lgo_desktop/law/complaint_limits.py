"""How long does each stage of a complaint take, and until when can the next be asked for?"""

from __future__ import annotations

from datetime import date

from lgo_desktop.law.calendar import add_months, say_date
from lgo_desktop.law.clocks import Question, Tally
from lgo_desktop.wording import message


def period_beginning_with(question: Question) -> Tally:
    """A period that begins with the day itself, so that it ends before the anniversary.

    The Ombudsman's twelve months (Local Government Act 1974 s.26B(2), s.34D); also Public
    Services Ombudsman (Wales) Act 2019 s.8(1)(c), Human Rights Act 1998 s.7(5), and the
    Housing Ombudsman's “12 months or more”. Also where the words that say how a period is
    counted were not read (a council's own procedure, the ombudsmen of Scotland, Northern
    Ireland and lawyers, a review by the PHSO, a claim of discrimination by a school). Never
    moved on: in doubt, the earlier day.
    """
    tally = Tally.begin(question)
    tally.months_beginning_with(question.number("months"))
    return tally


def period_after(question: Question) -> Tally:
    """A period “after” or “from” a day: it ends on the corresponding day, and is not moved on.

    Children's complaints (SI 2006/1738 reg 9(1), reg 8(5)); the Health Service Commissioners
    Act 1993 s.9(4); the Parliamentary Commissioner Act 1967 s.6(3); SI 2009/309 reg 12.
    """
    tally = Tally.begin(question)
    tally.months_after(question.number("months"))
    return tally


def childrens_stage(question: Question) -> Tally:
    """A step of the children's procedure in working days, the next working day being the first.

    SI 2006/1738 reg 14(1), (5) (stage 1); reg 17(3), (6) (stage 2); reg 18(2) (asking for a
    panel); reg 19(4), reg 20(2), (3) (the panel, its report and the council's answer).
    Extended, it is the outer limit of the stage.
    """
    tally = Tally.begin(question)
    longer = question.options.extended
    tally.working_days_after(question.number("extended_working_days" if longer else "working_days"))
    return tally


def working_days_after(question: Question) -> Tally:
    """Working days after a decision, the next one being the first: a review by the PSOW.

    Its page gives the number; that the next working day is the first is our reading.
    """
    tally = Tally.begin(question)
    tally.working_days_after(question.number("working_days"))
    return tally


def adult_care_reply(question: Question) -> Tally:
    """The reply to an adult social care complaint: six months that begin with receipt.

    SI 2009/309 reg 14; acknowledgement within three working days (reg 13).
    """
    tally = Tally.begin(question)
    _note_acknowledgement(tally, question)
    tally.months_beginning_with(question.number("months"))
    return tally


def corporate_stage(question: Question) -> Tally:
    """A stage of a council's own procedure under the Ombudsman's Complaint Handling Code.

    Acknowledged within 5 working days of receipt; answered within 10 (stage 1) or 20 (stage
    2) working days of the acknowledgement, or as many again if extended. Where the day of
    the acknowledgement is not known, the last day for it is taken.
    """
    tally = Tally.begin(question)
    latest = _note_acknowledgement(tally, question)
    acknowledged = question.options.acknowledged
    if acknowledged is None:
        tally.restart(latest, message("law-step-acknowledged-by", date=say_date(latest)))
    else:
        tally.restart(acknowledged, message("law-step-acknowledged", date=say_date(acknowledged)))
    longer = question.options.extended
    tally.working_days_after(question.number("extended_working_days" if longer else "working_days"))
    return tally


def special_needs_appeal(question: Question) -> Tally:
    """The last day for the tribunal to receive an appeal about special educational needs.

    Two months after the council sent its decision, or one month from the date of issue of
    the mediation certificate if that is later (SI 2008/2699 rule 20(1)(c)). The days that
    the tribunal may add over Christmas and in August are second-hand, so they are noted and
    not counted on.
    """
    tally = Tally.begin(question)
    tally.months_after(question.number("months"))
    certificate = question.options.mediation_certificate
    if certificate is not None:
        months = question.number("certificate_months")
        if add_months(certificate, months) > tally.day:
            tally.restart(certificate, message("law-step-certificate", date=say_date(certificate)))
            tally.months_after(months)
    tally.say(message("law-step-send-holidays"))
    return tally


def letter_review(question: Question) -> Tally:
    """The last day for a police-complaint review to arrive: 28 days after the letter's date.

    The day after the date of the letter is the first (a letter of 1 April: 29 April).
    """
    tally = Tally.begin(question)
    tally.days_after(question.number("days"))
    return tally


def _note_acknowledgement(tally: Tally, question: Question) -> date:
    count = question.number("acknowledgement_working_days")
    day = question.working_days.after(question.start, count).day
    tally.note("acknowledgement", day)
    return day
