"""Where did somebody stop who comes back to a case?"""

from __future__ import annotations

from lgo_desktop.case.model import Case
from lgo_desktop.case.spoken_to import filled_in_by_adviser
from lgo_desktop.interview.advising import KNOWN_BEFORE
from lgo_desktop.interview.returning import has_begun
from lgo_desktop.interview.tasklist import has_an_answer
from lgo_desktop.interview.walk import HOME, Step, first_step, page_of, steps


def where_to_go_on(case: Case) -> Step:
    """The step to show to somebody who opens a case that was begun before.

    That is the last one with an answer: what is missing before it is told beside the questions,
    and where the letters are. A case without an answer begins at its first step. Who acts is no
    answer where an advice centre started the case with it: nobody stopped there.
    """
    way = steps(case)
    begun = [step for step in way if has_an_answer(case, step)]
    if filled_in_by_adviser(case):
        begun = [step for step in begun if step.page != KNOWN_BEFORE]
    if not begun:
        return first_step()
    return begun[-1]


def where_to_begin(case: Case) -> Step:
    """The step to show to somebody who opens the file of a case.

    That is `HOME` once anything was sent or asked for, and once the questions are through:
    then there are letters. Otherwise they go on where they stopped.
    """
    step = where_to_go_on(case)
    through = page_of(step).section == _LAST_ASKED
    return HOME if through or has_begun(case) else step


_LAST_ASKED = "wants"
