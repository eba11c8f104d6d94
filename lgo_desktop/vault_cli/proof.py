"""The part of `lgo self-test` that looks at the vault."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from lgo_desktop.case.model import Case
from lgo_desktop.errors import OwnFault
from lgo_desktop.vault.cipher import is_plain
from lgo_desktop.vault.files import ENDING
from lgo_desktop.vault.opening import new_case, open_case
from lgo_desktop.vault.passphrases import draw
from lgo_desktop.vault.sources import NoSource, PassphraseSource


def prove_vault(case: Case, folder: Path, now: datetime) -> str:
    """Keep a case in an encrypted file and open it again. Raises `OwnFault` if it is not the same.

    No key store is asked. Returns the line that the self-test prints.
    """
    path, passphrase = folder / f"case{ENDING}", draw()
    new_case(path, passphrase, case, now, NoSource()).file.close()
    with open_case(path, (PassphraseSource(lambda: passphrase),)).file as file:
        file.check()
        if file.case() != case or is_plain(path):
            raise OwnFault("A case was kept in an encrypted file, and another one came out.")
    return "vault: one case encrypted, opened again and the same"
