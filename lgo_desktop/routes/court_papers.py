"""What stands in papers of a court: may it be quoted or sent, and what has to be asked first?

In a family case about a child, a party may pass on what is needed to complain about somebody
who had a part in it, unless the court has said otherwise; nobody else may (FPR 2010 r.12.73,
r.12.75(1)(c), in the text of January 2013). So until all questions are answered, no letter
of ours quotes such papers. Nobody may pass on a draft of a judgment that was not approved
(r.12.73(3)). In a case of adoption or placement other rules hold (r.14.14), which were not read:
nothing is quoted. That a complaint to a council, the ICO, a regulator or the Ombudsman is one of
these is our reading.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lgo_desktop.case.model import Case, Record
from lgo_desktop.case.vocabulary import Issue
from lgo_desktop.law.library import Law
from lgo_desktop.routes.facts import cited, has_issue
from lgo_desktop.routes.finding import Finding
from lgo_desktop.routes.truth import Truth, answered, both
from lgo_desktop.wording import message


def from_court_papers(case: Case, record: Record) -> bool:
    """Whether an entry is, or may be, one from papers of a court.

    Where the person complains of a report for a court and has not said where the entry
    stands, it may be.
    """
    told = answered(record.court_papers)
    return told is True or (told is None and has_issue(case, {Issue.COURT_EVIDENCE}) is True)


def cleared(case: Case) -> Truth:
    """Whether the person is a party, and neither an order nor the kind of case stands against it.

    That is an order on who may see the papers, and a case of adoption or placement.
    """
    court = case.steps.court
    against = (answered(court.restricted), answered(court.adoption))
    return both(answered(court.party), *(None if one is None else not one for one in against))


def may_quote(case: Case, record: Record) -> bool:
    """Whether a letter may say what this entry says and name its evidence."""
    if not from_court_papers(case, record):
        return True
    return cleared(case) is True and not is_draft_judgment(record)


def is_draft_judgment(record: Record) -> bool:
    """Whether an entry stands in a draft of a judgment that was not approved."""
    return answered(record.court_papers) is True and answered(record.draft_judgment) is True


def papers_held_back(case: Case) -> bool:
    """Whether papers of a court play a part, and may not be quoted as far as is known."""
    listed = any(from_court_papers(case, record) for record in case.records)
    in_play = listed or has_issue(case, {Issue.COURT_EVIDENCE}) is True
    draft = any(is_draft_judgment(record) for record in case.records)
    return in_play and (draft or cleared(case) is not True)


def with_papers(finding: Finding, case: Case, on: date, law: Law) -> Finding:
    """The finding with what to know before papers of a court are quoted or sent."""
    listed = any(from_court_papers(case, record) for record in case.records)
    if not listed and has_issue(case, {Issue.COURT_EVIDENCE}) is not True:
        return finding
    told = {True: "needed", False: "no", None: "ask"}[cleared(case)]
    court = case.steps.court
    if court.adoption == "yes":
        told = "adoption"
    asked = (
        ("party", court.party),
        ("restricted", court.restricted),
        ("adoption", court.adoption),
    )
    missing = () if cleared(case) is False else tuple(n for n, a in asked if a is None)
    references = cited(law, on, "si_2010_2955_12_73", "si_2010_2955_12_75")
    return replace(
        finding,
        reasons=(*finding.reasons, message(f"door-papers-{told}")),
        references=tuple(dict.fromkeys((*finding.references, *references))),
        unanswered=(*finding.unanswered, *(f"steps.court.{name}" for name in missing)),
    )
