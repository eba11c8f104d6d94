"""Every page outside the interview, as full as it can be."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from lgo_desktop.case.model import Case
from lgo_desktop.errors import InputFault
from lgo_desktop.settings import Centre
from lgo_desktop.vault.attachments import Attachment
from lgo_desktop.vault.audit import Entry as Done
from lgo_desktop.vault.index import Entry
from lgo_desktop.vault.sources import KeyringSource, NoSource
from tests.helpers.keystore import MemoryStore
from tests.helpers.vaults import NOW
from ui.casepages import DonePage, UntilPage
from ui.casework import About
from ui.kit import Kit
from ui.newpage import ChangePage, HandOverPage, NewPage
from ui.papers import PapersPage
from ui.plainpage import PlainPage
from ui.start import StartPage
from ui.stopped import StoppedPage
from ui.unlock import HiddenPage, UnlockPage

_KEYS = KeyringSource(MemoryStore)
LONG = "The records of a child whose name is long, against a council with a longer one"


def start(kit: Kit) -> PlainPage:
    """The start page with as many cases as it shows at once, and two that are due."""
    page = StartPage(kit)
    entries = [Entry(Path(f"{n}.lgocase"), f"{LONG} {n}", NOW, NOW.date()) for n in range(30)]
    page.show_cases(entries)
    page.show_due(entries[:2])
    return page


def start_of_a_centre(kit: Kit) -> PlainPage:
    """The start page of somebody who works for an advice centre."""
    kit.preferences.choose(centre=Centre(adviser="Sam Taylor"))
    page = start(kit)
    kit.preferences.choose(centre=Centre())
    return page


def new(kit: Kit) -> PlainPage:
    """A new case in a folder that a cloud service copies."""
    return NewPage(kit, Case(), partial(Path, "Dropbox", "b" * 60, "My case.lgocase"), _KEYS)


def own(kit: Kit) -> PlainPage:
    """A new case with words of one's own, where no key is kept."""
    page = NewPage(kit, Case(), partial(Path, "My case.lgocase"), NoSource())
    page.words.turn.click()
    return page


def unlock(kit: Kit) -> PlainPage:
    """A locked case, after a fault."""
    page = UnlockPage(kit, Path("a.lgocase"), _KEYS)
    page.show_fault(InputFault("It did not open.", "Try again."))
    return page


def papers(kit: Kit) -> PlainPage:
    """Two papers, one with a long name."""
    page = PapersPage(kit)
    names = ("note.txt", f"{LONG}{'_' * 200}.pdf")
    page.show_papers([Attachment(n, name, "", 5, "", NOW) for n, name in enumerate(names)])
    page.say("It is done.")
    return page


def done(kit: Kit) -> PlainPage:
    """What was done with a file."""
    return DonePage(
        kit,
        About(
            (Done(NOW, "Sam", "saved", count=3),),
            (),
            (Path("a.before-version-2.lgocase"),),
            NOW.date(),
        ),
    )


def _with_way_out(make: Callable[[Kit], PlainPage], kit: Kit) -> PlainPage:
    """The page as it is while a case is open."""
    page = make(kit)
    page.offer_leaving(kit.words.text("window-leave-hint"))
    return page


PLAIN_PAGES: dict[str, Callable[[Kit], PlainPage]] = {
    "start": start,
    "start of a centre": start_of_a_centre,
    "new": new,
    "own": partial(_with_way_out, own),
    "unlock": unlock,
    "stopped": lambda kit: StoppedPage(kit, Path("a", "b" * 60, "My case.lgocase"), here=True),
    "hidden": lambda kit: HiddenPage(kit, kept=True),
    "change": partial(_with_way_out, ChangePage),
    "hand over": partial(_with_way_out, HandOverPage),
    "papers": partial(_with_way_out, papers),
    "done": partial(_with_way_out, done),
    "until": partial(_with_way_out, UntilPage),
}
"""Every page outside the interview, by a short name, filled as far as one can be."""
