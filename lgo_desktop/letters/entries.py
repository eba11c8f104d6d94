"""The schedule of disputed entries: the same table in every letter that needs it."""

from __future__ import annotations

from lgo_desktop.case.model import Record
from lgo_desktop.case.vocabulary import (
    Change,
    Issue,
    Nature,
    Want,
)
from lgo_desktop.letters.document import Block, Kind, Paragraph, Table, said
from lgo_desktop.letters.sheet import Sheet, word_of
from lgo_desktop.routes.court_papers import may_quote
from lgo_desktop.routes.finding import Door
from lgo_desktop.wording import Choice, Inline


def records_of(sheet: Sheet) -> tuple[Record, ...]:
    """The entries of which anything is known.

    What stands in papers of a court is left out until it is known that it may be shown.
    """
    empty = Record()
    return tuple(_shown_of(sheet, record) for record in sheet.case.records if record != empty)


def _shown_of(sheet: Sheet, record: Record) -> Record:
    if may_quote(sheet.case, record):
        return record
    says = sheet.text("entry-court-papers")
    return record.model_copy(update={"says": says, "evidence": ""})


def schedule(sheet: Sheet, *, show_first: bool = False) -> Table:
    """One row for each entry: where it is, what it says, what is true, what is asked.

    With `show_first`, an entry for which nothing is asked is asked to be shown.
    """
    rows = tuple(
        (
            said(str(number)),
            said(where(sheet, record)),
            said(record.says.strip()),
            _truth(sheet, record),
            _asked(sheet, record, Change.SHOW_AMENDED if show_first else None),
        )
        for number, record in enumerate(records_of(sheet), 1)
    )
    heads = (
        sheet.text("entry-number"),
        sheet.text("entry-where"),
        sheet.text("entry-says"),
        sheet.told("entry-truth"),
        sheet.text("entry-ask"),
    )
    return Table(heads, rows, (6, 22, 20, 26, 26))


def has_fallback(sheet: Sheet) -> bool:
    """Whether it is said of any entry what is asked if the first wish is refused."""
    return any(
        record.change is not None and record.fallback not in {None, record.change}
        for record in records_of(sheet)
    )


def asks_to_delete(sheet: Sheet) -> bool:
    """Whether anything is to be deleted, by this letter or by one beside it."""
    wishes = {wish for record in records_of(sheet) for wish in (record.change, record.fallback)}
    sought = Want.DELETE_RECORDS in sheet.case.wants or Issue.DELETION_SOUGHT in sheet.case.issues
    return sought or Change.DELETE in wishes


def deletion_right(sheet: Sheet) -> tuple[Block, ...]:
    """By what right an entry is to be deleted, and what is asked where it is kept all the same.

    UK GDPR Articles 17 and 5(1)(d); a council may keep what it needs (Article 17(3)).
    """
    records = records_of(sheet)
    if not any(Change.DELETE in {record.change, record.fallback} for record in records):
        return ()
    other_wish = {
        record.fallback not in {None, Change.DELETE}
        for record in records
        if record.change is Change.DELETE
    }
    # Where to delete is itself the second wish, nothing else is asked in the table.
    otherwise = "some" if len(other_wish) > 1 else "all" if other_wish == {True} else "none"
    return (
        sheet.paragraph(
            "entry-deletion",
            erasure=sheet.cite("uk_gdpr_17"),
            accuracy=sheet.cite("uk_gdpr_5_1_d"),
            limits=sheet.cite("uk_gdpr_17_3"),
            otherwise=Choice(otherwise),
        ),
    )


def statements_enclosed(sheet: Sheet) -> Choice:
    """Of how many of the entries the statement is enclosed: all, some or none."""
    enclosed = {encloses_statement(sheet, record) for record in records_of(sheet)}
    return Choice("some" if len(enclosed) > 1 else "all" if enclosed == {True} else "none")


def preserve(sheet: Sheet) -> Paragraph:
    """That records are kept until this is settled; what is to be deleted, until it is copied.

    The one neutral sentence that a letter has about it. It must not stand against a wish to
    have something deleted.
    """
    deleting = Choice("yes" if asks_to_delete(sheet) else "no")
    return sheet.paragraph("letter-preserve", deleting=deleting)


def places(sheet: Sheet) -> Table:
    """Where the entries are, and nothing more: for a request that accuses nobody."""
    rows = tuple(
        (said(str(number)), said(where(sheet, record)))
        for number, record in enumerate(records_of(sheet), 1)
    )
    heads = (sheet.text("entry-number"), sheet.text("entry-where"))
    return Table(heads, rows, (8, 92))


def entries_said(sheet: Sheet) -> Table:
    """Each entry: where it is, what it says, and what the person says of it."""
    rows = tuple(
        (
            said(str(number)),
            said(where(sheet, record)),
            said(record.says.strip()),
            said(_with_evidence(sheet, record, record.truth.strip())),
        )
        for number, record in enumerate(records_of(sheet), 1)
    )
    heads = (
        sheet.text("entry-number"),
        sheet.text("entry-where"),
        sheet.text("entry-says"),
        sheet.told("entry-truth"),
    )
    return Table(heads, rows, (7, 29, 32, 32))


def where(sheet: Sheet, record: Record) -> str:
    """The document, its date and the page, as far as they are known."""
    parts = [record.document.strip() or sheet.text("entry-unnamed")]
    if record.when is not None:
        parts.append(sheet.text("entry-dated", date=record.when.say()))
    if record.page.strip():
        parts.append(page_of(sheet, record))
    return ", ".join(parts)


def page_of(sheet: Sheet, record: Record) -> str:
    """The page as the person wrote it; a bare number gets the word in front of it."""
    page = record.page.strip()
    bare = page.replace("-", "").replace("–", "").replace(" ", "")
    return sheet.text("entry-page", page=page) if bare.isdecimal() else page


def enclosed_evidence(sheet: Sheet) -> tuple[Inline, ...]:
    """What there is in writing, as the list of enclosures names it: by the number of the entry."""
    return tuple(
        sheet.inline("enclosed-evidence", number=str(number))
        for number, record in enumerate(records_of(sheet), 1)
        if record.evidence.strip()
    )


def papers_on_entries(sheet: Sheet) -> tuple[Inline, ...]:
    """The same for a sheet that does not say elsewhere what they are."""
    return tuple(
        sheet.inline("enclosed-evidence-named", number=str(number), evidence=evidence)
        for number, record in enumerate(records_of(sheet), 1)
        if (evidence := record.evidence.strip())
    )


def wants_statement(record: Record) -> bool:
    """Whether a statement is to be added: asked for, or the other wish if that is refused."""
    return Change.ADD_STATEMENT in {record.change, record.fallback}


def has_statement(record: Record) -> bool:
    """Whether the statement can be written: it says what the person says is true."""
    return wants_statement(record) and bool(record.truth.strip())


def encloses_statement(sheet: Sheet, record: Record) -> bool:
    """Whether the statement goes out with the letter: it can be written and was not left out."""
    left_out = sheet.case.letters.is_off(Kind.SUPPLEMENTARY_STATEMENT, Door.COUNCIL)
    return has_statement(record) and not left_out


def enclosed_statements(sheet: Sheet) -> tuple[Inline, ...]:
    """Each statement that goes with the letter, as the list of enclosures names it."""
    return tuple(
        sheet.inline("enclosed-statement", number=str(number))
        for number, record in enumerate(records_of(sheet), 1)
        if encloses_statement(sheet, record)
    )


def _truth(sheet: Sheet, record: Record) -> Inline:
    parts = [record.truth.strip()]
    if record.nature is Nature.OPINION:
        parts.append(sheet.text("entry-opinion"))
    elif record.nature is Nature.OMISSION:
        parts.append(sheet.text("entry-omission"))
    return said(_with_evidence(sheet, record, *parts))


def _with_evidence(sheet: Sheet, record: Record, *parts: str) -> str:
    """What the person says is true, and below it what shows it."""
    evidence = record.evidence.strip()
    shown = (sheet.text("entry-evidence", evidence=evidence),) if evidence else ()
    return "\n".join(part for part in (*parts, *shown) if part)


def _asked(sheet: Sheet, record: Record, otherwise: Change | None) -> Inline:
    change = record.change or otherwise
    if change is None:
        return sheet.inline("entry-ask-unknown")
    asked = sheet.text(f"entry-ask-{_wish(sheet, change, record)}")
    if record.fallback is None or record.fallback is change:
        return said(f"{asked}.")
    fallback = sheet.text(f"entry-fallback-{_wish(sheet, record.fallback, record)}")
    return said(f"{asked}. {sheet.text('entry-fallback', ask=fallback)}.")


def _wish(sheet: Sheet, change: Change, record: Record) -> str:
    """The name of a wish in words; a statement that does not go with the letter is announced."""
    later = change is Change.ADD_STATEMENT and not encloses_statement(sheet, record)
    return "add-statement-later" if later else word_of(change)
