"""What each command of `lgo vault` does, and what it has to say."""

from __future__ import annotations

import argparse
import mimetypes
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO

from lgo_desktop.case.form import read_case, to_json
from lgo_desktop.case.model import Case
from lgo_desktop.errors import InputFault, UsageFault
from lgo_desktop.interview.advising import for_client
from lgo_desktop.paths import settings_folder
from lgo_desktop.settings import read_settings
from lgo_desktop.vault import pages
from lgo_desktop.vault.audit import audit, entry_of
from lgo_desktop.vault.done import file_saved, kept_until, letter_made, line_of, paper_kept
from lgo_desktop.vault.erase import erase
from lgo_desktop.vault.files import is_case_name, new_file, real, refuse_taken
from lgo_desktop.vault.index import Entry
from lgo_desktop.vault.keys import derive, new_salt
from lgo_desktop.vault.opening import Opened, change_passphrase, new_case
from lgo_desktop.vault.passphrases import Strength, estimate
from lgo_desktop.vault.recovery import recover
from lgo_desktop.vault.siblings import shares_key
from lgo_desktop.vault.sources import KeyringSource, Protection, first_key
from lgo_desktop.vault.store import CaseFile
from lgo_desktop.vault_cli.access import (
    know,
    known_cases,
    opened_case,
    sources,
    store,
    this_computer,
)
from lgo_desktop.vault_cli.copied import tell_if_copied
from lgo_desktop.vault_cli.noting import opened_to_note, put_down, who_works
from lgo_desktop.vault_cli.words_first import chosen_and_told
from lgo_desktop.wording import load_wording, message


@dataclass(frozen=True)
class Said:
    """What a command has to say: as lines for a person, and as JSON for a script."""

    lines: tuple[str, ...]
    data: dict[str, object]


@dataclass(frozen=True)
class Until:
    """The day after which to be asked whether to erase a case, or none."""

    day: date | None


def new(args: argparse.Namespace, now: datetime) -> Said:
    """Make a new encrypted file from a case in JSON, or for a client. Raises as `new_case`."""
    case = _begun(args)
    tell_if_copied(args.case.parent)
    refuse_taken(args.case)
    passphrase, drawn = chosen_and_told(args, args.passphrase_fd)
    opened = new_case(args.case, passphrase, case, now, store(args), who_works())
    with opened.file as file:
        _set_until(file, args.keep_until)
        know(opened)
    return Said(
        (
            "The case is kept in the new file.",
            *about_passphrase(passphrase, opened.protection, drawn=drawn),
        ),
        {
            "passphrase": passphrase if drawn else None,
            "strength": estimate(passphrase).strength,
            "protection": opened.protection,
        },
    )


def _begun(args: argparse.Namespace) -> Case:
    """The answers that a new file begins with.

    Raises `UsageFault` where nothing says what they are, `InputFault` where no centre is set,
    and as `read_case` and `read_settings`.
    """
    if args.source is None and not args.for_client:
        raise UsageFault(message("fault-nothing-kept"), message("fault-nothing-kept-todo"))
    case = Case() if args.source is None else read_case(args.source)
    if not args.for_client:
        return case
    centre = read_settings(settings_folder()).centre
    if not centre.is_set:
        raise InputFault(
            message("fault-no-centre"),
            message("fault-no-centre-todo"),
        )
    return for_client(centre, case)


def show(args: argparse.Namespace, _now: datetime) -> Said:
    """Tell what a case file holds, without the answers. Raises as `open_case`."""
    opened = opened_case(args, read_only=True)
    with opened.file as file:
        saved, history, papers = file.saved_at(), file.history(), file.attachments()
        letters, deeds, until = file.letters(), file.deeds(), file.keep_until()
    done = audit(history, deeds) if args.audit else tuple(entry_of(deed) for deed in deeds)
    told = [
        file_saved(saved, len(history)),
        *(paper_kept(paper) for paper in papers),
        *(letter_made(letter) for letter in letters),
        *(line_of(entry) for entry in done),
        *([kept_until(until)] if until else []),
    ]
    data: dict[str, object] = {
        "saved_at": saved.isoformat(),
        "steps": len(history),
        "protection": opened.protection,
        "keep_until": _day(until),
        "attachments": [
            {"number": p.number, "name": p.name, "size": p.size, "sha256": p.sha256} for p in papers
        ],
        "letters": [
            {"number": x.number, "kind": x.kind, "sent_on": _day(x.sent_on)} for x in letters
        ],
        "deeds": [{"at": d.at.isoformat(), "who": d.who, "what": d.what} for d in deeds],
    }
    if args.audit:
        data["audit"] = [{**asdict(entry), "at": entry.at.isoformat()} for entry in done]
    return Said(tuple(load_wording().say(one) for one in told), data)


def export(args: argparse.Namespace, now: datetime) -> Said:
    """Write the answers as JSON, or an encrypted copy. Raises as `open_case`, and `PlaceFault`."""
    if (args.out is None) == (args.hand_over is None):
        raise UsageFault(message("fault-out-or-hand-over"), message("fault-one-at-a-time"))
    target = args.hand_over or args.out
    tell_if_copied(target.parent, args.papers)
    with opened_to_note(args).file as file:
        if args.hand_over is not None:
            refuse_taken(args.hand_over)
            passphrase, drawn = chosen_and_told(args, args.new_passphrase_fd)
            key = derive(passphrase, new_salt())
            file.copy_to(args.hand_over, key, now, history=args.with_history)
            put_down(file, "handed_over", now)
            about = about_passphrase(passphrase, Protection.PASSPHRASE, drawn=drawn)
            return Said(
                ("The copy is in the new file.", *about),
                {"passphrase": passphrase if drawn else None, "history": args.with_history},
            )
        with new_file(args.out) as target:
            target.write(to_json(file.case()).encode("utf-8"))
        papers = file.attachments() if args.papers else ()
        for paper in papers:
            # Whoever named it may have meant a place on this disk: only its ending is used.
            ending = Path(paper.name).suffix[:10]
            with new_file(args.papers / f"paper-{paper.number}{ending}") as target:
                file.write_attachment(paper, target)
        put_down(file, "exported", now)
    return Said(
        ("The answers are in the new file, in plain text: anybody who gets it can read it.",),
        {"papers": len(papers)},
    )


def import_(args: argparse.Namespace, now: datetime) -> Said:
    """Save answers and papers into a case. Raises as `open_case`, and for a bad file."""
    if args.source is None and not args.attach and args.keep_until is None:
        raise UsageFault(message("fault-nothing-taken"), message("fault-nothing-taken-todo"))
    case = read_case(args.source) if args.source else None
    tell_if_copied(args.case.parent)
    opened = opened_case(args)
    with opened.file as file:
        step = file.save(case, now, who_works()) if case is not None else file.history()[-1].step
        if case is not None:
            put_down(file, "imported", now)
        _set_until(file, args.keep_until)
        for path in args.attach:
            kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            with _paper(path) as paper:
                file.attach(paper, path.name, kind, now)
        if args.attach:
            put_down(file, "attached", now)
        know(opened)
    return Said(
        ("It is saved. The answers from before are in the history.",),
        {"step": step, "attached": len(args.attach)},
    )


def passwd(args: argparse.Namespace, now: datetime) -> Said:
    """Change the passphrase. Raises as `open_case` and `change_passphrase`."""
    with opened_case(args).file as file:
        old = file.key
        passphrase, drawn = chosen_and_told(args, args.new_passphrase_fd)
        with known_cases() as index:
            known = [] if index is None else [entry.path for entry in index.search()]
        keys = store(args)
        protection, left = change_passphrase(file, passphrase, now, keys, who_works(), known)
        if protection is Protection.KEY_STORE:
            know(Opened(file, protection))
        else:  # what asks for a passphrase is not named by a list that does not
            this_computer().drop(file.path)
            if not shares_key(file.path, old.salt, known):
                KeyringSource().forget(old.salt)
    lines = ["The passphrase is changed, in the case and in its backups."]
    if left:
        lines = [f"The passphrase is changed; {len(left)} older copies still have another one."]
    return Said(
        (*lines, *about_passphrase(passphrase, protection, drawn=drawn)),
        {
            "passphrase": passphrase if drawn else None,
            "strength": estimate(passphrase).strength,
            "protection": protection,
            "left": len(left),
        },
    )


def erase_(args: argparse.Namespace, _now: datetime) -> Said:
    """Erase a case. Raises `UsageFault` without `--yes`, and as `erase`."""
    if not args.yes:
        raise UsageFault(message("fault-erase-sure"), message("fault-erase-sure-todo"))
    where = real(args.case)
    with known_cases() as index:
        known = [] if index is None else [entry.path for entry in index.search()]
        done = erase(args.case, KeyringSource(), take_over=args.take_over, known=known)
        if index is not None:
            index.remove(where)
    lines = [
        f"The case is erased: {done.files} {'file' if done.files == 1 else 'files'}.",
        "Copies that the disk, a backup or a cloud folder made are out of our reach.",
    ]
    if done.key_shared:
        lines.append("Another case file opens with its key, so the key store keeps it.")
    elif not done.key_forgotten:
        lines.append("This computer's key store could not be asked whether it holds its key.")
    return Said(tuple(lines), {"files": done.files, "key_forgotten": done.key_forgotten})


def verify(args: argparse.Namespace, now: datetime) -> Said:
    """See that a case file is whole, or save what can be read. Raises as `CaseFile.check`."""
    if args.recover is not None:
        salt = pages.read_salt(args.case)
        found = first_key(sources(args), salt)
        if found is None:
            raise InputFault(message("fault-no-key"), message("fault-key-todo"))
        outcome = recover(args.case, found[0], args.recover, now)
        state = "The last answers" if outcome.answers else "Older answers"
        return Said(
            (f"{state} and {outcome.papers} papers were saved; {outcome.lost} papers are lost.",),
            {"newest_answers": outcome.answers, "papers": outcome.papers, "lost": outcome.lost},
        )
    opened = opened_case(args)
    with opened.file as file:
        file.check()
    return Said(("The case is whole.",), {"whole": True, "protection": opened.protection})


def list_(args: argparse.Namespace, _now: datetime) -> Said:
    """Name the cases of the encrypted list, or the case files of a folder.

    Raises `InputFault` where there is no such folder, and no list to search.
    """
    if args.folder is not None and args.search:
        raise UsageFault(
            message("fault-search-folder"),
            message("fault-search-folder-todo"),
        )
    if args.folder is None:
        with known_cases() as index:
            if index is not None:
                return _listed(index.search(args.search))
        if args.search:
            raise InputFault(
                message("fault-no-list"),
                message("fault-no-list-todo"),
            )
    return _in_folder(args.folder or Path())


def _listed(entries: tuple[Entry, ...]) -> Said:
    lines = [f"{entry.title or 'no title'}  {entry.path}" for entry in entries]
    rows = [
        {
            "path": str(entry.path),
            "title": entry.title,
            "saved_at": entry.saved_at.isoformat(),
            "keep_until": _day(entry.keep_until),
        }
        for entry in entries
    ]
    return Said(tuple(lines or ["There is no such case in the list."]), {"cases": rows})


def _in_folder(folder: Path) -> Said:
    try:
        files = sorted(path for path in folder.iterdir() if is_case_name(path))
    except OSError:
        raise InputFault(
            message("fault-folder-not-read"), message("fault-folder-not-read-todo")
        ) from None
    here = KeyringSource()
    rows: list[dict[str, object]] = []
    for path in files:
        try:
            known = here.find(pages.read_salt(path)) is not None
        except InputFault:
            continue  # it has the name of a case, and is none
        rows.append({"name": path.name, "size": path.stat().st_size, "key_here": known})
    lines = [
        f"{row['name']}  ({'opens here' if row['key_here'] else 'asks for its passphrase'})"
        for row in rows
    ]
    return Said(tuple(lines or ["There is no case in this folder."]), {"cases": rows})


def about_passphrase(passphrase: str, protection: Protection, *, drawn: bool) -> tuple[str, ...]:
    """What a person has to know about a new passphrase; drawn words were told before."""
    lines = []
    if not drawn and estimate(passphrase).strength is not Strength.STRONG:
        lines.append("A stranger's computer might guess this passphrase. Longer ones are safer.")
    if protection is Protection.KEY_STORE:
        lines.append("This computer keeps the key: here the case opens without the passphrase.")
    else:
        lines.append("This computer does not keep the key: the passphrase is asked for each time.")
    return tuple(lines)


def _set_until(file: CaseFile, until: Until | None) -> date | None:
    """Choose the day if one was given; gives the one that counts now."""
    if until is not None:
        file.set_keep_until(until.day)
    return file.keep_until()


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _paper(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except (OSError, ValueError):
        raise InputFault(
            message("fault-paper-not-opened"), message("fault-paper-not-opened-todo")
        ) from None
