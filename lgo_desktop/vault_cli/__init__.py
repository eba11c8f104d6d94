"""The commands `lgo vault …`: a case in an encrypted file, without a window."""

from __future__ import annotations

from lgo_desktop.vault_cli.access import add_key_options, read_any_case
from lgo_desktop.vault_cli.changing import add_target_options, case_to_change
from lgo_desktop.vault_cli.copied import tell_if_copied
from lgo_desktop.vault_cli.noting import case_to_write_from
from lgo_desktop.vault_cli.options import add_to
from lgo_desktop.vault_cli.proof import prove_vault

__all__ = [
    "add_key_options",
    "add_target_options",
    "add_to",
    "case_to_change",
    "case_to_write_from",
    "prove_vault",
    "read_any_case",
    "tell_if_copied",
]
