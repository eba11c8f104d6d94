"""Keys: what a passphrase becomes, and what nobody is to see of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from lgo_desktop.errors import InputFault
from lgo_desktop.vault.keys import Key, derive, new_salt, random_key, tidy
from tests.helpers.vaults import PASSPHRASES, made

SALT = bytes(range(16))


@pytest.mark.parametrize("passphrase", PASSPHRASES)
def test_any_program_that_knows_sqlcipher_opens_the_file(tmp_path: Path, passphrase: str) -> None:
    """The passphrase alone opens a case, without a line of ours, should we be gone one day."""
    path = tmp_path / "case.lgocase"
    made(path, key=derive(passphrase, new_salt())).close()
    connection = dbapi2.connect(str(path))
    quoted = passphrase.replace("'", "''")
    connection.execute(f"PRAGMA key = '{quoted}'")
    if passphrase.startswith("x'"):
        # SQLCipher itself takes these words for a key; ours are words all the same.
        connection.execute("PRAGMA cipher_log_level = NONE")
        with pytest.raises(dbapi2.DatabaseError):
            connection.execute("SELECT json FROM answers")
    else:
        assert connection.execute("SELECT count(*) FROM answers").fetchone() == (1,)
    connection.close()


def test_a_passphrase_makes_one_key() -> None:
    """The key of a known passphrase and salt is what PBKDF2 makes of them, for ever."""
    key = derive("correct horse battery staple", SALT)
    assert key.secret.hex() == "2c6ee106931bbdc6ea7e33497f04526ccbe4fb541379d36a506a65eabed0d8e2"


@pytest.mark.parametrize(
    "typed",
    [
        "  correct horse",
        "correct   horse ",
        "correct\thorse",
        "correct\u00a0horse",
        "correct horse\n",
    ],
)
def test_spaces_that_are_not_seen_do_not_count(typed: str) -> None:
    """One space between words, however it was typed."""
    assert tidy(typed) == "correct horse"


def test_an_accent_can_be_typed_in_two_ways() -> None:
    """A letter and its accent as two signs are the letter with the accent."""
    assert derive("cafe\u0301", SALT) == derive("caf\u00e9", SALT)


def test_capital_letters_count() -> None:
    """Two passphrases that differ in a capital letter make two keys."""
    assert derive("Horse", SALT) != derive("horse", SALT)


@pytest.mark.parametrize("passphrase", ["", "   ", "\ud800"])
def test_what_is_no_passphrase_is_refused(passphrase: str) -> None:
    """An empty passphrase, or half of a character, makes no key."""
    with pytest.raises(InputFault):
        derive(passphrase, SALT)


def test_a_key_does_not_show_itself() -> None:
    """Neither the text of a key nor its name in a key store holds anything of the secret."""
    key = random_key()
    assert key.secret.hex()[:8] not in f"{key!r} {key} {[key]} {key.name}"
    assert key.name == key.salt.hex()


@pytest.mark.parametrize(("secret", "salt"), [(b"", SALT), (bytes(31), SALT), (bytes(32), b"")])
def test_a_key_of_another_length_is_none(secret: bytes, salt: bytes) -> None:
    """SQLCipher would take such bytes for a passphrase."""
    with pytest.raises(ValueError, match="a key has 32 bytes"):
        Key(secret, salt)
